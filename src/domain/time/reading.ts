/** One half as a reading: what its zone's clock said, in the author's words, and what was assumed. */
import { isoClock, isoLocal, secondsInDay } from "./calendar.ts";
import type { HalfInstant } from "./half-instants.ts";
import type { Reading } from "./moment.ts";
import type { Setting, Weighed } from "./weighed.ts";
import { clockChoices, sharedMeridiem } from "./resolve-clock.ts";
import type { StatedHalf } from "./stated-half.ts";
import type { StatedClock } from "./token.ts";
import { isOffset, offsetDistance } from "./offsets-in-use.ts";
import { offsetAt, offsetName, unknownZone } from "./wall-clock.ts";
import type { ZoneSources } from "./zone-sources.ts";

/** The clock a half begins at; "from 1:00 to 2:30 p.m." begins in the afternoon too. */
export function clockOfHalf(half: StatedHalf): StatedClock | null {
  if (half.clock === null || half.until === null) return half.clock;
  return sharedMeridiem(half.clock, half.until.clock);
}

/** The reading of a half by the instant chosen for it, or by its plainest meaning where none was. */
export function readingOf(
  { half, days, zones, instants }: Weighed,
  chosen: HalfInstant | undefined,
  setting: Setting,
): Reading {
  const plain = chosen ?? instants[0];
  const [source] = zones.sources;
  const clock = plain === undefined ? clockChoices(clockOfHalf(half) ?? half.clock ?? noon)[0] : undefined;
  const wall = plain?.wall ?? (days.days[0] ?? 0) * secondsInDay + (clock?.seconds ?? 0);
  const assumed = half.zone === null && source !== undefined ? ["zone"] : [];
  for (const part of days.assumed) assumed.push(part);
  if (plain?.meridiemAssumed ?? clock?.assumed === true) assumed.push("meridiem");
  if (plain?.fold === true) assumed.push("fold");
  const zone = plain?.zone ?? source?.choices[0]?.zone ?? unknownZone;
  const place = (plain?.source ?? source)?.place ?? null;
  return readingIn(half, setting, { zone, local: isoLocal(wall), place, assumed });
}

/**
 * A half whose zone nothing names: its offset, from the other half's instant. Null where no zone has that offset. The
 * publisher's own is likelier than any, then the clock that is nearest to Greenwich's.
 */
export function solvedReading(
  { half, days }: Weighed,
  instant: number | undefined,
  setting: Setting,
): Reading | null {
  const clock = clockOfHalf(half);
  if (clock === null || instant === undefined) return null;
  // Of a clock that may be in the morning or in the afternoon, the publisher's offset would be chance.
  const home = clockChoices(clock).length > 1 ? null : offsetAt(instant, setting.homeZone);
  const [best] = wallsOf(clock, days.days)
    .filter(({ wall }) => isOffset(wall - instant))
    .sort((a, b) => unlikeliness(a.wall - instant, home) - unlikeliness(b.wall - instant, home));
  if (best === undefined) return null;
  const assumed = half.zone === null ? ["zone"] : [];
  for (const part of days.assumed) assumed.push(part);
  if (best.assumed) assumed.push("meridiem");
  const zone = offsetName(best.wall - instant);
  return readingIn(half, setting, { zone, local: isoLocal(best.wall), place: null, assumed });
}

function unlikeliness(offset: number, home: number | null): number {
  return offset === home ? -1 : Math.abs(offset);
}

interface Wall {
  readonly wall: number;
  readonly assumed: boolean;
}

function wallsOf(clock: StatedClock, days: readonly number[]): readonly Wall[] {
  const choices = clockChoices(clock);
  return days.flatMap((day) =>
    choices.map(({ seconds, assumed }) => ({ wall: day * secondsInDay + seconds, assumed })),
  );
}

/** How far a half whose zone nothing names is from the nearest offset that some zone has, in seconds. */
export function offsetSlip({ half, days }: Weighed, instant: number): number {
  const clock = clockOfHalf(half);
  if (clock === null) return Infinity;
  return Math.min(...wallsOf(clock, days.days).map(({ wall }) => offsetDistance(wall - instant)));
}

/** A half of a time whose day cannot be known: the clock alone. */
export function undatedReading(half: StatedHalf, { sources }: ZoneSources, setting: Setting): Reading {
  const [source] = sources;
  const clock = clockOfHalf(half);
  const [choice] = clock === null ? [] : clockChoices(clock);
  const zone = source?.choices[0]?.zone ?? unknownZone;
  const assumed = half.zone === null ? ["zone"] : [];
  const local = `T${isoClock(choice?.seconds ?? 0)}`;
  return readingIn(half, setting, { zone, local, place: source?.place ?? null, assumed });
}

/** A half in the author's words, and what it was read as. */
export function readingIn(
  { start, end }: StatedHalf,
  { text }: Setting,
  { zone, local, place, assumed }: Pick<Reading, "zone" | "local" | "place" | "assumed">,
): Reading {
  return { start, end, text: text.slice(start, end), zone, local, place, assumed };
}

const noon: StatedClock = {
  hour: 12,
  minute: 0,
  second: 0,
  meridiem: "pm",
  form: "marked",
  hours24: false,
  approx: false,
};
