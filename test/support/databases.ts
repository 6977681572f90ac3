/** Where the contracts of the database and the queue are tried: embedded, on a PostgreSQL, and on a Redis. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { openDatabase, type OpenDatabase } from "../../src/adapters/database/open-database.ts";
import { openQueue } from "../../src/adapters/queue/bullmq-queue.ts";
import type { Queue } from "../../src/pipeline/queue.ts";
import { leaveOutPostgres, leaveOutRedis, startPostgres, startRedis } from "./services.ts";

/** What a process needs to open the same database and queue as another one. */
export interface Place {
  readonly url: string | null;
  readonly dataDir: string;
  readonly redisUrl: string | null;
}

/** Queues at a place, and whatever they need open. */
export interface Hosting {
  queue(prefix: string): Promise<Queue>;
  close(): Promise<void>;
}

export interface Places {
  /** A place that nobody was at before. */
  fresh(): Promise<Place>;
  stop(): Promise<void>;
}

export interface PlaceKind {
  readonly name: string;
  leaveOut(suite: string): boolean;
  start(): Promise<Places>;
}

export const pglite: PlaceKind = {
  name: "PGlite",
  leaveOut: () => false,
  async start() {
    // Creating a database takes seconds, copying an empty one does not.
    const folders = temporaryFolders();
    const empty = folders.make();
    await (await openDatabase({ url: null, dataDir: empty })).close();
    return {
      async fresh() {
        const dataDir = folders.make();
        cpSync(empty, dataDir, { recursive: true });
        return { url: null, dataDir, redisUrl: null };
      },
      stop: async () => folders.remove(),
    };
  },
};

export const postgres: PlaceKind = {
  name: "PostgreSQL",
  leaveOut: leaveOutPostgres,
  async start() {
    const server = await startPostgres();
    return {
      fresh: async () => ({ url: await server.createDatabase(), dataDir: "unused", redisUrl: null }),
      stop: server.stop,
    };
  },
};

export const redis: PlaceKind = {
  name: "Redis",
  leaveOut: leaveOutRedis,
  async start() {
    const server = await startRedis();
    return {
      fresh: async () => ({ url: null, dataDir: "unused", redisUrl: server.url }),
      stop: server.stop,
    };
  },
};

export function openAt<Tables>({ url, dataDir }: Place): Promise<OpenDatabase<Tables>> {
  return openDatabase<Tables>({ url, dataDir });
}

export async function hostAt(place: Place): Promise<Hosting> {
  const { redisUrl } = place;
  const database = redisUrl === null ? await openAt(place) : null;
  // With Redis, a pool that nobody asks for a connection: it makes none.
  const pool = database?.queuePool ?? new pg.Pool();
  return {
    queue: (prefix) => openQueue({ redisUrl, pool, prefix }),
    close: async () => database?.close(),
  };
}

function temporaryFolders() {
  const made: string[] = [];
  return {
    make(): string {
      const folder = mkdtempSync(join(tmpdir(), "dateline-place-"));
      made.push(folder);
      return folder;
    },
    remove(): void {
      for (const folder of made) rmSync(folder, { recursive: true, force: true });
    },
  };
}
