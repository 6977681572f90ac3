/** What the halves of one time come to: one instant, several, none that they share, or a clock that there is not. */
import type { Issue } from "../issue.ts";
import { advice, blocking } from "../issue.ts";
import type { Agreement } from "./agree.ts";
import { agreement } from "./agree.ts";
import { isoInstant, isoLocal } from "./calendar.ts";
import type { DayCheck } from "./day-check.ts";
import type { HalfInstant } from "./half-instants.ts";
import { assumedIssue, labelIssues, spanOf } from "./half-issues.ts";
import type { NormalisedTime, Reading } from "./moment.ts";
import { isoOfMinutes } from "./iso-duration.ts";
import { preferenceIn } from "./preference.ts";
import { offsetSlip, readingOf, solvedReading } from "./reading.ts";
import { closest, isSlip } from "./repair.ts";
import { untilOf } from "./until.ts";
import type { Setting, Weighed } from "./weighed.ts";

/** The part of a time's value that the halves decide together. */
export type Verdict = Pick<NormalisedTime, "instant" | "until" | "readings" | "issues">;

type Found = Exclude<Agreement, { kind: "disagree" }>;

/**
 * Weighs the halves of a time against each other: an instant where they agree, else an issue that says how they do not.
 */
export function decide(weighed: readonly Weighed[], setting: Setting): Verdict {
  const preference = preferenceIn(setting);
  if (weighed.every((one) => one.instants.length > 0)) {
    const together = agreement(weighed.map(instantsOf), preference);
    if (together.kind !== "disagree") return settled(weighed, together, setting);
  }
  const certain = weighed.filter((one) => one.zones.certain);
  const surely = agreement(certain.map(instantsOf), preference);
  const skipped = weighed.find((one) => one.instants.length === 0 && one.skipped.length > 0);
  if (skipped !== undefined) return missing(weighed, skipped, setting);
  if (certain.length === weighed.length || certain.length === 0 || surely.kind === "disagree") {
    return weighed.length === 1 || certain.length === 0
      ? unknown(weighed, setting)
      : disagreeing(weighed, setting);
  }
  return solved(weighed, surely, setting);
}

/** The day that a half names is not the day of the other's clock there. */
export function contradictedBy([check]: readonly DayCheck[], verdict: Verdict): Verdict {
  const [first] = verdict.readings;
  const detail = {
    first: first?.text ?? "",
    firstLocal: first?.local ?? "",
    firstZone: first?.zone ?? "",
    repair: "P1D",
  };
  const span = { start: first?.start ?? 0, end: check?.half.end ?? 0 };
  return unsettled(verdict.readings, blocking("stated-times-disagree", "", detail, span));
}

function unsettled(readings: readonly Reading[], issue: Issue): Verdict {
  return { instant: null, until: null, readings, issues: [issue] };
}

/** One instant, or several that the words cannot tell apart. */
function settled(
  weighed: readonly Weighed[],
  found: Found,
  setting: Setting,
  all: readonly Weighed[] = weighed,
): Verdict {
  const readings = weighed.map((one, i) => readingOf(one, found.chosen[i], setting));
  if (found.kind === "undecided") return undecided(weighed, found, readings);
  const until = untilOf(weighed, found, setting);
  const holds = until.issues.every((issue) => issue.severity === "advice");
  return {
    instant: holds ? isoInstant(found.instant) : null,
    until: until.instant,
    readings,
    issues: labelIssues(weighed, found.chosen, setting).concat(assumedIssue(all, found.chosen), until.issues),
  };
}

function undecided(
  [first]: readonly Weighed[],
  { chosen, instants }: Extract<Found, { kind: "undecided" }>,
  readings: readonly Reading[],
): Verdict {
  const code = chosen.some((one) => one.fold) ? "happens-twice" : "zone-ambiguous";
  const detail = {
    instants: instants.map(isoInstant),
    local: readings[0]?.local ?? "",
    zone: readings[0]?.zone ?? "",
  };
  return unsettled(readings, advice(code, "", detail, spanOf(first?.half)));
}

/** The halves whose zone is certain agree; the others' clocks tell their offsets. */
function solved(weighed: readonly Weighed[], found: Found, setting: Setting): Verdict {
  const certain = weighed.filter((one) => one.zones.certain);
  const instant = found.kind === "agree" ? found.instant : found.instants[0];
  if (weighed.some((one) => !one.zones.certain && slipsFromHome(one, instant, setting)))
    return certain.every(saysSame) ? unknown(weighed, setting) : disagreeing(weighed, setting);
  if (weighed.some((one) => !one.zones.certain && slipsFromPlace(one, instant)))
    return disagreeing(weighed, setting);
  const verdict = solvedBy(weighed, certain, found, setting);
  if (verdict !== null) return verdict;
  if (weighed.some((one) => isUnmarkedHome(one, setting))) return disagreeing(weighed, setting);
  // 現地時間11日19時（日本時間2時）: a half without a day may be on the next one, where the first's clock has an offset.
  for (const other of otherwise(certain, instant)) {
    const again = solvedBy(weighed, certain, other, setting);
    if (again !== null) return again;
  }
  return disagreeing(weighed, setting);
}

/** 2時45分（同2時半）, with no zone before it that 同 could mean: two clocks of one place are no pair. */
function saysSame({ half }: Weighed): boolean {
  return half.zone?.kind === "same";
}

/** Null where no zone has an offset that a half would need. */
function solvedBy(
  weighed: readonly Weighed[],
  certain: readonly Weighed[],
  found: Found,
  setting: Setting,
): Verdict | null {
  const base = settled(certain, found, setting, weighed);
  const instant = found.kind === "agree" ? found.instant : found.instants[0];
  const readings: Reading[] = [];
  for (const one of weighed) {
    const at = certain.indexOf(one);
    const reading = at >= 0 ? base.readings[at] : solvedReading(one, instant, setting);
    if (reading === null || reading === undefined) return null;
    readings.push(reading);
  }
  return { ...base, readings };
}

/** What else the halves of certain zones can mean together, the likeliest first. */
function otherwise(certain: readonly Weighed[], but: number | undefined): readonly Found[] {
  return [...firstApart(certain).shared]
    .filter(({ instant }) => instant !== but)
    .sort((a, b) => a.penalty - b.penalty)
    .map(({ instant }) => ({
      kind: "agree",
      instant,
      chosen: certain.flatMap(({ instants }) => instants.find((one) => one.instant === instant) ?? []),
    }));
}

/**
 * An unmarked half in a language where that is the home zone's clock, and its clock is off by what a slip makes: the slip
 * is likelier than an unnamed place next door.
 */
function slipsFromHome(one: Weighed, instant: number | undefined, setting: Setting): boolean {
  if (!isUnmarkedHome(one, setting) || instant === undefined) return false;
  return one.instants.some((own) => isSlip(Math.abs(own.instant - instant)));
}

/** 現地時間10日午前9時 in Switzerland, an hour off: a slip is likelier than that the country is only mentioned. */
function slipsFromPlace({ instants }: Weighed, instant: number | undefined): boolean {
  const placed = instants.filter(({ source }) => source.from === "place");
  return placed.some((own) => {
    const seconds = Math.abs(own.instant - (instant ?? Infinity));
    return seconds === 1800 || seconds === 3600 || seconds === 12 * 3600;
  });
}

function isUnmarkedHome({ half, zones }: Weighed, { unmarkedIsHome }: Setting): boolean {
  const home = zones.sources.length === 1 && zones.sources[0]?.from === "home";
  return unmarkedIsHome && half.zone === null && home;
}

function disagreeing(weighed: readonly Weighed[], setting: Setting): Verdict {
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
  return unsettled(readings, blocking("stated-times-disagree", "", detail, span));
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
function firstApart(weighed: readonly Weighed[]): {
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

/** A clock that the change to summer time skips: never shifted silently. */
function missing(weighed: readonly Weighed[], one: Weighed, setting: Setting): Verdict {
  const [skip] = one.skipped;
  const detail = {
    text: setting.text.slice(one.half.start, one.half.end),
    local: skip === undefined ? "" : isoLocal(skip.wall),
    zone: skip?.zone ?? "",
  };
  return unsettled(plainly(weighed, setting), blocking("no-such-time", "", detail, spanOf(one.half)));
}

/** "local time" of a place that nothing names. */
function unknown(weighed: readonly Weighed[], setting: Setting): Verdict {
  return unsettled(plainly(weighed, setting), advice("zone-ambiguous", "", {}, spanOf(weighed[0]?.half)));
}

function plainly(weighed: readonly Weighed[], setting: Setting): readonly Reading[] {
  return weighed.map((one) => readingOf(one, undefined, setting));
}

function instantsOf(one: Weighed): readonly HalfInstant[] {
  return one.instants;
}
