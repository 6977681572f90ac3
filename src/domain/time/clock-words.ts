/** How a language says clocks, days and amounts of time: one file per language, `clock-words-<lang>.ts`. */
import { languageOf } from "../locale.ts";
import { cldrWords } from "./clock-words-cldr.ts";
import { englishWords } from "./clock-words-en.ts";
import { japaneseWords } from "./clock-words-ja.ts";
import type { HoursMinutes } from "./iso-duration.ts";

/** Walls are seconds since 1970-01-01T00:00 on the clock in question; days are epoch days (see `calendar.ts`). */
export interface ClockWords {
  /** "11:00 a.m.", 午前11時. */
  clock(wall: number): string;
  /** "Tue, February 14", 2月14日（火）. */
  shortDay(epochDay: number): string;
  /** "Wednesday, February 15, 2023, 6:00 a.m.", 2023年2月15日（水）午前6時. */
  dayAndClock(wall: number): string;
  /** The words of a date line: "February 15, 2023", 令和5年2月15日. */
  dateLine(epochDay: number): string;
  /** "1 hour", "about 1 hour", 約1時間. */
  duration(amount: HoursMinutes, approx: boolean): string;
}

/** The words of a locale (BCP 47): its language's own, else CLDR's. */
export function clockWords(locale: string): ClockWords {
  switch (languageOf(locale)) {
    case "en":
      return englishWords;
    case "ja":
      return japaneseWords;
    default:
      return cldrWords(locale);
  }
}
