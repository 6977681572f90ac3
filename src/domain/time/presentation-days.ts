/** What is to be said of days without clocks, in one zone or several: 1月12日（現地時間11日）, "November 18 (local time)". */
import { isBlocking } from "../issue.ts";
import { readIsoDate, secondsInDay } from "./calendar.ts";
import type { NormalisedTime } from "./moment.ts";
import type { ClockLabel } from "./present-label.ts";
import { dayLabelsOf } from "./present-label.ts";
import { inOrder } from "./present-order.ts";
import type { PresentOptions } from "./presentation.ts";
import { needsYear } from "./presentation.ts";

/** A day in one zone, as it is to be said. */
export interface PresentedDay {
  /** An epoch day, and the same as `YYYY-MM-DD`, which `<time datetime>` carries. */
  readonly day: number;
  readonly date: string;
  readonly label: ClockLabel;
  readonly zone: string;
  readonly place: string | null;
}

/** What is to be said of days without clocks. */
export interface DayPresentation {
  /** In the order in which the house style says them. */
  readonly lead: PresentedDay;
  readonly others: readonly PresentedDay[];
  /** Whether the year must be said for the days to read back as the same. */
  readonly showYear: boolean;
}

/** Whether a time consists of days without clocks that do not contradict each other. */
export function isOfDays({ instant, readings, issues }: NormalisedTime): boolean {
  if (instant !== null || readings.length === 0 || issues.some(isBlocking)) return false;
  return readings.every((reading) => readIsoDate(reading.local) !== null);
}

/**
 * Of a time for which `isOfDays` holds. Days alone stay as written unless the style says otherwise.
 * @throws RangeError for a time without a reading.
 */
export function dayPresentationOf(
  { readings }: NormalisedTime,
  language: string,
  { homeZone, dateline, style }: PresentOptions,
): DayPresentation {
  const ordered = inOrder(readings, style?.leadZone ?? "as-written", homeZone);
  const days = ordered.map((reading) => readIsoDate(reading.local) ?? 0);
  const noon = (days[0] ?? 0) * secondsInDay + secondsInDay / 2;
  const labels = dayLabelsOf(ordered, noon, { homeZone, language, hours24: false });
  const [lead, ...others] = ordered.map(({ zone, place, local }, i): PresentedDay => {
    return { day: days[i] ?? 0, date: local, label: labels[i] ?? { kind: "none" }, zone, place };
  });
  if (lead === undefined) throw new RangeError("a time without a reading cannot be presented");
  const base = dateline === null ? null : readIsoDate(dateline);
  return { lead, others, showYear: needsYear(readings[0], days, base) };
}
