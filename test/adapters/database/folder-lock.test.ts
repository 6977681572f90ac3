/** One process a folder, however many come at once and however they end. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DatabaseInUse } from "../../../src/adapters/database/database-in-use.ts";
import { lockFolder } from "../../../src/adapters/database/folder-lock.ts";
import { thisProcess } from "../../../src/adapters/database/process-identity.ts";

let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-lock-"));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

async function contender(): Promise<{ child: ChildProcess; line: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "test/support/lock-contender.ts", folder]);
  children.push(child);
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string]; // what readline gives
  return { child, line };
}

test("gives the folder to one of many that come at once, and again after that one was killed", async () => {
  for (let round = 0; round < 2; round += 1) {
    const all = await Promise.all(Array.from({ length: 5 }, contender));
    const [winner, ...more] = all.filter(({ line }) => line === "held");
    expect(winner).toBeDefined();
    expect(more).toEqual([]);
    winner?.child.kill("SIGKILL");
    if (winner !== undefined) await once(winner.child, "exit");
  }
  const lock = await lockFolder(folder);
  expect(readdirSync(folder)).toHaveLength(1);
  await lock.release();
  expect(readdirSync(folder)).toEqual([]);
});

test("gives it to one of many within a process too", async () => {
  const all = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
  const held = all.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  expect(held).toHaveLength(1);
  await held[0]?.release();
});

test("tells whoever comes second the address of the first, once there is one", async () => {
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toMatchObject({ pid: process.pid, url: null });
  await lock.announce("http://127.0.0.1:3000");
  await expect(lockFolder(folder)).rejects.toMatchObject({ pid: process.pid, url: "http://127.0.0.1:3000" });
  await expect(lockFolder(folder)).rejects.toBeInstanceOf(DatabaseInUse);
  await lock.release();
});

async function leave(name: string, changed: object): Promise<string> {
  const path = join(folder, name);
  const entry = {
    ...(await thisProcess()),
    since: "2026-01-01T00:00:00Z",
    holds: true,
    url: null,
    ...changed,
  };
  writeFileSync(path, JSON.stringify(entry));
  return path;
}

test.each([
  ["a process that is gone", { pid: 2 ** 22 + 1 }],
  ["an earlier process with a number that is in use again", { began: "1" }],
])("takes no notice of %s", async (_who, changed) => {
  if ((await thisProcess()).began === null && "began" in changed) return; // only where the system says when one began
  await leave("left.json", changed);
  const lock = await lockFolder(folder);
  expect(readdirSync(folder)).not.toContain("left.json");
  await lock.release();
});

test("takes no notice of an entry that a loss of power left empty", async () => {
  writeFileSync(join(folder, "empty.json"), "");
  await (await lockFolder(folder)).release();
});

test(
  "believes a process that it cannot see only while it shows signs of life",
  { timeout: 20_000 },
  async () => {
    const path = await leave("elsewhere.json", { space: "another machine" });
    const beating = setInterval(() => utimesSync(path, new Date(), new Date()), 200);
    await expect(lockFolder(folder)).rejects.toBeInstanceOf(DatabaseInUse);
    clearInterval(beating);
    await (await lockFolder(folder)).release();
  },
);
