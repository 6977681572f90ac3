/** Halves that are not one instant: which two they are, and the smallest repair. */
import { blocking } from "../issue.ts";
import type { HalfInstant } from "./half-instants.ts";
import { isoOfMinutes } from "./iso-duration.ts";
import { offsetSlip, readingOf } from "./reading.ts";
import { closest } from "./repair.ts";
import type { Verdict } from "./verdict.ts";
import type { Setting, Weighed } from "./weighed.ts";

/** The halves side by side, and the smallest slip that would part them so. */
export function disagreeing(weighed: readonly Weighed[], setting: Setting): Verdict {
  // A clock whose zone nothing names contradicts nobody while two others contradict each other.
  const placed = weighed.filter((one) => one.instants.length > 0);
  const among = placed.length < weighed.length && areApart(placed) ? placed : weighed;
  const [first] = among;
  const { shared, other } = firstApart(among);
  const gap = closest(shared, other?.instants ?? []);
  const repair = gap?.repair ?? slipOf(weighed);
  const readings = weighed.map((one) =>
    readingOf(
      one,
      one === first ? gap?.first : one === other ? gap?.second : nearest(one, gap?.first),
      setting,
    ),
  );
  const [a, b] = [first, other].map((half) => readings[weighed.findIndex((one) => one === half)]);
  const detail = {
    first: a?.text ?? "",
    second: b?.text ?? "",
    firstLocal: a?.local ?? "",
    firstZone: a?.zone ?? "",
    secondLocal: b?.local ?? "",
    secondZone: b?.zone ?? "",
    repair,
  };
  const span = { start: a?.start ?? 0, end: b?.end ?? 0 };
  return {
    instant: null,
    until: null,
    readings,
    issues: [blocking("stated-times-disagree", "", detail, span)],
  };
}

/** How far a clock whose zone nothing names is from any that a zone could have beside the others. */
function slipOf(weighed: readonly Weighed[]): string {
  const known = weighed.find((one) => one.instants.length > 0);
  const open = weighed.find((one) => one.instants.length === 0);
  const instant = known?.instants[0]?.instant;
  if (known === undefined || open === undefined || instant === undefined) return "";
  const slip = offsetSlip(open, instant);
  if (slip === Infinity || slip <= 3600) return slip === Infinity ? "" : isoOfMinutes(Math.round(slip / 60));
  const [day, halfDay] = [24 * 3600, 12 * 3600];
  const wrongDay = fitsAfter(open, instant, day);
  // Of the two slips, the half of the day only where one is written.
  if (fitsAfter(open, instant, halfDay) && (!wrongDay || saysHalf(known) || saysHalf(open))) return "PT12H";
  return wrongDay ? "P1D" : isoOfMinutes(Math.round(slip / 60));
}

/** Whether a slip of so many seconds, either way, would leave the half an offset that some zone has. */
function fitsAfter(open: Weighed, instant: number, slip: number): boolean {
  return offsetSlip(open, instant + slip) === 0 || offsetSlip(open, instant - slip) === 0;
}

function saysHalf({ half }: Weighed): boolean {
  return half.clock !== null && half.clock.meridiem !== null;
}

/** What the halves can mean together before one of them cannot join, and that one. */
export function firstApart(weighed: readonly Weighed[]): {
  readonly shared: readonly HalfInstant[];
  readonly other: Weighed | undefined;
} {
  let shared = weighed[0]?.instants ?? [];
  for (const other of weighed.slice(1)) {
    const joined = shared.filter(({ instant }) => other.instants.some((one) => one.instant === instant));
    if (joined.length === 0) return { shared, other };
    shared = joined;
  }
  return { shared, other: weighed[1] };
}

function areApart(weighed: readonly Weighed[]): boolean {
  if (weighed.length < 2) return false;
  const { shared, other } = firstApart(weighed);
  return !shared.some(({ instant }) => other?.instants.some((one) => one.instant === instant));
}

/** What a third half means beside the first. */
function nearest({ instants }: Weighed, to: HalfInstant | undefined): HalfInstant | undefined {
  if (to === undefined) return undefined;
  return [...instants].sort((a, b) => Math.abs(a.instant - to.instant) - Math.abs(b.instant - to.instant))[0];
}
