/** What an English word may begin in a time. A text is asked once a word, and most words begin nothing. */
import { lowered } from "./folded-text.ts";
import { ianaAreas } from "./iana-zone.ts";
import type { Phrase } from "./phrases.ts";
import { phrasesEn } from "./phrases-en.ts";
import type { TokenValue } from "./token.ts";
import { abbreviationNames } from "./zone-abbreviations.ts";
import { zoneNamesEn } from "./zone-names-en.ts";
import { adjectivesEn, placesIn } from "./zone.ts";

/** What a word may begin; what the list of words says nothing of is 0, false or null. */
export interface Lead {
  /** 1 to 12 for a month's name, 0 for none; likewise a weekday (Monday 1) and an hour ("nine"). */
  month: number;
  /** 1 (Monday) to 7, or 0. */
  weekday: number;
  /** 1 to 12, or 0. */
  hour: number;
  /** Whether the long name of a zone may begin with it, "on U.S. Eastern time" included. */
  zone: boolean;
  /** Whether a proper name may: a place, a people, an abbreviation, a zone of the tz database. */
  proper: boolean;
  /** What the word is by itself, or null. */
  alone: TokenValue | null;
  /** Phrases of more than the word, the longest first. */
  readonly phrases: Phrase[];
  /** The letters that stand in them after the word and a sign, as bits. */
  nexts: number;
  /** Words that are looked at by themselves. */
  special: "for" | "and" | "in" | "http" | "half" | null;
}

const leads = new Map<string, Lead>();

/** By the small letters that a word begins with: "u" for "u.s.", "qu" for "québec". */
export const leadsEn: ReadonlyMap<string, Lead> = leads;

const months = "january february march april may june july august september october november december".split(
  " ",
);
const weekdays = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
const shortWeekdays = "mon tue tues wed thu thur thurs fri sat sun".split(" ");
const hours = "one two three four five six seven eight nine ten eleven twelve".split(" ");

for (const [i, name] of months.entries())
  for (const word of [name, name.slice(0, 3), ...(name === "september" ? ["sept"] : [])])
    leadOf(word).month = i + 1;
for (const word of [...weekdays, ...shortWeekdays])
  leadOf(word).weekday = weekdays.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;
for (const [i, word] of hours.entries()) leadOf(word).hour = i + 1;
for (const phrase of phrasesEn) {
  const lead = leadOf(phrase.words);
  const word = /^[a-z]*/u.exec(phrase.words)?.[0] ?? "";
  if (word === phrase.words) lead.alone = phrase.value;
  else {
    lead.phrases.push(phrase);
    lead.nexts |= letterBit(phrase.words.charCodeAt(word.length + 1));
  }
}
for (const name of [...zoneNamesEn.names(), "on", "in", "the", "u", "us", "local"]) leadOf(name).zone = true;
for (const names of [placesIn("en").names(), adjectivesEn.names(), abbreviationNames, ianaAreas])
  for (const name of names) leadOf(name).proper = true;
leadOf("lt").proper = true;
for (const name of abbreviationNames) leadOf(name.charAt(0)).proper = true; // "E.T."
leadOf("for").special = "for";
leadOf("lasting").special = "for";
leadOf("and").special = "and";
leadOf("http").special = "http";
leadOf("https").special = "http";
leadOf("in").special = "in";
leadOf("half").special = "half";

/**
 * Whether a word may be a lead, by its first two letters, its last and its length: most words are told apart by that,
 * without making a string of them.
 */
export function mayLead(low: string, at: number, end: number): boolean {
  // "Ürümqi" begins with no small letter of the alphabet.
  if (end === at) return true;
  const second = end - at > 1 ? low.charCodeAt(at + 1) : 0;
  return marks[markOf(end - at, low.charCodeAt(at), second, low.charCodeAt(end - 1))] === 1;
}

function markOf(length: number, first: number, second: number, last: number): number {
  return (first * 961 + second * 31 + last * 7 + length * 4099) & (marks.length - 1);
}

const marks = new Uint8Array(1 << 15);
for (const word of leads.keys()) {
  const second = word.length > 1 ? word.charCodeAt(1) : 0;
  marks[markOf(word.length, word.charCodeAt(0), second, word.charCodeAt(word.length - 1))] = 1;
}

/** The number of a month by its name or the beginning of it, 0 for any other word. */
export function monthNamed(word: string): number {
  return leads.get(word)?.month ?? 0;
}

/** A bit for a small letter, one more for anything else. */
export function letterBit(code: number): number {
  return code >= 97 && code <= 122 ? 1 << (code - 97) : 1 << 26;
}

function leadOf(name: string): Lead {
  const word = /^[a-z]*/u.exec(lowered(name))?.[0] ?? "";
  const known = leads.get(word);
  if (known !== undefined) return known;
  const lead: Lead = {
    month: 0,
    weekday: 0,
    hour: 0,
    zone: false,
    proper: false,
    alone: null,
    phrases: [],
    nexts: 0,
    special: null,
  };
  leads.set(word, lead);
  return lead;
}
