/**
 * Sign-off: a named person - or an explicit policy - declares a translation fit to publish.
 *
 * The policy `exact` acts under its own name, `policy:exact`, in the log: it signs off segments whose words are a
 * memory match of 100 and above, that is, words that a person signed off before for the very same source. It never
 * signs off a segment with a blocking issue, a machine's words, or a match that was adapted (99).
 */
import type { Issue } from "../issue.ts";
import { isBlocking } from "../issue.ts";
import type { Target } from "./translation.ts";

export type SignOffPolicy = "exact" | "none";

export const policyExact = "policy:exact";

/** Signs off what the policy may: the same targets, those that qualify now `final`. `issues` are those of the checks. */
export function signOffByPolicy(targets: readonly Target[], issues: readonly Issue[]): readonly Target[] {
  const stopped = stoppedBy(issues);
  return targets.map((target) =>
    isExact(target) && !stopped.has(target.segment) ? { ...target, state: "final" as const } : target,
  );
}

/**
 * What the checks stop is not signed off, whoever signed it before: the words may have been carried over from a
 * revision, or a term base, to which they were no objection.
 */
export function reopenStopped(targets: readonly Target[], issues: readonly Issue[]): readonly Target[] {
  const stopped = stoppedBy(issues);
  return targets.map((target) =>
    target.state === "final" && stopped.has(target.segment)
      ? { ...target, state: "translated" as const }
      : target,
  );
}

/** Whether every segment is signed off, so that the translation itself is. */
export function isSignedOff(targets: readonly Target[]): boolean {
  return targets.every((target) => target.state === "final");
}

/** The segments that still wait for a person, in order. */
export function unsigned(targets: readonly Target[]): readonly Target[] {
  return targets.filter((target) => target.state !== "final");
}

function isExact(target: Target): boolean {
  return target.content !== null && target.origin === "memory" && target.rate !== null && target.rate >= 100;
}

/** The segments with a blocking issue. */
function stoppedBy(issues: readonly Issue[]): ReadonlySet<string> {
  return new Set(issues.filter(isBlocking).map((issue) => issue.at));
}
