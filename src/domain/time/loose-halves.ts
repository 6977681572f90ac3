/** Halves joined by "or" or "and": one time said twice, or two times after all. */
import type { NormalisedTime } from "./moment.ts";
import type { StatedHalf } from "./stated-half.ts";
import { sameShape } from "./stated-half.ts";
import type { StatedGroup } from "./stated-time.ts";
import { fixedOffset } from "./wall-clock.ts";

/** Whether halves joined by "or" or "and" are two times after all: they differ, and not by a likely slip. */
export function parts({ soft, halves }: StatedGroup, { issues, readings }: NormalisedTime): boolean {
  if (soft === null) return false;
  // "8:00 or 9:00 a.m. EDT": a zone that nobody named, found from the other clock, is no agreement.
  if (halves.some(({ zone }, i) => zone === null && fixedOffset(readings[i]?.zone ?? "") !== null))
    return true;
  const disagreement = issues.find((issue) => issue.code === "stated-times-disagree");
  if (disagreement === undefined) return false;
  return soft === "and" || !slip.test(String(disagreement.detail["repair"]));
}

/** An hour, twelve, a day, minutes. */
const slip = /^(?:PT1H|PT12H|P1D|PT\d{1,2}M)$/u;

/** The halves as times of their own. */
export function apart(group: StatedGroup): readonly StatedGroup[] {
  return group.halves.map((half) => ({
    start: half.start,
    end: half.end,
    halves: [group.soft === "or" ? completed(half, group.halves) : half],
    dayAfter: null,
    soft: null,
    duration: null,
  }));
}

/** "8:00 a.m. or 9:00 a.m. EDT on May 9": what the first of two times leaves unsaid the other says for both. */
function completed(half: StatedHalf, halves: readonly StatedHalf[]): StatedHalf {
  const zone = half.zone ?? halves.find((other) => other.zone !== null)?.zone ?? null;
  const undated = half.day === null && half.weekday === null && half.relativeDay === null;
  const dated = undated ? halves.find(({ day }) => day !== null) : undefined;
  return sameShape(
    dated === undefined ? { ...half, zone } : { ...half, zone, day: dated.day, weekday: dated.weekday },
  );
}
