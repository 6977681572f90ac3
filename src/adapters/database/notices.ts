/**
 * LISTEN on one connection of its own, made again when it is lost. What is notified while it is away is not told
 * later: a notice says "look now", and whoever listens looks from time to time anyway.
 */
import pg from "pg";
import { databaseError } from "./database-failure.ts";

type OnNotice = (payload: string) => void;

/** Pauses between attempts to connect again, in milliseconds; the last one repeats. */
const pauses = [100, 250, 500, 1_000, 2_000] as const;

export class Notices {
  readonly #connect: () => pg.Client;
  readonly #channels = new Map<string, Set<OnNotice>>();
  #client: pg.Client | null = null;
  /** Everything that is done to the connection, one after the other: a client is asked one thing at a time. */
  #doing: Promise<void> = Promise.resolve();
  #again: NodeJS.Timeout | undefined;
  #closed = false;

  /** @param connect a client that is not connected yet */
  constructor(connect: () => pg.Client) {
    this.#connect = connect;
  }

  /** Resolves when it listens, to what stops it. @throws Failure when the database cannot be reached */
  async listen(channel: string, onNotice: OnNotice): Promise<() => Promise<void>> {
    // A value of its own for each call, so that one who listens twice can stop once.
    const own: OnNotice = (payload) => onNotice(payload);
    const listeners = this.#channels.get(channel);
    if (listeners === undefined) this.#channels.set(channel, new Set([own]));
    else listeners.add(own);
    const stop = async (): Promise<void> => {
      this.#channels.get(channel)?.delete(own);
      if (this.#channels.get(channel)?.size === 0) this.#channels.delete(channel);
      if (this.#channels.size === 0) await this.#inTurn(() => this.#disconnectIfUnused());
    };
    try {
      await this.#inTurn(() => this.#subscribe());
    } catch (error) {
      await stop();
      throw databaseError(error);
    }
    return stop;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#channels.clear();
    clearTimeout(this.#again);
    await this.#inTurn(() => this.#disconnectIfUnused());
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#doing.then(work);
    this.#doing = done.catch(() => undefined); // told to whoever asked for it
    return done;
  }

  async #subscribe(): Promise<void> {
    const client = this.#client ?? (await this.#connected());
    // LISTEN to what is listened to already changes nothing, and the channels are few. There is no UNLISTEN: the
    // embedded session is shared, and would be deaf for the others too.
    for (const channel of this.#channels.keys()) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
  }

  async #connected(): Promise<pg.Client> {
    const client = this.#connect();
    client.on("notification", ({ channel, payload }) => {
      for (const onNotice of this.#channels.get(channel) ?? []) onNotice(payload ?? "");
    });
    client.on("error", () => this.#lose(client));
    client.on("end", () => this.#lose(client));
    await client.connect();
    this.#client = client;
    return client;
  }

  #lose(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#client = null;
    this.#reconnect(0);
  }

  #reconnect(attempt: number): void {
    if (this.#closed || this.#channels.size === 0) return;
    clearTimeout(this.#again);
    this.#again = setTimeout(
      () => {
        if (this.#closed || this.#channels.size === 0) return;
        this.#inTurn(() => this.#subscribe()).catch(() => this.#reconnect(attempt + 1));
      },
      pauses[Math.min(attempt, pauses.length - 1)],
    );
  }

  async #disconnectIfUnused(): Promise<void> {
    const client = this.#client;
    if (client === null || this.#channels.size > 0) return;
    this.#client = null;
    await client.end();
  }
}
