/** Composes the running application from its configuration: the one place where real things are plugged in. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { databaseOf } from "./adapters/database/records.ts";
import { record } from "./adapters/database/migrations/0001-record.ts";
import { source } from "./adapters/database/migrations/0002-source.ts";
import { losses } from "./adapters/database/migrations/0003-losses.ts";
import { migrate } from "./adapters/database/migrate.ts";
import { DatabaseInUse } from "./adapters/database/database-in-use.ts";
import { type OpenDatabase, openDatabase } from "./adapters/database/open-database.ts";
import type { Tables } from "./adapters/database/tables.ts";
import { headsFile } from "./adapters/heads/heads-file.ts";
import { placeOnDisk } from "./adapters/locale-files/place-on-disk.ts";
import { pseudoProvider } from "./adapters/providers/pseudo.ts";
import { openQueue } from "./adapters/queue/bullmq-queue.ts";
import { htmlRendering } from "./adapters/rendering/html-rendering.ts";
import { InterchangeProblem } from "./adapters/interchange/interchange-problem.ts";
import { readTermsCsv } from "./adapters/interchange/terms-csv.ts";
import { readTmx } from "./adapters/interchange/tmx.ts";
import type { Config } from "./config.ts";
import { blocking } from "./domain/issue.ts";
import type { LocalisedTerm, MemoryUnit } from "./pipeline/import-memory.ts";
import { isPassing } from "./pipeline/failure.ts";
import { headsOf } from "./pipeline/heads.ts";
import { type OnTrouble, work, type Working } from "./pipeline/journey.ts";
import type { Ports } from "./pipeline/ports.ts";
import { Refusal } from "./pipeline/refusal.ts";
import type { Stage } from "./pipeline/queue.ts";
import { withShortWay } from "./pipeline/short-way.ts";
import type { Step } from "./pipeline/steps.ts";
import { wordFiles } from "./words.ts";

/** In the order in which they are applied. */
export const migrations = [record, source, losses];

export interface Application {
  readonly config: Config;
  readonly ports: Ports;
  /** Works on these stages, sweeps, and keeps the go-live timer, until closed. */
  work(stages: readonly Stage[], onTrouble: OnTrouble, onSwept?: () => Promise<void>): Promise<Working>;
  /** Whether a job's error will be tried again by itself. */
  isPassing(error: unknown): boolean;
  /** Tells a second process on the same folder where this one serves. */
  announce(url: string): Promise<void>;
  close(): Promise<void>;
}

/** What a test may put in place of the real thing: where the machine stops. */
export interface Instead {
  readonly at?: (step: Step) => Promise<void>;
}

/** Who can draft what the memory does not hold. */
const providers = [pseudoProvider];

export async function compose(config: Config, instead: Instead = {}): Promise<Application> {
  const tzVersion = process.versions["tz"] ?? "unknown";
  const open = await openUnlessInUse(config);
  try {
    await migrate(open.pool, migrations);
    const queue = await openQueue({ redisUrl: config.redisUrl, pool: open.queuePool });
    // A queue that only this process uses is made anew from the rows: what it holds may be older than they are.
    if (open.embedded && config.redisUrl === null) await queue.clear();
    const { homeZone, publicUrl, organisation, sourceLocale, targetLocales } = config;
    const database = databaseOf(open.kysely, open, { digest, tzVersion });
    const heads = headsOf(database, headsFile(join(config.dataDir, "heads.jsonl")));
    // Before anything is shown or done: is this the record that readers have seen?
    await heads.look();
    const ports: Ports = {
      database,
      heads,
      queue: withShortWay(queue),
      rendering: htmlRendering(wordFiles("page")),
      copies: placeOnDisk({ localesDir: config.localesDir, siteDir: config.siteDir }),
      provider: (name) => providers.find((provider) => provider.name === name) ?? null,
      digest,
      tzVersion,
      setting: { homeZone, publicUrl, organisation, locales: [...new Set([sourceLocale, ...targetLocales])] },
      at: instead.at ?? stopAt(config.killAt),
    };
    return {
      config,
      ports,
      work: (stages, onTrouble, onSwept) => work(ports, stages, onTrouble, onSwept),
      isPassing,
      announce: (url) => open.announce(url),
      async close() {
        await queue.close();
        await open.close();
      },
    };
  } catch (error) {
    await open.close();
    throw error;
  }
}

function openUnlessInUse({ databaseUrl, dataDir }: Config): Promise<OpenDatabase<Tables>> {
  return unlessInUse(dataDir, () => openDatabase<Tables>({ url: databaseUrl, dataDir }));
}

/** @throws Refusal that says which process has the folder */
export async function unlessInUse<T>(dataDir: string, open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch (error) {
    if (!(error instanceof DatabaseInUse)) throw error;
    const detail = {
      pid: error.pid,
      since: error.since.toString({ smallestUnit: "second" }),
      url: error.url ?? "",
    };
    throw new Refusal([blocking("database-in-use", dataDir, detail)]);
  }
}

/** The units of a TMX file. @throws Refusal with the line of what is wrong. */
export async function readMemoryFile(file: string): Promise<readonly MemoryUnit[]> {
  const units: MemoryUnit[] = [];
  await inFile(file, async () => {
    for await (const unit of readTmx(createReadStream(file))) {
      units.push({ sides: unit.segs, dateline: unit.props["x-dateline"] ?? null });
    }
  });
  return units;
}

/** The terms of a CSV file; `pair` is for rows that name no locales. @throws Refusal with the line of what is wrong. */
export async function readTermsFile(
  file: string,
  pair: { readonly sourceLocale: string; readonly targetLocale: string },
): Promise<readonly LocalisedTerm[]> {
  const terms: LocalisedTerm[] = [];
  await inFile(file, async () => {
    for await (const { line: _line, ...term } of readTermsCsv(createReadStream(file))) {
      const sourceLocale = term.sourceLocale ?? pair.sourceLocale;
      terms.push({ ...term, sourceLocale, targetLocale: term.targetLocale ?? pair.targetLocale });
    }
  });
  return terms;
}

async function inFile(file: string, read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    throw error instanceof InterchangeProblem ? new Refusal(error.issues, file) : error;
  }
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Does nothing, unless the environment names a step: then the process is killed there, as a machine would stop. */
function stopAt(wanted: Step | null): (step: Step) => Promise<void> {
  return async (step) => {
    if (step === wanted) process.kill(process.pid, "SIGKILL");
  };
}
