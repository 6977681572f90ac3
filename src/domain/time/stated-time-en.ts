/**
 * English: how a text is cut into the pieces of times. Dispatch is by first character; every pattern is anchored
 * and bounded, so that the whole is linear in the length of the text.
 */
import type { LanguageReader } from "./language-reader.ts";
import { digitsEn, monthDayAt, months } from "./clock-en.ts";
import { lowered } from "./folded-text.ts";
import { amountAt } from "./numbers-en.ts";
import { phrasesByWordEn, signsEn } from "./phrases-en.ts";
import { cueEn, isHoursEn, phraseEn, sentenceEn, tenseEn } from "./sentence-en.ts";
import { TokenList } from "./token.ts";
import type { TokenValue } from "./token.ts";
import { abbreviationAt } from "./zone-abbreviations.ts";
import { ianaZoneAt } from "./iana-zone.ts";
import { zonesLabel } from "./zone-label.ts";
import { zoneNamesEn } from "./zone-names-en.ts";
import { adjectivesEn, placesIn } from "./zone.ts";

export const english: LanguageReader = {
  tokens: tokensEn,
  sentence: sentenceEn,
  cue: cueEn,
  tense: tenseEn,
  isHours: isHoursEn,
  unmarkedIsHome: false,
  phrase: phraseEn,
};

const places = placesIn("en");

function tokensEn(text: string) {
  const low = lowered(text);
  const list = new TokenList();
  let end = 0;
  for (let at = 0; at < text.length;) {
    if (at >= end) {
      const next = text.indexOf("\n", at);
      end = next < 0 ? text.length : next;
      // A line without a figure or a word of hours states no time, and is not in anybody's sentence but its own.
      if (end > at && !mayTell.test(low.slice(at, end)) && isProse(low.slice(at, end))) {
        at = list.add(at, end, { kind: "break", word: true });
        continue;
      }
    }
    at = tokenAt(text, low, at, list);
  }
  return list.all;
}

/** Not the head of a table, whose cells are parted by bars or tabs. */
function isProse(line: string): boolean {
  return line.length > 40 && !line.includes("|") && !line.includes("\t");
}

function tokenAt(text: string, low: string, at: number, list: TokenList): number {
  const char = text.charAt(at);
  if (char === " ") return at + 1;
  const mark = marks.has(char) ? sticky(footnote, text, at) : null;
  if (mark !== null) return at + mark[0].length;
  if (char >= "0" && char <= "9") {
    return glued(text, at) ? skipGlued(text, at, list) : digitsEn(text, low, at, list);
  }
  if (letter.test(char)) return glued(text, at) ? skipGlued(text, at, list) : wordAt(text, low, at, list);
  const later = char === "+" || char === "(" ? sticky(daysLater, low, at) : null;
  if (later !== null) {
    const shift = later[1] === undefined ? 1 : Number(later[1]);
    return list.add(at, at + later[0].length, { kind: "relative-day", shift });
  }
  return list.add(at, at + 1, punctuation(char, list.depth));
}

function punctuation(char: string, depth: number): TokenValue {
  const value = signsEn.get(char);
  if (value !== undefined) return value;
  if (char === "." && depth > 0) return { kind: "join" };
  return { kind: "break", word: false };
}

/** Most words of a text begin nothing; they are told by a look at the word itself. */
function wordAt(text: string, low: string, at: number, list: TokenList): number {
  let end = at;
  for (let code = low.charCodeAt(end); code >= 97 && code <= 122; code = low.charCodeAt(end)) end += 1;
  const begins = end === at || firstWords.has(low.slice(at, end));
  const capital = text.charCodeAt(at) !== low.charCodeAt(at) || end === at;
  if (!begins && !capital) return unknown(text, at, list);
  return (
    (capital ? monthOrWeekday(text, low, at, list) : null) ??
    zoneAt(text, low, at, list) ??
    (begins ? (wordClockAt(low, at, list) ?? betweenAt(low, at, list)) : null) ??
    placeAt(text, at, at, list) ??
    (begins ? phraseAt(text, low, at, list, low.slice(at, end)) : null) ??
    unknown(text, at, list)
  );
}

function monthOrWeekday(text: string, low: string, at: number, list: TokenList): number | null {
  const word = nameWord(low, at);
  // "may" and "march", "sat" and "sun" are words too: names begin with a capital.
  if (word === "" || text.charAt(at) === low.charAt(at)) return null;
  if (months.has(word)) {
    const found = monthDayAt(low, at);
    return found === null ? null : list.add(at, found.end, { kind: "day", day: found.day });
  }
  const weekday = weekdays.indexOf(word.slice(0, 3)) + 1;
  if (weekday === 0 || !isWeekdayName(word)) return null;
  const dot = low.charAt(at + word.length) === "." && word.length < 6 ? 1 : 0;
  return list.add(at, at + word.length + dot, { kind: "weekday", weekday });
}

function zoneAt(text: string, low: string, at: number, list: TokenList): number | null {
  const initial = low.charAt(at);
  const local = initial === "l" || initial === "t" ? sticky(localTime, low, at) : null;
  if (local !== null) return list.add(at, at + local[0].length, { kind: "zone", label: { kind: "local" } });
  const country = "oitu".includes(initial) ? (sticky(unitedStates, low, at)?.[0] ?? "") : "";
  const named = zoneNamesEn.longestAt(low, at + country.length);
  if (named !== null && !letter.test(low.charAt(named.end))) {
    return list.add(at, named.end, { kind: "zone", label: named.value });
  }
  // "Japanese time" begins like "Japan".
  const place = timed(places.longestAt(text, at), low) ?? timed(adjectivesEn.longestAt(text, at), low);
  const time = place === null ? null : sticky(timeAfter, low, place.end);
  if (place !== null && time !== null) {
    const label = zonesLabel(place.value.zones, text.slice(at, place.end));
    return list.add(at, place.end + time[0].length, { kind: "zone", label });
  }
  const bare = list.all.at(-1)?.kind === "clock" ? sticky(bareUnitedStates, low, at) : null;
  const general = bare === null ? null : zoneNamesEn.longestAt(`${bare[1] ?? ""} time`, 0);
  if (bare !== null && general !== null && text.charAt(at) !== low.charAt(at))
    return list.add(at, at + bare[0].length, { kind: "zone", label: general.value });
  const abbreviation = abbreviationAt(text, at) ?? ianaZoneAt(text, at);
  if (abbreviation === null) return null;
  const time2 = sticky(/ time(?![a-z])/y, low, abbreviation.end);
  return list.add(at, abbreviation.end + (time2?.[0].length ?? 0), {
    kind: "zone",
    label: abbreviation.label,
  });
}

/** "nine a.m.", "at nine o'clock". */
function wordClockAt(low: string, at: number, list: TokenList): number | null {
  const found = sticky(wordClock, low, at);
  if (found === null) return null;
  const hour = hourWords.indexOf(found[1] ?? "") + 1;
  const meridiem =
    found[2]?.startsWith("p") === true ? "pm" : found[2]?.startsWith("a") === true ? "am" : null;
  return list.add(at, at + found[0].length, {
    kind: "clock",
    clock: {
      hour,
      minute: 0,
      second: 0,
      meridiem,
      form: meridiem === null ? "colon" : "marked",
      hours24: false,
      approx: false,
    },
  });
}

/** The "and" of "between 3 p.m. and 5 p.m." makes a range; any other "and" may join two halves. */
function betweenAt(low: string, at: number, list: TokenList): number | null {
  const and = sticky(/and(?![a-z])/y, low, at);
  if (and === null) return null;
  let clocks = 0;
  for (let i = list.all.length - 1; i >= 0 && i > list.all.length - 8; i -= 1) {
    const token = list.all[i];
    if (token === undefined || token.kind === "break" || token.kind === "line" || token.kind === "range")
      break;
    if (token.kind === "clock") clocks += 1;
    if (clocks === 1 && low.slice(token.start, token.end) === "between")
      return list.add(at, at + 3, { kind: "range", soft: false });
  }
  return list.add(at, at + 3, { kind: "join", soft: "and" });
}

function timed<T extends { readonly end: number }>(place: T | null, low: string): T | null {
  return place !== null && sticky(timeAfter, low, place.end) !== null ? place : null;
}

/** A place name that stands alone; `from` is where its token begins ("in Lisbon"). */
function placeAt(text: string, at: number, from: number, list: TokenList): number | null {
  const found = places.longestAt(text, at);
  if (found === null || /[\w-]/u.test(text.charAt(found.end))) return null;
  const name = text.slice(at, found.end);
  return list.add(from, found.end, { kind: "place", place: found.value, name, tied: from < at });
}

function phraseAt(text: string, low: string, at: number, list: TokenList, word: string): number | null {
  const duration = word === "for" || word === "lasting" ? sticky(lasting, low, at) : null;
  if (duration !== null) {
    const start = at + duration[0].length;
    const amount = amountAt(low, start);
    if (amount !== null) {
      const from = duration[2] === undefined ? start : start - duration[2].length;
      const value = { iso: amount.iso, approx: duration[2] !== undefined, start: from, end: amount.end };
      return list.add(at, amount.end, { kind: "duration", duration: value });
    }
  }
  for (const [pattern, value] of phrasesByWordEn.get(word) ?? []) {
    const found = sticky(pattern, low, at);
    if (found !== null) return list.add(at, at + found[0].length, value);
  }
  const inside = word === "in" || word === "on" ? sticky(/(?:in|on) (?:the )?/y, low, at) : null;
  if (inside !== null) return placeAt(text, at + inside[0].length, at, list);
  return null;
}

function unknown(text: string, at: number, list: TokenList): number {
  const [word = ""] = sticky(anyWord, text, at) ?? [];
  return list.add(at, at + Math.max(1, word.length), { kind: "break", word: true });
}

/** Whether what stands here hangs on to what is before it: 2+2, SLC-40, $5, 10.5, v2. */
function glued(text: string, at: number): boolean {
  return at > 0 && /[\w+$€£¥#.'-]/u.test(text.charAt(at - 1)) && !afterSentenceDot(text, at);
}

/** "11:33 a.m.1" or "time.1": a full stop before a word begins another piece; a range dash before a digit does too. */
function afterSentenceDot(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === "-")
    return /[\d.m]-$/u.test(text.slice(Math.max(0, at - 2), at)) && /\d/u.test(text.charAt(at));
  if (before === ".") return !/\d/u.test(text.charAt(at)) || text.slice(Math.max(0, at - 2), at) === "m.";
  // 0710GMT: a zone glued to its clock.
  return /\d/u.test(before) && /[A-Z]/u.test(text.charAt(at)) && abbreviationAt(text, at) !== null;
}

function skipGlued(text: string, at: number, list: TokenList): number {
  const [rest = ""] = sticky(/[\w.,:'+-]*\w/y, text, at) ?? [];
  return list.add(at, at + Math.max(1, rest.length), { kind: "break", word: true });
}

function nameWord(low: string, at: number): string {
  return sticky(/[a-z]{3,9}(?![a-z])/y, low, at)?.[0] ?? "";
}

function isWeekdayName(word: string): boolean {
  return weekdayNames.has(word);
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const weekdayNames = new Set(
  "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday".split(
    " ",
  ),
);
const letter = /[A-Za-z\u00c0-\u024f]/u;
/** What no time goes without: a figure, or an hour in words. */
const mayTell = /\d|noon|midday|midnight|o'clock|[ap]\.?m\.?(?![a-z])/u;
/** The first characters of such marks. */
const marks = new Set("*†‡¹²³⁴[※(0123456789");
/** The words that a phrase, an amount, a clock in words or the long name of a zone begins with. */
const firstWords = new Set([
  ..."in on for lasting local the and us u one two three four five six seven eight nine ten eleven twelve".split(
    " ",
  ),
  ...phrasesByWordEn.keys(),
  ...zoneNamesEn.firstWords(),
]);
/** Marks that lead to notes say nothing about the time: "a.m.*", "a.m.1", "JST[2]", "※1". */
const footnote = /[*†‡¹²³⁴]+|\[\d{1,2}\]|※\d{0,2}|\(\*\d{0,2}\)|(?<=[apAP]\.?[mM]\.?|\))\d(?![\d:.])/y;
/** "(+1)", "+1 day", "(+1d)". */
const daysLater = /\(?\+ ?([12]) ?(?:days?|d)?(?:\)|(?![\w:]))/y;
const hourWords = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const wordClock =
  /(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?(?:(a\.m\.|p\.m\.|am|pm)(?![a-z])|o'clock)/y;
const bareUnitedStates = /(eastern|central|mountain|pacific)(?! ?[a-z])/y;
const anyWord = /[A-Za-z\u00c0-\u024f']+/y;
const unitedStates = /(?:on |in )?(?:the )?(?:u\.s\.|us) /y;
const localTime = /(?:the )?local time(?![a-z])|local(?= ?\))/y;
const timeAfter = /(?:'s)?(?: local| standard)? time(?![a-z])/y;
const lasting =
  /(for|lasting)((?: approximately| about| around| roughly| nearly| almost| a little over| just over| some))? (?:a total of )?/y;
