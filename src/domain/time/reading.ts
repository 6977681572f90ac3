/** One half as a reading: what its zone's clock said, in the author's words, and what was assumed. */
import { isoClock, isoLocal, secondsInDay } from "./calendar.ts";
import type { HalfInstant } from "./half-instants.ts";
import type { Reading } from "./moment.ts";
import type { Setting, Weighed } from "./weighed.ts";
import { clockChoices, sharedMeridiem } from "./resolve-clock.ts";
import type { StatedHalf } from "./stated-half.ts";
import type { StatedClock } from "./token.ts";
import { offsetName, unknownZone } from "./wall-clock.ts";
import type { ZoneSources } from "./zone-sources.ts";

/** The clock a half begins at; "from 1:00 to 2:30 p.m." begins in the afternoon too. */
export function clockOfHalf(half: StatedHalf): StatedClock | null {
  if (half.clock === null || half.until === null) return half.clock;
  return sharedMeridiem(half.clock, half.until.clock);
}

/** The reading of a half by the instant chosen for it, or by its plainest meaning where none was. */
export function readingOf(one: Weighed, chosen: HalfInstant | undefined, setting: Setting): Reading {
  const plain = chosen ?? one.instants[0];
  const { half, days } = one;
  const [clock] = clockChoices(clockOfHalf(half) ?? half.clock ?? noon);
  const [source] = one.zones.sources;
  const wall = plain?.wall ?? (days.days[0] ?? 0) * secondsInDay + (clock?.seconds ?? 0);
  const assumed = [
    ...(half.zone === null && one.zones.sources.length > 0 ? ["zone"] : []),
    ...days.assumed,
    ...((plain?.meridiemAssumed ?? clock?.assumed === true) ? ["meridiem"] : []),
    ...(plain?.fold === true ? ["fold"] : []),
  ];
  return {
    ...written(half, setting),
    zone: plain?.zone ?? source?.choices[0]?.zone ?? unknownZone,
    local: isoLocal(wall),
    place: (plain?.source ?? source)?.place ?? null,
    assumed,
  };
}

/** The largest and smallest offsets that a zone has, in seconds. */
const eastmost = 14 * 3600;
const westmost = -12 * 3600;

/** A half whose zone nothing names: its offset, from the other half's instant. Null where it would be no offset. */
export function solvedReading(one: Weighed, instant: number | undefined, setting: Setting): Reading | null {
  const { half, days } = one;
  const clock = clockOfHalf(half);
  if (clock === null || instant === undefined) return null;
  const walls = days.days.flatMap((day) =>
    clockChoices(clock).map((choice) => ({
      wall: day * secondsInDay + choice.seconds,
      assumed: choice.assumed,
    })),
  );
  const fitting = walls
    .map((each) => ({ ...each, offset: each.wall - instant }))
    .filter(({ offset }) => offset % 900 === 0 && offset >= westmost && offset <= eastmost)
    .sort((a, b) => Math.abs(a.offset) - Math.abs(b.offset));
  const [best] = fitting;
  if (best === undefined) return null;
  const assumed = [
    ...(half.zone === null ? ["zone"] : []),
    ...days.assumed,
    ...(best.assumed ? ["meridiem"] : []),
  ];
  return {
    ...written(half, setting),
    zone: offsetName(best.offset),
    local: isoLocal(best.wall),
    place: null,
    assumed,
  };
}

/** A half of a time whose day cannot be known: the clock alone. */
export function undatedReading(half: StatedHalf, { sources }: ZoneSources, setting: Setting): Reading {
  const [source] = sources;
  const clock = clockOfHalf(half);
  const [choice] = clock === null ? [] : clockChoices(clock);
  return {
    ...written(half, setting),
    zone: source?.choices[0]?.zone ?? unknownZone,
    local: `T${isoClock(choice?.seconds ?? 0)}`,
    place: source?.place ?? null,
    assumed: half.zone === null ? ["zone"] : [],
  };
}

export function written(
  { start, end }: StatedHalf,
  { text }: Setting,
): Pick<Reading, "start" | "end" | "text"> {
  return { start, end, text: text.slice(start, end) };
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
