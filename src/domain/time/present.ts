/**
 * Says a moment in a locale. Only an agreed instant is said, from the instant and its zones, never from the author's
 * words; reading what was said gives the same moment again. One presenter per language; CLDR for all others.
 */
import { languageOf } from "../locale.ts";
import type { NormalisedTime, PresentedTime } from "./moment.ts";
import { presentCldr } from "./present-cldr.ts";
import { presentEn } from "./present-en.ts";
import { presentJa } from "./present-ja.ts";
import type { PresentOptions } from "./presentation.ts";
import { presentationOf } from "./presentation.ts";

/**
 * The words of a moment and their runs: one `<time>` run per half, one for the duration, text between.
 * @throws RangeError for a moment whose instant is null.
 */
export function presentTime(value: NormalisedTime, locale: string, options: PresentOptions): PresentedTime {
  const presentation = presentationOf(value, options);
  switch (languageOf(locale)) {
    case "en":
      return presentEn(presentation, options);
    case "ja":
      return presentJa(presentation);
    default:
      return presentCldr(presentation, locale);
  }
}
