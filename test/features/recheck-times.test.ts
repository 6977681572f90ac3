/**
 * `dateline recheck-times`: instants stored by older zone rules, listed where the rules of today give others. The rules
 * of then are real: until 2024 Paraguay put its clocks back in winter, and Almaty was an hour further east.
 */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Tables } from "../../src/adapters/database/tables.ts";
import { compose } from "../../src/compose.ts";
import { Temporal } from "../../src/domain/temporal.ts";
import { type PlannedTime, readPlannedTime } from "../../src/domain/time/planned-time.ts";
import { importMemory } from "../../src/pipeline/import-memory.ts";
import {
  aConfig,
  aKey,
  aFolder,
  aWorkingApp,
  settled,
  submitted,
  type SubmissionOf,
} from "../support/app.ts";
import { type Ended, dateline } from "../support/command.ts";
import { openAt } from "../support/databases.ts";

const { path: folder, remove } = aFolder();
const config = aConfig(join(folder, "data"));
const tzNow = process.versions["tz"] ?? "";

/** Everything that the one database of this file holds. */
const releases: readonly SubmissionOf[] = [
  { key: "as-stored", text: releaseOf("They meet at 9:00 a.m. on July 20, 2099, Paraguay time.") },
  {
    key: "dual",
    text: releaseOf("They meet at 9:00 a.m. on July 20, 2099 in Asunción (9:00 p.m., Japan time)."),
  },
  { key: "moved", text: releaseOf("They meet at 9:00 a.m. on July 20, 2099, Paraguay time.") },
  { key: "over", text: releaseOf("They met at 9:00 a.m. on July 20, 2022, Paraguay time.") },
  {
    key: "planned",
    text: releaseOf("They are glad."),
    embargo: planned("2099-07-20T09:00[Asia/Almaty]", "2099-07-20T03:00:00Z"),
    publishAt: planned("2099-07-21T09:00[Asia/Tokyo]", "2099-07-21T00:00:00Z"),
  },
  { key: "range", text: releaseOf("They meet from 9:00 to 10:30 a.m. on July 20, 2099, Paraguay time.") },
  { key: "rewritten", text: releaseOf("They meet at 9:00 a.m. on July 20, 2099, Paraguay time.") },
  { key: "public", text: releaseOf("They confer at 9:00 a.m. on July 20, 2099, Paraguay time.") },
];

/** What the memory holds: "rewritten" is never public, since nobody signs off its words; of "public" the first text is. */
const pairs = [
  ["Press Releases", "報道発表"],
  ["A visit", "訪問"],
  ["They are glad.", "一同は喜んでいます。"],
  [
    "They confer at 9:00 a.m. on July 20, 2099, Paraguay time.",
    "パラグアイ時間2099年7月20日午前9時に協議します。",
  ],
] as const;

/** Whose moments shall be as the rules of 2023 had them: in July, an hour later than those of today have. */
const older = ["dual", "moved", "over", "range", "rewritten", "public"];

beforeAll(async () => {
  const working = await aWorkingApp(config);
  const units = pairs.map(([en, ja]) => ({
    sides: [
      { lang: "en", text: en },
      { lang: "ja", text: ja },
    ],
    dateline: null,
  }));
  await importMemory(working.app.ports, units, "test");
  const publish = async (release: SubmissionOf): Promise<void> => {
    await submitted(working.app, release);
    await settled(working.app, release.key);
  };
  for (const release of releases) await publish(release);
  await publish({ key: "rewritten", text: releaseOf("They meet some day.") });
  await publish({ key: "public", text: releaseOf("They meet some day.") });
  expect(working.troubles).toEqual([]);
  await working.close();
});

afterAll(remove);

function releaseOf(sentence: string): string {
  return `Press Releases\n\nA visit\n\nFebruary 15, 2023\n\n${sentence}\n`;
}

function planned(text: string, instant: string): PlannedTime {
  const today = readPlannedTime(text, "2023c");
  if ("code" in today) throw new Error(today.code);
  return { ...today, instant };
}

async function inDatabase<T>(
  work: (pool: Awaited<ReturnType<typeof openAt>>["pool"]) => Promise<T>,
): Promise<T> {
  const database = await openAt<Tables>({ url: null, dataDir: config.dataDir, redisUrl: null });
  try {
    return await work(database.pool);
  } finally {
    await database.close();
  }
}

const run = (...words: readonly string[]): Promise<Ended> =>
  dateline(["recheck-times", ...words], { folder });

describe("before the rules change", () => {
  test("each stored instant says which rules made it", async () => {
    const rows = await inDatabase((pool) =>
      pool.query(
        `select tz_version, moments -> 0 -> 'time' -> 'value' ->> 'instant' as instant,
                embargo ->> 'tzVersion' as planned
         from dateline.revision join dateline.release on key = release_key
         where key in ('moved', 'planned') order by key`,
      ),
    );
    expect(rows.rows).toEqual([
      { tz_version: tzNow, instant: "2099-07-20T12:00:00Z", planned: null },
      { tz_version: tzNow, instant: null, planned: "2023c" },
    ]);
  });
});

describe("after the rules changed", () => {
  beforeAll(async () => {
    await inDatabase((pool) =>
      pool.query(
        `update dateline.revision set tz_version = '2023c', moments =
           regexp_replace(replace(moments::text, '2099-07-20T21:00', '2099-07-20T22:00'), '(20(?:99|22)-07-20T1)2(:00:00Z")', '\\13\\2', 'g')::jsonb
         where release_key = any($1)`,
        [older],
      ),
    );
    await inDatabase((pool) =>
      pool.query(
        `update dateline.revision set moments = replace(moments::text, '13:30:00Z', '14:30:00Z')::jsonb
         where release_key = 'range'`,
      ),
    );
  });

  test("lists each instant that moved, with its place, its words and both versions, and ends with 1", async () => {
    const ended = await run();
    expect(ended).toMatchObject({ code: 1, stderr: "" });
    const rules = `(zone rules 2023c, now ${tzNow})`;
    const earlier = "stored 2099-07-20T13:00:00Z, now 2099-07-20T12:00:00Z, 1 hour earlier";
    const [dualFrom, dualClocks] = [
      "stored 2099-07-20T13:00:00Z, now its halves are not one moment",
      "2099-07-20T09:00 America/Asuncion = 2099-07-20T12:00:00Z, 2099-07-20T22:00 Asia/Tokyo = 2099-07-20T13:00:00Z",
    ];
    const stated = "“9:00 a.m. on July 20, 2099, Paraguay time”";
    const both = "“9:00 a.m. on July 20, 2099 in Asunción (9:00 p.m., Japan time)”";
    const range = "“9:00 to 10:30 a.m. on July 20, 2099, Paraguay time”";
    expect(ended.stdout.trimEnd().split("\n")).toEqual([
      `planned  embargo  “2099-07-20T09:00[Asia/Almaty]”  stored 2099-07-20T03:00:00Z, now 2099-07-20T04:00:00Z, 1 hour later; edition 1 keeps the stored instant  ${rules}`,
      `dual  revision 1 b3  ${both}  ${dualFrom}: ${dualClocks}  ${rules}`,
      `moved  revision 1 b3  ${stated}  ${earlier}  ${rules}`,
      `range  revision 1 b3  ${range}  ${earlier}  ${rules}`,
      `range  revision 1 b3, end  ${range}  stored 2099-07-20T14:30:00Z, now 2099-07-20T13:30:00Z, 1 hour earlier  ${rules}`,
      `public  revision 1 b3  ${stated}  ${earlier}  ${rules}`,
      `Checked 8 moments to come by the time zone rules of ${tzNow}: 6 no longer as stored. Nothing was changed.`,
    ]);
  });

  test("says it in the reader's language", async () => {
    const ended = await run("--lang", "ja");
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain("1時間早い");
  });

  test("answers other programs by line", async () => {
    const ended = await run("--jsonl");
    expect(ended).toMatchObject({ code: 1, stderr: "" });
    const lines = ended.stdout
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(lines).toHaveLength(6);
    expect(lines.slice(0, 1)).toEqual([
      {
        key: "planned",
        place: { kind: "embargo", armed: 1 },
        stated: "2099-07-20T09:00[Asia/Almaty]",
        kind: "moved",
        from: "2099-07-20T03:00:00Z",
        to: "2099-07-20T04:00:00Z",
        by: "PT1H",
        clocks: [{ zone: "Asia/Almaty", local: "2099-07-20T09:00", instants: ["2099-07-20T04:00:00Z"] }],
        tzVersion: { stored: "2023c", now: tzNow },
      },
    ]);
    expect(lines[2]).toMatchObject({ key: "moved", place: { kind: "start", revision: 1, path: "b3" } });
  });

  test("changes nothing, and meets the same in pages of one as in one page", async () => {
    const app = await compose(config);
    try {
      const { toCome } = app.ports.database.records;
      const now = await app.ports.database.records.now();
      const planned = await toCome.planned(now, { after: null, limit: 100 });
      const moments = await toCome.moments(now, { after: null, limit: 100 });
      expect(planned.map((row) => [row.key, row.armed])).toEqual([["planned", 1]]);
      expect(moments.map((row) => row.key)).toEqual(["as-stored", "dual", "moved", "range", "public"]);
      for (const [i, row] of moments.entries()) {
        const after = moments[i - 1]?.revisionId ?? null;
        expect(await toCome.moments(now, { after, limit: 1 })).toEqual([row]);
      }
      expect(await toCome.planned(now, { after: aKey("planned"), limit: 1 })).toEqual([]);
      expect(
        await toCome.moments(Temporal.Instant.from("2100-01-01T00:00Z"), { after: null, limit: 1 }),
      ).toEqual([]);
    } finally {
      await app.close();
    }
  });

  test("says that all is as stored where it is, and ends with 0", async () => {
    await inDatabase((pool) => pool.query("update dateline.revision set moments = '[]'"));
    await inDatabase((pool) => pool.query("update dateline.release set embargo = null"));
    expect(await run()).toMatchObject({
      code: 0,
      stderr: "",
      stdout: `Checked 1 moment to come by the time zone rules of ${tzNow}: it is as stored.\n`,
    });
    expect(await run("--jsonl")).toMatchObject({ code: 0, stderr: "", stdout: "" });
  });
});
