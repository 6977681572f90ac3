/** What begins with a digit in English: clocks (11:00 a.m., 7pm, 0710 GMT, 17:00) and days (2 May 2023, 2023-05-02). */
import { abbreviationAt } from "./zone-abbreviations.ts";
import type { StatedDay, TokenList } from "./token.ts";

export const months = new Map<string, number>();
for (const [
  index,
  name,
] of "january february march april may june july august september october november december"
  .split(" ")
  .entries()) {
  months.set(name, index + 1);
  months.set(name.slice(0, 3), index + 1);
  if (name === "september") months.set("sept", index + 1);
}

/** Adds the token that the digits at `at` begin, and answers where it ends. `low` is the lowered text. */
export function digitsEn(text: string, low: string, at: number, list: TokenList): number {
  return (
    dayAt(low, at, list) ??
    markedClock(low, at, list) ??
    colonClock(low, at, list) ??
    fourDigits(text, at, list) ??
    number(low, at, list)
  );
}

function markedClock(low: string, at: number, list: TokenList): number | null {
  const found = sticky(marked, low, at);
  if (found === null) return null;
  const [whole, hour = "", minute = "0", second = "0", meridiem = ""] = found;
  if (!isClock(Number(hour), Number(minute), Number(second), 24)) return null;
  const noon = meridiem === "noon";
  const midnight = meridiem === "midnight";
  if ((noon || midnight) && Number(hour) !== 12) return null;
  const half = noon || (!midnight && meridiem.startsWith("p")) ? "pm" : "am";
  return list.add(at, at + whole.length, {
    kind: "clock",
    clock: {
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
      meridiem: half,
      form: "marked",
      hours24: false,
      approx: false,
    },
  });
}

function colonClock(low: string, at: number, list: TokenList): number | null {
  const found = sticky(colon, low, at);
  if (found === null) return null;
  const [whole, hour = "", minute = "", second = "0"] = found;
  const end = at + whole.length;
  // 2:35 into the flight, a score, a ratio: elapsed times and counts are not clocks.
  if (!isClock(Number(hour), Number(minute), Number(second), 30) || elapsed.test(low.slice(end, end + 8))) {
    return list.add(at, end, { kind: "break", word: true });
  }
  const hours24 = hour.length === 2 && (hour.startsWith("0") || Number(hour) > 12);
  return list.add(at, end, {
    kind: "clock",
    clock: {
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
      meridiem: null,
      form: "colon",
      hours24,
      approx: false,
    },
  });
}

/** 0710 GMT, 2342UTC, 1500 hrs: four digits count only directly before a zone. */
function fourDigits(text: string, at: number, list: TokenList): number | null {
  const found = sticky(four, text, at);
  if (found === null) return null;
  const [whole, hour = "", minute = ""] = found;
  const end = at + whole.length;
  if (!isClock(Number(hour), Number(minute), 0, 24)) return null;
  if (abbreviationAt(text, text.charAt(end) === " " ? end + 1 : end) === null) return null;
  return list.add(at, end, {
    kind: "clock",
    clock: {
      hour: Number(hour),
      minute: Number(minute),
      second: 0,
      meridiem: null,
      form: "four",
      hours24: true,
      approx: false,
    },
  });
}

function dayAt(low: string, at: number, list: TokenList): number | null {
  const iso = sticky(isoDay, low, at);
  if (iso !== null) {
    return list.add(at, at + iso[0].length, { kind: "day", day: dayOf(iso[1], Number(iso[2]), iso[3]) });
  }
  const found = sticky(dayMonth, low, at);
  const month = months.get(found?.[2] ?? "");
  if (found === null || month === undefined) return null;
  return list.add(at, at + found[0].length, { kind: "day", day: dayOf(found[3], month, found[1]) });
}

/** "February 14", "Feb. 14th, 2023", "May 3 2023" at the month's name; null where no day follows. */
export function monthDayAt(
  low: string,
  at: number,
): { readonly day: StatedDay; readonly end: number } | null {
  const found = sticky(monthDay, low, at);
  const month = months.get(found?.[1] ?? "");
  if (found === null || month === undefined) return null;
  return { day: dayOf(found[3], month, found[2]), end: at + found[0].length };
}

function dayOf(year: string | undefined, month: number, day: string | undefined): StatedDay {
  return { year: year === undefined ? null : Number(year), month, day: Number(day) };
}

function number(low: string, at: number, list: TokenList): number {
  const [digits = ""] = sticky(/[\d.,:]*[\d]/y, low, at) ?? [];
  const end = at + digits.length;
  const bare = /^\d{1,2}$/u.test(digits) && !/[\w+%$-]/u.test(low.charAt(end)) && Number(digits) <= 24;
  if (!bare) return list.add(at, Math.max(end, at + 1), { kind: "break", word: true });
  return list.add(at, end, {
    kind: "clock",
    clock: {
      hour: Number(digits),
      minute: 0,
      second: 0,
      meridiem: null,
      form: "number",
      hours24: false,
      approx: false,
    },
  });
}

function isClock(hour: number, minute: number, second: number, latest: number): boolean {
  return hour <= latest && minute < 60 && second < 60;
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const marked =
  /(\d{1,2})(?:[:.]([0-5]\d)(?::([0-5]\d))?)? ?(a\.m\.|p\.m\.|a\.m|p\.m|am|pm|a\. m\.|p\. m\.|noon|midnight)(?![a-z])/y;
const colon = /(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?![\d:])/y;
const four = /(\d{2})([0-5]\d)(?:hrs| hrs)?(?!\d)/y;
const elapsed = /^ (?:into|after|left|min)/u;
const isoDay = /(\d{4})-(\d{2})-(\d{2})(?!\d)t?/y;
const dayMonth =
  /(\d{1,2})(?:st|nd|rd|th)?(?: of)? ?([a-z]{3,9})\.?(?:,? ((?:19|20|21)\d{2})(?![\d:]))?(?![a-z])/y;
const monthDay =
  /([a-z]{3,9})\.? ?(\d{1,2})(?:st|nd|rd|th)?(?![\d:.]\d|[\d%])(?:,? ((?:19|20|21)\d{2})(?![\d:]))?/y;
