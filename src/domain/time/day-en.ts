/** English days: "2 May 2023", "February 14", "Feb. 14th, 2023", 14/2/2023, "the 14th". */
import { digitsEnd, isDigit, matchAt, numberIn } from "./characters.ts";
import type { StatedDay, TokenList } from "./token.ts";
import { monthNamed } from "./words-en.ts";

interface FoundDay {
  readonly day: StatedDay;
  readonly end: number;
}

/** 2024/05/09. */
export function slashedDayAt(low: string, at: number, list: TokenList): number | null {
  const found = matchAt(yearFirst, low, at);
  if (found === null) return null;
  const [whole, year, month, day] = found;
  return list.add(at, at + whole.length, {
    kind: "day",
    value: { year: Number(year), month: Number(month), day: Number(day) },
  });
}

/** 14/2/2023 and 2/14/2023, where only one order makes a date; 9.5.2024, where the day comes first. */
export function numericDayAt(low: string, at: number, list: TokenList): number | null {
  const [whole, first = "", second = "", year = ""] = matchAt(numeric, low, at) ?? [];
  if (whole === undefined)
    return shortNumericDayAt(matchAt(isBracketed(list) ? closed : shortNumeric, low, at), at, list);
  const [one, two] = [Number(first), Number(second)];
  const dotted = whole.includes(".");
  // 5/9/2023 is in May or in September: which, the day around it decides.
  if (!dotted && one > 12 === two > 12 && one !== two) {
    const swapped = one <= 12 ? { year: Number(year), month: two, day: one } : null;
    if (swapped === null) return null;
    const value = { year: Number(year), month: one, day: two, swapped };
    return list.add(at, at + whole.length, { kind: "day", value });
  }
  const [day, month] = dotted || one > 12 ? [one, two] : [two, one];
  return list.add(at, at + whole.length, { kind: "day", value: { year: Number(year), month, day } });
}

/** "1429 GMT (31/5)": alone in a bracket behind a zone. */
function isBracketed({ all }: TokenList): boolean {
  return all[all.length - 1]?.kind === "open" && all[all.length - 2]?.kind === "zone";
}

/** "on 6/18 at 7 a.m.", "6/18, 7 a.m.": without a year only before a clock, and where only one order makes a date. */
function shortNumericDayAt(found: RegExpExecArray | null, at: number, list: TokenList): number | null {
  const [first, second] = [Number(found?.[1]), Number(found?.[2])];
  if (found === null || first > 31 || second > 31 || first > 12 === second > 12) return null;
  const [day, month] = first > 12 ? [first, second] : [second, first];
  return list.add(at, at + found[0].length, { kind: "day", value: { year: null, month, day } });
}

/** "2 May 2023", "14th of February", "17-Aug-2017". */
export function dayMonthAt(low: string, at: number, list: TokenList): number | null {
  const found = matchAt(dayMonth, low, at);
  const name = found?.[2] ?? "";
  const month = monthNamed(name);
  if (found === null || month === 0) return null;
  // The stop after "4 Mar." belongs to the month, that after "4 March." ends the sentence.
  const stop = found[0].endsWith(".") && !shortMonths.has(name) ? 1 : 0;
  return list.add(at, at + found[0].length - stop, { kind: "day", value: dayOf(found[3], month, found[1]) });
}

/** "the 14th at 11 a.m.", "(15th, 1 a.m. Japan time)": never before a noun, as in "the 15th meeting". */
export function ordinalDayAt(low: string, at: number, list: TokenList): number | null {
  const found = matchAt(ordinal, low, at);
  if (found === null || Number(found[1]) > 31) return null;
  const day = { year: null, month: null, day: Number(found[1]) };
  return list.add(at, at + found[0].length, { kind: "ordinal", value: day });
}

/** "February 14", "Feb. 14th, 2023", "May 3 2023" at the month's name; null where no day follows. `end` ends the name. */
export function monthDayAt(low: string, end: number, month: number): FoundDay | null {
  const sign = low.charCodeAt(end);
  // "On August, 26"
  const dot = sign === 46 || (sign === 44 && low.charCodeAt(end + 1) === 32) ? end + 1 : end;
  const from = low.charCodeAt(dot) === 32 ? dot + 1 : dot;
  const digits = digitsEnd(low, from);
  if (digits === from || digits - from > 2) return null;
  const dayEnd = ordinalEnd(low, digits);
  if (goesOn(low, dayEnd)) return null;
  const day = numberIn(low, from, digits);
  const year = yearAfter(low, dayEnd);
  if (year !== null) return { day: { year: year.value, month, day }, end: year.end };
  const next = low.charCodeAt(dayEnd) === 47 ? matchAt(nextDay, low, dayEnd) : null; // midnight, February 15/16
  if (next !== null && Number(next[1]) === day + 1)
    return { day: { year: null, month, day: day + 1 }, end: dayEnd + next[0].length };
  return { day: { year: null, month, day }, end: dayEnd };
}

/** The end of "14th", where the digits end at `at`. */
function ordinalEnd(low: string, at: number): number {
  const ending = low.slice(at, at + 2);
  return ending === "th" || ending === "st" || ending === "nd" || ending === "rd" ? at + 2 : at;
}

/** "May 10:30", "March 3.5", "May 5%": no days. */
function goesOn(low: string, at: number): boolean {
  const next = low.charCodeAt(at);
  if (next === 37 || isDigit(next)) return true;
  return (next === 58 || next === 46) && isDigit(low.charCodeAt(at + 1));
}

/** The year after a day, "2023" or ", 2023", and where it ends; null where none does. */
function yearAfter(low: string, at: number): { readonly value: number; readonly end: number } | null {
  const from = low.charCodeAt(at) === 44 ? at + 1 : at;
  const start = low.charCodeAt(from) === 32 ? from + 1 : from;
  const end = digitsEnd(low, start);
  if (start === at || end - start !== 4 || low.charCodeAt(end) === 58) return null;
  if (matchAt(clocksAfter, low, start) !== null) return null; // "February 16, 2145–2315 UTC"
  const value = numberIn(low, start, end);
  return value >= 1900 && value < 2200 ? { value, end } : null;
}

function dayOf(year: string | undefined, month: number, day: string | undefined): StatedDay {
  return { year: year === undefined ? null : Number(year), month, day: Number(day) };
}

const numeric = /(\d{1,2})[/.](\d{1,2})[/.]((?:19|20|21)\d{2})(?![\d/])/y;
const clocksAfter = /\d{4}[-–—]\d{2}[0-5]\d(?!\d)/y;
const shortMonths: ReadonlySet<string> = new Set(
  "jan feb mar apr jun jul aug sep sept oct nov dec".split(" "),
);
const yearFirst = /((?:19|20|21)\d{2})\/(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const shortNumeric = /(\d{1,2})\/(\d{1,2})(?=,? (?:at |from |@ ?)?\d{1,2}(?::\d\d| ?[ap]\.?m))/y;
const closed = /(\d{1,2})\/(\d{1,2})(?=\))/y;
const dayMonth =
  /(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]?([a-z]{3,9})\.?(?:(?:,? |-)((?:19|20|21)\d{2})(?![\d:]))?(?![a-z])/y;
const ordinal =
  /(\d{1,2})(?:st|nd|rd|th)(?= ?(?:$|[,;:.()\n]|at |in |from |local |(?:j|k|c|e|p)[a-z]{1,3}t[ .,)]|gmt|utc|japan|tokyo))/y;
const nextDay = /\/(\d{1,2})(?=[ ,)]|$)/y;
