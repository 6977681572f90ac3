/** The same run - embedded, on PostgreSQL, and on PostgreSQL with Redis - publishes the same bytes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Temporal } from "../../src/domain/temporal.ts";
import { aFolder } from "../support/app.ts";
import { dateline } from "../support/command.ts";
import {
  leaveOutPostgres,
  leaveOutRedis,
  startPostgres,
  startRedis,
  type TestPostgres,
  type TestRedis,
} from "../support/services.ts";

const suite = "the same run on PostgreSQL and Redis";
const leaveOut = [leaveOutPostgres(suite), leaveOutRedis(suite)].some(Boolean);

describe.skipIf(leaveOut)(suite, () => {
  const folders = [aFolder(), aFolder(), aFolder()] as const;
  let postgres: TestPostgres;
  let redis: TestRedis;

  beforeAll(async () => {
    [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  });

  afterAll(async () => {
    await Promise.all([postgres.stop(), redis.stop()]);
    for (const folder of folders) folder.remove();
  });

  test("gives byte-identical locale files and pages for the same instant", { timeout: 120_000 }, async () => {
    const publishAt = Temporal.Now.instant().add({ seconds: 30 }).toString({ smallestUnit: "second" });
    const words = [
      ...["run", "examples/seed-release.txt", "--memory", "examples/memory.tmx"],
      ...["--sign-off", "exact", "--publish-at", publishAt],
    ];
    const onPostgres = { DATABASE_URL: await postgres.createDatabase() };
    const onBoth = { DATABASE_URL: await postgres.createDatabase(), REDIS_URL: redis.url };
    const ended = await Promise.all([
      dateline(words, { folder: folders[0].path }),
      dateline(words, { folder: folders[1].path, environment: onPostgres }),
      dateline(words, { folder: folders[2].path, environment: onBoth }),
    ]);
    expect(ended.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
      { code: 0, stderr: "" },
      { code: 0, stderr: "" },
      { code: 0, stderr: "" },
    ]);
    const embedded = bytesIn(folders[0].path);
    expect(bytesIn(folders[1].path)).toEqual(embedded);
    expect(bytesIn(folders[2].path)).toEqual(embedded);
  });
});

function bytesIn(folder: string): readonly string[] {
  const key = "seed-release";
  const files = [
    ...["en", "ja"].map((locale) => `locales/${locale}/releases/${key}.json`),
    ...[`en/releases/${key}`, `ja/releases/${key}`, `releases/${key}`].map(
      (path) => `data/site/${path}/index.html`,
    ),
  ];
  return files.map((file) => readFileSync(join(folder, file), "utf8"));
}
