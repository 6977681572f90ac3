/** Days without clocks in English: "On January 12 (January 11, local time)", "On November 18 (local time)". */
import { dateOf } from "./calendar.ts";
import { dayEn } from "./clock-words-en.ts";
import { englishStyle } from "./house-style.ts";
import type { PresentedTime } from "./moment.ts";
import { goesUnlabelled, labelEn } from "./present-label-en.ts";
import type { DayPresentation, PresentedDay } from "./presentation-days.ts";
import type { PresentOptions } from "./presentation.ts";
import { capital, plain, presented } from "./runs.ts";

/** Abbreviations are for clocks: "January 12, JST" is not written. */
export function presentDaysEn(days: DayPresentation, options: PresentOptions): PresentedTime {
  const { lead, others, showYear } = days;
  const style = englishStyle(options.style);
  const on = options.role === "adverbial" ? "on " : "";
  return presented([
    plain(options.sentenceStart ? capital(on) : on),
    { text: dayEn(lead.day, { ...style, withYear: showYear }), datetime: lead.date },
    plain(leadLabel(days)),
    ...others.flatMap((other, i) => {
      const withYear = showYear && dateOf(other.day).year !== dateOf(lead.day).year;
      return [
        plain(i === 0 ? " (" : "; "),
        { text: dayEn(other.day, { ...style, withYear }), datetime: other.date },
        plain(`, ${labelEn(other.label)}`),
      ];
    }),
    plain(others.length > 0 ? ")" : ""),
  ]);
}

function leadLabel({ lead, others }: DayPresentation): string {
  if (others.length === 0) return ` (${labelEn(lead.label)})`;
  const said = ({ label, day }: PresentedDay) => ({ label, says: day });
  if (lead.label.kind === "none" || goesUnlabelled(said(lead), others.map(said))) return "";
  return ` ${labelEn(lead.label)}`;
}
