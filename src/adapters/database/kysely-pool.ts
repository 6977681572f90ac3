/** The pool as Kysely uses it, with the errors of a lost server told as failures. */
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import type pg from "pg";
import { onDatabase } from "./database-failure.ts";
import { queryAfter } from "./first-statement.ts";

/** Ending the pool stays with whoever opened it. */
export function kyselyPool(pool: pg.Pool): PostgresPool {
  return {
    connect: () => onDatabase(async () => kyselyClient(await pool.connect())),
    end: () => Promise.resolve(),
  };
}

function kyselyClient(client: pg.PoolClient): PostgresPoolClient {
  /** The beginning of a transaction that has no statement yet. */
  let beginning: string | null = null;

  const send = (sql: string, parameters: readonly unknown[]): Promise<unknown> => {
    const before = beginning;
    beginning = null;
    if (before === null) return client.query(sql, [...parameters]);
    const command = endings.get(sql);
    if (command !== undefined) return Promise.resolve({ command, rowCount: 0, rows: [] });
    return queryAfter(before, client, { sql, parameters });
  };

  function query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(sql: unknown, parameters: readonly unknown[] = []): unknown {
    if (typeof sql !== "string") throw new TypeError("this pool has no cursors");
    if (!isBeginning(sql)) return onDatabase(() => send(sql, parameters));
    beginning = sql;
    return Promise.resolve({ command: "BEGIN", rowCount: 0, rows: [] });
  }
  return { query, release: (destroy) => client.release(destroy) };
}

/** As Kysely begins a transaction, and ends it. */
const isBeginning = (sql: string): boolean => sql === "begin" || sql.startsWith("start transaction");
const endings: ReadonlyMap<string, string> = new Map([
  ["commit", "COMMIT"],
  ["rollback", "ROLLBACK"],
]);
