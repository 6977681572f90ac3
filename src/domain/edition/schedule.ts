/**
 * When an edition may become public: a whole second, not before the embargo lifts, at least the lead ahead.
 * "Now" is the next whole second that is the lead ahead.
 */
import { Temporal } from "../temporal.ts";

/** Milliseconds between arming and going live: time enough for every process to learn of it. */
export const leadMilliseconds = 2_000;

/** Milliseconds ahead from which an armed edition has a job that waits for it: earlier ones would only fill the queue. */
export const jobAheadMilliseconds = 60_000;

/** Time that rendering and sealing may take before the edition is armed, for an edition published "now". */
const sealingMilliseconds = 600;

export interface Wanted {
  /** The planned instant, or null for "now". */
  readonly publishAt: Temporal.Instant | null;
  readonly embargo: Temporal.Instant | null;
}

export type ScheduleDecision =
  | { readonly kind: "at"; readonly effectiveAt: Temporal.Instant }
  | { readonly kind: "passed"; readonly wanted: Temporal.Instant };

/**
 * The instant to arm for. `attempt` counts refusals because sealing took too long: each gives it twice the time.
 * A planned instant that has passed is never moved by the program: publishing late is a person's decision.
 */
export function schedule(wanted: Wanted, now: Temporal.Instant, attempt: number): ScheduleDecision {
  const soonest = now.add({ milliseconds: leadMilliseconds + sealingMilliseconds * 2 ** attempt });
  const at = later(wanted.publishAt ?? soonest, wanted.embargo);
  return isAhead(at, now) ? { kind: "at", effectiveAt: wholeSecond(at) } : { kind: "passed", wanted: at };
}

/** Whether an instant is the lead ahead of the database's clock, so that arming for it may be accepted. */
export function isAhead(at: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, now.add({ milliseconds: leadMilliseconds })) >= 0;
}

function wholeSecond(at: Temporal.Instant): Temporal.Instant {
  return at.round({ smallestUnit: "second", roundingMode: "ceil" });
}

function later(a: Temporal.Instant, b: Temporal.Instant | null): Temporal.Instant {
  return b === null || Temporal.Instant.compare(a, b) >= 0 ? a : b;
}
