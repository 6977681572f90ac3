/** Writes a backup: beside its name first, sealed and on disk, and only then under its name. */
import { createWriteStream } from "node:fs";
import { open, readdir, rename, rm } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import { type Manifest, manifestText, parts } from "./manifest.ts";
import { seal, unsealed } from "./seal.ts";

/** A file of that name is replaced, and only by a whole one. @param folder nobody writes into it meanwhile */
export async function writeBackup(file: string, folder: string, manifest: Manifest): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeArchive(beside, folder, manifest);
    const handle = await open(beside, "r+");
    try {
      await seal(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function writeArchive(path: string, folder: string, manifest: Manifest): Promise<void> {
  const archive = new ZipFile();
  const output = createWriteStream(path);
  archive.on("error", (error: Error) => output.destroy(error));
  archive.addBuffer(Buffer.from(manifestText(manifest)), parts.manifest);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const whole = join(entry.parentPath, entry.name);
    const name = parts.database + relative(folder, whole).split(sep).join("/");
    if (entry.isDirectory()) archive.addEmptyDirectory(name);
    else archive.addFile(whole, name);
  }
  archive.end({ comment: unsealed, forceZip64Format: false });
  await pipeline(archive.outputStream, output);
}
