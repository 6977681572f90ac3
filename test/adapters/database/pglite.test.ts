/** What is true of the embedded database alone: turns, one process a folder, and coming back after being killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../../src/adapters/database/open-database.ts";
import { openPglite, type PgliteSession } from "../../../src/adapters/database/pglite-session.ts";
import { pglite, type Places } from "../../support/databases.ts";

let places: Places;
const sessions: PgliteSession[] = [];
const children: ChildProcess[] = [];

beforeAll(async () => {
  places = await pglite.start();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await Promise.all(sessions.splice(0).map((session) => session.close()));
});
afterAll(() => places?.stop());

async function open(
  dataDir: string,
  turnLimit?: number,
): Promise<{ session: PgliteSession; client: () => Promise<pg.Client> }> {
  const session = await openPglite({ dataDir, ...(turnLimit === undefined ? {} : { turnLimit }) });
  sessions.push(session);
  const client = async (): Promise<pg.Client> => {
    const made = new pg.Client({ ssl: false, stream: () => session.connect() });
    made.on("error", () => undefined); // the session ends it when the test is over
    await made.connect();
    return made;
  };
  return { session, client };
}

/** Starts a process that opens the folder; answers it and its first line. */
async function holder(...words: readonly string[]): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/support/database-holder.ts", ...words]);
  children.push(child);
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string]; // what readline gives
  return { child, line };
}

test("tells who waits too long for a transaction elsewhere, and lets it work again afterwards", async () => {
  const { dataDir } = await places.fresh();
  const { client } = await open(dataDir, 200);
  const [holding, waiting] = [await client(), await client()];
  await holding.query("begin");
  await expect(waiting.query("select 1")).rejects.toMatchObject({
    code: "55P03",
    message: expect.stringContaining("0.2 s"),
  });
  await expect(waiting.query("select $1::text", ["with parameters"])).rejects.toMatchObject({
    code: "55P03",
  });
  await holding.query("commit");
  expect((await waiting.query("select $1::text as word", ["again"])).rows).toEqual([{ word: "again" }]);
});

test("serves those who wait in the order in which they came", async () => {
  const { dataDir } = await places.fresh();
  const { client } = await open(dataDir);
  const holding = await client();
  const others = await Promise.all(Array.from({ length: 5 }, client));
  await holding.query("begin");
  const order: number[] = [];
  const served = others.map(async (other, number) => {
    await other.query("select 1");
    order.push(number);
  });
  await holding.query("rollback");
  await Promise.all(served);
  expect(order).toEqual([0, 1, 2, 3, 4]);
});

test("rolls back when a connection ends or breaks inside a transaction, also while it waits or has failed", async () => {
  const { dataDir } = await places.fresh();
  const { session, client } = await open(dataDir);
  const reader = await client();
  await reader.query("create table public.kept (id integer)");
  const ended = await client();
  await ended.query("begin");
  await ended.query("insert into public.kept values (1)");
  await ended.end();

  const failed = await client();
  await failed.query("begin");
  await failed.query("insert into public.kept values (2)");
  await expect(failed.query("select 1/0")).rejects.toThrow("division by zero");
  await failed.end();

  const broken = await client();
  broken.on("error", () => undefined);
  await broken.query("begin");
  await broken.query("insert into public.kept values (3)");
  const waiting = await client();
  waiting.on("error", () => undefined);
  const answer = waiting.query("insert into public.kept values (4)").catch((error: unknown) => error);
  const [socketOfWaiting] = [...session.sockets].slice(-1);
  socketOfWaiting?.destroy();
  expect(await answer).toMatchObject({ message: "Connection terminated unexpectedly" });
  const [socketOfBroken] = [...session.sockets].slice(-1);
  socketOfBroken?.destroy();
  expect((await reader.query("select id from public.kept")).rows).toEqual([]);
});

test("refuses a second process, telling who has the database and where it serves; a killed one is in nobody's way", async () => {
  const { dataDir } = await places.fresh();
  const first = await holder(dataDir, "http://127.0.0.1:3000");
  expect(first.line).toBe("open");
  const second = await holder(dataDir);
  expect(JSON.parse(second.line)).toMatchObject({ pid: first.child.pid, url: "http://127.0.0.1:3000" });
  if (second.child.exitCode === null) await once(second.child, "exit");
  expect(second.child.exitCode).toBe(2);

  first.child.kill("SIGKILL");
  await once(first.child, "exit");
  const start = performance.now();
  const database = await openDatabase({ url: null, dataDir });
  expect(performance.now() - start).toBeLessThan(3_000);
  await database.close();
});

test("keeps what was committed when its process is killed", async () => {
  const { dataDir } = await places.fresh();
  const script = `
    import { openDatabase } from "./src/adapters/database/open-database.ts";
    const database = await openDatabase({ url: null, dataDir: process.argv[1] });
    await database.pool.query("create table public.kept (id integer)");
    const client = await database.pool.connect();
    for (let id = 1; id <= 50; id += 1) await client.query("insert into public.kept values ($1)", [id]);
    await client.query("begin");
    await client.query("insert into public.kept values (51)");
    process.kill(process.pid, "SIGKILL");`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script, dataDir]);
  const [, signal] = (await once(child, "exit")) as [unknown, unknown]; // what a child process gives
  expect(signal).toBe("SIGKILL");
  const { client } = await open(dataDir);
  const { rows } = await (
    await client()
  ).query("select count(*)::integer as count, max(id) as last from public.kept");
  expect(rows).toEqual([{ count: 50, last: 50 }]);
});

test("makes a database whole, or not at all: what a killed beginning left is removed", async () => {
  const { dataDir } = await places.fresh();
  const fresh = join(dataDir, "fresh");
  mkdirSync(join(fresh, "database.new-1", "base"), { recursive: true });
  const { client } = await open(fresh);
  expect((await (await client()).query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  expect(readdirSync(fresh).sort()).toEqual(["database", "database.lock"]);
  expect(existsSync(join(fresh, "database", "PG_VERSION"))).toBe(true);
});
