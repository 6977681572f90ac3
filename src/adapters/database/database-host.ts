/** Where the database lives: embedded in this process, or on a PostgreSQL server; and what differs by that. */
import { Socket } from "node:net";
import type pg from "pg";
import { openPglite } from "./pglite-session.ts";

export interface DatabaseHost {
  readonly embedded: boolean;
  readonly client: pg.ClientConfig;
  /** How many connections each pool may have. */
  readonly connections: { readonly record: number; readonly queue: number };
  /** Statements with which each connection of a pool begins, if any. */
  readonly onConnect: { readonly record: string | null; readonly queue: string | null };
  announce(url: string): Promise<void>;
  /** Cuts every connection that is still there. */
  close(): Promise<void>;
}

/** @throws DatabaseInUse */
export async function embeddedHost(dataDir: string): Promise<DatabaseHost> {
  const session = await openPglite({ dataDir });
  return {
    embedded: true,
    // Not the environment's: PGSSLMODE is for a server.
    client: { ssl: false, stream: () => session.connect() },
    connections: { record: 10, queue: 32 },
    // One session is shared: what one connection sets, all have.
    onConnect: { record: null, queue: null },
    announce: (url) => session.announce(url),
    close: () => session.close(),
  };
}

export function serverHost(url: string): DatabaseHost {
  const sockets = new Set<Socket>();
  const stream = (): Socket => {
    const socket = new Socket();
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
    return socket;
  };
  return {
    embedded: false,
    client: {
      connectionString: url,
      stream,
      fallback_application_name: "dateline",
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
    },
    // Each worker keeps one of the queue's to itself, to listen on.
    connections: { record: 10, queue: 24 },
    onConnect: {
      // Whatever the server's or the role's habits are: instants in UTC, dates as ISO 8601 writes them. A process that
      // stops inside a transaction (it is paused, its network is gone) must not keep its locks for good.
      record: `set time zone 'UTC'; set datestyle to 'ISO, YMD'; set idle_in_transaction_session_timeout to '30s'`,
      // The queue's own statements name no schema.
      queue: `set search_path to bullmq`,
    },
    announce: () => Promise.resolve(),
    async close() {
      for (const socket of sockets) socket.destroy();
    },
  };
}
