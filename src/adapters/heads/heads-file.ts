/**
 * `heads.jsonl`: one line an event, added and forced to disk. Several processes may add to one file: each reads what is
 * there and goes on after it, so a line may stand there twice, and none is ever left out.
 */
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { type Head, headLine, readHead } from "../../domain/edition/head.ts";
import { Failure } from "../../pipeline/failure.ts";
import type { HeadsFile } from "../../pipeline/heads.ts";

const newline = 0x0a;

export function headsFile(path: string): HeadsFile {
  return {
    async readFrom(place) {
      const handle = await openIfThere(path);
      if (handle === null) return place === 0 ? { heads: [], place } : null;
      try {
        const { size } = await handle.stat();
        if (size < place) return null;
        const bytes = await readBetween(handle, place, size);
        // What has no end yet is no line: it is read when it has one.
        const whole = bytes.subarray(0, bytes.lastIndexOf(newline) + 1);
        return { heads: headsIn(whole.toString("utf8"), path), place: place + whole.length };
      } finally {
        await handle.close();
      }
    },

    async append(heads) {
      await mkdir(dirname(path), { recursive: true });
      const handle = await open(path, "a+", 0o644);
      try {
        const { size } = await handle.stat();
        const isTorn = size > 0 && (await readBetween(handle, size - 1, size))[0] !== newline;
        const lines = heads.map((head) => `${headLine(head)}\n`).join("");
        await handle.appendFile(isTorn ? `\n${lines}` : lines);
        await handle.datasync();
      } finally {
        await handle.close();
      }
    },
  };
}

/** @throws Failure showing a line that is none: what it said may be a withdrawal, so it is not passed over */
function headsIn(text: string, path: string): readonly Head[] {
  // A line that a machine has not ended, because it lost power, was of an event that is written down anew.
  const lines = text.split("\n").filter((line) => line.trimEnd().endsWith("}"));
  return lines.map((line) => {
    const head = readHead(line);
    if (head !== null) return head;
    const told = { code: "heads-damaged", detail: { file: path, line: line.slice(0, 200) } };
    throw new Failure(`${path} has a line that is no event`, { retryable: false, ...told });
  });
}

/** As many bytes as there are between two places. */
async function readBetween(handle: FileHandle, from: number, to: number): Promise<Buffer> {
  const bytes = Buffer.alloc(to - from);
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
  return bytes.subarray(0, bytesRead);
}

async function openIfThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, "r");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
