/**
 * Says a moment in a locale. Only an agreed instant, or days that do not contradict each other, are said, from the value
 * and never from the author's words; reading what was said gives the same again. One presenter per language; CLDR for
 * all others.
 */
import { languageOf } from "../locale.ts";
import type { NormalisedTime, PresentedTime } from "./moment.ts";
import { presentCldr, presentDaysCldr } from "./present-cldr.ts";
import { presentDaysEn } from "./present-days-en.ts";
import { presentDaysJa } from "./present-days-ja.ts";
import { presentEn } from "./present-en.ts";
import { presentJa } from "./present-ja.ts";
import { dayPresentationOf, isOfDays } from "./presentation-days.ts";
import type { PresentOptions } from "./presentation.ts";
import { presentationOf } from "./presentation.ts";

/** Whether a time is settled, so that `presentTime` can say it. */
export function isPresentable(value: NormalisedTime): boolean {
  return value.readings.length > 0 && (value.instant !== null || isOfDays(value));
}

/**
 * The words of a moment and their runs: one `<time>` run per half, one for the duration, text between.
 * @throws RangeError for a moment that is not presentable.
 */
export function presentTime(value: NormalisedTime, locale: string, options: PresentOptions): PresentedTime {
  if (isOfDays(value)) return presentDays(value, locale, options);
  const language = languageOf(locale);
  const presentation = presentationOf(value, language, options);
  switch (language) {
    case "en":
      return presentEn(presentation, options);
    case "ja":
      return presentJa(presentation, options);
    default:
      return presentCldr(presentation, locale);
  }
}

function presentDays(value: NormalisedTime, locale: string, options: PresentOptions): PresentedTime {
  const language = languageOf(locale);
  const presentation = dayPresentationOf(value, language, options);
  switch (language) {
    case "en":
      return presentDaysEn(presentation, options);
    case "ja":
      return presentDaysJa(presentation, options);
    default:
      return presentDaysCldr(presentation, locale);
  }
}
