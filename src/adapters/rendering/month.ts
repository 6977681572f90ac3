/** Names of months and years in the list and the trail. */
import { Temporal } from "../../domain/temporal.ts";

/** February 2023, 2023年2月. */
export function monthName(year: number, month: number, locale: string): string {
  return named({ year, month }, locale, { year: "numeric", month: "long" });
}

/** The year alone: 2023, 2023年. */
export function yearName(year: number, locale: string): string {
  return named({ year, month: 1 }, locale, { year: "numeric" });
}

function named(
  { year, month }: { readonly year: number; readonly month: number },
  locale: string,
  parts: Intl.DateTimeFormatOptions,
): string {
  const first = Temporal.PlainDate.from({ year, month, day: 1 }).toZonedDateTime("UTC");
  return new Intl.DateTimeFormat(locale, { ...parts, calendar: "gregory", timeZone: "UTC" }).format(
    first.epochMilliseconds,
  );
}
