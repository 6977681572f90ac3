/**
 * A thousand releases submitted at once, on PostgreSQL and Redis, with one, two and four workers as processes of their own:
 * how many are armed in a minute, and whether the memory of the workers stays flat.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { compose } from "../src/compose.ts";
import type { Config } from "../src/config.ts";
import { submitted } from "../test/support/app.ts";
import type { Figures } from "./harness.ts";
import { openPlace } from "./places.ts";
import { importLines, releaseOf, tomorrow } from "./releases.ts";

const releases = 1_000;
const segments = 20;
const program = join(import.meta.dirname, "../bin/dateline.js");

/** One table. */
export async function* bench(): AsyncGenerator<Figures> {
  const rows: string[][] = [];
  for (const workers of [1, 2, 4]) rows.push(await withWorkers(workers));
  yield {
    title: `${releases} releases of ${segments} segments submitted at once, on PostgreSQL and Redis, until all are armed`,
    columns: ["workers", "releases a minute", "memory of a worker after a quarter", "half", "all", "most"],
    rows,
  };
}

async function withWorkers(count: number): Promise<string[]> {
  const place = await openPlace("Redis");
  const app = await compose(place.config);
  const record = new pg.Client(place.config.databaseUrl ?? "");
  await record.connect();
  await importLines(app, segments);
  for (let i = 0; i < releases; i += 1)
    await submitted(app, { key: `crowd-${i}`, text: releaseOf(segments), publishAt: tomorrow() });
  const workers = Array.from({ length: count }, () => startWorker(place.config));
  try {
    await Promise.all(workers.map(works));
    const begun = performance.now();
    const armedAtStart = await armed(record);
    const memory = await watch(record, workers);
    const minutes = (performance.now() - begun) / 60_000;
    return [String(count), ((releases - armedAtStart) / minutes).toFixed(0), ...memory];
  } finally {
    for (const worker of workers) worker.kill("SIGTERM");
    await record.end();
    await app.close();
    await place.close();
  }
}

function startWorker({ databaseUrl, redisUrl, dataDir, localesDir }: Config): ChildProcess {
  const where = { DATABASE_URL: databaseUrl ?? "", REDIS_URL: redisUrl ?? "" };
  const env = { ...process.env, ...where, DATA_DIR: dataDir, LOCALES_DIR: localesDir, LC_ALL: "C" };
  return spawn(process.execPath, [program, "worker"], { env, stdio: ["ignore", "pipe", "inherit"] });
}

/** Resolves when a worker has said that it works. */
function works(worker: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.stdout?.once("data", () => resolve());
    worker.once("exit", () => reject(new Error("a worker ended before it worked")));
  });
}

async function armed(record: pg.Client): Promise<number> {
  const { rows } = await record.query<{ count: string }>(
    "select count(*) from dateline.edition where state = 'armed'",
  );
  return Number(rows[0]?.count);
}

/** Looks on until all are armed; answers the mean memory at a quarter, at half and at the end, and the most of all. */
async function watch(record: pg.Client, workers: readonly ChildProcess[]): Promise<string[]> {
  const seen: { readonly done: number; readonly mebibytes: number }[] = [];
  for (let done = 0; done < releases;) {
    await pause(250);
    done = await armed(record);
    const all = workers.map(residentMebibytes);
    seen.push({ done, mebibytes: all.reduce((sum, one) => sum + one, 0) / all.length });
  }
  const at = (share: number): number => seen.find(({ done }) => done >= releases * share)?.mebibytes ?? 0;
  const most = Math.max(...seen.map(({ mebibytes }) => mebibytes));
  return [at(0.25), at(0.5), at(1), most].map((mebibytes) => `${mebibytes.toFixed(0)} MiB`);
}

/** Resident memory of a process. */
function residentMebibytes({ pid }: ChildProcess): number {
  const [, kibibytes = "0"] = /^VmRSS:\s+(\d+) kB$/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kibibytes) / 1024;
}
