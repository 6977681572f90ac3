/** The embedded database's one session: opened under a lock of its folder, shared by sockets, closed once. */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { Failure } from "../../pipeline/failure.ts";
import { answerWantedCopies, copyDatabase } from "./database-copy.ts";
import { databaseIn, lockDatabase, placeDatabase } from "./database-folder.ts";
import type { FolderLock } from "./folder-lock.ts";
import { PgliteSocket, type SharedSession } from "./pglite-socket.ts";
import { Turns } from "./turns.ts";
import * as wire from "./wire-protocol.ts";

/** How long a connection waits for its turn before it is told that another one keeps the session too long. */
const turnLimitMilliseconds = 5_000;

/**
 * PGlite's own, and: the cache of pages that fits one process; and `bullmq` as the path on which unqualified names are
 * looked up, for the one session serves the queue as well. Our own names are qualified. The last one given counts.
 */
const startParams = [
  ...PGlite.defaultStartParams,
  ...["-c", "shared_buffers=16MB"],
  ...["-c", "search_path=bullmq,public"],
];

export interface PgliteOptions {
  readonly dataDir: string;
  /** In milliseconds. */
  readonly turnLimit?: number;
}

/** @throws DatabaseInUse when another process has it open */
export async function openPglite({
  dataDir,
  turnLimit = turnLimitMilliseconds,
}: PgliteOptions): Promise<PgliteSession> {
  const lock = await lockDatabase(dataDir);
  try {
    const folder = databaseIn(dataDir);
    if (!existsSync(folder)) await placeDatabase(dataDir, (freshDir) => create(databaseIn(freshDir)));
    const database = await PGlite.create({ dataDir: folder, startParams });
    return new PgliteSession(database, lock, { dataDir, turnLimit });
  } catch (error) {
    await lock.release();
    throw new Failure(`the embedded database in ${dataDir} cannot be opened`, {
      retryable: false,
      cause: error,
      code: "database-not-opened",
      detail: { folder: dataDir, reason: error instanceof Error ? error.message : String(error) },
    });
  }
}

function create(folder: string): Promise<void> {
  return runToEnd(fileURLToPath(new URL("create-pglite.js", import.meta.url)), folder);
}

function runToEnd(script: string, argument: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, argument], { stdio: ["ignore", "ignore", "pipe"] });
    let complaint = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (complaint += text));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`creating the database ended with ${code ?? signal}: ${complaint.trim()}`));
    });
  });
}

export class PgliteSession implements SharedSession {
  readonly turns: Turns;
  readonly sockets = new Set<PgliteSocket>();
  readonly #database: PGlite;
  readonly #lock: FolderLock;
  readonly #copies: ReturnType<typeof answerWantedCopies>;
  #closing: Promise<void> | null = null;

  constructor(database: PGlite, lock: FolderLock, { dataDir, turnLimit }: Required<PgliteOptions>) {
    this.#database = database;
    this.#lock = lock;
    this.turns = new Turns(turnLimit);
    this.#copies = answerWantedCopies(dataDir, (folder) =>
      this.#betweenTransactions(() => copyDatabase(dataDir, folder)),
    );
  }

  /** A new connection, for node-postgres. */
  connect(): PgliteSocket {
    return new PgliteSocket(this);
  }

  async execute(messages: Buffer): Promise<Buffer> {
    if (this.#database.closed) throw new Failure("the embedded database is closed", { retryable: false });
    const parts: Buffer[] = [];
    // As a stream: the call that answers in one piece keeps every message it ever parsed. The bytes are the session's
    // own memory and change with the next call, so they are copied. Nothing has to be synced: the files are real ones.
    await this.#database.execProtocolRawStream(messages, {
      syncToFs: false,
      onRawData: (bytes) => parts.push(Buffer.from(bytes)),
    });
    return Buffer.concat(parts);
  }

  /** Tells a second process on the folder where this one serves. */
  announce(url: string): Promise<void> {
    return this.#lock.announce(url);
  }

  /** While nobody writes; what is only in memory yet is written first. */
  async #betweenTransactions(work: () => Promise<void>): Promise<void> {
    const owner = {};
    await this.turns.take(owner);
    try {
      await this.execute(wire.frame("Q", "checkpoint"));
      await work();
    } finally {
      this.turns.pass(owner);
    }
  }

  /** Ends what is open, writes everything to the folder and lets go of it. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    try {
      await this.#copies.close();
      await Promise.all([...this.sockets].map(gone));
      await this.#database.close();
    } finally {
      await this.#lock.release();
    }
  }
}

function gone(socket: PgliteSocket): Promise<void> {
  return new Promise((resolve) => {
    // First of all who hear of it: a client that nobody listens to throws when it loses its connection.
    socket.prependOnceListener("close", resolve);
    socket.destroy();
  });
}
