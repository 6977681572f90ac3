/**
 * What PostgreSQL's wire protocol (version 3) says about its frames: a type byte, a length of four bytes that counts
 * itself, and a body. Only a client's very first frame has no type byte.
 */

/** What a ReadyForQuery frame says of the transaction: none, open, or failed and waiting for its ROLLBACK. */
export type Status = "I" | "T" | "E";

/** A client's frames that end a cycle: the server answers at once, and not before. */
export const endsCycle: ReadonlySet<string> = new Set(["Q", "S", "H"]);

export function typeOf(frame: Buffer): string {
  return String.fromCharCode(frame[0] ?? 0);
}

/** The first whole frame of the bytes, or null while it has not arrived. `head` is the bytes before its length: 1, or 0. */
export function firstFrame(bytes: Buffer, head: 0 | 1): Buffer | null {
  if (bytes.length < head + 4) return null;
  const length = head + bytes.readInt32BE(head);
  return bytes.length < length ? null : bytes.subarray(0, length);
}

/** What matters of a reply to others than its reader. */
export interface ReplyFacts {
  /** Of the last ReadyForQuery; null where the reply has none, in the middle of an extended query. */
  readonly status: Status | null;
  /** The NotificationResponse frames. */
  readonly notices: readonly Buffer[];
}

export function factsOf(reply: Buffer): ReplyFacts {
  let status: Status | null = null;
  const notices: Buffer[] = [];
  for (let at = 0; at < reply.length;) {
    const frame = firstFrame(reply.subarray(at), 1);
    if (frame === null) break;
    const type = typeOf(frame);
    if (type === "Z") status = statusOf(frame);
    if (type === "A") notices.push(frame);
    at += frame.length;
  }
  return { status, notices };
}

function statusOf(ready: Buffer): Status {
  const status = String.fromCharCode(ready[5] ?? 0);
  return status === "T" || status === "E" ? status : "I";
}

export function frame(type: string, ...parts: readonly (Buffer | string)[]): Buffer {
  const body = Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(`${part}\0`) : part)),
  );
  const head = Buffer.alloc(5);
  head.write(type, 0, "latin1");
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** ReadyForQuery, outside a transaction. */
export const ready = frame("Z", Buffer.from("I"));

/** The answer to a startup frame: welcome, no password, ready. */
export const welcome = Buffer.concat([
  frame("R", Buffer.alloc(4)),
  frame("S", "client_encoding", "UTF8"),
  frame("K", Buffer.alloc(8)),
  ready,
]);

/** ErrorResponse with a code of five characters (PostgreSQL, appendix A). */
export function errorResponse(code: string, message: string): Buffer {
  return frame("E", "SERROR", "VERROR", `C${code}`, `M${message}`, Buffer.alloc(1));
}

/** Ends whatever transaction there is: the first is skipped by a session that waits for a Sync, the second wakes it. */
export const rollback = Buffer.concat([frame("Q", "ROLLBACK"), frame("S")]);
