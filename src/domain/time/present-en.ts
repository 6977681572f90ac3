/**
 * English house style: "On February 14, commencing at 11:00 a.m. (1:00 a.m. on February 15, Japan time), for
 * approximately 1 hour". The second half gives its clock first and repeats the date.
 */
import { dateOf, dayOfWall } from "./calendar.ts";
import { amountEn, clockEn, dayEn } from "./clock-words-en.ts";
import type { EnglishStyle } from "./house-style.ts";
import { englishStyle } from "./house-style.ts";
import type { PresentedRun, PresentedTime } from "./moment.ts";
import { labelEn, leadLabelEn } from "./present-label-en.ts";
import type { Presentation, PresentedHalf, PresentOptions } from "./presentation.ts";
import { capital, plain, presented } from "./runs.ts";

/** A presentation with the style it is said in. */
interface Styled extends Presentation {
  readonly style: EnglishStyle;
}

export function presentEn(moment: Presentation, options: PresentOptions): PresentedTime {
  const style = englishStyle(options.style);
  // 10:30 may be the evening's: a range that passes midnight says on which day it ends.
  const showDate = moment.showDate || (style.clock === "24-hour" && passesMidnight(moment));
  const styled: Styled = { ...moment, showDate, style };
  const { instant, others, duration } = moment;
  const time = (text: string): PresentedRun => ({ text, datetime: instant });
  const { before, half } = leadWords(styled, options.role === "adverbial");
  return presented([
    plain(options.sentenceStart ? capital(before) : before),
    time(options.sentenceStart && before === "" ? capital(half) : half),
    ...others.flatMap((other, i) => [plain(i === 0 ? " (" : "; "), time(laterHalf(other, styled))]),
    plain(others.length > 0 ? ")" : ""),
    ...(duration === null
      ? []
      : [
          plain(", for "),
          {
            text: `${duration.approx ? "approximately " : ""}${amountEn(duration.amount)}`,
            datetime: duration.iso,
          },
        ]),
  ]);
}

/** The preposition before the first half, and the half itself. */
function leadWords(moment: Styled, adverbial: boolean): { readonly before: string; readonly half: string } {
  const { lead, showDate, showYear, duration, style } = moment;
  const towards =
    lead.until !== null ? "from " : duration !== null ? "commencing at " : adverbial ? "at " : "";
  const clock = `${clocks(lead, moment, showDate)}${leadLabelEn(moment, style)}`;
  if (!showDate) return { before: towards, half: clock };
  return {
    before: adverbial ? "on " : "",
    half: `${dayEn(dayOfWall(lead.wall), { ...style, withYear: showYear })}, ${towards}${clock}`,
  };
}

/** "11:00 a.m.", "1:00 p.m. to 2:30 p.m.", "11:00 p.m. to 1:00 a.m. on February 15" where the lead's day is stated. */
function clocks(
  { wall, until }: PresentedHalf,
  { clockApprox, showYear, style }: Styled,
  dated: boolean,
): string {
  const about = clockApprox ? "around " : "";
  if (until === null) return about + clockEn(wall, style);
  const day = dayOfWall(until);
  const nextDay =
    dated && day !== dayOfWall(wall) ? ` on ${dayEn(day, { ...style, withYear: showYear })}` : "";
  return `${about}${clockEn(wall, style)} to ${clockEn(until, style)}${nextDay}`;
}

function laterHalf(half: PresentedHalf, moment: Styled): string {
  const { lead, showDate, showYear, clockApprox, style } = moment;
  const day = dayOfWall(half.wall);
  const withYear = showYear && dateOf(day).year !== dateOf(dayOfWall(lead.wall)).year;
  const on = showDate ? ` on ${dayEn(day, { ...style, withYear })}` : "";
  const label = `, ${labelEn(half.label, style)}`;
  if (half.until === null || dayOfWall(half.until) === day)
    return `${clocks(half, moment, false)}${on}${label}`;
  const about = clockApprox ? "around " : "";
  const onEnd = showDate ? ` on ${dayEn(dayOfWall(half.until), { ...style, withYear })}` : "";
  return `${about}${clockEn(half.wall, style)}${on} to ${clockEn(half.until, style)}${onEnd}${label}`;
}

function passesMidnight({ lead, others }: Presentation): boolean {
  return [lead, ...others].some(({ wall, until }) => until !== null && dayOfWall(until) !== dayOfWall(wall));
}
