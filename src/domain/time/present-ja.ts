/**
 * Japanese house style: 現地時間2月14日午前11時（日本時間15日午前1時）から約1時間. The label stands before the date; the
 * month is dropped while it is the same, and the same day is 同日.
 */
import { dayOfWall } from "./calendar.ts";
import { type StyledWordsJa, styledWordsJa } from "./clock-words-ja.ts";
import { japaneseStyle } from "./house-style.ts";
import type { PresentedRun, PresentedTime } from "./moment.ts";
import { labelJa } from "./present-label-ja.ts";
import type { Presentation, PresentedHalf, PresentOptions } from "./presentation.ts";
import { plain, presented } from "./runs.ts";

/** A moment in Japanese: the first half before a bracket, the others in it, then the duration. */
export function presentJa(moment: Presentation, { style }: PresentOptions): PresentedTime {
  const { instant, lead, others, duration, showDate, showYear } = moment;
  const words = styledWordsJa(japaneseStyle(style));
  const time = (text: string): PresentedRun => ({ text, datetime: instant });
  const said = dayOfWall(lead.wall);
  const laterDate = (half: PresentedHalf) =>
    showDate ? words.dayFrom(dayOfWall(half.wall), { said, showYear }) : "";
  return presented([
    time(labelJa(lead.label) + (showDate ? words.day(said, showYear) : "") + clocks(lead, moment, words)),
    ...others.flatMap((half, i) => [
      plain(i === 0 ? "（" : "、"),
      time(labelJa(half.label) + laterDate(half) + clocks(half, moment, words)),
    ]),
    plain(others.length > 0 ? "）" : ""),
    ...(duration === null
      ? []
      : [
          plain(lead.until === null ? "から" : ""),
          { text: `${duration.approx ? "約" : ""}${words.amount(duration.amount)}`, datetime: duration.iso },
        ]),
  ]);
}

/** 午前11時頃, 午後1時から午後2時30分まで. */
function clocks(
  { wall, until }: PresentedHalf,
  { clockApprox, showDate, showYear }: Presentation,
  words: StyledWordsJa,
): string {
  const start = words.clock(wall) + (clockApprox ? words.around : "");
  if (until === null) return start;
  const [day, said] = [dayOfWall(until), dayOfWall(wall)];
  const endDay = showDate && day !== said ? words.endDay(day, { said, showYear }) : "";
  return `${start}から${endDay}${words.clock(until)}まで`;
}
