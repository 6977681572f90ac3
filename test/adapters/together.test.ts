/** Statements of a transaction that go to the server together - its beginning, those for later - are one transaction all the same. */
import { Kysely, PostgresDialect, sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { kyselyPool } from "../../src/adapters/database/kysely-pool.ts";
import type { OpenDatabase } from "../../src/adapters/database/open-database.ts";
import { later, queryTogether } from "../../src/adapters/database/together.ts";
import { openAt, pglite, type Places, postgres } from "../support/databases.ts";

interface Tables {
  readonly act: { readonly work: string };
}

describe.each([pglite, postgres])("statements that go together on $name", (kind) => {
  describe.skipIf(kind.leaveOut(`statements together on ${kind.name}`))("in a transaction", () => {
    let places: Places;
    let database: OpenDatabase<Tables>;
    let db: Kysely<Tables>;

    beforeAll(async () => {
      places = await kind.start();
      database = await openAt<Tables>(await places.fresh());
      await database.pool.query("create table public.act (work text not null)");
      db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: kyselyPool(database.pool) }) });
      db = db.withSchema("public");
    });
    beforeEach(() => database.pool.query("truncate public.act"));
    afterAll(async () => {
      await database?.close();
      await places?.stop();
    });

    const works = async (): Promise<readonly string[]> =>
      (await db.selectFrom("act").select("work").orderBy("work").execute()).map(({ work }) => work);
    const add = (to: Kysely<Tables>, work: string): Promise<unknown> =>
      to.insertInto("act").values({ work }).execute();
    const addLater = (to: Kysely<Tables>, work: string | null): Promise<unknown> =>
      sql`insert into public.act (work) values (${work}) returning work ${later}`.execute(to);

    test("the beginning and the first statement are kept with all that follows, and answer what the statement says", async () => {
      const answers = await db.transaction().execute(async (trx) => {
        const first = await trx
          .insertInto("act")
          .values({ work: "first" })
          .returning("work")
          .executeTakeFirst();
        const { numInsertedOrUpdatedRows: rows } = await trx
          .insertInto("act")
          .values({ work: "second" })
          .executeTakeFirstOrThrow();
        return { first, rows };
      });
      expect(answers).toEqual({ first: { work: "first" }, rows: 1n });
      expect(await works()).toEqual(["first", "second"]);
    });

    test("the first statement is undone when the work fails after it", async () => {
      const failing = db.transaction().execute(async (trx) => {
        await add(trx, "first");
        throw new Error("changed its mind");
      });
      await expect(failing).rejects.toThrow("changed its mind");
      expect(await works()).toEqual([]);
    });

    test("a wrong first statement leaves a connection that can be used", async () => {
      const wrong = db.transaction().execute((trx) => sql`select no_such_function()`.execute(trx));
      await expect(wrong).rejects.toThrow("no_such_function");
      await db.transaction().execute((trx) => add(trx, "after"));
      expect(await works()).toEqual(["after"]);
    });

    test("a statement that fails later undoes the first", async () => {
      const wrong = db.transaction().execute(async (trx) => {
        await add(trx, "first");
        await sql`insert into public.act (work) values (null)`.execute(trx);
      });
      await expect(wrong).rejects.toThrow("null value");
      expect(await works()).toEqual([]);
    });

    test("those for later are there for the next one, and kept with it", async () => {
      const seen = await db.transaction().execute(async (trx) => {
        await addLater(trx, "first");
        await addLater(trx, "second");
        const seen = await trx.selectFrom("act").select("work").orderBy("work").execute();
        await addLater(trx, "third");
        return seen;
      });
      expect(seen).toEqual([{ work: "first" }, { work: "second" }]);
      expect(await works()).toEqual(["first", "second", "third"]);
    });

    test("one for later that is alone in its transaction is kept", async () => {
      await db.transaction().execute((trx) => addLater(trx, "alone"));
      expect(await works()).toEqual(["alone"]);
    });

    test("one for later that is wrong fails the transaction, at its end too", async () => {
      const wrong = db.transaction().execute(async (trx) => {
        await add(trx, "first");
        await addLater(trx, "second");
        await addLater(trx, null);
      });
      await expect(wrong).rejects.toThrow("null value");
      expect(await works()).toEqual([]);
      await db.transaction().execute((trx) => addLater(trx, "after"));
      expect(await works()).toEqual(["after"]);
    });

    test("those for later are not kept when the work fails after them", async () => {
      const failing = db.transaction().execute(async (trx) => {
        await add(trx, "first");
        await addLater(trx, "second");
        throw new Error("changed its mind");
      });
      await expect(failing).rejects.toThrow("changed its mind");
      expect(await works()).toEqual([]);
    });

    test("outside a transaction there is no later", async () => {
      await addLater(db, "at once");
      expect(await works()).toEqual(["at once"]);
    });

    test("every value arrives as it does alone", async () => {
      const bytes = Buffer.from([0, 1, 254, 255]);
      const values = sql`select ${bytes}::bytea as bytes, ${7}::integer as number, ${["a", 'b"c']}::text[] as list`;
      const [together, alone] = [
        await db.transaction().execute((trx) => values.execute(trx)),
        await values.execute(db),
      ];
      expect(together.rows).toEqual(alone.rows);
      expect(alone.rows).toEqual([{ bytes, number: 7, list: ["a", 'b"c'] }]);
    });

    test("none after one that fails is run", async () => {
      const client = await database.pool.connect();
      const statement = { sql: "insert into public.act (work) values ($1)", parameters: ["alone"] };
      const beginning = { sql: "begin nonsense", parameters: [] };
      await expect(queryTogether(client, [beginning], statement)).rejects.toThrow("nonsense");
      client.release();
      expect(await works()).toEqual([]);
    });

    test("a snapshot is one, and for reading alone", async () => {
      const snapshot = db.transaction().setIsolationLevel("repeatable read").setAccessMode("read only");
      const level = await snapshot.execute(async (trx) => {
        const { rows } = await sql<{ level: string }>`
          select current_setting('transaction_isolation') as level`.execute(trx);
        return rows[0]?.level;
      });
      expect(level).toBe("repeatable read");
      await expect(snapshot.execute((trx) => add(trx, "read only"))).rejects.toThrow("read-only");
    });

    test("a transaction without a statement harms nothing", async () => {
      expect(await db.transaction().execute(async () => "nothing")).toBe("nothing");
      await expect(
        db.transaction().execute(() => Promise.reject(new Error("thought better of it"))),
      ).rejects.toThrow("thought better of it");
      await add(db, "alone");
      expect(await works()).toEqual(["alone"]);
    });
  });
});
