/**
 * Notify: after an event, the copies outside the database are made the same as what is public now - locale files and
 * pages on disk.
 *
 * What is written is always the newest public state, not the event's own, and it is looked at again after writing: two
 * runs that overlap end with the newer bytes, whichever writes last.
 */
import type { ReleaseKey } from "../domain/release/release-key.ts";
import type { Ports } from "./ports.ts";

export async function notify(ports: Ports, subject: string): Promise<void> {
  const event = await ports.database.records.events.get(Number(subject));
  if (event === null) return;
  await ports.at("notify-placing");
  await placeCopies(ports, event.key);
  await ports.at("notify-placed");
  await ports.database.inTransaction(async (records) => {
    await records.events.markPlaced(event.number);
    await records.announce(event.key);
  });
  await ports.at("notify-marked");
}

/** Writes the copies of a release on this machine; answers the paths of the files. */
export async function placeCopies(ports: Ports, key: ReleaseKey): Promise<readonly string[]> {
  for (;;) {
    const before = await ports.database.records.events.newest(key);
    const { surfaces, former } = await ports.database.inSnapshot(async (records) => ({
      surfaces: await records.published.surfaces(key),
      former: await records.published.formerPaths(key),
    }));
    const files = await ports.copies.place(
      surfaces.flatMap(({ path, bodies }) => {
        const body = bodies.find((one) => one.coding === "identity");
        return body === undefined ? [] : [{ path, bytes: body.bytes }];
      }),
    );
    await ports.copies.remove(former);
    const after = await ports.database.records.events.newest(key);
    if (after?.number === before?.number) return files;
  }
}
