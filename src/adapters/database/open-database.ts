/** Opens the database, embedded or on a server, and hands out the few ways in which the program speaks to it. */
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { Failure } from "../../pipeline/failure.ts";
import { columnTypes } from "./column-types.ts";
import { onDatabase } from "./database-failure.ts";
import { type DatabaseHost, embeddedHost, serverHost } from "./database-host.ts";
import { kyselyPool } from "./kysely-pool.ts";
import { Notices } from "./notices.ts";
import { PacedClient } from "./paced-client.ts";

/** The oldest PostgreSQL that the program is tried on. */
const oldestMajorVersion = 15;
/** How long closing waits for what still runs. */
const closingMilliseconds = 3_000;

export interface DatabaseOptions {
  /** `postgres://…`, or null for the embedded database. */
  readonly url: string | null;
  /** Where the embedded database is kept. */
  readonly dataDir: string;
}

export interface OpenDatabase<Tables> {
  readonly embedded: boolean;
  readonly kysely: Kysely<Tables>;
  /** For our own tables: columns are parsed as `column-types.ts` says. */
  readonly pool: pg.Pool;
  /** For BullMQ: it finds its schema on the search path, and everything else is node-postgres's own. */
  readonly queuePool: pg.Pool;
  /** Hears notices of a channel until the function it resolves to is called. Those of a lost connection are lost. */
  listen(channel: string, onNotice: (payload: string) => void): Promise<() => Promise<void>>;
  /** Embedded: tells a second process on the folder where this one serves. */
  announce(url: string): Promise<void>;
  /** Ends every connection, at the latest after a few seconds. */
  close(): Promise<void>;
}

/**
 * @throws DatabaseInUse when another process has the embedded database open
 * @throws Failure when the server cannot be reached, or is too old
 */
export async function openDatabase<Tables>({ url, dataDir }: DatabaseOptions): Promise<OpenDatabase<Tables>> {
  const host = url === null ? await embeddedHost(dataDir) : serverHost(url);
  const pool = poolOn(host, { max: host.connections.record, types: columnTypes }, host.onConnect.record);
  const queuePool = poolOn(host, { max: host.connections.queue, Client: PacedClient }, host.onConnect.queue);
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: kyselyPool(pool) }) });
  const notices = new Notices(() => new pg.Client(host.client));
  const close = async (): Promise<void> => {
    await kysely.destroy();
    // What has not ended when the time is over - a connection still lent out, a server that does not answer - is cut.
    await atMost(closingMilliseconds, Promise.all([notices.close(), pool.end(), queuePool.end()]));
    await host.close();
  };
  try {
    await onDatabase(() => checkVersion(pool));
  } catch (error) {
    await close();
    throw error;
  }
  return {
    embedded: host.embedded,
    kysely,
    pool,
    queuePool,
    listen: (channel, onNotice) => notices.listen(channel, onNotice),
    announce: (address) => host.announce(address),
    close,
  };
}

function poolOn(host: DatabaseHost, own: pg.PoolConfig, onConnect: string | null): pg.Pool {
  const pool = new pg.Pool({
    ...host.client,
    ...own,
    onConnect: async (client: pg.ClientBase) => {
      if (onConnect !== null) await client.query(onConnect);
    },
  });
  // A connection that is lost while nobody uses it is no news: whoever needs the next one is told. Without these two
  // the process would end: the pool speaks for idle connections, the client for one between two statements.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  // Each of BullMQ's queues and workers listens to the pool that they share.
  pool.setMaxListeners(0);
  return pool;
}

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([work, patience]);
  clearTimeout(timer);
}

async function checkVersion(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ version: string; encoding: string }>(
    `select current_setting('server_version') as version, current_setting('server_encoding') as encoding`,
  );
  const [{ version, encoding } = { version: "unknown", encoding: "unknown" }] = rows;
  if (!(Number.parseInt(version, 10) >= oldestMajorVersion)) {
    const needed = `PostgreSQL ${oldestMajorVersion} or newer is needed`;
    const told = { code: "database-too-old", detail: { version, oldest: oldestMajorVersion } };
    throw new Failure(`the database is PostgreSQL ${version}; ${needed}`, { retryable: false, ...told });
  }
  if (encoding !== "UTF8") {
    const told = { code: "database-encoding", detail: { encoding } };
    throw new Failure(`the database's encoding is ${encoding}; UTF8 is needed`, {
      retryable: false,
      ...told,
    });
  }
}
