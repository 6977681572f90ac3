/**
 * A copy of the embedded database while another process has it. Only one process may touch the folder, so the one that
 * has it makes the copy, between two of its transactions, when another asks for it: by files in `database.copy`. The
 * asker does everything else with it; who serves has the short copying and nothing more.
 *
 *   wanted    whoever makes a backup wants a copy
 *   part      it is being made
 *   database  here it is
 *   failed    why there is none
 */
import { constants, existsSync } from "node:fs";
import { cp, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { DatabaseInUse } from "./database-in-use.ts";
import { databaseIn, lockDatabase } from "./database-folder.ts";
import { lockFolder } from "./folder-lock.ts";

const placeIn = (dataDir: string) => {
  const place = join(dataDir, "database.copy");
  const [wanted, part, failed] = [join(place, "wanted"), join(place, "part"), join(place, "failed")];
  return { place, wanted, part, failed, copy: databaseIn(place) };
};

/** How often each side looks. Milliseconds. */
const lookEvery = 200;
/** How long an asker waits until the copy is begun: a program that is older than this one never does. */
const begunWithin = 15_000;

/** The process that has the database makes no copy. */
export class NoCopy extends Error {
  readonly pid: number;

  constructor({ pid }: DatabaseInUse) {
    super(`process ${pid} has the database and makes no copy of it`);
    this.name = "NoCopy";
    this.pid = pid;
  }
}

/** Where the file system can, the copy shares its bytes with the original until one of them changes. */
export function copyDatabase(dataDir: string, to: string): Promise<void> {
  return cp(databaseIn(dataDir), to, { recursive: true, mode: constants.COPYFILE_FICLONE });
}

/** Makes a copy whenever one is wanted, until closed. @param copyTo makes it while nobody writes */
export function answerWantedCopies(
  dataDir: string,
  copyTo: (folder: string) => Promise<void>,
): { close(): Promise<void> } {
  const { wanted, part, copy, failed } = placeIn(dataDir);
  const answer = async (): Promise<void> => {
    if (!existsSync(wanted)) return;
    await rm(part, { recursive: true, force: true });
    await copyTo(part);
    await rename(part, copy);
    await rm(wanted, { force: true });
  };
  const refuse = async (error: unknown): Promise<void> => {
    await writeFile(failed, error instanceof Error ? error.message : String(error));
    await rm(wanted, { force: true });
  };
  let running: Promise<void> | null = null;
  const timer = setInterval(() => {
    // Whoever took the folder away wants no copy any more.
    running ??= answer()
      .catch(refuse)
      .catch(() => undefined)
      .finally(() => (running = null));
  }, lookEvery).unref();
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}

/**
 * Makes a copy, or has it made by the process that has the database, and lends it to `use`: a `DATA_DIR` of its own.
 * @throws DatabaseInUse while another process makes a backup
 * @throws NoCopy when the process that has the database does not answer
 */
export async function withCopy<T>(dataDir: string, use: (copyDir: string) => Promise<T>): Promise<T> {
  const lock = await lockFolder(join(dataDir, "database.copy.lock"));
  const { place } = placeIn(dataDir);
  const clear = (): Promise<void> => rm(place, { recursive: true, force: true });
  try {
    await clear();
    await mkdir(place);
    await makeCopy(dataDir);
    return await use(place);
  } finally {
    await clear();
    await lock.release();
  }
}

async function makeCopy(dataDir: string): Promise<void> {
  const { wanted, part, copy, failed } = placeIn(dataDir);
  await writeFile(wanted, "");
  // Whoever has the database may end while it copies: then it is nobody's, and ours to copy.
  for (const began = performance.now(); ;) {
    const holder = await copyUnlessInUse(dataDir);
    if (holder === null) return;
    if (existsSync(failed)) throw new Error(await readFile(failed, "utf8"));
    if (!existsSync(part) && !existsSync(copy) && performance.now() - began > begunWithin)
      throw new NoCopy(holder);
    await pause(lookEvery);
  }
}

/** Answers who has the database, or null when the copy is made. */
async function copyUnlessInUse(dataDir: string): Promise<DatabaseInUse | null> {
  const { part, copy } = placeIn(dataDir);
  if (existsSync(copy)) return null;
  try {
    const lock = await lockDatabase(dataDir);
    try {
      if (existsSync(copy)) return null;
      await rm(part, { recursive: true, force: true });
      await copyDatabase(dataDir, part);
      await rename(part, copy);
      return null;
    } finally {
      await lock.release();
    }
  } catch (error) {
    if (error instanceof DatabaseInUse) return error;
    throw error;
  }
}
