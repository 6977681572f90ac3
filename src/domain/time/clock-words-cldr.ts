/**
 * Clocks and days of any language that has no file of its own, by CLDR's patterns through `Intl`.
 * The wall clock is handed over as if it were UTC: what is computed stays ours, only the words are CLDR's.
 */
import type { ClockWords } from "./clock-words.ts";
import { secondsInDay } from "./calendar.ts";
import type { HoursMinutes } from "./iso-duration.ts";

/** The words of a locale without a file of its own: "14. Februar 2023", "1 Stunde". */
export function cldrWords(locale: string): ClockWords {
  return {
    clock: (wall) => formatted(locale, wall, { timeStyle: "short" }),
    shortDay: (day) =>
      formatted(locale, day * secondsInDay, { weekday: "short", month: "long", day: "numeric" }),
    dayAndClock: (wall) => formatted(locale, wall, { dateStyle: "full", timeStyle: "short" }),
    dateLine: (day) => formatted(locale, day * secondsInDay, { dateStyle: "long" }),
    duration: (amount, approx) => amountIn(locale, amount, approx),
  };
}

/** A wall clock by CLDR's pattern for the options, in the Gregorian calendar. */
export function formatted(locale: string, wall: number, options: Intl.DateTimeFormatOptions): string {
  return patternOf(locale, options).format(wall * 1000);
}

/** The same with CLDR's sign for "about" before the clock: "14. Februar 2023 um ≈16:00". */
export function formattedAbout(locale: string, wall: number, options: Intl.DateTimeFormatOptions): string {
  const parts = patternOf(locale, options).formatToParts(wall * 1000);
  const clock = parts.findIndex(({ type }) => type === "hour" || type === "dayPeriod");
  return parts.map(({ value }, i) => (i === clock ? aboutSign(locale) : "") + value).join("");
}

function patternOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, calendar: "gregory", timeZone: "UTC" });
}

/** The sign that CLDR puts before an approximate number: "~", "≈". */
function aboutSign(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatRangeToParts(1, 1);
  return parts.find((part) => part.type === "approximatelySign")?.value ?? "~";
}

function amountIn(locale: string, { hours, minutes }: HoursMinutes, approx: boolean): string {
  const parts = [
    ...(hours > 0 ? [inUnit(locale, hours, "hour", approx)] : []),
    ...(minutes > 0 || hours === 0 ? [inUnit(locale, minutes, "minute", approx && hours === 0)] : []),
  ];
  return new Intl.ListFormat(locale, { type: "unit" }).format(parts);
}

function inUnit(locale: string, count: number, unit: string, approx: boolean): string {
  const format = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" });
  // A range from a number to itself is how CLDR says "approximately": "~1 hour".
  const plain = format.format(count);
  if (!approx) return plain;
  const about = format.formatRange(count, count);
  // Arabic says one and two hours without a number, and so without the sign.
  return about === plain ? aboutSign(locale) + plain : about;
}
