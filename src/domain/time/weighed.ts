/** One half with all that it can mean, and all that is known around it. */
import type { DayBase } from "./resolve-day.ts";
import type { HalfDays } from "./half-days.ts";
import type { HalfInstant, Skipped } from "./half-instants.ts";
import type { StatedHalf } from "./stated-half.ts";
import type { Surroundings, ZoneSources } from "./zone-sources.ts";

/** All that is known around a stated time. */
export interface Setting extends Surroundings {
  /** In the author's words. */
  readonly text: string;
  readonly base: DayBase;
  /** The last day that the sentence names before the time, as an epoch day. */
  readonly spoken: number | null;
  /** The day last spoken of in the text, that of the sentence first. */
  readonly nearby: number | null;
}

/** One half with all that it can mean. */
export interface Weighed {
  readonly half: StatedHalf;
  readonly days: Extract<HalfDays, { kind: "days" }>;
  readonly zones: ZoneSources;
  /** What it can mean; none where the zones skip its clock, or are not known. */
  readonly instants: readonly HalfInstant[];
  readonly skipped: readonly Skipped[];
}
