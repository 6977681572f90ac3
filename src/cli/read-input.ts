/** Reads a file that a person named: what it says, or one clear sentence with the file and the place. */
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import type { Issue } from "../domain/issue.ts";
import { blocking } from "../domain/issue.ts";
import { largestSubmission } from "../domain/release/submission.ts";
import { Refusal } from "../pipeline/refusal.ts";
import { type ReadFile, readSource } from "../sources.ts";

/** The source of a release, from a file of any format that is known. Never reads more than a release can be. */
export async function readReleaseFile(file: string): Promise<ReadFile> {
  return readSource(await readBytes(file, largestSubmission), file);
}

/** A file's bytes, if it is a file, can be read, and has at most so many. */
export async function readBytes(file: string, largest: number): Promise<Uint8Array> {
  try {
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const { size } = await handle
        .stat()
        .then((stat) => (stat.isFile() ? stat : refuse(file, "not-a-file")));
      if (size > largest) refuse(file, "file-too-large", { size, limit: largest });
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw asRefusal(error, file);
  }
}

/** A file system's error as what a person can do about it. */
export function asRefusal(error: unknown, file: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return refusal(file, "no-such-file");
  if (code === "EISDIR") return refusal(file, "not-a-file");
  if (code === "EACCES" || code === "EPERM") return refusal(file, "file-not-readable");
  return error;
}

function refuse(file: string, code: string, detail: Issue["detail"] = {}): never {
  throw refusal(file, code, detail);
}

function refusal(file: string, code: string, detail: Issue["detail"] = {}): Refusal {
  return new Refusal([blocking(code, "", detail)], file);
}
