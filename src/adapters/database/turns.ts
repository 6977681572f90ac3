/** Turns at something that serves one at a time: first come, first served, and nobody waits longer than a limit. */
import { Failure } from "../../pipeline/failure.ts";

interface Waiting {
  readonly owner: object;
  readonly granted: () => void;
  readonly refused: (failure: Failure) => void;
  readonly timer: NodeJS.Timeout;
}

export class Turns {
  readonly #limit: number;
  readonly #waiting: Waiting[] = [];
  #holder: object | null = null;

  /** @param limit how long one may wait, in milliseconds */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether this owner's turn it is. */
  isHeldBy(owner: object): boolean {
    return this.#holder === owner;
  }

  /** Resolves when it is this owner's turn; it lasts until it is passed on. @throws Failure when the wait is too long. */
  take(owner: object): Promise<void> {
    if (this.#holder === null) {
      this.#holder = owner;
      return Promise.resolve();
    }
    return new Promise((granted, refused) => {
      const timer = setTimeout(() => this.#refuse(owner, tooLong(this.#limit)), this.#limit);
      this.#waiting.push({ owner, granted, refused, timer });
    });
  }

  /** Gives the turn to whoever has waited longest. Does nothing where it is not this owner's turn. */
  pass(owner: object): void {
    if (this.#holder !== owner) return;
    const next = this.#waiting.shift();
    this.#holder = next?.owner ?? null;
    if (next === undefined) return;
    clearTimeout(next.timer);
    next.granted();
  }

  /** Stops waiting. */
  abandon(owner: object): void {
    this.#refuse(owner, new Failure("stopped waiting for the embedded database", { retryable: true }));
  }

  #refuse(owner: object, failure: Failure): void {
    const at = this.#waiting.findIndex((waiting) => waiting.owner === owner);
    const [waiting] = at < 0 ? [] : this.#waiting.splice(at, 1);
    if (waiting === undefined) return;
    clearTimeout(waiting.timer);
    waiting.refused(failure);
  }
}

function tooLong(limit: number): Failure {
  const seconds = limit / 1000;
  return new Failure(
    `waited ${seconds} s for the embedded database: a transaction elsewhere in this process holds it`,
    { retryable: true, code: "database-busy", detail: { seconds } },
  );
}
