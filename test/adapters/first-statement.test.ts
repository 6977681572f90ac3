/** A transaction's beginning that travels with its first statement: one transaction all the same. */
import { Kysely, PostgresDialect, sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { queryAfter } from "../../src/adapters/database/first-statement.ts";
import { kyselyPool } from "../../src/adapters/database/kysely-pool.ts";
import type { OpenDatabase } from "../../src/adapters/database/open-database.ts";
import { openAt, pglite, type Places, postgres } from "../support/databases.ts";

interface Tables {
  readonly act: { readonly work: string };
}

describe.each([pglite, postgres])("the first statement of a transaction on $name", (kind) => {
  describe.skipIf(kind.leaveOut(`the first statement on ${kind.name}`))("and its beginning", () => {
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

    test("are kept together with all that follows, and answer what the statement says", async () => {
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

    test("are undone together when the work fails after it", async () => {
      const failing = db.transaction().execute(async (trx) => {
        await add(trx, "first");
        throw new Error("changed its mind");
      });
      await expect(failing).rejects.toThrow("changed its mind");
      expect(await works()).toEqual([]);
    });

    test("leave a connection that can be used when the statement is wrong", async () => {
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

    test("the statement is not run where the beginning fails", async () => {
      const client = await database.pool.connect();
      const statement = { sql: "insert into public.act (work) values ($1)", parameters: ["alone"] };
      await expect(queryAfter("begin nonsense", client, statement)).rejects.toThrow("nonsense");
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

    test("a transaction without a statement asks nothing, and harms nothing", async () => {
      expect(await db.transaction().execute(async () => "nothing")).toBe("nothing");
      await expect(
        db.transaction().execute(() => Promise.reject(new Error("thought better of it"))),
      ).rejects.toThrow("thought better of it");
      await add(db, "alone");
      expect(await works()).toEqual(["alone"]);
    });
  });
});
