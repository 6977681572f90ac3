/**
 * English: how a text is cut into the pieces of times. Dispatch is by first character and then by first word; every
 * pattern is anchored and bounded, so that the whole is linear in the length of the text.
 */
import { codesOf, isCapital, isDigit, isLatin, isSmall, matchAt } from "./characters.ts";
import { digitsEn } from "./clock-en.ts";
import { monthDayAt } from "./day-en.ts";
import { durationAt, durationInside } from "./duration-en.ts";
import { lowered } from "./folded-text.ts";
import { isGlued, skipGlued } from "./glued-en.ts";
import type { LanguageReader } from "./language-reader.ts";
import { isEveningEn, legendEn } from "./legend-en.ts";
import { signsEn } from "./phrases-en.ts";
import { cueEn, isHoursEn, phraseEn, sentenceEn, tenseEn } from "./sentence-en.ts";
import { pastHourAt, wordClockAt } from "./spoken-clock-en.ts";
import type { Telling } from "./telling.ts";
import { addProse, addTelling } from "./telling.ts";
import type { TokenKind } from "./token.ts";
import { TokenList } from "./token.ts";
import { unknownPlaceAt, unknownTimeAt } from "./unknown-place-en.ts";
import type { Lead } from "./words-en.ts";
import { leadsEn, letterBit, mayLead } from "./words-en.ts";
import { zoneEn, zoneFollows } from "./zone-en.ts";
import { placesIn } from "./zone.ts";

/** English, as the engine asks for it. */
export const english: LanguageReader = {
  tokens: tokensEn,
  prose: proseEn,
  sentence: sentenceEn,
  cue: cueEn,
  tense: tenseEn,
  isHours: isHoursEn,
  unmarkedIsHome: false,
  phrase: phraseEn,
  legend: legendEn,
  isEvening: isEveningEn,
};

const places = placesIn("en");

function tokensEn(text: string): TokenList {
  const list = new TokenList();
  addTelling(text, list, tellingEn(text, list));
  return list;
}

function proseEn(text: string): TokenList {
  const list = new TokenList();
  return addProse(text, list, tellingEn(text, list));
}

function tellingEn(text: string, list: TokenList): Telling {
  const low = lowered(text);
  return {
    sign: tells,
    sentence: sentenceEn,
    token(_, at) {
      return tokenAt(text, low, at, list);
    },
  };
}

function tokenAt(text: string, low: string, at: number, list: TokenList): number {
  const code = text.charCodeAt(at);
  if (code === 32) return at + 1;
  const noted = noteEnd(text, at, code);
  if (noted > at) return noted;
  const digit = isDigit(code);
  if (digit || isLatin(code)) {
    if (isGlued(text, at)) return skipGlued(text, at, list);
    return digit ? digitsEn(text, low, at, list) : wordAt(text, low, at, list);
  }
  const opens = code === 40;
  const later = code === 43 || (opens && text.charCodeAt(at + 1) === 43);
  return (
    (later ? daysLaterAt(low, at, list) : null) ??
    (opens ? durationInside(low, at, list) : code === 46 ? stopAt(low, at, list) : null) ??
    signAt(text, at, list)
  );
}

/** "(+1)", "+1 day", "(+1d)". */
function daysLaterAt(low: string, at: number, list: TokenList): number | null {
  const found = matchAt(daysLater, low, at);
  return found === null
    ? null
    : list.add(at, at + found[0].length, { kind: "relative-day", value: Number(found[1]) });
}

/** Stops that part nothing: "500 PM AST...2100 UTC", "at 6 p.m. Seoul time. That's 5 a.m. in New York". */
function stopAt(low: string, at: number, list: TokenList): number | null {
  const last = list.last()?.kind;
  if (last !== "zone" && last !== "clock" && last !== "place") return null;
  if (low.startsWith("...", at)) {
    const joins = isDigit(low.charCodeAt(at + 3)) || low.startsWith(" which ", at + 3);
    return joins ? list.add(at, at + 3, { kind: "join", value: null }) : null;
  }
  // "6:17 a.m. local time. (6.17 p.m. EST)"
  if (low.startsWith(" (", at + 1) && isDigit(low.charCodeAt(at + 3))) return at + 1;
  const goesOn = low.startsWith(" that's ", at + 1) || low.startsWith(" that is ", at + 1);
  return goesOn ? list.add(at, at + 1, { kind: "join", value: null }) : null;
}

function signAt(text: string, at: number, list: TokenList): number {
  const char = text.charAt(at);
  const clause = dashes.has(char) ? matchAt(clauseAfter, text, at) : null;
  if (clause !== null) return list.add(at, at + clause[0].length, { kind: "join", value: "or" });
  const value = signsEn.get(char);
  if (value !== undefined)
    return list.add(at, char === "-" && text.charAt(at + 1) === "-" ? at + 2 : at + 1, value);
  if (char === "." && list.depth > 0) return list.add(at, at + 1, { kind: "join", value: null });
  if ((char === "•" || char === "·") && joins.has(list.last()?.kind ?? "break"))
    return list.add(at, at + 1, { kind: "join", value: null });
  // "(that's 5 a.m. Eastern Time!)"
  return char === "!" && text.charCodeAt(at + 1) === 41 ? at + 1 : list.skip(at, at + 1, null);
}

/** "5.18am Pacific Time – which is 1.18pm", "8:30 a.m. ET — which, unfortunately, means 5:30 a.m. PT". */
const clauseAfter =
  /[–—-]{1,2} ?(?:which(?:, [a-z]{2,16},)? (?:is|was|will be|means|makes it|equals)|that['’]?s|that is|or) (?=\d|noon|midnight)/y;
const dashes: ReadonlySet<string> = new Set(["–", "—", "-"]);

/** Marks that lead to notes say nothing about the time: "a.m.*", "a.m.1", "JST[2]", "※1". Where one ends, or `at`. */
function noteEnd(text: string, at: number, code: number): number {
  const may = isDigit(code)
    ? mayBeNoted.has(text.charCodeAt(at - 1))
    : code === 40
      ? text.charCodeAt(at + 1) === 42
      : noteMarks.has(code);
  return may ? at + (matchAt(footnote, text, at)?.[0].length ?? 0) : at;
}

/** Most words of a text begin nothing: one look-up says so. */
function wordAt(text: string, low: string, at: number, list: TokenList): number {
  let end = at;
  while (isSmall(low.charCodeAt(end))) end += 1;
  const lead = mayLead(low, at, end) ? leadsEn.get(low.slice(at, end)) : undefined;
  if (lead === undefined) return unknownTimeAt(text, at, list) ?? list.skip(at, wordEnd(text, at), "word");
  // "may" and "march", "sat" and "sun", "reading" are words too: names begin with a capital.
  const capital = !isSmall(text.charCodeAt(at));
  return (
    (capital && lead.month > 0 ? monthAt(low, at, end, lead.month, list) : null) ??
    (capital && lead.weekday > 0 ? weekdayAt(text, at, end, lead.weekday, list) : null) ??
    (lead.zone || (capital && lead.proper) ? zoneEn(text, low, at, lead, list) : null) ??
    (lead.hour > 0 ? wordClockAt(low, at, lead.hour, list) : null) ??
    (capital && lead.proper ? placeAt(text, at, at, list) : null) ??
    (lead.special === null ? null : specialAt(text, low, at, end, lead.special, list)) ??
    (lead.alone?.kind === "clock" ? titleAt(text, low, at, end, list) : null) ??
    phraseAt(low, at, end, lead, list) ??
    (capital ? unknownTimeAt(text, at, list) : null) ??
    list.skip(at, wordEnd(text, at), "word")
  );
}

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  for (let code = text.charCodeAt(end); isLatin(code) || code === 39; code = text.charCodeAt(end)) end += 1;
  return end;
}

function monthAt(low: string, at: number, end: number, month: number, list: TokenList): number | null {
  if (month === 3 && low.startsWith("long ", at - 5)) return null; // the rocket
  const found = monthDayAt(low, end, month);
  return found === null ? null : list.add(at, found.end, { kind: "day", value: found.day });
}

function weekdayAt(text: string, at: number, end: number, weekday: number, list: TokenList): number {
  const dot = text.charCodeAt(end) === 46 && end - at < 6 ? 1 : 0;
  return list.add(at, end + dot, { kind: "weekday", value: weekday });
}

function specialAt(
  text: string,
  low: string,
  at: number,
  end: number,
  word: NonNullable<Lead["special"]>,
  list: TokenList,
): number | null {
  switch (word) {
    case "and":
      return betweenAt(low, at, end, list);
    case "for":
      return durationAt(low, at, list);
    case "in":
      return placeInside(text, low, at, list);
    case "http":
      return list.skip(at, addressEnd(text, at), "word");
    case "half":
      return pastHourAt(low, at, list);
    default:
      return word satisfies never;
  }
}

/** The end of an address of a page. */
function addressEnd(text: string, at: number): number {
  return at + (matchAt(address, text, at)?.[0].length ?? 1);
}

/** The "and" of "between 3 p.m. and 5 p.m." makes a range; any other "and" may join two halves. */
function betweenAt(low: string, at: number, end: number, list: TokenList): number {
  let clocks = 0;
  for (let i = list.all.length - 1; i >= 0 && i > list.all.length - 8; i -= 1) {
    const token = list.all[i];
    if (token === undefined || token.kind === "break" || token.kind === "line" || token.kind === "range")
      break;
    if (token.kind === "clock") clocks += 1;
    if (clocks === 1 && low.startsWith("between", token.start))
      return list.add(at, end, { kind: "range", value: "hard" });
  }
  return list.add(at, end, { kind: "join", value: "and" });
}

/** A place name that stands alone; `from` is where its token begins ("in Lisbon"). */
function placeAt(text: string, at: number, from: number, list: TokenList): number | null {
  const found = places.longestAt(text, at);
  if (found === null) return null;
  const next = text.charCodeAt(found.end);
  if (isLatin(next) || isDigit(next) || next === 95 || next === 45) return null;
  const value = { place: found.value, name: text.slice(at, found.end), tied: from < at };
  return list.add(from, found.end, { kind: "place", value });
}

/** "midnight Mass" in quotes is the name of something; "Midnight GMT" is a clock there, too. */
function titleAt(text: string, low: string, at: number, end: number, list: TokenList): number | null {
  if (!quotes.has(text.charCodeAt(at - 1)) || !isCapital(text.charCodeAt(end + 1))) return null;
  return zoneFollows(text, low, end) ? null : list.skip(at, end, "word");
}

function phraseAt(
  low: string,
  at: number,
  end: number,
  { alone, phrases, nexts }: Lead,
  list: TokenList,
): number | null {
  if ((nexts & letterBit(low.charCodeAt(end + 1))) !== 0) {
    for (const { words, value } of phrases) {
      const after = at + words.length;
      if (low.startsWith(words, at) && !isSmall(low.charCodeAt(after))) return list.add(at, after, value);
    }
  }
  return alone === null ? null : list.add(at, end, alone);
}

/** "in Lisbon", "in the Hague"; what no table knows after "in the" is a building, not a town. */
function placeInside(text: string, low: string, at: number, list: TokenList): number | null {
  if (low.charCodeAt(at + 2) !== 32) return null;
  const name = at + 3;
  return low.startsWith("the ", name)
    ? placeAt(text, name + 4, at, list)
    : (placeAt(text, name, at, list) ?? unknownPlaceAt(text, name, at, list));
}

/**
 * What no time goes without: figures with a colon, a dot or an h, "7 p.m.", noon, "nine a.m.", "0710 GMT", "8 Eastern", or
 * the word "time"; and of days without a clock, "15 in Japan".
 */
const tells =
  /\d[:.]\d|\d[hH]|\d ?[apAP]\.? ?[mM]|[Nn]oon|NOON|[Mm]id(?:day|night)|MID|[oO]'[cC]lock|[a-z] [apAP]\.?[mM](?![a-z])|\d ?\(?[A-Z]{2}|\dZ|[Tt]ime(?![a-z])|[Ll]ocal|TIME|\d,? (?:in|at) |[Ee]astern|[Cc]entral|[Pp]acific|[Mm]ountain|hrs|\d{4} hours|\d\/\d{1,2}c|[Hh]alf past/gu;
/** After what a dot in the middle of a line joins two halves, and is no bullet. */
const joins: ReadonlySet<TokenKind> = new Set(["clock", "zone", "day", "weekday", "close", "place"]);
/** The first characters of marks that lead to notes, figures and brackets apart. */
const noteMarks = codesOf("*†‡¹²³⁴[※");
const quotes = codesOf('"“‘');
/** What a figure that is such a mark stands after: m, M, ".", ")". */
const mayBeNoted = codesOf("mM.)");
const footnote = /[*†‡¹²³⁴]+|\[\d{1,2}\]|※\d{0,2}|\(\*\d{0,2}\)|(?<=[apAP]\.?[mM]\.?|\))\d(?![\d:.])/y;
const daysLater = /\(?\+ ?([12]) ?(?:days?|d)?(?:\)|(?![\w:]))/y;
const address = /https?:[^\s)>"\]]*/y;
