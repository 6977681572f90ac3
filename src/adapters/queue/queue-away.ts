/** What goes wrong with a queue is the outside world's, and passes: the queue holds nothing that the rows do not. */
import { Failure, isFailure } from "../../pipeline/failure.ts";

export function queueAway(error: unknown): Failure {
  if (isFailure(error)) return error;
  const reason = error instanceof Error ? error.message : String(error);
  const told = { code: "queue-away", detail: { reason } };
  return new Failure(`the queue cannot be used now: ${reason}`, { retryable: true, cause: error, ...told });
}
