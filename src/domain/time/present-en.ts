/**
 * English house style: "On February 14, commencing at 11:00 a.m. (1:00 a.m. on February 15, Japan time), for
 * approximately 1 hour". The second half gives its clock first and repeats the date.
 */
import { dateOf, dayOfWall, secondOfDay, secondsInDay } from "./calendar.ts";
import { amountEn, clockEn, dayEn } from "./clock-words-en.ts";
import type { EnglishStyle } from "./house-style.ts";
import { englishStyle } from "./house-style.ts";
import type { PresentedRun, PresentedTime } from "./moment.ts";
import { clockLabelsEn, goesUnlabelled } from "./present-label-en.ts";
import type { Presentation, PresentedHalf, PresentOptions } from "./presentation.ts";
import { capital, plain, presented } from "./runs.ts";

/** A presentation with the style it is said in. */
interface Styled extends Presentation {
  readonly style: EnglishStyle;
}

/** A moment in English: the first half before a bracket, the others in it, then the duration. */
export function presentEn(moment: Presentation, options: PresentOptions): PresentedTime {
  const style = styleFor(moment, englishStyle(options.style));
  const isOver = [moment.lead, ...moment.others].some((half) => endSaysDay(half, style));
  const showDate = moment.showDate || (style.clock === "24-hour" && isOver);
  const styled: Styled = { ...moment, showDate, style };
  const { instant, lead, others, duration } = moment;
  const [leadLabel, ...labels] = clockLabelsEn(
    [lead, ...others].map(({ label }) => label),
    style,
  );
  const time = (text: string): PresentedRun => ({ text, datetime: instant });
  const { before, half } = leadWords(styled, leadLabelIn(styled, leadLabel?.words ?? ""), options);
  return presented([
    plain(options.sentenceStart ? capital(before) : before),
    time(options.sentenceStart && before === "" ? capital(half) : half),
    ...others.flatMap((other, i) => [
      plain(i === 0 ? " (" : "; "),
      time(laterHalf(other, labels[i], styled)),
    ]),
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

/** A range of 24-hour clocks keeps its figures: "from 10:30 to midnight" would begin in the evening. */
function styleFor({ lead }: Presentation, style: EnglishStyle): EnglishStyle {
  return style.clock === "24-hour" && lead.until !== null ? { ...style, twelve: "figures" } : style;
}

/** The preposition before the first half, and the half itself. */
function leadWords(
  moment: Styled,
  label: string,
  { role }: PresentOptions,
): { readonly before: string; readonly half: string } {
  const { lead, showDate, showYear, duration, style } = moment;
  const adverbial = role === "adverbial";
  const towards =
    lead.until !== null ? "from " : duration !== null ? "commencing at " : adverbial ? "at " : "";
  const clock = `${leadClocks(moment)}${label}`;
  if (!showDate) return { before: towards, half: clock };
  return {
    before: adverbial ? "on " : "",
    half: `${dayEn(dayOfWall(lead.wall), { ...style, withYear: showYear })}, ${towards}${clock}`,
  };
}

/** "11:00 a.m.", "1:00 p.m. to 2:30 p.m.", "11:00 p.m. to 1:00 a.m. on February 15" where the lead's day is stated. */
function leadClocks({ lead, clockApprox, showDate, showYear, style }: Styled): string {
  const { wall, until } = lead;
  const start = (clockApprox ? "around " : "") + clockEn(wall, style);
  if (until === null) return start;
  const on =
    showDate && endSaysDay(lead, style)
      ? ` on ${dayEn(dayOfWall(until), { ...style, withYear: showYear })}`
      : "";
  return `${start} to ${clockEn(until, style)}${on}`;
}

/** " Japan time"; " (local time)" of one half alone. */
function leadLabelIn({ lead, others, style }: Styled, words: string): string {
  // "At 10:07 (22:07 JST)" would be one clock, said again in 24 hours.
  const round = style.clock === "24-hour";
  const said = ({ label, wall }: PresentedHalf) => ({
    label,
    says: round ? secondOfDay(wall) % (secondsInDay / 2) : wall,
  });
  if (words === "" || goesUnlabelled(said(lead), others.map(said))) return "";
  return lead.label.kind === "local" && others.length === 0 ? ` (${words})` : ` ${words}`;
}

/** "1:00 a.m. on February 15, Japan time", "1:00 a.m. on February 15 JST"; "1:00 a.m. Japan time" without its day. */
function laterHalf(
  half: PresentedHalf,
  label: { readonly words: string; readonly short: boolean } | undefined,
  moment: Styled,
): string {
  const { lead, showDate, showYear, clockApprox, style } = moment;
  const day = dayOfWall(half.wall);
  const withYear = showYear && dateOf(day).year !== dateOf(dayOfWall(lead.wall)).year;
  const onDay = (one: number) => (showDate ? ` on ${dayEn(one, { ...style, withYear })}` : "");
  const start = (clockApprox ? "around " : "") + clockEn(half.wall, style);
  const after = `${showDate && label?.short === false ? "," : ""} ${label?.words ?? ""}`;
  if (half.until === null) return `${start}${onDay(day)}${after}`;
  const end = clockEn(half.until, style) + onDay(dayOfWall(half.until));
  return `${start}${endSaysDay(half, style) ? onDay(day) : ""} to ${end}${after}`;
}

/** Whether the end of a range stands with a day of its own: the next, or of "00:20 to 12:30", which might end at 0:30. */
function endSaysDay({ wall, until }: PresentedHalf, { clock }: EnglishStyle): boolean {
  if (until === null) return false;
  if (dayOfWall(until) !== dayOfWall(wall)) return true;
  return clock === "24-hour" && secondOfDay(wall) < 3600 && Math.floor(secondOfDay(until) / 3600) === 12;
}
