/**
 * What begins with a digit in English: clocks (11:00 a.m., 7pm, 0710 GMT, 17:00) and days (2 May 2023, 2023-05-02).
 * How many digits there are and what follows them says which it can be, so that one pattern is tried, not ten.
 */
import { digitsEnd, isDigit, isSmall, matchAt, numberIn } from "./characters.ts";
import { markAt } from "./clock-mark-en.ts";
import type { Figures } from "./clock-parts-en.ts";
import { addClock, isClock, markedClock, sixtiethAt } from "./clock-parts-en.ts";
import { dayMonthAt, numericDayAt, ordinalDayAt, slashedDayAt } from "./day-en.ts";
import { isoAt } from "./iso-clock-en.ts";
import { bulletinClock, easternCentral, letterClock, zonedLetter } from "./press-clocks-en.ts";
import type { TokenList } from "./token.ts";
import { abbreviationAt } from "./zone-abbreviations.ts";
import { zoneFollows } from "./zone-en.ts";

/** Adds the token that the digits at `at` begin, and answers where it ends. `low` is the lowered text. */
export function digitsEn(text: string, low: string, at: number, list: TokenList): number {
  const end = digitsEnd(low, at);
  const count = end - at;
  const found =
    count <= 2
      ? oneOrTwo(text, low, at, end, list)
      : count === 4
        ? fourDigits(text, low, at, end, list)
        : count === 3
          ? bulletinClock(text, low, at, end, list)
          : null;
  return found ?? number(text, low, at, list);
}

function oneOrTwo(text: string, low: string, at: number, end: number, list: TokenList): number | null {
  const mark = low.charCodeAt(end);
  switch (mark) {
    case 58: // :
      return (
        (low.charCodeAt(end + 3) === 47 ? easternCentral(low, at, list) : null) ??
        figuredClock(text, low, at, end, list)
      );
    case 46: // .
      return numericDayAt(low, at, list) ?? figuredClock(text, low, at, end, list);
    case 47: // /
      return easternCentral(low, at, list) ?? numericDayAt(low, at, list);
    case 45: // 17-Aug-2017
      return isSmall(low.charCodeAt(end + 1)) ? dayMonthAt(low, at, list) : null;
    default: {
      const letter = mark === 32 ? low.charCodeAt(end + 1) : mark;
      if (!isSmall(letter)) return null;
      if ((mark === 97 || mark === 112) && !isSmall(low.charCodeAt(end + 1)))
        return letterClock(text, low, at, end, list);
      return (
        markedClock({ hour: numberIn(low, at, end), minute: 0, second: 0, end }, low, at, list) ??
        dayMonthAt(low, at, list) ??
        ordinalDayAt(low, at, list) ??
        (mark === 104 ? frenchClock(text, low, at, list) : null)
      );
    }
  }
}

/** 11:00 a.m., 9.30 p.m., 17:00, 2:04:47. */
function figuredClock(
  text: string,
  low: string,
  at: number,
  hourEnd: number,
  list: TokenList,
): number | null {
  const hour = numberIn(low, at, hourEnd);
  const dot = low.charCodeAt(hourEnd) === 46;
  const minute = sixtiethAt(low, hourEnd + 1);
  if (minute < 0) return null;
  const minuteEnd = hourEnd + 3;
  const second = low.charCodeAt(minuteEnd) === 58 ? sixtiethAt(low, minuteEnd + 1) : -1;
  const end = second < 0 ? minuteEnd : minuteEnd + 3;
  const figures = { hour, minute, second: Math.max(0, second), end };
  const marked = markedClock(figures, low, at, list) ?? zonedLetter(text, low, at, figures, list);
  if (marked !== null) return marked;
  const next = low.charCodeAt(end);
  const goesOn = isDigit(next) || (next === 58 && isDigit(low.charCodeAt(end + 1)));
  if (dot ? !isDotted(text, low, end) : goesOn) return null;
  return plainClock(figures, text, low, at, hourEnd - at, list);
}

/** 14.30 only before a zone, since a dot makes a number as often; or before another that is, as in 13.00-14.30 BST. */
function isDotted(text: string, low: string, end: number): boolean {
  const range = matchAt(dottedEnd, text, end);
  return range?.[1] !== undefined || zoneFollows(text, low, end + (range?.[0].length ?? 0));
}

/** 18h30. */
function frenchClock(text: string, low: string, at: number, list: TokenList): number | null {
  const found = matchAt(french, low, at);
  if (found === null) return null;
  const [whole, hour = "", minute] = found;
  const last = list.last();
  // "14h00 Press briefing": the row of an agenda begins with its clock.
  if (
    minute !== undefined &&
    hour.length === 2 &&
    Number(hour) <= 24 &&
    (last === undefined || last.kind === "line")
  )
    return addClock(list, at, at + whole.length, {
      hour: Number(hour),
      minute: Number(minute),
      second: 0,
      meridiem: null,
      form: "marked",
      hours24: true,
      approx: false,
    });
  const figures = { hour: Number(hour), minute: Number(minute ?? 0), second: 0, end: at + whole.length };
  return plainClock(figures, text, low, at, hour.length, list);
}

/** A clock without a mark. 2:35 into the flight, a score, a ratio: elapsed times and counts are none. */
function plainClock(
  { hour, minute, second, end }: Figures,
  text: string,
  low: string,
  at: number,
  digits: number,
  list: TokenList,
): number {
  const counted =
    elapsed.test(low.slice(end, end + 8)) ||
    (scored.test(low.slice(Math.max(0, at - 24), at)) &&
      !low.startsWith(" (", end) &&
      !zoneFollows(text, low, end));
  if (hour > 24 || counted) return list.skip(at, end, "word");
  const hours24 = digits === 2 && (hour > 12 || hour < 10);
  const hours = matchAt(hoursWord, low, end)?.[0].length ?? 0; // 17:20 hrs IST
  return addClock(list, at, end + hours, {
    hour,
    minute,
    second,
    meridiem: null,
    form: "colon",
    hours24,
    approx: false,
  });
}

function fourDigits(text: string, low: string, at: number, end: number, list: TokenList): number | null {
  switch (text.charCodeAt(end)) {
    case 45: // -
      return isoAt(text, at, list) ?? militaryClock(text, low, at, list);
    case 47: // /
      return slashedDayAt(text, at, list);
    default:
      return militaryClock(text, low, at, list);
  }
}

/** 0710 GMT, 2342UTC, 1500 hrs: four digits count only directly before a zone. */
function militaryClock(text: string, low: string, at: number, list: TokenList): number | null {
  const found = matchAt(four, text, at);
  if (found === null) return null;
  const [whole, hour = "", minute = "", second = "0"] = found;
  const end = at + whole.length;
  if (!isClock(Number(hour), Number(minute), Number(second), 24)) return null;
  if (hour >= "19" && hour <= "21" && yearBefore.test(low.slice(Math.max(0, at - 7), at))) return null; // "In 2023 JST"
  const mark = markAt(low, end); // 1156AM, and not "the 1230 AM frequency"
  if (mark !== null && !mark.word && Number(hour) <= 12) {
    const marked = { hour: Number(hour), minute: Number(minute), second: 0, end };
    return markedClock(marked, low, at, list);
  }
  const bulletin = bulletinClock(text, low, at, at + 4, list);
  if (bulletin !== null) return bulletin;
  // "at 1400 hours", "0852 hrs": a clock by its words; "2000 hours of work" is none.
  const led = low.startsWith("at ", at - 3) && matchAt(dayBehind, low, end) !== null;
  const worded = end > at + 4 && second === "0" && (hour < "10" || led);
  if (worded && !low.startsWith(" of ", end) && !zoneFollows(text, low, end))
    return addClock(list, at, end, {
      hour: Number(hour),
      minute: Number(minute),
      second: 0,
      meridiem: null,
      form: "marked",
      hours24: true,
      approx: false,
    });
  if (!zoneFollows(text, low, end) && matchAt(clockAfterDash, text, end) === null) return null;
  return addClock(list, at, end, {
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    meridiem: null,
    form: "four",
    hours24: true,
    approx: false,
  });
}

function number(text: string, low: string, at: number, list: TokenList): number {
  const end = numberEnd(low, at);
  const hour = end - at <= 2 ? numberIn(low, at, end) : Number.NaN;
  const ranged = low.charCodeAt(end) === 45 && matchAt(markedAfterDash, low, end) !== null; // 10-11 am
  if (!(hour <= 24) || (!ranged && hangsOn.has(low.charAt(end)) && abbreviationAt(text, end) === null))
    return list.skip(at, end, "word");
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

/** What makes a number before it no hour: 5%, 3-2, 2+2, 12th. */
const hangsOn: ReadonlySet<string> = new Set("abcdefghijklmnopqrstuvwxyz_+%$-");
/** "–1830", " to 16:30": what makes 1730 before it a clock, if that is one. */
const clockAfterDash = / ?(?:-|–|—|to|until|and) ?\d{2}:?[0-5]\d(?![\d-])/y;
const markedAfterDash = /-\d{1,2}(?::[0-5]\d)? ?[ap]\.?m/y;
const dottedEnd = / ?(?:[-–—(]|to) ?\d{1,2}\.[0-5]\d(?: ?([ap]\.?m)|(?=[ (]))/y;
/** What makes a clock of "at 1400 hours", which may be an age as well. */
const dayBehind =
  /,? (?:on |today|yesterday|tomorrow|local|\d{1,2} [a-z]{3}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/y;
const french = /(\d{1,2})h(?:([0-5]\d))?(?![a-z\d])/y;
const four = /(\d{2})([0-5]\d)(?::([0-5]\d))?(?: ?h(?:ou)?rs?\.?(?=[ (,;)]|$))?(?!\d)/y;
const yearBefore = /(?:^|[^a-z])(?:in|since|year|of) $/u;
const hoursWord = / ?h(?:(?:ou)?rs?\.?)?(?= |\()/y;
const elapsed = /^ (?:into|after|left|min)/u;
const scored =
  /(?:^|[^a-z])(?:scores?|scored|stood|won|lost|led|leads|beat|ratio|scale)(?: [a-z]{1,8}){0,2} $/u;
