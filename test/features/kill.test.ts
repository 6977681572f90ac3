/**
 * A machine that stops loses nothing and does nothing twice: the command is really killed at every named step of the
 * journey, run again, and ends with the one result that an undisturbed run has.
 */
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compose } from "../../src/compose.ts";
import { steps } from "../../src/pipeline/steps.ts";
import { aConfig, aFolder, aKey } from "../support/app.ts";
import { dateline } from "../support/command.ts";
import {
  freePort,
  leaveOutPostgres,
  leaveOutRedis,
  startOwnRedis,
  startPostgres,
  type TestPostgres,
  type TestRedis,
} from "../support/services.ts";

const key = "seed-release";
const words = [
  ...["run", "examples/seed-release.txt", "--memory", "examples/memory.tmx"],
  ...["--terms", "examples/terms.csv", "--sign-off", "exact"],
];

const folders: ReturnType<typeof aFolder>[] = [];
let undisturbed: Result;
let prepared: string;

beforeAll(async () => {
  prepared = newFolder();
  // An empty, migrated database to start each case from: creating one takes longer than a run.
  const app = await compose(configIn(prepared));
  await app.close();
  const folder = startingFrom(prepared);
  expect(await dateline(words, { folder })).toMatchObject({ code: 0, signal: null, stderr: "" });
  undisturbed = await resultOf(folder);
});

afterAll(() => folders.forEach((one) => one.remove()));

describe.concurrent("killed at a step and started again, a run ends with one result", () => {
  test.each(steps)("%s", { timeout: 120_000 }, async (step) => {
    const folder = startingFrom(prepared);
    const killed = await dateline(words, { folder, environment: { DATELINE_KILL_AT: step } });
    expect(killed).toMatchObject({ code: null, signal: "SIGKILL" });
    expect(await dateline(words, { folder })).toMatchObject({ code: 0, signal: null, stderr: "" });
    expect(await resultOf(folder)).toEqual(undisturbed);
  });
});

/** One of each kind: inside a transaction, between commit and queue, between the record and the disk. */
const someSteps = [
  "submit-saved",
  "translate-saving",
  "arm-sealed",
  "go-live-recorded",
  "notify-placed",
] as const;
const suite = "the same on PostgreSQL and Redis";
const leaveOut = [leaveOutPostgres(suite), leaveOutRedis(suite)].some(Boolean);

describe.skipIf(leaveOut)(suite, () => {
  let postgres: TestPostgres;
  let redis: TestRedis;

  beforeAll(async () => {
    [postgres, redis] = await Promise.all([startPostgres(), startOwnRedis(await freePort())]);
  });

  afterAll(() => Promise.all([postgres.stop(), redis.stop()]));

  // One at a time: they share the Redis, and a run takes whatever job it finds there.
  test.each(someSteps)("%s", { timeout: 120_000 }, async (step) => {
    const folder = newFolder();
    const environment = { DATABASE_URL: await postgres.createDatabase(), REDIS_URL: redis.url };
    const killed = await dateline(words, { folder, environment: { ...environment, DATELINE_KILL_AT: step } });
    expect(killed).toMatchObject({ code: null, signal: "SIGKILL" });
    expect(await dateline(words, { folder, environment })).toMatchObject({
      code: 0,
      signal: null,
      stderr: "",
    });
    expect(await resultOf(folder, environment)).toEqual(undisturbed);
  });
});

interface Result {
  readonly events: readonly unknown[];
  readonly acts: readonly string[];
  readonly files: readonly string[];
}

/** What the record and the disk say in the end, without the instants, which differ from run to run. */
async function resultOf(folder: string, environment: Environment = {}): Promise<Result> {
  const app = await compose(configIn(folder, environment));
  try {
    const { records } = app.ports.database;
    const events = await records.events.after(0, 10);
    const log = await records.logOf(aKey(key));
    const localeFiles = ["en", "ja"].map((locale) =>
      join(folder, "locales", locale, "releases", `${key}.json`),
    );
    const pages = ["en/releases", "ja/releases", "releases"].map((path) =>
      join(folder, "data/site", path, key, "index.html"),
    );
    return {
      events: events.map(({ number, type, editionNumber, placed }) => ({
        number,
        type,
        editionNumber,
        placed,
      })),
      acts: log.map(({ who, what }) => `${who} ${what}`),
      files: [...localeFiles, ...pages].map((file) => withoutPublication(readFileSync(file, "utf8"))),
    };
  } finally {
    await app.close();
  }
}

/** A file without the instant of publication and its words. */
function withoutPublication(text: string): string {
  return text.replace(/2\d{3}-\d\d-\d\dT[\d:]+Z|<dd>.*?<\/dd>|<p class="published".*?<\/p>/gsu, "");
}

type Environment = { readonly [name: string]: string };

const configIn = (folder: string, environment: Environment = {}) =>
  aConfig(join(folder, "data"), { LOCALES_DIR: join(folder, "locales"), ...environment });

function newFolder(): string {
  const made = aFolder();
  folders.push(made);
  return made.path;
}

function startingFrom(prepared: string): string {
  const path = newFolder();
  cpSync(prepared, path, { recursive: true });
  return path;
}
