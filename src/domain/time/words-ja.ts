/** What a character may begin in a Japanese time. A text is asked once a character, and most begin nothing. */
import { isDigit, isLatin } from "./characters.ts";
import { eraNames } from "./era.ts";
import type { Phrase } from "./phrases.ts";
import type { PatternJa } from "./phrases-ja.ts";
import { patternsJa, signsJa, wordsJa } from "./phrases-ja.ts";
import { spokenFirst } from "./spoken-day-ja.ts";
import { zoneNamesJa, zonePartsJa } from "./zone-names-ja.ts";
import { placesIn } from "./zone.ts";

/** What a character may begin; what the tables say nothing of is null, false or empty. */
export interface LeadJa {
  /** What a number, an amount, a clock or a day may begin with. */
  time: "number" | "era" | "prefix" | "about" | "half" | null;
  weekday: boolean;
  /** Whether a day counted from today may begin with it: きょう. */
  spoken: boolean;
  /** Whether the name of a zone or a place may begin with it. */
  zone: boolean;
  place: boolean;
  /** Longest first. */
  readonly words: Phrase[];
  /** In the order in which they are tried. */
  readonly patterns: PatternJa[];
}

const leads = new Map<string, LeadJa>();

for (const char of "〇零一二三四五六七八九十") leadOf(char).time = "number";
for (const name of eraNames) leadOf(name.charAt(0)).time = "era";
for (const char of "本翌今") leadOf(char).time = "prefix";
for (const char of "約およほ概計合") leadOf(char).time = "about";
for (const char of "午正深未早夕朝夜昼よあひ") leadOf(char).time = "half";
for (const char of spokenFirst) leadOf(char).spoken = true;
for (const char of "月火水木金土日") leadOf(char).weekday = true;
for (const phrase of wordsJa) leadOf(phrase.words.charAt(0)).words.push(phrase);
for (const pattern of patternsJa) leadOf(pattern.begins).patterns.push(pattern);
for (const name of [...zoneNamesJa.names(), ...zonePartsJa.names()]) leadOf(name.charAt(0)).zone = true;
for (const char of "現当") leadOf(char).zone = true;
for (const name of placesIn("ja").names()) {
  const lead = leadOf(name.charAt(0));
  lead.zone = true;
  lead.place = true;
}

/** By UTF-16 unit: 0 for a character that begins nothing, 1 for signs, figures and letters, else 2 and the number of its lead. */
const classes = new Uint16Array(0x1_0000);
const list = [...leads.values()];

for (const char of " *(+<>於。「」『』!?.•●○◎■□◆◇▼▽▲△★☆") classes[char.charCodeAt(0)] = 1;
for (const code of signsJa.keys()) classes[code] = 1;
for (let code = 0; code < 0x250; code += 1) if (isDigit(code) || isLatin(code)) classes[code] = 1;
for (const [i, char] of [...leads.keys()].entries()) {
  const code = char.charCodeAt(0);
  if (!isLatin(code) && !isDigit(code)) classes[code] = i + 2;
}

/** What the character at an offset may begin; undefined for signs, figures and letters. */
export function leadJa(text: string, at: number): LeadJa | undefined {
  const index = classes[text.charCodeAt(at)] ?? 0;
  return index < 2 ? undefined : list[index - 2];
}

/** Where the characters end that are pieces of words and begin nothing. */
export function plainEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && classes[text.charCodeAt(end)] === 0) end += 1;
  return end;
}

function leadOf(char: string): LeadJa {
  const known = leads.get(char);
  if (known !== undefined) return known;
  const lead: LeadJa = {
    time: null,
    weekday: false,
    spoken: false,
    zone: false,
    place: false,
    words: [],
    patterns: [],
  };
  leads.set(char, lead);
  return lead;
}
