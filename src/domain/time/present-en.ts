/**
 * English house style: "On February 14, commencing at 11:00 a.m. (1:00 a.m. on February 15, Japan time), for
 * approximately 1 hour". The second half gives its clock first and repeats the date.
 */
import { dateOf, dayOfWall } from "./calendar.ts";
import { amountEn, clockEn, dateEn, monthDayEn } from "./clock-words-en.ts";
import type { PresentedRun, PresentedTime } from "./moment.ts";
import type { ClockLabel, Presentation, PresentedHalf, PresentOptions } from "./presentation.ts";
import { plain, presented } from "./runs.ts";
import { utcName } from "./wall-clock.ts";
import { zoneNameEn } from "./zone-names-en.ts";
import { placeLabel } from "./zone.ts";

export function presentEn(moment: Presentation, { role, sentenceStart }: PresentOptions): PresentedTime {
  const { instant, lead, others, duration } = moment;
  const time = (text: string): PresentedRun => ({ text, datetime: instant });
  const head = leadWords(moment, role === "adverbial");
  return presented([
    plain(sentenceStart ? capital(head.before) : head.before),
    time(sentenceStart && head.before === "" ? capital(head.half) : head.half),
    ...others.flatMap((half, i) => [plain(i === 0 ? " (" : "; "), time(laterHalf(half, lead, moment))]),
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
function leadWords(
  moment: Presentation,
  adverbial: boolean,
): { readonly before: string; readonly half: string } {
  const { lead, showDate, showYear, duration } = moment;
  const day = dayOfWall(lead.wall);
  const towards =
    lead.until !== null ? "from " : duration !== null ? "commencing at " : adverbial ? "at " : "";
  const clock = `${clocks(lead, moment, showDate)}${leadLabel(moment)}`;
  if (!showDate) return { before: towards, half: clock };
  return {
    before: adverbial ? "on " : "",
    half: `${showYear ? dateEn(day) : monthDayEn(day)}, ${towards}${clock}`,
  };
}

/** "11:00 a.m.", "1:00 p.m. to 2:30 p.m.", "11:00 p.m. to 1:00 a.m. on February 15" where the lead's day is stated. */
function clocks(
  { wall, until }: PresentedHalf,
  { clockApprox, showYear }: Presentation,
  dated: boolean,
): string {
  const about = clockApprox ? "around " : "";
  if (until === null) return about + clockEn(wall);
  const nextDay =
    dated && dayOfWall(until) !== dayOfWall(wall) ? ` on ${dayEn(dayOfWall(until), showYear)}` : "";
  return `${about}${clockEn(wall)} to ${clockEn(until)}${nextDay}`;
}

function laterHalf(half: PresentedHalf, lead: PresentedHalf, moment: Presentation): string {
  const day = dayOfWall(half.wall);
  const withYear = moment.showYear && dateOf(day).year !== dateOf(dayOfWall(lead.wall)).year;
  const on = moment.showDate ? ` on ${dayEn(day, withYear)}` : "";
  const label = `, ${labelEn(half.label)}`;
  if (half.until === null || dayOfWall(half.until) === day)
    return `${clocks(half, moment, false)}${on}${label}`;
  const about = moment.clockApprox ? "around " : "";
  const onEnd = moment.showDate ? ` on ${dayEn(dayOfWall(half.until), withYear)}` : "";
  return `${about}${clockEn(half.wall)}${on} to ${clockEn(half.until)}${onEnd}${label}`;
}

/** The first half is the local one and needs no label where the second has the publisher's; else it is named. */
function leadLabel({ lead, others }: Presentation): string {
  if (lead.label.kind === "none") return "";
  if (lead.label.kind !== "local") return ` ${labelEn(lead.label)}`;
  if (others.length === 0) return " (local time)";
  return others.length === 1 && others[0]?.label.kind === "zone" ? "" : " local time";
}

function labelEn(label: ClockLabel): string {
  switch (label.kind) {
    case "none":
      return "";
    case "local":
      return "local time";
    case "offset":
      return utcName(label.seconds);
    case "zone": {
      const place = placeLabel(label.zone, label.place, "en");
      const general = label.byPlace ? null : zoneNameEn(label.zone, label.instant);
      return general ?? (place === null ? utcName(label.seconds) : `${place} time`);
    }
    default:
      return label satisfies never;
  }
}

function dayEn(day: number, withYear: boolean): string {
  return withYear ? dateEn(day) : monthDayEn(day);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
