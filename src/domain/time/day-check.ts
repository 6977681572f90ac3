/**
 * A half that names a day and a zone but no clock: "11:00 a.m. on February 14 (February 15 in Japan)". It gives no
 * instant; what it can do is to bear out or to contradict the other.
 */
import { dayOfWall, isoDate } from "./calendar.ts";
import type { HalfInstant } from "./half-instants.ts";
import type { HalfDays } from "./half-days.ts";
import type { Reading } from "./moment.ts";
import { readingIn } from "./reading.ts";
import type { StatedHalf } from "./stated-half.ts";
import { unknownZone, wallOf } from "./wall-clock.ts";
import type { Setting, Weighed } from "./weighed.ts";
import type { ZoneSources } from "./zone-sources.ts";

/** A half without a clock, with the days and zones that it can mean. */
export interface DayCheck {
  readonly half: StatedHalf;
  readonly days: Extract<HalfDays, { kind: "days" }>;
  readonly zones: ZoneSources;
}

/** The halves with only those instants that all checks bear out; as they were where none is. */
export function borneOut(
  weighed: readonly Weighed[],
  checks: readonly DayCheck[],
): { readonly weighed: readonly Weighed[]; readonly contradicted: boolean } {
  if (checks.length === 0) return { weighed, contradicted: false };
  const kept = weighed.map((one) => ({
    ...one,
    instants: one.instants.filter((each) => checks.every((check) => fits(check, each))),
  }));
  const contradicted = kept.some(
    (one, i) => one.instants.length === 0 && (weighed[i]?.instants.length ?? 0) > 0,
  );
  return contradicted ? { weighed, contradicted } : { weighed: kept, contradicted };
}

function fits({ days, zones }: DayCheck, { instant }: HalfInstant): boolean {
  const choices = zones.sources.flatMap((source) => source.choices);
  return (
    choices.length === 0 || choices.some(({ zone }) => days.days.includes(dayOfWall(wallOf(instant, zone))))
  );
}

/** The reading of a half without a clock: its `local` is a date alone. */
export function dayReading({ half, days, zones }: DayCheck, setting: Setting): Reading {
  const [source] = zones.sources;
  const zone = source?.choices[0]?.zone ?? unknownZone;
  const assumed = half.zone === null ? ["zone", ...days.assumed] : days.assumed;
  return readingIn(half, setting, {
    zone,
    local: isoDate(days.days[0] ?? 0),
    place: source?.place ?? null,
    assumed,
  });
}
