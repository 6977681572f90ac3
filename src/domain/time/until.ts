/** The end of a range: the first instant after its start at which the clock says the end, the same in every half. */
import type { Issue } from "../issue.ts";
import { advice, blocking } from "../issue.ts";
import type { Agreement } from "./agree.ts";
import { dayOfWall, isoInstant, isoLocal, secondOfDay, secondsInDay } from "./calendar.ts";
import type { HalfInstant } from "./half-instants.ts";
import { isoOfMinutes } from "./iso-duration.ts";
import type { Setting, Weighed } from "./weighed.ts";
import { clockOfHalf } from "./reading.ts";
import { endSeconds } from "./resolve-clock.ts";
import { resolveDay } from "./resolve-day.ts";
import { instantsOf, wallOf } from "./wall-clock.ts";

/** Where a range ends, or why that cannot be said. */
export interface Until {
  /** RFC 3339, or null for no range. */
  readonly instant: string | null;
  readonly issues: readonly Issue[];
}

const none: Until = { instant: null, issues: [] };

interface End {
  readonly one: Weighed;
  readonly wall: number;
  readonly zone: string;
  /** From the start on; none where clocks skip the end, two where it comes twice. */
  readonly instants: readonly number[];
}

/**
 * The end of a time whose start is `found`. The issue is `no-such-time` for an end that clocks skip, and
 * `stated-times-disagree` for halves that end apart or an end before the start.
 */
export function untilOf(
  weighed: readonly Weighed[],
  found: Extract<Agreement, { kind: "agree" }>,
  setting: Setting,
): Until {
  if (!weighed.some(({ half }) => half.until !== null)) return none;
  const ends = weighed.map((one, i) => endOf(one, found.chosen[i])).filter((end) => end !== null);
  const [first] = ends;
  if (first === undefined) return none;
  const skipped = ends.find((end) => end.instants.length === 0);
  if (skipped !== undefined && instantsOf(skipped.wall, skipped.zone).length > 0)
    return reversed(skipped, found, setting);
  if (skipped !== undefined) {
    const detail = { text: wordsOf(skipped, setting), local: isoLocal(skipped.wall), zone: skipped.zone };
    return { instant: null, issues: [blocking("no-such-time", "", detail, spanOf(skipped))] };
  }
  const shared = first.instants.filter((instant) => ends.every((end) => end.instants.includes(instant)));
  const [instant] = shared;
  if (instant !== undefined)
    return { instant: isoInstant(instant), issues: shared.length > 1 ? [twice(first)] : [] };
  const other = ends.find((end) => !end.instants.some((one) => first.instants.includes(one))) ?? first;
  const detail = {
    first: wordsOf(first, setting),
    second: wordsOf(other, setting),
    firstLocal: isoLocal(first.wall),
    firstZone: first.zone,
    secondLocal: isoLocal(other.wall),
    secondZone: other.zone,
    repair: isoOfMinutes(Math.round(Math.abs((first.instants[0] ?? 0) - (other.instants[0] ?? 0)) / 60)),
  };
  return { instant: null, issues: [blocking("stated-times-disagree", "", detail, spanOf(other))] };
}

/** An end that the clocks show twice, and nothing tells which: the first is taken. */
function twice(end: End): Issue {
  const detail = { instants: end.instants.map(isoInstant), local: isoLocal(end.wall), zone: end.zone };
  return advice("happens-twice", "", detail, spanOf(end));
}

/** A stretch of time that ends before it begins: its two ends contradict each other. */
function reversed(end: End, { instant }: { readonly instant: number }, setting: Setting): Until {
  const [last] = instantsOf(end.wall, end.zone);
  const words = wordsOf(end, setting);
  const detail = {
    first: words,
    second: words,
    firstLocal: isoLocal(wallOf(instant, end.zone)),
    firstZone: end.zone,
    secondLocal: isoLocal(end.wall),
    secondZone: end.zone,
    repair: isoOfMinutes(Math.round(Math.abs(instant - (last ?? instant)) / 60)),
  };
  return { instant: null, issues: [blocking("stated-times-disagree", "", detail, spanOf(end))] };
}

function endOf(one: Weighed, chosen: HalfInstant | undefined): End | null {
  const { until } = one.half;
  const clock = clockOfHalf(one.half);
  if (until === null || clock === null || chosen === undefined) return null;
  const startDay = dayOfWall(chosen.wall);
  const own = until.day === null ? null : resolveDay(until.day, null, { day: startDay, tense: null });
  // "to 1 p.m. the same day" says no more than the clock does; the next day does.
  const shift = own === null && (until.relativeDay ?? 0) !== 0 ? until.relativeDay : null;
  const seconds = endSeconds(until.clock, clock, secondOfDay(chosen.wall), own !== null || shift !== null);
  const wall = (own?.kind === "day" ? own.day : startDay + (shift ?? 0)) * secondsInDay + seconds;
  const after = instantsOf(wall, chosen.zone).filter((instant) => instant >= chosen.instant);
  // "11 p.m. to 1:30 a.m. EDT": the label says which of two.
  const literal = chosen.source.choices.map(({ claims }) => wall - (claims ?? Infinity));
  const said = after.filter((instant) => literal.includes(instant));
  return { one, wall, zone: chosen.zone, instants: said.length > 0 ? said : after };
}

function wordsOf({ one }: End, { text }: Setting): string {
  return text.slice(one.half.start, one.half.end);
}

function spanOf({ one }: End) {
  return { start: one.half.start, end: one.half.end };
}
