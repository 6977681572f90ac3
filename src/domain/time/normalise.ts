/**
 * From what was stated to the instant it means, or to the issue that it disagrees, does not exist, happens twice,
 * or cannot be decided. Only agreement gives an instant; a repair is offered, never applied.
 */
import type { Issue } from "../issue.ts";
import { advice, blocking } from "../issue.ts";
import { normaliseDates } from "./date-pair.ts";
import type { DayCheck } from "./day-check.ts";
import { borneOut, dayReading } from "./day-check.ts";
import type { HalfDays } from "./half-days.ts";
import { halfDays } from "./half-days.ts";
import { halfInstants } from "./half-instants.ts";
import { conflicts, spanOf, words } from "./half-issues.ts";
import type { NormalisedTime, Reading } from "./moment.ts";
import { preferenceIn } from "./preference.ts";
import { clockOfHalf, readingOf, undatedReading } from "./reading.ts";
import type { StatedGroup } from "./stated-time.ts";
import type { Verdict } from "./verdict.ts";
import { contradictedBy, decide } from "./verdict.ts";
import type { Setting, Weighed } from "./weighed.ts";
import { zoneSources } from "./zone-sources.ts";

/** What a stated time means in its setting: its instant, or none and the issues that say why. */
export function normalise(group: StatedGroup, setting: Setting): NormalisedTime {
  const { halves } = group;
  const days = halfDays(group, setting);
  if (!days.every(isDated)) return withoutDay(group, days, setting);
  if (halves.every((half) => half.clock === null)) {
    const zones = halves.map((half) => zoneSources(half, halves, setting));
    return normaliseDates(group, days, zones, setting);
  }
  const { weighed, checks } = weigh(group, days, setting);
  if (checks.length === 0) return timeOf(group, weighed, decide(weighed, setting));
  const { weighed: kept, contradicted } = borneOut(weighed, checks);
  const decided = decide(kept, setting);
  const verdict = contradicted ? contradictedBy(checks, decided) : decided;
  const readings = [...verdict.readings, ...checks.map((check) => dayReading(check, setting))];
  readings.sort((a, b) => a.start - b.start);
  return timeOf(group, kept, { ...verdict, readings });
}

type Dated = Weighed["days"];

function isDated(days: HalfDays): days is Dated {
  return days.kind === "days";
}

/** All that the halves with a clock can mean; a half with a day alone can only bear them out. */
function weigh(
  { halves }: StatedGroup,
  days: readonly Dated[],
  setting: Setting,
): { readonly weighed: readonly Weighed[]; readonly checks: readonly DayCheck[] } {
  const weighed: Weighed[] = [];
  const checks: DayCheck[] = [];
  const preference = preferenceIn(setting);
  for (let i = 0; i < halves.length; i += 1) {
    const [half, own] = [halves[i], days[i]];
    if (half === undefined || own === undefined) continue;
    const zones = zoneSources(half, halves, setting);
    const clock = clockOfHalf(half);
    if (clock === null) checks.push({ half, days: own, zones });
    else {
      const { instants, skipped } = halfInstants(clock, own, zones.sources, preference);
      weighed.push({ half, days: own, zones, instants, skipped });
    }
  }
  return { weighed, checks };
}

function withoutDay(group: StatedGroup, days: readonly HalfDays[], setting: Setting): NormalisedTime {
  const preference = preferenceIn(setting);
  const readings = group.halves.map((half, i) => {
    const zones = zoneSources(half, group.halves, setting);
    const [own, clock] = [days[i], clockOfHalf(half)];
    // What the good half says is kept: which one is wrong, a person sees at once.
    if (own === undefined || !isDated(own) || clock === null) return undatedReading(half, zones, setting);
    const { instants, skipped } = halfInstants(clock, own, zones.sources, preference);
    return readingOf({ half, days: own, zones, instants, skipped }, undefined, setting);
  });
  const bad = days.findIndex((one) => one.kind === "no-such-date");
  const half = group.halves[Math.max(0, bad)];
  const issue =
    bad >= 0
      ? blocking("no-such-date", "", { text: words(half, setting) }, spanOf(half))
      : advice("undated", "", {}, spanOf(half));
  return timeOf(group, [], { instant: null, until: null, readings, issues: [issue] });
}

function timeOf(
  { duration, halves }: StatedGroup,
  weighed: readonly Weighed[],
  verdict: Verdict & { readonly readings: readonly Reading[] },
): NormalisedTime {
  const clockApprox = halves.some((half) => half.approx);
  const durationApprox = duration?.stated.approx === true;
  const ofDays: readonly Issue[] = conflicts(weighed);
  return {
    duration: duration?.stated.iso ?? null,
    approx: clockApprox || durationApprox,
    clockApprox,
    durationApprox,
    instant: verdict.instant,
    until: verdict.until,
    readings: verdict.readings,
    issues: ofDays.length === 0 ? verdict.issues : [...ofDays, ...verdict.issues],
  };
}
