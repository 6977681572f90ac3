/** Backup and recovery of the embedded database, plugged together: they work on its folder, where no application is. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Manifest } from "./adapters/backup/manifest.ts";
import { checkBackup, unpackBackup } from "./adapters/backup/read-backup.ts";
import { writeBackup } from "./adapters/backup/write-backup.ts";
import { NoCopy, withCopy } from "./adapters/database/database-copy.ts";
import { databaseIn, lockDatabase, placeDatabase } from "./adapters/database/database-folder.ts";
import { DatabaseInUse } from "./adapters/database/database-in-use.ts";
import { migrate } from "./adapters/database/migrate.ts";
import { type OpenDatabase, openDatabase } from "./adapters/database/open-database.ts";
import { migrations, unlessInUse } from "./compose.ts";
import type { Config } from "./config.ts";
import { blocking, type Issue } from "./domain/issue.ts";
import { Temporal } from "./domain/temporal.ts";
import { Refusal } from "./pipeline/refusal.ts";

type Place = Pick<Config, "databaseUrl" | "dataDir">;

export interface Backup {
  /** When it was made: RFC 3339, UTC, whole seconds. */
  readonly at: string;
  /** The number of the last event in it; 0 before anything was public. */
  readonly lastEvent: number;
}

/**
 * Writes everything that the embedded database holds into one file. A process that has it open goes on meanwhile.
 * @throws Refusal with PostgreSQL, with nothing to write, and when the process that has the database does not answer
 */
export async function backUp({ databaseUrl, dataDir }: Place, file: string): Promise<Backup> {
  if (databaseUrl !== null) throw refusal("backup-by-pg-dump", "DATABASE_URL");
  if (!existsSync(databaseIn(dataDir))) throw refusal("nothing-to-back-up", dataDir);
  try {
    return await withCopy(dataDir, async (copyDir) => {
      const at = Temporal.Now.instant().toString({ smallestUnit: "second" });
      // That the copy opens proves that it can be recovered, and ends whatever was on its way into it.
      const lastEvent = await withDatabase(copyDir, lastEventIn);
      await writeBackup(file, databaseIn(copyDir), { program: await version(), at });
      return { at, lastEvent };
    });
  } catch (error) {
    if (error instanceof NoCopy) throw refusal("backup-not-answered", dataDir, { pid: error.pid });
    if (error instanceof DatabaseInUse) throw refusal("backup-under-way", dataDir, { pid: error.pid });
    throw error;
  }
}

/**
 * Puts the database of a backup where there is none.
 * @throws Refusal with PostgreSQL, where there is a database already, and saying what is wrong with the file; nothing
 * is left then
 */
export async function recoverBackup({ databaseUrl, dataDir }: Place, file: string): Promise<Backup> {
  if (databaseUrl !== null) throw refusal("recover-by-pg-restore", "DATABASE_URL");
  await checkBackup(file);
  const lock = await unlessInUse(dataDir, () => lockDatabase(dataDir));
  try {
    if (existsSync(databaseIn(dataDir))) throw refusal("database-there", databaseIn(dataDir));
    return await placeDatabase(dataDir, async (freshDir) => {
      const { program, at } = await unpackBackup(file, databaseIn(freshDir));
      return { at, lastEvent: await openRecovered(freshDir, { file, program }) };
    });
  } finally {
    await lock.release();
  }
}

/** @throws Refusal for a database that this program cannot use, though the file is whole */
async function openRecovered(
  dataDir: string,
  { file, program }: Pick<Manifest, "program"> & { readonly file: string },
): Promise<number> {
  try {
    return await withDatabase(dataDir, async (open) => {
      // Its pages and locale files may not be on this machine: the next process that works writes them.
      await open.pool.query(`update dateline.event set placed_at = null where number in
        (select max(number) from dateline.event group by release_key)`);
      return lastEventIn(open);
    });
  } catch (error) {
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    const reason = cause instanceof Error ? cause.message : message;
    throw refusal("backup-not-opened", "", { program, reason }, file);
  }
}

async function withDatabase<T>(dataDir: string, use: (open: OpenDatabase<never>) => Promise<T>): Promise<T> {
  const open = await openDatabase<never>({ url: null, dataDir });
  try {
    await migrate(open.pool, migrations);
    return await use(open);
  } finally {
    await open.close();
  }
}

async function lastEventIn({ pool }: OpenDatabase<never>): Promise<number> {
  const { rows } = await pool.query<{ last: number }>(
    "select coalesce(max(number), 0) as last from dateline.event",
  );
  return rows[0]?.last ?? 0;
}

async function version(): Promise<string> {
  const about: unknown = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
  const named = typeof about === "object" && about !== null && "version" in about ? about.version : "";
  return typeof named === "string" ? named : "";
}

function refusal(
  code: string,
  at: string,
  detail: Issue["detail"] = {},
  file: string | null = null,
): Refusal {
  return new Refusal([blocking(code, at, detail)], file);
}
