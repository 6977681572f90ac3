/** Which errors of node-postgres mean that the database is gone, full or busy, and not that a statement is wrong. */
import pg from "pg";
import { Failure, isFailure } from "../../pipeline/failure.ts";

/**
 * Classes of SQLSTATE (PostgreSQL, appendix A) that may pass: 08 connection, 40 a transaction that lost to another,
 * 53 resources, 57 the operator's intervention, 58 the system beneath.
 */
const passing = new Set(["08", "40", "53", "57", "58"]);
/** 55P03: a lock, or the embedded session, could not be had in time. 25P03: idle for too long inside a transaction. */
const passingCodes = new Set(["55P03", "25P03"]);
/** Of class 08, but it is what we said that was wrong. */
const protocolViolation = "08P01";
/** 28 who we are is refused, 3D there is no such database: of the outside world too, and no patience helps. */
const lasting = new Set(["28", "3D"]);

/** What node-postgres says, without a code, when a connection is lost or cannot be had. */
const lost = [
  "Connection terminated",
  "Client has encountered a connection error and is not queryable",
  "Client was closed and is not queryable",
  "timeout exceeded when trying to connect",
  "timeout expired",
];

/** The `Failure` that an error stands for, or the error itself where the fault is ours. */
export function databaseError(error: unknown): unknown {
  if (isFailure(error) || !(error instanceof Error)) return error;
  const retryable = isPassing(error);
  if (retryable === null) return error;
  // Of several addresses that refused, node tells in an error with an empty message.
  const reason = error.message || codeOf(error);
  const told = { code: "database-away", detail: { reason } };
  return new Failure(`the database cannot be used now: ${reason}`, { retryable, cause: error, ...told });
}

/** Runs something on the database. @throws Failure where the database is to blame */
export async function onDatabase<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw databaseError(error);
  }
}

/** Whether the trouble may pass; null where it is not the database's. */
function isPassing(error: Error): boolean | null {
  const code = codeOf(error);
  if (error instanceof pg.DatabaseError) {
    if (code === protocolViolation) return null;
    if (passingCodes.has(code) || passing.has(code.slice(0, 2))) return true;
    return lasting.has(code.slice(0, 2)) ? false : null;
  }
  // Node's own codes of sockets and names, such as ECONNREFUSED.
  if ("syscall" in error || error instanceof AggregateError || networkCodes.has(code)) return true;
  return lost.some((words) => error.message.includes(words)) ? true : null;
}

const networkCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
]);

function codeOf(error: Error): string {
  return "code" in error && typeof error.code === "string" ? error.code : "";
}
