/**
 * The smallest change that would make two halves agree, as an ISO 8601 duration: PT1H (a slip of season), PT30M,
 * PT12H (a.m. and p.m.), P1D (the day), PT7M (a slip of the pen). It is offered, never applied.
 */
import { isoOfMinutes } from "./iso-duration.ts";

/** Two readings that are not one instant, and how far apart they are. */
export interface Gap<T> {
  readonly first: T;
  readonly second: T;
  /** ISO 8601, in whole minutes. */
  readonly repair: string;
}

/** A slip that people make is likelier than any other difference: a season, half an hour, a.m. for p.m., a day. */
export function isSlip(seconds: number): boolean {
  return seconds <= 3600 || seconds === 12 * 3600 || seconds === 24 * 3600;
}

function costOf(seconds: number): number {
  return isSlip(seconds) ? seconds : seconds + 48 * 3600;
}

/** The closest pair among two lists of readings with their instants (seconds), the likeliest of each first. */
export function closest<T extends { readonly instant: number }>(
  first: readonly T[],
  second: readonly T[],
): Gap<T> | null {
  let best: { first: T; second: T; seconds: number; cost: number } | null = null;
  for (const one of first) {
    for (const other of second) {
      const seconds = Math.abs(one.instant - other.instant);
      const cost = costOf(seconds);
      if (best === null || cost < best.cost) best = { first: one, second: other, seconds, cost };
    }
  }
  return best === null
    ? null
    : { first: best.first, second: best.second, repair: isoOfMinutes(Math.round(best.seconds / 60)) };
}
