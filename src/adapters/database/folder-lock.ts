/**
 * One process a folder. Each process that wants the folder puts an entry of its own beside it, then looks: it has the
 * folder if no living process has an entry too, else it takes its entry back.
 *
 * Why two can never have it: each looks after its entry is there, so of any two the one that looks later sees the
 * other's. Entries have names that are never used again, so removing one of the dead cannot remove one of the living.
 * A process that was killed is seen to be dead at once, by its number and when it began; only where it is counted
 * elsewhere (another container on the same folder) must its sign of life be waited for.
 */
import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Temporal } from "../../domain/temporal.ts";
import { DatabaseInUse } from "./database-in-use.ts";
import { lifeOf, type ProcessIdentity, thisProcess } from "./process-identity.ts";

interface Entry extends ProcessIdentity {
  readonly since: string;
  /** Whether it looked and had the folder, or has still to look. */
  readonly holds: boolean;
  readonly url: string | null;
}

export interface FolderLock {
  /** Tells whoever comes second where this process serves. */
  announce(url: string): Promise<void>;
  release(): Promise<void>;
}

/** How often two that came at the same time try again, after a random pause. */
const attempts = 12;
/** A living entry is touched this often, and counts as dead if it was not for so long, where nothing else can be told. */
const signOfLife = { every: 1_000, missedFor: 5_000 } as const;

/** @param folder where the entries are: beside what they lock @throws DatabaseInUse */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true });
  const own = await thisProcess();
  const name = `${own.pid}-${randomUUID()}.json`;
  const path = join(folder, name);
  let entry: Entry = { ...own, since: Temporal.Now.instant().toString(), holds: false, url: null };
  const write = async (changed: Partial<Entry>): Promise<void> => {
    entry = { ...entry, ...changed };
    // Whole or not at all, so that whoever looks never reads half an entry.
    await writeFile(`${path}.tmp`, JSON.stringify(entry));
    await rename(`${path}.tmp`, path);
  };

  for (let attempt = 1; ; attempt += 1) {
    await write({});
    const beating = setInterval(() => touch(path), signOfLife.every).unref();
    const release = async (): Promise<void> => {
      clearInterval(beating);
      await rm(path, { force: true });
    };
    try {
      const [rival] = await livingIn(folder, name, own);
      if (rival === undefined) {
        await write({ holds: true });
        return { announce: (url) => write({ url }), release };
      }
      if (rival.holds || attempt === attempts) throw inUse(rival);
    } catch (error) {
      await release();
      throw error;
    }
    await release();
    await pause(10 + Math.random() * 90);
  }
}

function inUse({ pid, since, url }: Entry): DatabaseInUse {
  return new DatabaseInUse({ pid, since: Temporal.Instant.from(since), url });
}

function touch(path: string): void {
  const now = new Date();
  // An entry that cannot be touched is one that was released, or whose folder somebody removed: nothing to tell anyone.
  utimes(path, now, now).catch(() => undefined);
}

/** The entries of others that live, those that hold the folder first. Entries of the dead are removed. */
async function livingIn(folder: string, ownName: string, own: ProcessIdentity): Promise<readonly Entry[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json") && name !== ownName);
  const living = await Promise.all(names.map((name) => livingEntry(join(folder, name), own)));
  return living.filter((entry) => entry !== null).sort((a, b) => Number(b.holds) - Number(a.holds));
}

async function livingEntry(path: string, own: ProcessIdentity): Promise<Entry | null> {
  const entry = await readEntry(path);
  if (entry === "gone") return null;
  const life = entry === "unreadable" ? "ended" : await lifeOf(entry, own);
  if (entry !== "unreadable" && (life === "running" || (life === "elsewhere" && (await showsLife(path)))))
    return entry;
  await rm(path, { force: true });
  return null;
}

/** `unreadable`: written by a machine that lost power before the bytes were on its disk. */
async function readEntry(path: string): Promise<Entry | "gone" | "unreadable"> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "gone";
    throw error;
  }
  try {
    const entry: unknown = JSON.parse(text);
    return isEntry(entry) ? entry : "unreadable";
  } catch {
    return "unreadable";
  }
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== "object" || value === null) return false;
  const { pid, began, space, since, holds, url } = value as { readonly [name in keyof Entry]?: unknown };
  const texts = typeof space === "string" && typeof since === "string" && [began, url].every(isTextOrNull);
  return texts && typeof pid === "number" && typeof holds === "boolean";
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === "string";
}

/** Whether the entry is touched while one watches. */
async function showsLife(path: string): Promise<boolean> {
  const before = await touchedAt(path);
  for (let waited = 0; waited < signOfLife.missedFor; waited += signOfLife.every / 4) {
    await pause(signOfLife.every / 4);
    const now = await touchedAt(path);
    if (now === null || now !== before) return now !== null;
  }
  return false;
}

async function touchedAt(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return null; // released in the meantime
  }
}
