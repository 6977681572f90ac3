/**
 * A connection to the embedded database, as node-postgres sees it: a stream that speaks the wire protocol.
 *
 * PGlite is one session. Many such sockets share it by taking turns, and the status byte of ReadyForQuery says when a
 * turn ends: outside a transaction. So no statement of one connection runs inside the transaction of another, and no
 * SQL is read to know where one begins.
 */
import { Duplex } from "node:stream";
import { isFailure } from "../../pipeline/failure.ts";
import type { Turns } from "./turns.ts";
import * as wire from "./wire-protocol.ts";

/** The one session that the sockets share. */
export interface SharedSession {
  readonly turns: Turns;
  /** Every socket that is open: each is told of every notification. */
  readonly sockets: Set<PgliteSocket>;
  /** Runs one cycle of messages and answers the server's. */
  execute(messages: Buffer): Promise<Buffer>;
}

/** PostgreSQL's code for a lock that could not be had. */
const lockNotAvailable = "55P03";

export class PgliteSocket extends Duplex {
  readonly #session: SharedSession;
  /** Bytes that are no whole frame yet. */
  #bytes: Buffer = Buffer.alloc(0);
  /** Frames that wait for the end of their cycle. */
  #cycle: Buffer[] = [];
  #started = false;
  /** Whether everything up to the next Sync is to be skipped, as the protocol wants it after an error. */
  #skipping = false;
  /** Whether the other end was told that nothing more comes. */
  #ended = false;
  #running: Promise<void> = Promise.resolve();

  constructor(session: SharedSession) {
    super();
    this.#session = session;
    session.sockets.add(this);
  }

  /** @returns itself, as `net.Socket` does */
  connect(): this {
    process.nextTick(() => this.emit("connect"));
    return this;
  }

  override _read(): void {
    // Replies are pushed as they come.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#running = settle(this.#receive(chunk), done);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#ended = true;
    this.push(null);
    void settle(this.#leave(), done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#session.sockets.delete(this);
    this.#session.turns.abandon(this);
    const left = this.#running.then(() => this.#leave());
    void settle(left, (trouble) => done(error ?? trouble));
  }

  async #receive(chunk: Buffer): Promise<void> {
    this.#bytes = this.#bytes.length === 0 ? chunk : Buffer.concat([this.#bytes, chunk]);
    for (;;) {
      const frame = wire.firstFrame(this.#bytes, this.#started ? 1 : 0);
      if (frame === null || this.destroyed) return;
      this.#bytes = this.#bytes.subarray(frame.length);
      await this.#take(frame);
    }
  }

  async #take(frame: Buffer): Promise<void> {
    if (!this.#started) {
      this.#started = true;
      this.push(wire.welcome);
      return;
    }
    const type = wire.typeOf(frame);
    // Terminate: the client ends the stream next, and whatever it left open is rolled back there.
    if (type === "X") return;
    if (this.#skipping) {
      this.#skipping = type !== "S";
      if (type === "S") this.push(wire.ready);
      return;
    }
    this.#cycle.push(frame);
    if (!wire.endsCycle.has(type)) return;
    const messages = Buffer.concat(this.#cycle);
    this.#cycle = [];
    if (!(await this.#hasTurn())) return this.#refuse(type);
    if (!this.destroyed) await this.#run(messages);
  }

  async #hasTurn(): Promise<boolean> {
    const { turns } = this.#session;
    if (turns.isHeldBy(this)) return true;
    try {
      await turns.take(this);
      return true;
    } catch (error) {
      if (!isFailure(error)) throw error;
      if (!this.destroyed) this.push(wire.errorResponse(lockNotAvailable, error.message));
      return false;
    }
  }

  /** After an error: a cycle that ended with Flush still has its Sync to come. */
  #refuse(type: string): void {
    if (type === "H") this.#skipping = true;
    else if (!this.destroyed) this.push(wire.ready);
  }

  async #run(messages: Buffer): Promise<void> {
    const reply = await this.#session.execute(messages);
    const { status, notices } = wire.factsOf(reply);
    if (status === "I") this.#session.turns.pass(this);
    if (!this.destroyed) this.push(reply);
    if (notices.length === 0) return;
    const notice = Buffer.concat(notices);
    for (const socket of this.#session.sockets) {
      if (socket !== this && socket.#started && !socket.#ended) socket.push(notice);
    }
  }

  /** Ends an open transaction and passes the turn on; also when ending it fails, for the session is broken then. */
  async #leave(): Promise<void> {
    const { turns } = this.#session;
    if (!turns.isHeldBy(this)) return;
    try {
      const reply = await this.#session.execute(wire.rollback);
      if (wire.factsOf(reply).status !== "I") await this.#session.execute(wire.rollback);
    } finally {
      turns.pass(this);
    }
  }

  // What node-postgres asks of a network socket, and means nothing here.
  setNoDelay(): this {
    return this;
  }
  setKeepAlive(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
}

/** Tells a stream's callback how the work ended. */
async function settle(work: Promise<void>, done: (error?: Error | null) => void): Promise<void> {
  let trouble: Error | null = null;
  try {
    await work;
  } catch (error) {
    trouble = error instanceof Error ? error : new Error(String(error));
  }
  done(trouble);
}
