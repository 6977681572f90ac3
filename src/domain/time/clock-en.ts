/**
 * What begins with a digit in English: clocks (11:00 a.m., 7pm, 0710 GMT, 17:00) and days (2 May 2023, 2023-05-02).
 * How many digits there are and what follows them says which it can be, so that one pattern is tried, not ten.
 */
import { digitsEnd, isDigit, isSmall, matchAt } from "./characters.ts";
import { dayMonthAt, numericDayAt, ordinalDayAt } from "./day-en.ts";
import type { StatedClock, TokenList } from "./token.ts";
import { abbreviationAt } from "./zone-abbreviations.ts";
import { zonesLabel } from "./zone-label.ts";

/** Adds the token that the digits at `at` begin, and answers where it ends. `low` is the lowered text. */
export function digitsEn(text: string, low: string, at: number, list: TokenList): number {
  const end = digitsEnd(low, at);
  const count = end - at;
  const found =
    count <= 2 ? oneOrTwo(text, low, at, end, list) : count === 4 ? fourDigits(text, at, end, list) : null;
  return found ?? number(low, at, list);
}

function oneOrTwo(text: string, low: string, at: number, end: number, list: TokenList): number | null {
  const mark = low.charCodeAt(end);
  switch (mark) {
    case 58: // :
      return markedClock(low, at, list) ?? colonClock(low, at, list, matchAt(colon, low, at));
    case 46: // .
      return (
        numericDayAt(low, at, list) ??
        markedClock(low, at, list) ??
        colonClock(low, at, list, dottedClock(text, low, at))
      );
    case 47: // /
      return numericDayAt(low, at, list);
    default: {
      const letter = mark === 32 ? low.charCodeAt(end + 1) : mark;
      if (!isSmall(letter)) return null;
      return (
        (meridiems.has(letter) ? markedClock(low, at, list) : null) ??
        dayMonthAt(low, at, list) ??
        ordinalDayAt(low, at, list) ??
        (mark === 104 ? colonClock(low, at, list, matchAt(french, low, at)) : null) // 18h30
      );
    }
  }
}

/** a.m., p.m., noon, midnight. */
const meridiems: ReadonlySet<number> = new Set([97, 112, 110, 109]);

function markedClock(low: string, at: number, list: TokenList): number | null {
  const found = matchAt(marked, low, at);
  if (found === null) return null;
  const [whole, hour = "", minute = "0", second = "0", meridiem = ""] = found;
  if (!isClock(Number(hour), Number(minute), Number(second), 24)) return null;
  const noon = meridiem === "noon";
  const midnight = meridiem === "midnight";
  if ((noon || midnight) && Number(hour) !== 12) return null;
  const half = noon || (!midnight && meridiem.startsWith("p")) ? "pm" : "am";
  return addClock(list, at, at + whole.length, {
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    meridiem: half,
    form: "marked",
    hours24: false,
    approx: false,
  });
}

function colonClock(low: string, at: number, list: TokenList, found: RegExpExecArray | null): number | null {
  if (found === null) return null;
  const [whole, hour = "", minute = "0", second = "0"] = found;
  const end = at + whole.length;
  // 2:35 into the flight, a score, a ratio: elapsed times and counts are not clocks.
  if (
    !isClock(Number(hour), Number(minute), Number(second), 30) ||
    elapsed.test(low.slice(end, end + 8)) ||
    scored.test(low.slice(Math.max(0, at - 24), at))
  ) {
    return list.skip(at, end, "word");
  }
  return addClock(list, at, end, {
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    meridiem: null,
    form: "colon",
    hours24: hour.length === 2 && (hour.startsWith("0") || Number(hour) > 12),
    approx: false,
  });
}

/** 14.30 only before a zone, since a dot makes a number as often. */
function dottedClock(text: string, low: string, at: number): RegExpExecArray | null {
  const found = matchAt(dotted, low, at);
  const end = at + (found?.[0].length ?? 0);
  const zone = low.startsWith(" (", end) ? end + 2 : end + 1;
  return found !== null && abbreviationAt(text, zone) !== null ? found : null;
}

function fourDigits(text: string, at: number, end: number, list: TokenList): number | null {
  return text.charCodeAt(end) === 45 ? isoAt(text, at, list) : militaryClock(text, at, list);
}

/** 2023-02-14T11:00-05:00, 2023-02-14T16:00:00Z: day, clock and zone at once; or the day alone. */
function isoAt(text: string, at: number, list: TokenList): number | null {
  const found = matchAt(timestamp, text, at);
  if (found === null) return isoDayAt(text, at, list);
  const [whole, day = "", clockText = "", zone = ""] = found;
  const [hour = 0, minute = 0, second = 0] = clockText.split(":").map(Number);
  if (!isClock(hour, minute, second, 24)) return isoDayAt(text, at, list);
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const clockAt = at + day.length + 1;
  list.add(at, at + day.length, { kind: "day", value: { year, month, day: date } });
  addClock(list, clockAt, clockAt + clockText.length, {
    hour,
    minute,
    second,
    meridiem: null,
    form: "marked",
    hours24: true,
    approx: false,
  });
  const end = at + whole.length;
  if (zone === "") return end;
  const id = zone === "Z" ? "UTC" : zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return list.add(end - zone.length, end, { kind: "zone", value: zonesLabel([id], null) });
}

function isoDayAt(text: string, at: number, list: TokenList): number | null {
  const found = matchAt(isoDay, text, at);
  if (found === null) return null;
  const [whole, year, month, day] = found;
  return list.add(at, at + whole.length, {
    kind: "day",
    value: { year: Number(year), month: Number(month), day: Number(day) },
  });
}

/** 0710 GMT, 2342UTC, 1500 hrs: four digits count only directly before a zone. */
function militaryClock(text: string, at: number, list: TokenList): number | null {
  const found = matchAt(four, text, at);
  if (found === null) return null;
  const [whole, hour = "", minute = ""] = found;
  const end = at + whole.length;
  if (!isClock(Number(hour), Number(minute), 0, 24)) return null;
  const space = text.charCodeAt(end) === 32 ? end + 1 : end;
  const zone = text.charCodeAt(space) === 40 ? space + 1 : space;
  if (abbreviationAt(text, zone) === null && !text.startsWith("local time", zone)) return null;
  return addClock(list, at, end, {
    hour: Number(hour),
    minute: Number(minute),
    second: 0,
    meridiem: null,
    form: "four",
    hours24: true,
    approx: false,
  });
}

function number(low: string, at: number, list: TokenList): number {
  const end = numberEnd(low, at);
  const hour = end - at <= 2 ? Number(low.slice(at, end)) : Number.NaN;
  if (!(hour <= 24) || hangsOn.has(low.charAt(end))) return list.skip(at, end, "word");
  return addClock(list, at, end, {
    hour,
    minute: 0,
    second: 0,
    meridiem: null,
    form: "number",
    hours24: false,
    approx: false,
  });
}

/** The last digit of 1,234.5 or 12:34:56. */
function numberEnd(low: string, at: number): number {
  let end = at + 1;
  for (let i = at + 1; ; i += 1) {
    const code = low.charCodeAt(i);
    if (isDigit(code)) end = i + 1;
    else if (code !== 44 && code !== 46 && code !== 58) return end;
  }
}

function addClock(list: TokenList, at: number, end: number, clock: StatedClock): number {
  return list.add(at, end, { kind: "clock", value: clock });
}

function isClock(hour: number, minute: number, second: number, latest: number): boolean {
  return hour <= latest && minute < 60 && second < 60;
}

/** What makes a number before it no hour: 5%, 3-2, 2+2, 12th. */
const hangsOn: ReadonlySet<string> = new Set("abcdefghijklmnopqrstuvwxyz_+%$-");
const marked =
  /(\d{1,2})(?:[:.]([0-5]\d)(?::([0-5]\d))?)? ?(a\.m\.|p\.m\.|a\.m|p\.m|am|pm|a\. m\.|p\. m\.|noon|midnight)(?![a-z])/y;
const colon = /(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?![\d:])/y;
const french = /(\d{1,2})h(?:([0-5]\d))?(?![a-z\d])/y;
const dotted = /(\d{1,2})\.([0-5]\d)(?=[ (])/y;
const four = /(\d{2})([0-5]\d)(?:hrs| hrs)?(?!\d)/y;
const timestamp =
  /(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?(?![\d:])/y;
const isoDay = /(\d{4})-(\d{2})-(\d{2})(?!\d)[tT]?/y;
const elapsed = /^ (?:into|after|left|min)/u;
const scored =
  /(?:^|[^a-z])(?:scores?|scored|stood|won|lost|led|leads|beat|ratio|scale)(?: [a-z]{1,8}){0,2} $/u;
