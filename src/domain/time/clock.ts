/** The program's own times on pages and in messages: a clock, a day, an amount of time in the words of a locale. */
import { dayOfWall, isoClock, isoDate, readIsoDate, secondsOfIso } from "./calendar.ts";
import { clockWords } from "./clock-words.ts";
import { readDuration } from "./iso-duration.ts";
import { wallOf } from "./wall-clock.ts";

/** An instant on a zone's clock, in figures for programs and in words for people. */
export interface PresentedClock {
  /** `YYYY-MM-DD` and `HH:MM` on that zone's clock. */
  readonly date: string;
  readonly time: string;
  /** "Wednesday, February 15, 2023, 6:00 a.m."; 2023年2月15日（水）午前6時. */
  readonly text: string;
}

/** An instant (RFC 3339, UTC) on a zone's clock. */
export function presentClock(instant: string, zone: string, locale: string): PresentedClock {
  const wall = wallOf(secondsOfIso(instant), zone);
  return { date: isoDate(dayOfWall(wall)), time: isoClock(wall), text: clockWords(locale).dayAndClock(wall) };
}

/** `2023-02-14` -> "Tue, February 14"; 2月14日（火）. @throws RangeError for what is no date. */
export function presentClockDate(date: string, locale: string): string {
  const day = readIsoDate(date);
  if (day === null) throw new RangeError(`not a date: ${date}`);
  return clockWords(locale).shortDay(day);
}

/** `16:05` -> "4:05 p.m."; 午後4時5分. */
export function presentClockTime(time: string, locale: string): string {
  return clockWords(locale).clock(secondsOfIso(`1970-01-01T${time}`));
}

/** `PT1H` -> "1 hour", or "about 1 hour"; 約1時間. @throws RangeError for any other form: `P1D`. */
export function presentDuration(iso: string, approx: boolean, locale: string): string {
  const amount = readDuration(iso);
  if (amount === null) throw new RangeError(`not a duration of hours and minutes: ${iso}`);
  return clockWords(locale).duration(amount, approx);
}
