/** How BullMQ is tuned: for jobs that are small, may run twice, and are implied by rows. */
import type { BulkJobOptions, WorkerOptions } from "bullmq";

/** The first pause after a failure, and the longest; each is twice the one before. Milliseconds. */
const pauses = { first: 500, longest: 30_000 } as const;

/** @param attempt how often the job has run, from 1 */
export function pauseAfter(attempt: number): number {
  return Math.min(pauses.first * 2 ** (attempt - 1), pauses.longest);
}

export const workerSettings = {
  // A killed worker's job is back in about four seconds; BullMQ's own settings need sixty.
  lockDuration: 5_000,
  stalledInterval: 2_000,
  // A machine that stops is no fault of the job, however often it does. (The queue's column holds 32 bits.)
  maxStalledCount: 1_000_000,
  // In seconds. New jobs wake a worker that has none; this is how often it looks without being woken.
  drainDelay: 10,
  // How soon a worker asks again a server that refuses it.
  runRetryDelay: 1_000,
  settings: { backoffStrategy: pauseAfter },
} satisfies Partial<WorkerOptions>;

/** Of every job. One that ended is forgotten, or the same wish could never be made again. */
export const jobSettings = {
  // About seven minutes; a wish that still stands is made anew after that.
  attempts: 20,
  backoff: { type: "growing" },
  removeOnComplete: true,
  removeOnFail: true,
} satisfies BulkJobOptions;
