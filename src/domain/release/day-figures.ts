/** Days in figures alone: 2026.03.04, 2026/3/4, and 04.03.2026, of which the order of day and month is not told. */
import { epochDayOf, isDate, isoDate, type CalendarDate } from "../time/calendar.ts";

/** A day's words in a folded line. */
export interface FoundDay {
  /** `YYYY-MM-DD`; null where the figures do not tell it. */
  readonly date: string | null;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** The first day in figures in a folded line, a weekday behind it included; or null. */
export function dayInFigures(view: string): FoundDay | null {
  const found = figures.exec(view);
  if (found === null) return null;
  const { year, month, day } = found.groups ?? {};
  const end = found.index + found[0].length;
  if (year === undefined) return { date: null, start: found.index, end };
  return dayAt({ year: Number(year), month: Number(month), day: Number(day) }, found.index, end);
}

/** A day at its place; null where the calendar has none. */
export function dayAt(date: CalendarDate, start: number, end: number): FoundDay | null {
  return isDate(date) ? { date: isoDate(epochDayOf(date)), start, end } : null;
}

const figures =
  /(?<![\d./-])(?:(?<year>(?:19|20)\d\d)(?:\. ?|[/-])(?<month>\d{1,2})(?:\. ?|[/-])(?<day>\d{1,2})|\d{1,2}(?:\.\d{1,2}\.|\/\d{1,2}\/)20\d\d)(?![\d./-]?\d)(?:\.(?=$|\s))?(?: ?\([^\s()\d]{1,4}\)| [A-Z][a-z]{2}(?![a-z]))?/u;
