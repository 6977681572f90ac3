/** What begins with a digit in English: clocks (11:00 a.m., 7pm, 0710 GMT, 17:00) and days (2 May 2023, 2023-05-02). */
import { abbreviationAt } from "./zone-abbreviations.ts";
import { zonesLabel } from "./zone-label.ts";
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
    timestampAt(text, at, list) ??
    dayAt(low, at, list) ??
    markedClock(low, at, list) ??
    colonClock(text, low, at, list) ??
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

function colonClock(text: string, low: string, at: number, list: TokenList): number | null {
  const found = sticky(colon, low, at) ?? dottedClock(text, low, at);
  if (found === null) return null;
  const [whole, hour = "", minute = "0", second = "0"] = found;
  const end = at + whole.length;
  // 2:35 into the flight, a score, a ratio: elapsed times and counts are not clocks.
  if (
    !isClock(Number(hour), Number(minute), Number(second), 30) ||
    elapsed.test(low.slice(end, end + 8)) ||
    scored.test(low.slice(Math.max(0, at - 24), at))
  ) {
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

/** 18h30, 18h; 14.30 only before a zone, since a dot makes a number as often. */
function dottedClock(text: string, low: string, at: number): RegExpExecArray | null {
  const french = sticky(/(\d{1,2})h(?:([0-5]\d))?(?![a-z\d])/y, low, at);
  if (french !== null) return french;
  const dotted = sticky(/(\d{1,2})\.([0-5]\d)(?=[ (])/y, low, at);
  const zone =
    dotted === null ? -1 : at + dotted[0].length + (low.startsWith(" (", at + dotted[0].length) ? 2 : 1);
  return zone >= 0 && abbreviationAt(text, zone) !== null ? dotted : null;
}

/** 2023-02-14T11:00-05:00, 2023-02-14T16:00:00Z: day, clock and zone at once. */
function timestampAt(text: string, at: number, list: TokenList): number | null {
  const found = sticky(timestamp, text, at);
  if (found === null) return null;
  const [whole, day = "", clockText = "", zone = ""] = found;
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const [hour = 0, minute = 0, second = 0] = clockText.split(":").map(Number);
  if (!isClock(hour, minute, second, 24)) return null;
  const clockAt = at + day.length + 1;
  list.add(at, at + day.length, { kind: "day", day: { year, month, day: date } });
  list.add(clockAt, clockAt + clockText.length, {
    kind: "clock",
    clock: { hour, minute, second, meridiem: null, form: "marked", hours24: true, approx: false },
  });
  if (zone !== "") {
    const id = zone === "Z" ? "UTC" : zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
    list.add(at + whole.length - zone.length, at + whole.length, {
      kind: "zone",
      label: zonesLabel([id], null),
    });
  }
  return at + whole.length;
}

/** 0710 GMT, 2342UTC, 1500 hrs: four digits count only directly before a zone. */
function fourDigits(text: string, at: number, list: TokenList): number | null {
  const found = sticky(four, text, at);
  if (found === null) return null;
  const [whole, hour = "", minute = ""] = found;
  const end = at + whole.length;
  if (!isClock(Number(hour), Number(minute), 0, 24)) return null;
  const zone = end + (/^ ?\(?/u.exec(text.slice(end, end + 2))?.[0].length ?? 0);
  if (abbreviationAt(text, zone) === null && !text.startsWith("local time", zone)) return null;
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
  const numeric = numericDay(low, at);
  if (numeric !== null) return list.add(at, numeric.end, { kind: "day", day: numeric.day });
  const found = sticky(dayMonth, low, at) ?? null;
  if (found === null || !months.has(found[2] ?? "")) return ordinalDay(low, at, list);
  const month = months.get(found?.[2] ?? "");
  if (found === null || month === undefined) return null;
  return list.add(at, at + found[0].length, { kind: "day", day: dayOf(found[3], month, found[1]) });
}

/** 14/2/2023 and 2/14/2023, where only one order makes a date. */
function numericDay(low: string, at: number): { readonly day: StatedDay; readonly end: number } | null {
  const [whole, first = "", second = "", year = ""] = sticky(numericDate, low, at) ?? [];
  if (whole === undefined) return null;
  const [one, two] = [Number(first), Number(second)];
  if (one > 12 === two > 12 && one !== two) return null;
  const [day, month] = one > 12 ? [one, two] : [two, one];
  return { day: { year: Number(year), month, day }, end: at + whole.length };
}

/** "the 14th at 11 a.m.", "(15th, 1 a.m. Japan time)": never before a noun, as in "the 15th meeting". */
function ordinalDay(low: string, at: number, list: TokenList): number | null {
  const found = sticky(ordinal, low, at);
  if (found === null || Number(found[1]) > 31) return null;
  const end = at + found[0].length;
  return list.add(at, end, {
    kind: "day",
    day: { year: null, month: null, day: Number(found[1]) },
    ordinal: true,
  });
}

/** "February 14", "Feb. 14th, 2023", "May 3 2023" at the month's name; null where no day follows. */
export function monthDayAt(
  low: string,
  at: number,
): { readonly day: StatedDay; readonly end: number } | null {
  const found = sticky(monthDay, low, at);
  const month = months.get(found?.[1] ?? "");
  if (found === null || month === undefined) return null;
  const end = at + found[0].length;
  const next = found[3] === undefined ? sticky(nextDay, low, end) : null; // midnight, February 15/16
  if (next !== null && Number(next[1]) === Number(found[2]) + 1)
    return { day: dayOf(undefined, month, next[1]), end: end + next[0].length };
  return { day: dayOf(found[3], month, found[2]), end };
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
const timestamp =
  /(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?(?![\d:])/y;
const numericDate = /(\d{1,2})[/.](\d{1,2})[/.]((?:19|20|21)\d{2})(?![\d/])/y;
const ordinal =
  /(\d{1,2})(?:st|nd|rd|th)(?= ?(?:$|[,;:.()\n]|at |in |from |local |(?:j|k|c|e|p)[a-z]{1,3}t[ .,)]|gmt|utc|japan|tokyo))/y;
const nextDay = /\/(\d{1,2})(?=[ ,)]|$)/y;
const elapsed = /^ (?:into|after|left|min)/u;
const scored =
  /(?:^|[^a-z])(?:scores?|scored|stood|won|lost|led|leads|beat|ratio|scale)(?: [a-z]{1,8}){0,2} $/u;
const isoDay = /(\d{4})-(\d{2})-(\d{2})(?!\d)t?/y;
const dayMonth =
  /(\d{1,2})(?:st|nd|rd|th)?(?: of)? ?([a-z]{3,9})\.?(?:,? ((?:19|20|21)\d{2})(?![\d:]))?(?![a-z])/y;
const monthDay =
  /([a-z]{3,9})\.? ?(\d{1,2})(?:st|nd|rd|th)?(?![\d:.]\d|[\d%])(?:,? ((?:19|20|21)\d{2})(?![\d:]))?/y;
