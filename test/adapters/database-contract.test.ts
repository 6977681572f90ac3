/** What the program relies on from its database, whether it is embedded or a server's. */
import { sql } from "kysely";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { migrate } from "../../src/adapters/database/migrate.ts";
import type { OpenDatabase } from "../../src/adapters/database/open-database.ts";
import { Temporal } from "../../src/domain/temporal.ts";
import { Failure } from "../../src/pipeline/failure.ts";
import { openAt, pglite, type Places, postgres } from "../support/databases.ts";
import { eventually } from "../support/eventually.ts";

interface Tables {
  note: { id: number; text: string };
}

describe.each([pglite, postgres])("the database on $name", (kind) => {
  describe.skipIf(kind.leaveOut(`the contract of the database on ${kind.name}`))("keeps its contract", () => {
    let places: Places;
    let database: OpenDatabase<Tables>;

    beforeAll(async () => {
      places = await kind.start();
      database = await openAt<Tables>(await places.fresh());
      await database.pool.query("create table note (id integer primary key, text text not null)");
    });
    afterAll(async () => {
      await database?.close();
      await places?.stop();
    });

    const noteIds = async (): Promise<readonly number[]> => {
      const rows = await database.kysely
        .withSchema("public")
        .selectFrom("note")
        .select("id")
        .orderBy("id")
        .execute();
      return rows.map(({ id }) => id);
    };
    const write = (client: pg.ClientBase | pg.Pool, id: number) =>
      client.query("insert into public.note values ($1, 'text')", [id]);

    test("gives numbers, instants, days, documents and bytes as the values that they are", async () => {
      const { rows } = await database.pool.query(
        `select 9007199254740991::int8 as whole, '2023-02-15 01:00:00.25+09'::timestamptz as instant,
                '1883-11-18 12:03:58 America/New_York'::timestamptz as old, '2023-02-15'::date as day,
                '{"a":[1,null]}'::jsonb as document, '\\x00ff'::bytea as bytes, null::timestamptz as nothing`,
      );
      expect(rows).toEqual([
        {
          whole: 9_007_199_254_740_991,
          instant: Temporal.Instant.from("2023-02-14T16:00:00.25Z"),
          old: expect.anything(),
          day: "2023-02-15",
          document: { a: [1, null] },
          bytes: Buffer.from([0, 255]),
          nothing: null,
        },
      ]);
      expect(rows[0].instant).toBeInstanceOf(Temporal.Instant);
      expect(rows[0].old).toBeInstanceOf(Temporal.Instant);
      expect(rows[0].instant.toString()).toBe("2023-02-14T16:00:00.25Z");
    });

    test("refuses to round a whole number that is too large to be exact", async () => {
      await expect(database.pool.query("select 9007199254740993::int8")).rejects.toThrow(RangeError);
    });

    test("leaves the columns of the queue's pool to node-postgres", async () => {
      const { rows } = await database.queuePool.query("select 1::int8 as whole, now() as instant");
      expect(rows).toEqual([{ whole: "1", instant: expect.any(Date) }]);
    });

    test("shows what was committed and nothing of what was rolled back", async () => {
      await database.kysely
        .transaction()
        .execute((trx) => sql`insert into public.note values (1, 'kept')`.execute(trx));
      const undone = database.kysely.transaction().execute(async (trx) => {
        await sql`insert into public.note values (2, 'undone')`.execute(trx);
        throw new Error("changed my mind");
      });
      await expect(undone).rejects.toThrow("changed my mind");
      expect(await noteIds()).toEqual([1]);
    });

    test("answers a snapshot of several statements from one moment", async () => {
      const count = sql<{ count: number }>`select count(*) as count from public.note`;
      const before = (await count.execute(database.kysely)).rows;
      const seen = await database.kysely
        .transaction()
        .setIsolationLevel("repeatable read")
        .setAccessMode("read only")
        .execute(async (trx) => {
          const first = (await count.execute(trx)).rows;
          const meanwhile = write(database.pool, 3);
          const second = (await count.execute(trx)).rows;
          return { first, second, meanwhile };
        });
      await seen.meanwhile;
      expect(seen).toMatchObject({ first: before, second: before });
      expect(await noteIds()).toContain(3);
    });

    test("rolls back what a connection leaves open, and lets the next one in", async () => {
      const client = await database.pool.connect();
      await client.query("begin");
      await write(client, 10);
      const waiting = write(database.pool, 11);
      client.release(true);
      await waiting;
      expect(await noteIds()).not.toContain(10);
      expect(await noteIds()).toContain(11);
    });

    test("keeps a transaction that failed closed to others until it is rolled back", async () => {
      const client = await database.pool.connect();
      await client.query("begin");
      await write(client, 20);
      await expect(client.query("select 1/0")).rejects.toMatchObject({ code: "22012" });
      const other = write(database.pool, 21);
      await expect(write(client, 22)).rejects.toMatchObject({ code: "25P02" });
      await client.query("rollback");
      client.release();
      await other;
      expect(await noteIds()).toContain(21);
      expect(await noteIds()).not.toContain(20);
    });

    test("does not call a wrong statement a failure of the outside world", async () => {
      const error: unknown = await sql`selec`.execute(database.kysely).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: "42601" });
      expect(error).not.toBeInstanceOf(Failure);
    });

    test("tells a notice to every listener of its channel once it is committed, and none that was rolled back", async () => {
      const heard: string[] = [];
      const stop = await database.listen("Odd channel", (payload) => heard.push(`a ${payload}`));
      const stopOther = await database.listen("Odd channel", (payload) => heard.push(`b ${payload}`));
      await database.listen("another", (payload) => heard.push(`other ${payload}`));
      const notify = (payload: string) => sql`select pg_notify('Odd channel', ${payload})`;
      const undone = database.kysely.transaction().execute(async (trx) => {
        await notify("undone").execute(trx);
        throw new Error("no");
      });
      await expect(undone).rejects.toThrow("no");
      await database.kysely.transaction().execute((trx) => notify("kept").execute(trx));
      await eventually("both heard", () => heard.length >= 2);
      await stop();
      await notify("later").execute(database.kysely);
      await eventually("the one that is left heard", () => heard.includes("b later"));
      await stopOther();
      expect(heard.sort()).toEqual(["a kept", "b kept", "b later"]);
    });

    describe("migrating", () => {
      const steps = [
        {
          name: "0001-first",
          sql: "create table dateline.first (id integer); insert into dateline.first values (1)",
        },
        { name: "0002-second", sql: "alter table dateline.first add column more text" },
      ];

      test("applies each step once, also when two start at the same time", async () => {
        const [first] = steps;
        await migrate(database.pool, first === undefined ? [] : [first]);
        await Promise.all([
          migrate(database.pool, steps),
          migrate(database.pool, steps),
          migrate(database.pool, steps),
        ]);
        const { rows } = await database.pool.query("select name from dateline.migration order by name");
        expect(rows).toEqual([{ name: "0001-first" }, { name: "0002-second" }]);
        expect((await database.pool.query("select id, more from dateline.first")).rows).toEqual([
          { id: 1, more: null },
        ]);
      });

      test("leaves nothing of a step that fails", async () => {
        const broken = { name: "0003-broken", sql: "create table dateline.half (id integer); select 1/0" };
        await expect(migrate(database.pool, [...steps, broken])).rejects.toMatchObject({ code: "22012" });
        const { rows } = await database.pool.query("select to_regclass('dateline.half') as half");
        expect(rows).toEqual([{ half: null }]);
      });

      test("refuses a database that a newer program has migrated, and names what it does not know", async () => {
        const [first] = steps;
        const older = migrate(database.pool, first === undefined ? [] : [first]);
        await expect(older).rejects.toMatchObject({
          retryable: false,
          message: expect.stringContaining("0002-second"),
        });
      });
    });
  });
});

const suite = "the loss of a PostgreSQL server";
describe.skipIf(postgres.leaveOut(suite))(suite, () => {
  let places: Places;
  let database: OpenDatabase<Tables>;

  beforeAll(async () => {
    places = await postgres.start();
    database = await openAt<Tables>(await places.fresh());
  });
  afterAll(async () => {
    await database?.close();
    await places?.stop();
  });

  /** The server ends every connection but one. */
  const cutAll = () =>
    database.queuePool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );

  test("is a failure that may pass when it comes in the middle of a transaction, and not the end of the process", async () => {
    const lost = database.kysely.transaction().execute(async (trx) => {
      await sql`select 1`.execute(trx);
      await cutAll();
      await sql`select 2`.execute(trx);
    });
    await expect(lost).rejects.toMatchObject({ name: "Failure", retryable: true });
    expect((await sql`select 3 as three`.execute(database.kysely)).rows).toEqual([{ three: 3 }]);
  });

  test("does not end the listening", async () => {
    const heard: string[] = [];
    await database.listen("news", (payload) => heard.push(payload));
    await cutAll();
    await eventually("a notice is heard again", async () => {
      await database.queuePool.query("select pg_notify('news', 'again')");
      return heard.includes("again");
    });
    expect(heard).toContain("again");
  });

  test("is a failure that may pass when there is no server at all, and one that lasts when there is no such database", async () => {
    const { url, dataDir } = await places.fresh();
    const [nobody, missing] = [new URL(url ?? ""), new URL(url ?? "")];
    nobody.port = "1";
    missing.pathname = "/missing";
    await expect(openAt({ url: nobody.href, dataDir, redisUrl: null })).rejects.toMatchObject({
      retryable: true,
    });
    await expect(openAt({ url: missing.href, dataDir, redisUrl: null })).rejects.toMatchObject({
      retryable: false,
    });
  });

  test("closing cuts a connection that was never given back, in bounded time", async () => {
    const other = await openAt(await places.fresh());
    await other.pool.connect();
    const start = performance.now();
    await other.close();
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
