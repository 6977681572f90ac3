/** Brings the tables of schema `dateline` up to what this program knows: forward only, one transaction a step. */
import type pg from "pg";
import { Failure } from "../../pipeline/failure.ts";
import { onDatabase } from "./database-failure.ts";

export interface Migration {
  /** In the order in which they are listed; never changed once it has been applied anywhere, nor is the SQL. */
  readonly name: string;
  /** Statements; names are qualified. Nothing that cannot be in a transaction. */
  readonly sql: string;
}

/** The advisory lock under which a process migrates; any others that start at the same time wait for it. */
const migrationLock = 0x44_41_54_4d;

/** @throws Failure when a newer program has been at the database, or it cannot be reached */
export async function migrate(pool: pg.Pool, migrations: readonly Migration[]): Promise<void> {
  await onDatabase(async () => {
    const client = await pool.connect();
    try {
      while (await migrateOne(client, migrations));
      client.release();
    } catch (error) {
      // Whatever state the connection is in, nobody shall meet it again.
      client.release(true);
      throw error;
    }
  });
}

/** Applies the first migration that is missing; answers whether there was one. */
async function migrateOne(client: pg.PoolClient, migrations: readonly Migration[]): Promise<boolean> {
  await client.query("begin");
  try {
    await client.query("select pg_advisory_xact_lock($1)", [migrationLock]);
    const applied = await appliedNames(client);
    refuseNewer(applied, migrations);
    const missing = migrations.find(({ name }) => !applied.has(name));
    if (missing !== undefined) {
      await client.query(missing.sql);
      await client.query("insert into dateline.migration (name) values ($1)", [missing.name]);
    }
    await client.query("commit");
    return missing !== undefined;
  } catch (error) {
    await client.query("rollback").catch(() => undefined); // the first error is the one to tell
    throw error;
  }
}

async function appliedNames(client: pg.PoolClient): Promise<ReadonlySet<string>> {
  await client.query("create schema if not exists dateline");
  await client.query(`create table if not exists dateline.migration (
    name text primary key,
    applied_at timestamptz not null default clock_timestamp()
  )`);
  const { rows } = await client.query<{ name: string }>("select name from dateline.migration");
  return new Set(rows.map(({ name }) => name));
}

function refuseNewer(applied: ReadonlySet<string>, migrations: readonly Migration[]): void {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = [...applied].filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  const names = unknown.sort().join(", ");
  throw new Failure(`the database was used by a newer version of this program (${names})`, {
    retryable: false,
    code: "database-newer",
    detail: { names },
  });
}
