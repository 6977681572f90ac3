/**
 * Days without clocks in two zones: 1月12日（現地時間11日）, "On November 18 (local time)". They have no instant; what
 * can be checked is that there is a moment at which both calendars say so.
 */
import { blocking } from "../issue.ts";
import { isoDate, secondsInDay } from "./calendar.ts";
import type { HalfDays } from "./half-days.ts";
import type { NormalisedTime, Reading } from "./moment.ts";
import type { Setting } from "./weighed.ts";
import { readingIn } from "./reading.ts";
import type { StatedGroup } from "./stated-time.ts";
import { instantsOf, unknownZone } from "./wall-clock.ts";
import type { ZoneSources } from "./zone-sources.ts";

/**
 * A time of days alone, without an instant; `stated-times-disagree` where at no moment both calendars say so. `days`
 * and `zones` are in the order of the halves.
 */
export function normaliseDates(
  group: StatedGroup,
  days: readonly Extract<HalfDays, { kind: "days" }>[],
  zones: readonly ZoneSources[],
  setting: Setting,
): NormalisedTime {
  const readings = group.halves.map((half, i): Reading => {
    const source = zones[i]?.sources[0];
    const zone = source?.choices[0]?.zone ?? unknownZone;
    const own = days[i];
    const assumed = [...(half.zone === null ? ["zone"] : []), ...(own?.assumed ?? [])];
    return readingIn(half, setting, {
      zone,
      local: isoDate(own?.days[0] ?? 0),
      place: source?.place ?? null,
      assumed,
    });
  });
  const value = { instant: null, until: null, duration: null, approx: false, clockApprox: false, readings };
  const [a, b] = readings;
  if (a === undefined || b === undefined || meet(a, days[0]?.days[0] ?? 0, b, days[1]?.days[0] ?? 0))
    return { ...value, issues: [] };
  const apart = Math.abs((days[0]?.days[0] ?? 0) - (days[1]?.days[0] ?? 0));
  const detail = {
    first: a.text,
    second: b.text,
    firstLocal: a.local,
    firstZone: a.zone,
    secondLocal: b.local,
    secondZone: b.zone,
    repair: `P${Math.max(1, apart - 1)}D`,
  };
  return {
    ...value,
    issues: [blocking("stated-times-disagree", "", detail, { start: a.start, end: b.end })],
  };
}

/** Whether there is a moment at which it is the one day here and the other there. */
function meet(a: Reading, dayA: number, b: Reading, dayB: number): boolean {
  if (a.zone === unknownZone || b.zone === unknownZone) return Math.abs(dayA - dayB) <= 1;
  const [fromA, toA] = bounds(dayA, a.zone);
  const [fromB, toB] = bounds(dayB, b.zone);
  return fromA < toB && fromB < toA;
}

/** The first instant of a day in a zone and of the day after; where midnight is skipped, an hour later. */
function bounds(day: number, zone: string): readonly [number, number] {
  const begins = (midnight: number) =>
    instantsOf(midnight, zone)[0] ?? instantsOf(midnight + 3600, zone)[0] ?? midnight;
  return [begins(day * secondsInDay), begins((day + 1) * secondsInDay)];
}
