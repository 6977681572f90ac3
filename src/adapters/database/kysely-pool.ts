/** The pool as Kysely uses it, with the errors of a lost server told as failures. */
import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from "kysely";
import type pg from "pg";
import { onDatabase } from "./database-failure.ts";
import { isLater, queryTogether, type Statement } from "./together.ts";

/** Ending the pool stays with whoever opened it. */
export function kyselyPool(pool: pg.Pool): PostgresPool {
  return {
    connect: () => onDatabase(async () => kyselyClient(await pool.connect())),
    end: () => Promise.resolve(),
  };
}

/** A transaction's beginning waits for its first statement, and what may be sent later for the next. */
function kyselyClient(client: pg.PoolClient): PostgresPoolClient {
  let waiting: readonly Statement[] = [];
  let inTransaction = false;

  const send = async (statement: Statement): Promise<unknown> => {
    if (isBeginning(statement)) inTransaction = true;
    if (isBeginning(statement) || (inTransaction && isLater(statement))) {
      waiting = [...waiting, statement];
      return noAnswer;
    }
    const before = waiting;
    waiting = [];
    if (isEnd(statement)) inTransaction = false;
    // What is to be undone need not be sent any more.
    if (isRollback(statement)) return before.some(isBeginning) ? noAnswer : client.query(statement.sql);
    return before.length > 0
      ? queryTogether(client, before, statement)
      : client.query(statement.sql, [...statement.parameters]);
  };

  function query<R>(sql: string, parameters: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  function query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  function query(sql: unknown, parameters: readonly unknown[] = []): unknown {
    if (typeof sql !== "string") throw new TypeError("this pool has no cursors");
    return onDatabase(() => send({ sql, parameters }));
  }
  return { query, release: (destroy) => client.release(destroy) };
}

const noAnswer = { command: "", rowCount: 0, rows: [] };

/** As Kysely begins a transaction, and ends it. */
const isBeginning = ({ sql }: Statement): boolean => sql === "begin" || sql.startsWith("start transaction");
const isRollback = ({ sql }: Statement): boolean => sql === "rollback";
const isEnd = (statement: Statement): boolean => isRollback(statement) || statement.sql === "commit";
