/** Reads a backup: checks the whole file before anything of it is believed, then unpacks it. */
import { createWriteStream } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { blocking, type Issue } from "../../domain/issue.ts";
import { Refusal } from "../../pipeline/refusal.ts";
import { type Manifest, parts, readManifest } from "./manifest.ts";
import { sealState } from "./seal.ts";

/** How every zip archive begins, even half of one (APPNOTE 4.3.7): a part's header of 30 bytes, then its name. */
const headerLength = 30;
const headerSignature = Buffer.from("PK\u0003\u0004", "latin1");
/** A manifest longer than this is none. Bytes. */
const longestManifest = 10_000;

/** @throws Refusal saying what is wrong with the file */
export async function checkBackup(file: string): Promise<void> {
  const handle = await open(file, "r");
  try {
    if (!(await handle.stat()).isFile()) throw refusal(file, "not-a-file");
    const start = Buffer.alloc(headerLength + parts.manifest.length);
    await handle.read(start, 0, start.length, 0);
    if (
      !start.subarray(0, 4).equals(headerSignature) ||
      start.toString("latin1", headerLength) !== parts.manifest
    )
      throw refusal(file, "backup-foreign");
    const state = await sealState(handle);
    if (state === "cut-short") throw refusal(file, "backup-cut-short");
    if (state === "damaged") throw refusal(file, "backup-damaged");
  } finally {
    await handle.close();
  }
}

/** Unpacks a file that was checked into a new folder; answers what it says of itself. */
export async function unpackBackup(file: string, folder: string): Promise<Manifest> {
  let manifest: Manifest | null = null;
  const archive = await openPromise(file, { autoClose: false });
  try {
    for await (const entry of archive.eachEntry()) {
      const { fileName } = entry;
      if (fileName === parts.manifest) manifest = await manifestIn(archive, entry);
      if (manifest === null) throw refusal(file, "backup-foreign");
      if (fileName.startsWith(parts.database))
        await unpackOne(archive, entry, join(folder, fileName.slice(parts.database.length)));
    }
  } finally {
    archive.close();
  }
  if (manifest === null) throw refusal(file, "backup-foreign");
  return manifest;
}

async function manifestIn(archive: ZipFile, entry: Entry): Promise<Manifest | null> {
  if (entry.uncompressedSize > longestManifest) return null;
  return readManifest(await text(await archive.openReadStreamPromise(entry)));
}

/** yauzl has refused names that lead out of the folder. */
async function unpackOne(archive: ZipFile, entry: Entry, path: string): Promise<void> {
  if (entry.fileName.endsWith("/")) {
    await mkdir(path, { recursive: true });
    return;
  }
  await mkdir(dirname(path), { recursive: true });
  await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(path, { flags: "wx" }));
}

function refusal(file: string, code: string, detail: Issue["detail"] = {}): Refusal {
  return new Refusal([blocking(code, "", detail)], file);
}
