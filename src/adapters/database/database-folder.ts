/** The folder of an embedded database in `DATA_DIR`, and how a new one comes there: all or nothing. */
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { type FolderLock, lockFolder } from "./folder-lock.ts";

export const databaseIn = (dataDir: string): string => join(dataDir, "database");

/** @throws DatabaseInUse when another process has it */
export async function lockDatabase(dataDir: string): Promise<FolderLock> {
  await mkdir(dataDir, { recursive: true });
  return lockFolder(join(dataDir, "database.lock"));
}

/**
 * Makes the database under another name first: whoever is killed meanwhile leaves nothing that counts, and the next one
 * removes it. Needs the lock. @param make fills a `DATA_DIR` of its own, which is there and empty
 */
export async function placeDatabase<T>(dataDir: string, make: (freshDir: string) => Promise<T>): Promise<T> {
  const beginnings = "database.new-";
  const removeLeft = async (): Promise<void> => {
    const left = (await readdir(dataDir)).filter((name) => name.startsWith(beginnings));
    await Promise.all(left.map((name) => rm(join(dataDir, name), { recursive: true, force: true })));
  };
  await removeLeft();
  const fresh = join(dataDir, `${beginnings}${process.pid}`);
  await mkdir(fresh);
  try {
    const made = await make(fresh);
    await rename(databaseIn(fresh), databaseIn(dataDir));
    return made;
  } finally {
    await removeLeft();
  }
}
