/** The date line: the day, and perhaps the place, at the head of a release. A field of its own, never the event's day. */
import { languageOf } from "../locale.ts";
import { epochDayOf, isDate, isoDate, readIsoDate } from "./calendar.ts";
import { clockWords } from "./clock-words.ts";
import { beginsProse, datesEn } from "./dateline-en.ts";
import { datesJa } from "./dateline-ja.ts";
import { folded } from "./folded-text.ts";
import type { CalendarDate } from "./calendar.ts";

/** The date line that a line of text is. */
export interface Dateline {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Where the day's words stand, weekday included (UTF-16 offsets). */
  readonly start: number;
  readonly end: number;
  /** The place as written ("TOKYO"), or null. */
  readonly place: string | null;
}

/** A day's words found in a line. */
export interface FoundDate {
  readonly date: CalendarDate;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** A date line is a line; nothing longer is one, dash or no dash. */
const longest = 4000;
const longestPlace = 60;

/**
 * Reads a line that consists of a day, with or without weekday and place: "February 15, 2023", "Tokyo, 15 February
 * 2023", 令和5年2月15日. A text may follow after a dash ("TOKYO, Feb. 15, 2023 — …"). Null where it is no date line.
 */
export function readDateline(text: string, locale: string): Dateline | null {
  if (text.length > longest) return null;
  const view = folded(text);
  const found =
    languageOf(locale) === "ja" ? (datesJa(view) ?? datesEn(view)) : (datesEn(view) ?? datesJa(view));
  if (found === null || !isDate(found.date)) return null;
  const place = placeBefore(view.slice(0, found.start));
  if (place === undefined || !endsLine(view.slice(found.end))) return null;
  return {
    date: isoDate(epochDayOf(found.date)),
    start: found.start,
    end: found.end,
    place: place ?? placeAfter(view.slice(found.end)),
  };
}

/** A day (`YYYY-MM-DD`) in the words of a date line: "February 15, 2023"; 令和5年2月15日. @throws RangeError for no date. */
export function presentDate(date: string, locale: string): string {
  const day = readIsoDate(date);
  if (day === null) throw new RangeError(`not a date: ${date}`);
  return clockWords(locale).dateLine(day);
}

/** The place before the day; null for none, undefined for words that make the line something else. */
function placeBefore(before: string): string | null | undefined {
  const words = trimmed(before, '("[ \t', " \t,、:(-");
  if (words === "") return null;
  // "更新日:" and "Date:" are labels, not places.
  if (/[:]\s*$/u.test(before)) return words.length <= 12 ? null : undefined;
  return isPlace(words) ? words : undefined;
}

function placeAfter(after: string): string | null {
  const words = trimmed(after.split(/[—–]/u, 1)[0] ?? "", " \t,、)-", " \t,.:)-");
  return isPlace(words) ? words : null;
}

/** A text without what characters of a list stand before it and after it. */
function trimmed(text: string, before: string, after: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && before.includes(text.charAt(start))) start += 1;
  while (end > start && after.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** What may follow the day: nothing, a bracket, a place, or a dash and the text. */
function endsLine(after: string): boolean {
  const rest = after.trim();
  return (
    rest === "" ||
    /^[.,)]?$|^\([^)]{0,40}\)|^(?:--|[—–-])/u.test(rest) ||
    (/^[,、]/u.test(rest) && placeAfter(rest) !== null)
  );
}

function isPlace(words: string): boolean {
  return (
    words.length <= longestPlace &&
    !beginsProse(words) &&
    /^\p{L}[\p{L}\s.,'・-]*$/u.test(words) &&
    words.split(/\s+/u).length <= 5
  );
}
