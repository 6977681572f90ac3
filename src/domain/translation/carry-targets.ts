/**
 * Carries words over to a new revision: a segment that says the same keeps its target and its sign-off.
 *
 * A segment whose sentence is the same but whose time is another keeps its words - the time is presented anew - and
 * loses its sign-off: nobody has seen it say that.
 */
import { matchSegments } from "../segments/carry-over.ts";
import { placeablesIn } from "../segments/content.ts";
import type { Segment } from "../segments/segment.ts";
import { adopt } from "./match.ts";
import type { Target } from "./translation.ts";

/** A segment with the words its author wrote, and the moments that they mean. */
export interface Worded {
  readonly segment: Segment;
  readonly text: string;
  /** The values of its placeables, in order: the same words in another year mean another moment. */
  readonly moments: string;
}

export interface Carried {
  readonly segments: readonly Worded[];
  readonly targets: readonly Target[];
}

/** The targets of `to` that could be carried over; segments without one are left out. */
export function carryTargets(from: Carried, to: readonly Worded[]): readonly Target[] {
  const pairs = matchSegments(
    from.segments.map(({ segment }) => segment),
    to.map(({ segment }) => segment),
  );
  const targets = new Map(from.targets.map((target) => [target.segment, target]));
  const before = new Map(from.segments.map((worded) => [worded.segment.id, worded]));
  return to.flatMap((now) => {
    const was = before.get(pairs.get(now.segment.id) ?? "");
    const target = was === undefined ? undefined : targets.get(was.segment.id);
    if (was === undefined || target === undefined || target.content === null) return [];
    const content = adopt(
      target.content,
      placeablesIn(was.segment.content),
      placeablesIn(now.segment.content),
    );
    if (content === null) return [];
    const saysTheSame = was.text === now.text && was.moments === now.moments;
    return [saysTheSame ? { ...target, segment: now.segment.id, content } : reopened(target, now, content)];
  });
}

function reopened(target: Target, now: Worded, content: NonNullable<Target["content"]>): Target {
  const rate = target.rate === null ? null : Math.min(target.rate, 99);
  return { ...target, segment: now.segment.id, content, state: "translated", rate };
}
