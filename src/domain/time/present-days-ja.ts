/** Days without clocks in Japanese: 1月12日（現地時間11日）, 現地時間11月18日. */
import { styledWordsJa } from "./clock-words-ja.ts";
import { japaneseStyle } from "./house-style.ts";
import type { PresentedTime } from "./moment.ts";
import { labelJa } from "./present-label-ja.ts";
import type { DayPresentation } from "./presentation-days.ts";
import type { PresentOptions } from "./presentation.ts";
import { plain, presented } from "./runs.ts";

/** The first day before a bracket, the others in it as far as they differ. */
export function presentDaysJa(
  { lead, others, showYear }: DayPresentation,
  { style }: PresentOptions,
): PresentedTime {
  const words = styledWordsJa(japaneseStyle(style));
  return presented([
    { text: labelJa(lead.label) + words.day(lead.day, showYear), datetime: lead.date },
    ...others.flatMap((other, i) => [
      plain(i === 0 ? "（" : "、"),
      {
        text: labelJa(other.label) + words.dayFrom(other.day, { said: lead.day, showYear }),
        datetime: other.date,
      },
    ]),
    plain(others.length > 0 ? "）" : ""),
  ]);
}
