/**
 * Go live: visibility is decided by time, and written down by the first who sees that it has come - a timer, the
 * sweep, a job or a reader. Recording is one short transaction under one lock; doing it twice is doing it once.
 */
import { isBehind, refuseBehind } from "./heads.ts";
import type { Ports } from "./ports.ts";
import type { EventRow, Records } from "./records.ts";
import { notifyWish } from "./wishes.ts";

/** What it takes to make public, and to read what is. */
type PublicPorts = Pick<Ports, "database" | "heads" | "at">;

/**
 * Records everything whose instant has come; answers what this call recorded: nothing, while the record is behind what
 * readers have seen. Needs the database alone.
 */
export async function goLive(ports: PublicPorts): Promise<readonly EventRow[]> {
  if (isBehind(ports.heads)) return [];
  const events = await ports.database.inTransaction(async (records) => {
    const recorded = await records.events.recordDue();
    await records.announce(...new Set(recorded.map((event) => event.key)));
    if (recorded.length > 0) await ports.at("go-live-recording");
    return recorded;
  });
  if (events.length > 0) await ports.at("go-live-recorded");
  return events;
}

/** The same, and has the copies made at once: for those who have the queue at hand. Without them the sweep does it. */
export async function goLiveAndNotify(ports: Ports): Promise<void> {
  const events = await goLive(ports);
  if (events.length > 0) await ports.queue.add(events.map((event) => notifyWish(event.number)));
}

/**
 * Answers from the public view: what is due is recorded first, then one snapshot answers the whole question.
 * @throws Refusal while the record is behind what readers have seen
 */
export async function readPublic<T>(ports: PublicPorts, read: (records: Records) => Promise<T>): Promise<T> {
  refuseBehind(ports.heads);
  if (await ports.database.records.published.isDue()) await goLive(ports);
  return ports.database.inSnapshot(read);
}
