/** A copy of the embedded database: of one moment, whoever has the database and however that process ends. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as others } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { withCopy } from "../../../src/adapters/database/database-copy.ts";
import { lockDatabase } from "../../../src/adapters/database/database-folder.ts";
import { DatabaseInUse } from "../../../src/adapters/database/database-in-use.ts";
import { openDatabase } from "../../../src/adapters/database/open-database.ts";
import { aFolder } from "../../support/app.ts";
import { eventually, gate } from "../../support/eventually.ts";

const { path: folder, remove } = aFolder();
const empty = join(folder, "empty");
let dataDir: string;
let count = 0;

beforeAll(async () => {
  const open = await openDatabase({ url: null, dataDir: empty });
  await open.pool.query("create table public.pair (id integer, half integer)");
  await open.close();
}, 60_000);
beforeEach(() => {
  dataDir = join(folder, `case-${(count += 1)}`);
  cpSync(empty, dataDir, { recursive: true });
});
afterAll(remove);

const nothingLeft = () => expect(readdirSync(dataDir)).not.toContain("database.copy");

test("is of one moment between two transactions, while others write", async () => {
  const open = await openDatabase({ url: null, dataDir });
  let written = 0;
  let writing = true;
  const write = async (): Promise<void> => {
    for (; writing; written += 1) {
      const client = await open.pool.connect();
      await client.query("begin");
      for (const half of [1, 2])
        await client.query("insert into public.pair values ($1, $2)", [written, half]);
      await client.query("commit");
      client.release();
      await others(); // an embedded database answers at once: without this, nobody else in the process ever runs
    }
  };
  const writer = write();
  await eventually("some are written", () => written > 20);
  const halves = await withCopy(dataDir, async (copyDir) => {
    writing = false;
    await writer;
    const copied = await openDatabase({ url: null, dataDir: copyDir });
    const { rows } = await copied.pool.query<{ id: number; halves: number }>(
      "select id, count(*)::int as halves from public.pair group by id",
    );
    await copied.close();
    return rows.map((row) => row.halves);
  });
  await open.close();
  expect(halves.length).toBeGreaterThan(20);
  expect(halves.length).toBeLessThanOrEqual(written);
  expect(new Set(halves)).toEqual(new Set([2]));
  nothingLeft();
});

test("is made by whoever asks, when the process that has the database ends before it has answered", async () => {
  const lock = await lockDatabase(dataDir);
  const copied = withCopy(dataDir, async (copyDir) =>
    readFileSync(join(copyDir, "database", "PG_VERSION"), "utf8"),
  );
  await eventually("it is asked for", () => existsSync(join(dataDir, "database.copy", "wanted")));
  mkdirSync(join(dataDir, "database.copy", "part")); // it has begun
  await lock.release();
  expect(await copied).toBe(readFileSync(join(dataDir, "database", "PG_VERSION"), "utf8"));
  nothingLeft();
});

test("that cannot be made says why, and leaves nothing", async () => {
  const lock = await lockDatabase(dataDir);
  const copied = withCopy(dataDir, async () => "a copy");
  copied.catch(() => undefined); // it is looked at below
  await eventually("it is asked for", () => existsSync(join(dataDir, "database.copy", "wanted")));
  writeFileSync(join(dataDir, "database.copy", "failed"), "no space left on device");
  await expect(copied).rejects.toThrow("no space left on device");
  await lock.release();
  nothingLeft();
});

test("is one at a time", async () => {
  const { opened, open } = gate();
  const first = withCopy(dataDir, () => opened);
  await eventually("the first is there", () => existsSync(join(dataDir, "database.copy", "database")));
  await expect(withCopy(dataDir, async () => "a copy")).rejects.toBeInstanceOf(DatabaseInUse);
  expect(existsSync(join(dataDir, "database.copy", "database"))).toBe(true);
  open();
  await first;
  nothingLeft();
});
