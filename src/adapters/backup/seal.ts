/**
 * The seal of a backup: its last bytes are the digest of all the bytes before them. So one that was cut short, or in
 * which one bit is another, is found out before anything in it is believed. A backup is a zip archive, and its seal
 * stands where archives have their comment: any unzip program opens it.
 */
import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";

/** What stands before the digest. */
const words = "dateline backup, sha256 ";
const digestLength = 64;

/** The comment with which an archive is written, before its digest is known. */
export const unsealed = words + "0".repeat(digestLength);

/** `cut-short` has no seal at its end; `damaged` has another digest than it says. */
export type SealState = "whole" | "cut-short" | "damaged";

/** Writes the digest of what is in the file over the place that is kept for it. */
export async function seal(handle: FileHandle): Promise<void> {
  const { size } = await handle.stat();
  const digest = await digestUntil(handle, size - digestLength);
  await handle.write(Buffer.from(digest, "latin1"), 0, digestLength, size - digestLength);
}

export async function sealState(handle: FileHandle): Promise<SealState> {
  const { size } = await handle.stat();
  if (size < unsealed.length) return "cut-short";
  const bytes = Buffer.alloc(unsealed.length);
  await handle.read(bytes, 0, bytes.length, size - bytes.length);
  const end = bytes.toString("latin1");
  if (!end.startsWith(words)) return "cut-short";
  const digest = await digestUntil(handle, size - digestLength);
  return end === words + digest ? "whole" : "damaged";
}

async function digestUntil(handle: FileHandle, end: number): Promise<string> {
  const hash = createHash("sha256");
  const bytes = Buffer.alloc(1 << 18);
  for (let at = 0; at < end;) {
    const { bytesRead } = await handle.read(bytes, 0, Math.min(bytes.length, end - at), at);
    if (bytesRead === 0) break;
    hash.update(bytes.subarray(0, bytesRead));
    at += bytesRead;
  }
  return hash.digest("hex");
}
