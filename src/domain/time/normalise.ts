/**
 * From what was stated to the instant it means, or to the issue that it disagrees, does not exist, happens twice,
 * or cannot be decided. Only agreement gives an instant; a repair is offered, never applied.
 */
import { advice, blocking } from "../issue.ts";
import type { Agreement } from "./agree.ts";
import { agreement } from "./agree.ts";
import { isoInstant, isoLocal } from "./calendar.ts";
import { normaliseDates } from "./date-pair.ts";
import type { DayCheck } from "./day-check.ts";
import { borneOut, dayReading } from "./day-check.ts";
import type { HalfDays } from "./half-days.ts";
import { halfDays } from "./half-days.ts";
import type { HalfInstant } from "./half-instants.ts";
import { halfInstants } from "./half-instants.ts";
import { assumedIssue, conflicts, labelIssues, spanOf, words } from "./half-issues.ts";
import type { NormalisedTime } from "./moment.ts";
import { preferenceIn } from "./preference.ts";
import { clockOfHalf, readingOf, solvedReading, undatedReading } from "./reading.ts";
import { closest, isSlip } from "./repair.ts";
import type { StatedHalf } from "./stated-half.ts";
import type { StatedGroup } from "./stated-time.ts";
import { untilOf } from "./until.ts";
import type { Setting, Weighed } from "./weighed.ts";
import type { ZoneSources } from "./zone-sources.ts";
import { zoneSources } from "./zone-sources.ts";

export function normalise(group: StatedGroup, setting: Setting): NormalisedTime {
  const { halves } = group;
  const days = halfDays(group, setting.base, setting.nearby);
  const dated = days.filter((one) => one.kind === "days");
  if (dated.length < halves.length) return withoutDay(group, days, setting);
  const zones = halves.map((half) => zoneSources(half, halves, setting));
  if (halves.every((half) => half.clock === null)) return normaliseDates(group, dated, zones, setting);
  const all = halves.map((half, i) => weigh(half, dated[i], zones[i])).filter((one) => one !== null);
  const checks = halves.flatMap((half, i) => checkOf(half, dated[i], zones[i]));
  const { weighed, contradicted } = borneOut(all, checks);
  const decided = decide(weighed, setting);
  const verdict = contradicted ? contradictedBy(checks, decided) : decided;
  const issues = [...conflicts(weighed), ...verdict.issues];
  const readings = [...verdict.readings, ...checks.map((check) => dayReading(check, setting))];
  return { ...common(group), ...verdict, readings: readings.sort((a, b) => a.start - b.start), issues };
}

function checkOf(
  half: StatedHalf,
  days: Weighed["days"] | undefined,
  zones: ZoneSources | undefined,
): readonly DayCheck[] {
  return half.clock !== null || days === undefined || zones === undefined ? [] : [{ half, days, zones }];
}

/** The day that a half names is not the day of the other's clock there. */
function contradictedBy([check]: readonly DayCheck[], verdict: Verdict): Verdict {
  const [first] = verdict.readings;
  const detail = {
    first: first?.text ?? "",
    firstLocal: first?.local ?? "",
    firstZone: first?.zone ?? "",
    repair: "P1D",
  };
  const span = { start: first?.start ?? 0, end: check?.half.end ?? 0 };
  return {
    ...verdict,
    instant: null,
    until: null,
    issues: [blocking("stated-times-disagree", "", detail, span)],
  };
}

function weigh(
  half: StatedHalf,
  days: Weighed["days"] | undefined,
  zones: ZoneSources | undefined,
): Weighed | null {
  const clock = clockOfHalf(half);
  if (clock === null || days === undefined || zones === undefined) return null;
  return { half, days, zones, ...halfInstants(clock, days, zones.sources) };
}

type Found = Exclude<Agreement, { kind: "disagree" }>;
type Verdict = Pick<NormalisedTime, "instant" | "until" | "readings" | "issues">;

function decide(weighed: readonly Weighed[], setting: Setting): Verdict {
  const preference = preferenceIn(setting);
  const known = weighed.filter((one) => one.instants.length > 0);
  const together = agreement(
    known.map((one) => one.instants),
    preference,
  );
  if (known.length === weighed.length && together.kind !== "disagree")
    return settled(weighed, together, setting);
  const certain = weighed.filter((one) => one.zones.certain);
  const surely = agreement(
    certain.map((one) => one.instants),
    preference,
  );
  const skipped = weighed.find((one) => one.instants.length === 0 && one.skipped.length > 0);
  if (skipped !== undefined) return missing(weighed, skipped, setting);
  if (certain.length === weighed.length || certain.length === 0 || surely.kind === "disagree") {
    return weighed.length === 1 || certain.length === 0
      ? unknown(weighed, setting)
      : disagreeing(weighed, setting);
  }
  return solved(weighed, surely, setting);
}

/** One instant, or several that the words cannot tell apart. */
function settled(
  weighed: readonly Weighed[],
  found: Found,
  setting: Setting,
  others: readonly Weighed[] = [],
): Verdict {
  const readings = weighed.map((one, i) => readingOf(one, found.chosen[i], setting));
  if (found.kind === "undecided") {
    const code = found.chosen.some((one) => one.fold) ? "happens-twice" : "zone-ambiguous";
    const detail = {
      instants: found.instants.map(isoInstant),
      local: readings[0]?.local ?? "",
      zone: readings[0]?.zone ?? "",
    };
    return {
      instant: null,
      until: null,
      readings,
      issues: [advice(code, "", detail, spanOf(weighed[0]?.half))],
    };
  }
  const until = untilOf(weighed, found, setting);
  const issues = [
    ...labelIssues(weighed, found.chosen, setting),
    ...assumedIssue([...weighed, ...others], found.chosen),
    ...until.issues,
  ];
  const holds = until.issues.every((issue) => issue.severity === "advice");
  return { instant: holds ? isoInstant(found.instant) : null, until: until.instant, readings, issues };
}

/** The halves whose zone is certain agree; the others' clocks tell their offsets. */
function solved(weighed: readonly Weighed[], found: Found, setting: Setting): Verdict {
  const certain = weighed.filter((one) => one.zones.certain);
  const open = weighed.filter((one) => !one.zones.certain);
  const base = settled(certain, found, setting, open);
  const instant = found.kind === "agree" ? found.instant : found.instants[0];
  const readings = weighed.map((one) => {
    const at = certain.indexOf(one);
    return at >= 0 ? (base.readings[at] ?? null) : solvedReading(one, instant, setting);
  });
  const all = readings.filter((reading) => reading !== null);
  if (open.some((one) => slipsFromHome(one, instant, setting))) return disagreeing(weighed, setting);
  return all.length === readings.length ? { ...base, readings: all } : disagreeing(weighed, setting);
}

/**
 * An unmarked half in a language where that is the home zone's clock, and its clock is off by what a slip makes: the slip
 * is likelier than an unnamed place next door.
 */
function slipsFromHome(
  { half, zones, instants }: Weighed,
  instant: number | undefined,
  setting: Setting,
): boolean {
  const home = zones.sources.length === 1 && zones.sources[0]?.from === "home";
  if (!setting.unmarkedIsHome || half.zone !== null || !home || instant === undefined) return false;
  return instants.some((one) => isSlip(Math.abs(one.instant - instant)));
}

function disagreeing(weighed: readonly Weighed[], setting: Setting): Verdict {
  const [first, ...others] = weighed;
  const preference = preferenceIn(setting);
  const other =
    others.find((one) => agreement([first?.instants ?? [], one.instants], preference).kind === "disagree") ??
    others[0];
  const gap = closest(first?.instants ?? [], other?.instants ?? []);
  const readings = weighed.map((one) =>
    readingOf(
      one,
      one === first ? gap?.first : one === other ? gap?.second : nearest(one, gap?.first),
      setting,
    ),
  );
  const [a, b] = [readings[0], readings[weighed.findIndex((one) => one === other)]];
  const detail = {
    first: a?.text ?? "",
    second: b?.text ?? "",
    firstLocal: a?.local ?? "",
    firstZone: a?.zone ?? "",
    secondLocal: b?.local ?? "",
    secondZone: b?.zone ?? "",
    repair: gap?.repair ?? "",
  };
  const span = { start: a?.start ?? 0, end: b?.end ?? 0 };
  return {
    instant: null,
    until: null,
    readings,
    issues: [blocking("stated-times-disagree", "", detail, span)],
  };
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
  const readings = weighed.map((each) => readingOf(each, undefined, setting));
  return {
    instant: null,
    until: null,
    readings,
    issues: [blocking("no-such-time", "", detail, spanOf(one.half))],
  };
}

/** "local time" of a place that nothing names. */
function unknown(weighed: readonly Weighed[], setting: Setting): Verdict {
  const readings = weighed.map((one) => readingOf(one, undefined, setting));
  return {
    instant: null,
    until: null,
    readings,
    issues: [advice("zone-ambiguous", "", {}, spanOf(weighed[0]?.half))],
  };
}

function withoutDay(group: StatedGroup, days: readonly HalfDays[], setting: Setting): NormalisedTime {
  const readings = group.halves.map((half) =>
    undatedReading(half, zoneSources(half, group.halves, setting), setting),
  );
  const bad = days.findIndex((one) => one.kind === "no-such-date");
  const half = group.halves[Math.max(0, bad)];
  const issue =
    bad >= 0
      ? blocking("no-such-date", "", { text: words(half, setting) }, spanOf(half))
      : advice("undated", "", {}, spanOf(half));
  return { ...common(group), instant: null, until: null, readings, issues: [issue] };
}

function common({
  duration,
  halves,
}: StatedGroup): Pick<NormalisedTime, "duration" | "approx" | "clockApprox" | "durationApprox"> {
  const clockApprox = halves.some((half) => half.approx);
  const durationApprox = duration?.stated.approx === true;
  return {
    duration: duration?.stated.iso ?? null,
    approx: clockApprox || durationApprox,
    clockApprox,
    durationApprox,
  };
}
