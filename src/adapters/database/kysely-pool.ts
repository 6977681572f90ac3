/** The pool as Kysely uses it, with the errors of a lost server told as failures. */
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import type pg from "pg";
import { onDatabase } from "./database-failure.ts";

/** Ending the pool stays with whoever opened it. */
export function kyselyPool(pool: pg.Pool): PostgresPool {
  return {
    connect: () => onDatabase(async () => kyselyClient(await pool.connect())),
    end: () => Promise.resolve(),
  };
}

function kyselyClient(client: pg.PoolClient): PostgresPoolClient {
  function query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(sql: unknown, parameters?: readonly unknown[]): unknown {
    if (typeof sql !== "string") throw new TypeError("this pool has no cursors");
    return onDatabase(() => client.query(sql, [...(parameters ?? [])]));
  }
  return { query, release: (destroy) => client.release(destroy) };
}
