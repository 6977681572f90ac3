/**
 * The queue, as the pipeline sees it. The database is the record; the queue can be thrown away: each wish is
 * implied by rows and the sweep adds it again when it is missing.
 */
import type { Temporal } from "../domain/temporal.ts";

/** The stages that run as jobs: one queue and one file in `workers/` each. */
export const stages = ["prepare", "translate", "review", "arm", "publish", "notify"] as const;

export type Stage = (typeof stages)[number];

/** A job that should exist. A job carries an id and nothing else. */
export interface Wish {
  readonly stage: Stage;
  /** What makes the wish new, e.g. `translate-12-ja`; adding an id that still waits or runs is ignored. No `:` in it. */
  readonly id: string;
  /** What the stage is to work on: row ids (and a locale), as text. */
  readonly subject: string;
  /** Not before this instant; null for at once. */
  readonly notBefore: Temporal.Instant | null;
  /** Whether the work is short and asks nobody outside, so that whoever works on the stage may begin it on the spot. */
  readonly light: boolean;
}

/** A worker that takes jobs of one stage until it is closed. */
export interface Taking {
  /** Stops taking jobs, waits for the running ones, and resolves. */
  close(): Promise<void>;
}

export interface Queue {
  /** Adds what is missing; a wish whose id still waits or runs changes nothing. */
  add(wishes: readonly Wish[]): Promise<void>;
  /**
   * Runs jobs of a stage. A run that throws is tried again with growing pauses while `retryable(error)`,
   * else the job is dropped (its trouble is in the record) - and `onTrouble` is told each time.
   */
  take(stage: Stage, run: (subject: string) => Promise<void>, options: TakeOptions): Promise<Taking>;
  /** Forgets every job of every stage: the embedded start, before the first sweep. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export interface TakeOptions {
  readonly concurrency: number;
  readonly onTrouble: (error: unknown, subject: string) => void;
}
