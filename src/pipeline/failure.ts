/** A failure: the outside world broke - a database, a queue, a provider - and nobody who wrote a release can settle it. */

export interface FailureFacts {
  /** Whether the same work may go well later, so that the queue comes back to it. */
  readonly retryable: boolean;
  readonly cause?: unknown;
}

/** Thrown, with what caused it; neither an issue (a person can fix it) nor a conflict (somebody moved first). */
export class Failure extends Error {
  readonly retryable: boolean;

  constructor(message: string, { retryable, cause }: FailureFacts) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "Failure";
    this.retryable = retryable;
  }
}

export function isFailure(error: unknown): error is Failure {
  return error instanceof Failure;
}

/** Whether the trouble may pass by itself: a failure of the outside world that says so. Anything else is not tried again. */
export function isPassing(error: unknown): boolean {
  return isFailure(error) && error.retryable;
}
