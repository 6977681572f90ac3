/** What a character may begin in a Japanese time. A text is asked once a character, and most begin nothing. */
import { eraNames } from "./era.ts";
import type { Phrase } from "./phrases.ts";
import type { PatternJa } from "./phrases-ja.ts";
import { patternsJa, signsJa, wordsJa } from "./phrases-ja.ts";
import { zoneNamesJa } from "./zone-names-ja.ts";
import { placesIn } from "./zone.ts";

export interface LeadJa {
  /** What a number, an amount, a clock or a day may begin with. */
  time: "number" | "era" | "prefix" | "about" | "half" | null;
  weekday: boolean;
  /** Whether the name of a zone or a place may begin with it. */
  zone: boolean;
  place: boolean;
  /** Longest first. */
  readonly words: Phrase[];
  readonly patterns: PatternJa[];
}

const leads = new Map<string, LeadJa>();
/** By UTF-16 unit: whether a character is more than a piece of some word. */
const begins = new Uint8Array(0x1_0000);

for (const char of "〇一二三四五六七八九十") leadOf(char).time = "number";
for (const name of eraNames) leadOf(name.charAt(0)).time = "era";
for (const char of "本翌今") leadOf(char).time = "prefix";
for (const char of "約およほ概計合") leadOf(char).time = "about";
for (const char of "午正深未早夕朝夜昼") leadOf(char).time = "half";
for (const char of "月火水木金土日") leadOf(char).weekday = true;
for (const phrase of wordsJa) leadOf(phrase.words.charAt(0)).words.push(phrase);
for (const pattern of patternsJa) leadOf(pattern.begins).patterns.push(pattern);
for (const name of zoneNamesJa.names()) leadOf(name.charAt(0)).zone = true;
for (const char of "現当") leadOf(char).zone = true;
for (const name of placesIn("ja").names()) {
  const lead = leadOf(name.charAt(0));
  lead.zone = true;
  lead.place = true;
}
// Signs, spaces and what else is looked at by itself.
for (const char of [...signsJa.keys(), ..." *(+於。「」『』!?."]) mark(char.charCodeAt(0));
for (let code = 0; code < 0x250; code += 1)
  if (/[\dA-Za-z\u00c0-\u024f]/u.test(String.fromCharCode(code))) mark(code);

/** What a character may begin; undefined for signs, digits and letters as well as for what begins nothing. */
export function leadJa(char: string): LeadJa | undefined {
  return leads.get(char);
}

/** Where the characters end that are pieces of words and begin nothing. */
export function plainEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && begins[text.charCodeAt(end)] === 0) end += 1;
  return end;
}

function leadOf(char: string): LeadJa {
  const known = leads.get(char);
  if (known !== undefined) return known;
  const lead: LeadJa = { time: null, weekday: false, zone: false, place: false, words: [], patterns: [] };
  leads.set(char, lead);
  mark(char.charCodeAt(0));
  return lead;
}

function mark(code: number): void {
  begins[code] = 1;
}
