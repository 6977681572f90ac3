/** English days: "2 May 2023", "February 14", "Feb. 14th, 2023", 14/2/2023, "the 14th". */
import { matchAt } from "./characters.ts";
import type { StatedDay, TokenList } from "./token.ts";
import { monthNamed } from "./words-en.ts";

interface FoundDay {
  readonly day: StatedDay;
  readonly end: number;
}

/** 14/2/2023 and 2/14/2023, where only one order makes a date. */
export function numericDayAt(low: string, at: number, list: TokenList): number | null {
  const [whole, first = "", second = "", year = ""] = matchAt(numeric, low, at) ?? [];
  if (whole === undefined) return null;
  const [one, two] = [Number(first), Number(second)];
  if (one > 12 === two > 12 && one !== two) return null;
  const [day, month] = one > 12 ? [one, two] : [two, one];
  return list.add(at, at + whole.length, { kind: "day", value: { year: Number(year), month, day } });
}

/** "2 May 2023", "14th of February". */
export function dayMonthAt(low: string, at: number, list: TokenList): number | null {
  const found = matchAt(dayMonth, low, at);
  const month = monthNamed(found?.[2] ?? "");
  if (found === null || month === 0) return null;
  return list.add(at, at + found[0].length, { kind: "day", value: dayOf(found[3], month, found[1]) });
}

/** "the 14th at 11 a.m.", "(15th, 1 a.m. Japan time)": never before a noun, as in "the 15th meeting". */
export function ordinalDayAt(low: string, at: number, list: TokenList): number | null {
  const found = matchAt(ordinal, low, at);
  if (found === null || Number(found[1]) > 31) return null;
  const day = { year: null, month: null, day: Number(found[1]) };
  return list.add(at, at + found[0].length, { kind: "ordinal", value: day });
}

/** "February 14", "Feb. 14th, 2023", "May 3 2023" at the month's name; null where no day follows. */
export function monthDayAt(low: string, at: number): FoundDay | null {
  const found = matchAt(monthDay, low, at);
  const month = monthNamed(found?.[1] ?? "");
  if (found === null || month === 0) return null;
  const end = at + found[0].length;
  const next = found[3] === undefined ? matchAt(nextDay, low, end) : null; // midnight, February 15/16
  if (next !== null && Number(next[1]) === Number(found[2]) + 1)
    return { day: dayOf(undefined, month, next[1]), end: end + next[0].length };
  return { day: dayOf(found[3], month, found[2]), end };
}

function dayOf(year: string | undefined, month: number, day: string | undefined): StatedDay {
  return { year: year === undefined ? null : Number(year), month, day: Number(day) };
}

const numeric = /(\d{1,2})[/.](\d{1,2})[/.]((?:19|20|21)\d{2})(?![\d/])/y;
const dayMonth =
  /(\d{1,2})(?:st|nd|rd|th)?(?: of)? ?([a-z]{3,9})\.?(?:,? ((?:19|20|21)\d{2})(?![\d:]))?(?![a-z])/y;
const ordinal =
  /(\d{1,2})(?:st|nd|rd|th)(?= ?(?:$|[,;:.()\n]|at |in |from |local |(?:j|k|c|e|p)[a-z]{1,3}t[ .,)]|gmt|utc|japan|tokyo))/y;
const monthDay =
  /([a-z]{3,9})\.? ?(\d{1,2})(?:st|nd|rd|th)?(?![\d:.]\d|[\d%])(?:,? ((?:19|20|21)\d{2})(?![\d:]))?/y;
const nextDay = /\/(\d{1,2})(?=[ ,)]|$)/y;
