/**
 * Japanese house style: 現地時間2月14日午前11時（日本時間15日午前1時）から約1時間. The label stands before the date; the
 * month is dropped while it is the same, and the same day is 同日.
 */
import { dateOf, dayOfWall } from "./calendar.ts";
import { amountJa, clockJa, dateJa, monthDayJa } from "./clock-words-ja.ts";
import type { PresentedRun, PresentedTime } from "./moment.ts";
import type { ClockLabel, Presentation, PresentedHalf } from "./presentation.ts";
import { plain, presented } from "./runs.ts";
import { utcName } from "./wall-clock.ts";
import { zoneNameJa } from "./zone-names-ja.ts";
import { placeLabel } from "./zone.ts";

export function presentJa(moment: Presentation): PresentedTime {
  const { instant, lead, others, duration, showDate, showYear } = moment;
  const time = (text: string): PresentedRun => ({ text, datetime: instant });
  const day = dayOfWall(lead.wall);
  const leadDate = !showDate ? "" : showYear ? dateJa(day) : monthDayJa(day);
  return presented([
    time(labelJa(lead.label) + leadDate + clocks(lead, moment)),
    ...others.flatMap((half, i) => [
      plain(i === 0 ? "（" : "、"),
      time(labelJa(half.label) + laterDate(half, lead, moment) + clocks(half, moment)),
    ]),
    plain(others.length > 0 ? "）" : ""),
    ...(duration === null
      ? []
      : [
          plain(lead.until === null ? "から" : ""),
          { text: `${duration.approx ? "約" : ""}${amountJa(duration.amount)}`, datetime: duration.iso },
        ]),
  ]);
}

/** 午前11時頃, 午後1時から午後2時30分まで. */
function clocks({ wall, until }: PresentedHalf, { clockApprox, showDate }: Presentation): string {
  const about = clockApprox ? "頃" : "";
  if (until === null) return clockJa(wall) + about;
  const endDay =
    showDate && dayOfWall(until) !== dayOfWall(wall) ? dayFrom(dayOfWall(until), dayOfWall(wall)) : "";
  return `${clockJa(wall)}${about}から${endDay}${clockJa(until)}まで`;
}

function laterDate(half: PresentedHalf, lead: PresentedHalf, { showDate }: Presentation): string {
  if (!showDate) return "";
  const [day, leadDay] = [dayOfWall(half.wall), dayOfWall(lead.wall)];
  return day === leadDay ? "同日" : dayFrom(day, leadDay);
}

/** A day as far as it differs from one already said: 15日, 6月1日, 2024年1月1日. */
function dayFrom(day: number, said: number): string {
  const [own, before] = [dateOf(day), dateOf(said)];
  if (own.year !== before.year) return dateJa(day);
  return own.month === before.month ? `${own.day}日` : monthDayJa(day);
}

function labelJa(label: ClockLabel): string {
  switch (label.kind) {
    case "none":
      return "";
    case "local":
      return "現地時間";
    case "offset":
      return `${utcName(label.seconds)}の`;
    case "zone": {
      const place = placeLabel(label.zone, label.place, "ja");
      const general = label.byPlace ? null : zoneNameJa(label.zone, label.instant);
      return general ?? (place === null ? `${utcName(label.seconds)}の` : `${place}時間`);
    }
    default:
      return label satisfies never;
  }
}
