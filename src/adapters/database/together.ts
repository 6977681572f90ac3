/**
 * Statements of one transaction that go to the server together: one way there and back for all of them. They stand before
 * the same Sync of the wire protocol, so where one fails, none after it is run.
 */
import { type PostgresQueryResult, sql } from "kysely";
import pg from "pg";

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

const mark = "/* later */";

/**
 * At the end of a statement: nobody waits for its answer, which is always empty. Inside a transaction it is sent with the
 * next statement that is waited for, at the latest with the transaction's end, which then fails where it would have.
 */
export const later = sql.raw(mark);

export function isLater(statement: Statement): boolean {
  return statement.sql.endsWith(mark);
}

/** Runs the statements in order, and answers what the last one says. */
export function queryTogether<R>(
  client: pg.PoolClient,
  before: readonly Statement[],
  last: Statement,
): Promise<PostgresQueryResult<R>> {
  const query = queryOf(last);
  const submit = query.submit;
  query.submit = (connection) => {
    connection.stream.cork();
    try {
      for (const statement of before) submitWithoutSync(statement, connection);
      return submit.call(query, connection);
    } finally {
      connection.stream.uncork();
    }
  };
  return new Promise((resolve, reject) => {
    query.once("error", reject);
    // Each statement has a result, in order.
    query.once("end", (results: readonly PostgresQueryResult<R>[]) => {
      const result = results.at(-1);
      if (result !== undefined) resolve(result);
    });
    client.query(query);
  });
}

function submitWithoutSync(statement: Statement, connection: pg.Connection): void {
  const query = queryOf(statement);
  // What cannot be sent must not be left out: nothing is sent then.
  query.once("error", (error: Error) => connection.stream.destroy(error));
  query.submit(Object.create(connection, { sync: { value: () => undefined } }));
}

/** Never in the simple protocol, whose messages have a Sync of their own. */
function queryOf({ sql: text, parameters }: Statement): pg.Query {
  const config = { text, values: [...parameters], queryMode: "extended" };
  return new pg.Query(config);
}
