/**
 * The first statement of a transaction, sent together with the transaction's beginning: one way to the server less. Both
 * stand before the same Sync of the wire protocol, so where the beginning fails, the statement is not run.
 */
import type { PostgresQueryResult } from "kysely";
import pg from "pg";

interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

export function queryAfter<R>(
  beginning: string,
  client: pg.PoolClient,
  { sql, parameters }: Statement,
): Promise<PostgresQueryResult<R>> {
  // Never the simple protocol, whose messages have a Sync of their own.
  const config = { text: sql, values: [...parameters], queryMode: "extended" };
  const query = new pg.Query(config);
  const submit = query.submit;
  query.submit = (connection) => {
    connection.stream.cork();
    try {
      connection.parse({ text: beginning, name: "", types: [] }, true);
      connection.bind({}, true);
      connection.execute({}, true);
      return submit.call(query, connection);
    } finally {
      connection.stream.uncork();
    }
  };
  return new Promise((resolve, reject) => {
    query.once("error", reject);
    // The beginning has a result of its own, before that of the statement.
    query.once("end", ([, result]: [unknown, PostgresQueryResult<R>]) => resolve(result));
    client.query(query);
  });
}
