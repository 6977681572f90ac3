/** Names of months and years in the list and the trail. */
import { Temporal } from "../../domain/temporal.ts";
import { remembered } from "./remembered.ts";

/** February 2023, 2023年2月. */
export function monthName(year: number, month: number, locale: string): string {
  return monthsIn(locale)(firstDay(year, month));
}

/** The year alone: 2023, 2023年. */
export function yearName(year: number, locale: string): string {
  return yearsIn(locale)(firstDay(year, 1));
}

const monthsIn = remembered((locale) => names(locale, { year: "numeric", month: "long" }));
const yearsIn = remembered((locale) => names(locale, { year: "numeric" }));

/** What a locale calls the month or the year that begins on a day. */
function names(locale: string, parts: Intl.DateTimeFormatOptions): (day: string) => string {
  const pattern = new Intl.DateTimeFormat(locale, { ...parts, calendar: "gregory", timeZone: "UTC" });
  return remembered((day) =>
    pattern.format(Temporal.PlainDate.from(day).toZonedDateTime("UTC").epochMilliseconds),
  );
}

/** `2023-02-01` */
function firstDay(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
}
