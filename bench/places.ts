/** Where the queue and the record are kept in the benches: embedded, on a PostgreSQL, or there with the jobs on a Redis. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig, type Config } from "../src/config.ts";
import { startPostgres, startRedis } from "../test/support/services.ts";

export interface BenchPlace {
  readonly name: "PGlite" | "PostgreSQL" | "Redis";
  readonly config: Config;
  /** Where BullMQ's jobs are: null for the database. */
  readonly redisUrl: string | null;
  close(): Promise<void>;
}

/** Opens a fresh place, with services of its own. */
export async function openPlace(name: BenchPlace["name"]): Promise<BenchPlace> {
  const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
  const postgres = name === "PGlite" ? null : await startPostgres();
  const redis = name === "Redis" ? await startRedis() : null;
  const databaseUrl = await postgres?.createDatabase();
  const read = readConfig({
    DATA_DIR: folder,
    LOCALES_DIR: join(folder, "locales"),
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    ...(redis === null ? {} : { REDIS_URL: redis.url }),
  });
  if (read.kind === "issues") throw new Error(JSON.stringify(read.issues));
  return {
    name,
    config: read.config,
    redisUrl: redis?.url ?? null,
    async close() {
      await redis?.stop();
      await postgres?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
