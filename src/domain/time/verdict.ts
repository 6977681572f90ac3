/** What the halves of one time come to: one instant, several, none that they share, or a clock that there is not. */
import type { Issue } from "../issue.ts";
import { advice, blocking } from "../issue.ts";
import type { Agreement } from "./agree.ts";
import { agreement } from "./agree.ts";
import { isoInstant, isoLocal } from "./calendar.ts";
import type { DayCheck } from "./day-check.ts";
import { disagreeing, firstApart } from "./disagreement.ts";
import type { HalfInstant } from "./half-instants.ts";
import { assumedIssue, labelIssues, spanOf } from "./half-issues.ts";
import type { NormalisedTime, Reading } from "./moment.ts";
import { preferenceIn } from "./preference.ts";
import { agreeingMention, placedByMention, withoutWeakPlaces } from "./mentions.ts";
import { readingOf, solvedReading } from "./reading.ts";
import { isSlip } from "./repair.ts";
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
    if (weighed.length === 1 || certain.length === 0) return unknown(weighed, setting);
    const elsewhere = withoutWeakPlaces(weighed, setting);
    return elsewhere === null ? disagreeing(weighed, setting) : decide(elsewhere, setting);
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
  const agreeing = agreeingMention(weighed, found, setting);
  if (agreeing !== null) return decide(agreeing, setting);
  if (weighed.some((one) => !one.zones.certain && slipsFromHome(one, instant, setting)))
    return certain.every(saysSame) ? unknown(weighed, setting) : disagreeing(weighed, setting);
  if (weighed.some((one) => !one.zones.certain && slipsFromPlace(one, instant)))
    return disagreeing(weighed, setting);
  const placed = placedByMention(weighed, found, setting);
  if (placed !== null) return decide(placed, setting);
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
