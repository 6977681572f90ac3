/** Names of months and years in the list and the trail. */
import { Temporal } from "../../domain/temporal.ts";
import { remembered } from "./remembered.ts";

/** February 2023, 2023年2月. */
export function monthName(year: number, month: number, locale: string): string {
  return named({ year, month }, monthsIn(locale));
}

/** The year alone: 2023, 2023年. */
export function yearName(year: number, locale: string): string {
  return named({ year, month: 1 }, yearsIn(locale));
}

const monthsIn = remembered((locale) => pattern(locale, { year: "numeric", month: "long" }));
const yearsIn = remembered((locale) => pattern(locale, { year: "numeric" }));

function pattern(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...parts, calendar: "gregory", timeZone: "UTC" });
}

function named(
  { year, month }: { readonly year: number; readonly month: number },
  words: Intl.DateTimeFormat,
): string {
  const first = Temporal.PlainDate.from({ year, month, day: 1 }).toZonedDateTime("UTC");
  return words.format(first.epochMilliseconds);
}
