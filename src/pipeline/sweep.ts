/**
 * Sweep: adds every job that the rows imply and the queue may have lost, and records what is due. Run at start and
 * then every two seconds, so an emptied queue loses nothing.
 */
import { goLive } from "./go-live.ts";
import type { Ports } from "./ports.ts";

/** Rows of each kind looked at in one pass, the oldest first; they make room for the rest as they are done. */
const batch = 1_000;

export const sweepEveryMilliseconds = 2_000;

export async function sweep(ports: Ports): Promise<void> {
  if (await ports.database.records.published.isDue()) await goLive(ports);
  const wishes = await ports.database.records.implied(batch);
  if (wishes.length > 0) await ports.queue.add(wishes);
}
