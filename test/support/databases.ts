/** Where a contract of the database or the queue is tried: embedded, on a PostgreSQL, and with a Redis beside it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase, type OpenDatabase } from "../../src/adapters/database/open-database.ts";
import { leaveOutPostgres, leaveOutRedis, startPostgres, startRedis } from "./services.ts";

/** What a case needs to open the same database, here or in another process. */
export interface Place {
  readonly url: string | null;
  readonly dataDir: string;
  readonly redisUrl: string | null;
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
  start: async () => folders(async (dataDir) => ({ url: null, dataDir, redisUrl: null })),
};

export const postgres: PlaceKind = {
  name: "PostgreSQL",
  leaveOut: leaveOutPostgres,
  async start() {
    const server = await startPostgres();
    return folders(async (dataDir) => ({ url: await server.createDatabase(), dataDir, redisUrl: null }), server.stop);
  },
};

export const redis: PlaceKind = {
  name: "Redis",
  leaveOut: leaveOutRedis,
  async start() {
    const server = await startRedis();
    return folders(async (dataDir) => ({ url: null, dataDir, redisUrl: server.url }), server.stop);
  },
};

/** The database of a place, with tables of no particular kind. */
export function openAt<Tables = Record<string, never>>({ url, dataDir }: Place): Promise<OpenDatabase<Tables>> {
  return openDatabase<Tables>({ url, dataDir });
}

function folders(fresh: (dataDir: string) => Promise<Place>, stop: () => Promise<void> = async () => undefined): Places {
  const made: string[] = [];
  return {
    fresh() {
      const folder = mkdtempSync(join(tmpdir(), "dateline-place-"));
      made.push(folder);
      return fresh(folder);
    },
    async stop() {
      await stop();
      for (const folder of made) rmSync(folder, { recursive: true, force: true });
    },
  };
}
