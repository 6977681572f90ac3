/** The stored instants that are still to come, as the pipeline sees them: each with the version of the zone rules that made it. */
import type { ReleaseKey } from "../domain/release/release-key.ts";
import type { Moment } from "../domain/segments/placeable.ts";
import type { Temporal } from "../domain/temporal.ts";
import type { PlannedTime } from "../domain/time/planned-time.ts";

/** A page of a list: what comes after a place in its order, and not more than so many. */
export interface Page<Place> {
  /** Null for the start. */
  readonly after: Place | null;
  /** How many rows at most. */
  readonly limit: number;
}

/** A release of which an embargo or a planned publication is to come. */
export interface PlannedRow {
  readonly key: ReleaseKey;
  readonly embargo: PlannedTime | null;
  readonly publishAt: PlannedTime | null;
  /** The number of its edition that is armed or on hold: that one keeps the instant that it was given. */
  readonly armed: number | null;
}

/** A revision that stands - the newest of its release, or one on its way to the public or there - with times to come. */
export interface MomentsRow {
  readonly revisionId: number;
  readonly key: ReleaseKey;
  /** The number of the revision within its release. */
  readonly revision: number;
  readonly moments: readonly Moment[];
  /** The version of the rules that gave its instants. */
  readonly tzVersion: string;
}

/** Lists what is still to come after `now`, a page at a time. */
export interface TimesToCome {
  /** By key. */
  planned(now: Temporal.Instant, page: Page<ReleaseKey>): Promise<readonly PlannedRow[]>;
  /** By the revision's id. */
  moments(now: Temporal.Instant, page: Page<number>): Promise<readonly MomentsRow[]>;
}
