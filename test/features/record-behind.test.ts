/**
 * A database that was restored from an older backup: the lines outside it say that readers have seen more. Then nothing
 * of it is shown or published, until the rest is there again or a person gives it up.
 */
import { appendFileSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databaseOf } from "../../src/adapters/database/records.ts";
import type { Tables } from "../../src/adapters/database/tables.ts";
import { headsFile } from "../../src/adapters/heads/heads-file.ts";
import type { Config } from "../../src/config.ts";
import { type Head, headLine } from "../../src/domain/edition/head.ts";
import { readPlannedTime } from "../../src/domain/time/planned-time.ts";
import { buildServer } from "../../src/http/server.ts";
import { goLive } from "../../src/pipeline/go-live.ts";
import { headsOf } from "../../src/pipeline/heads.ts";
import { hold } from "../../src/pipeline/hold.ts";
import { importMemory } from "../../src/pipeline/import-memory.ts";
import { acceptLosses } from "../../src/pipeline/losses.ts";
import { Refusal } from "../../src/pipeline/refusal.ts";
import { sweep } from "../../src/pipeline/sweep.ts";
import { aConfig, aFolder, aKey, aWorkingApp, settled, submitted, type TestApp } from "../support/app.ts";
import { openAt, pglite, type Place, type Places, postgres } from "../support/databases.ts";

const text = "Press Releases\n\nA decision\n\nFebruary 15, 2023\n\nThe budget was adopted.\n";
const units = [
  ["Press Releases", "報道発表"],
  ["A decision", "決定"],
  ["The budget was adopted.", "予算が採択されました。"],
  ["It is large.", "規模は大きい。"],
].map(([en = "", ja = ""]) => ({
  sides: [
    { lang: "en", text: en },
    { lang: "ja", text: ja },
  ],
  dateline: null,
}));

const farAhead = (() => {
  const planned = readPlannedTime("2099-03-01T09:00[Asia/Tokyo]", "test");
  if ("code" in planned) throw new Error(planned.code);
  return planned;
})();

const aHead = (head: Partial<Head> & Pick<Head, "number">): Head => ({
  ...{ type: "published", key: aKey("lost"), edition: 1, at: "2027-03-14T15:00:00Z" },
  ...head,
});

describe.each([pglite, postgres])("on $name", (kind) => {
  describe.skipIf(kind.leaveOut(`a record that is behind, on ${kind.name}`))(
    "a record that is behind",
    () => {
      const folder = aFolder();
      let places: Places;
      let place: Place;
      let config: Config;

      /** One release is public, another's instant is long past, and nobody has recorded that yet. */
      beforeAll(async () => {
        places = await kind.start();
        place = await places.fresh();
        config = aConfig(place.url === null ? place.dataDir : folder.path, {
          LOCALES_DIR: join(folder.path, "locales"),
          ...(place.url === null ? {} : { DATABASE_URL: place.url }),
        });
        const working = await aWorkingApp(config);
        await importMemory(working.app.ports, units, "test");
        await submitted(working.app, { key: "decision", text });
        await submitted(working.app, { key: "due", text, publishAt: farAhead });
        for (const key of ["decision", "due"]) await settled(working.app, key);
        await working.close();
        await inDatabase((query) =>
          query(
            `update dateline.edition set effective_at = '2023-03-14T15:00:00Z' where release_key = 'due'`,
          ),
        );
      });
      afterAll(async () => {
        await places?.stop();
        folder.remove();
      });

      const heads = () => join(config.dataDir, "heads.jsonl");
      const add = (...added: readonly Head[]) =>
        appendFileSync(heads(), added.map((head) => `${headLine(head)}\n`).join(""));
      const numbers = async (working: TestApp) =>
        (await working.app.ports.database.records.events.after(0, 100)).map(({ number, key }) => [
          number,
          key,
        ]);

      /** The database without an application. */
      async function inDatabase<T>(
        use: (query: (sql: string) => Promise<unknown>) => Promise<T>,
      ): Promise<T> {
        const open = await openAt<Tables>({ ...place, dataDir: config.dataDir });
        try {
          return await use((sql) => open.pool.query(sql));
        } finally {
          await open.close();
        }
      }

      test("is found out while a process runs, and is in step again when what was lost is there again", async () => {
        expect(readFileSync(heads(), "utf8")).toMatch(
          /^\{"number":1,"type":"published","key":"decision","edition":1,"at":"[^"]+"\}\n$/u,
        );
        const open = await openAt<Tables>({ ...place, dataDir: config.dataDir });
        const database = databaseOf(open.kysely, open, { digest: String, tzVersion: "test" });
        const kept = headsOf(database, headsFile(heads()));
        expect(await kept.keep()).toEqual([]);
        await open.pool.query("create table public.restored as select * from dateline.event");
        await open.pool.query("delete from dateline.event");
        expect(await kept.keep()).toMatchObject([{ number: 1, key: "decision" }]);
        expect(kept.missing()).toHaveLength(1);
        await open.pool.query("insert into dateline.event select * from public.restored");
        expect(await kept.look()).toEqual([]);
        rmSync(heads());
        expect(await kept.keep()).toEqual([]);
        expect(await headsFile(heads()).readFrom(0)).toMatchObject({ heads: [{ number: 1 }] });
        await open.close();
      });

      test("shows nothing, publishes nothing and takes nothing, and says what it lacks", async () => {
        add(aHead({ number: 2, type: "updated", key: aKey("decision"), edition: 2 }), aHead({ number: 3 }));
        const working = await aWorkingApp(config);
        const { ports } = working.app;
        const server = buildServer(ports, () => undefined);
        const get = (url: string) => server.inject({ url, headers: { "accept-language": "ja" } });
        try {
          for (const url of [
            "/ja/releases/decision",
            "/v1/releases/due",
            "/v1/releases",
            "/ja/releases",
            "/readyz",
          ]) {
            const { statusCode, headers, body } = await get(url);
            expect([url, statusCode, headers["cache-control"]]).toEqual([url, 503, "no-store"]);
            expect(JSON.parse(body).issues).toMatchObject([
              { code: "record-behind", words: expect.stringContaining("2件") },
            ]);
          }
          expect((await get("/healthz")).statusCode).toBe(200);
          expect(working.troubles).toEqual([
            "heads: Failure: event 2 is not in the record",
            "heads: Failure: event 3 is not in the record",
          ]);

          const due = await ports.database.records.editions.newest(aKey("due"));
          await expect(submitted(working.app, { key: "new", text })).rejects.toBeInstanceOf(Refusal);
          await expect(hold(ports, due?.id ?? 0, "Ms Doubt")).rejects.toBeInstanceOf(Refusal);
          await sweep(ports);
          expect(await goLive(ports)).toEqual([]);
          expect(await numbers(working)).toEqual([[1, "decision"]]);
        } finally {
          await server.close();
          await working.close();
        }
      });

      test("cannot be given up where readers would see again what was taken back", async () => {
        const before = readFileSync(heads());
        add(aHead({ number: 4, type: "killed" }));
        const working = await aWorkingApp(config);
        await expect(acceptLosses(working.app.ports, "A. Person")).rejects.toMatchObject({
          issues: [{ code: "loss-returns", detail: { number: 4, key: "lost" } }],
        });
        expect(await working.app.ports.database.records.losses.all()).toEqual([]);
        await working.close();
        rmSync(heads());
        appendFileSync(heads(), before);
      });

      test("goes on after what a person gave up: no number of an event or an edition is given again", async () => {
        const working = await aWorkingApp(config);
        const { ports } = working.app;
        try {
          const lost = await acceptLosses(ports, "A. Person");
          expect(lost.map(({ number }) => number)).toEqual([2, 3]);
          expect(await ports.database.records.losses.all()).toEqual(lost);
          expect(await acceptLosses(ports, "A. Person")).toEqual([]);

          await sweep(ports);
          expect(await numbers(working)).toEqual([
            [1, "decision"],
            [4, "due"],
          ]);
          await submitted(working.app, { key: "decision", text: `${text}\nIt is large.\n` });
          expect((await settled(working.app, "decision")).state).toMatchObject({ name: "live", edition: 3 });
        } finally {
          await working.close();
        }
        const { heads: kept = [] } = (await headsFile(heads()).readFrom(0)) ?? {};
        expect(kept.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
      });
    },
  );
});
