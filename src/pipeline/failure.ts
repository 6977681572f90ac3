/** A failure: the outside world broke - a database, a queue, a provider - and nobody who wrote a release can settle it. */
import type { Issue } from "../domain/issue.ts";

export interface FailureFacts {
  /** Whether the same work may go well later, so that the queue comes back to it. */
  readonly retryable: boolean;
  readonly cause?: unknown;
  /** The key of its words in `issues.json`, for a person who has to see to it; the message is for the log. */
  readonly code?: string;
  readonly detail?: Issue["detail"];
}

/** Thrown, with what caused it; neither an issue (a person can fix it) nor a conflict (somebody moved first). */
export class Failure extends Error {
  readonly retryable: boolean;
  readonly code: string | null;
  readonly detail: Issue["detail"];

  constructor(message: string, { retryable, cause, code, detail }: FailureFacts) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "Failure";
    this.retryable = retryable;
    this.code = code ?? null;
    this.detail = detail ?? {};
  }
}

export function isFailure(error: unknown): error is Failure {
  return error instanceof Failure;
}

/** Whether the trouble may pass by itself: a failure of the outside world that says so. Anything else is not tried again. */
export function isPassing(error: unknown): boolean {
  return isFailure(error) && error.retryable;
}
