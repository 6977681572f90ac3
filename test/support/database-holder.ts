/**
 * A process that opens the embedded database of a folder and keeps it. It prints `open`, or what stands in the way as
 * JSON. Arguments: the folder, and an address to announce.
 */
import { DatabaseInUse } from "../../src/adapters/database/database-in-use.ts";
import { openPglite } from "../../src/adapters/database/pglite-session.ts";

const [dataDir = "", url] = process.argv.slice(2);
try {
  const session = await openPglite({ dataDir });
  if (url !== undefined) await session.announce(url);
  console.log("open");
  setInterval(() => undefined, 1_000); // until it is killed
} catch (error) {
  if (!(error instanceof DatabaseInUse)) throw error;
  console.log(JSON.stringify({ pid: error.pid, url: error.url, since: error.since }));
  process.exitCode = 2;
}
