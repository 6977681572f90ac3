/**
 * Puts files in their place whole: written beside it under another name, forced to disk, renamed. Whoever reads the path
 * sees the old bytes or the new, never a part; after a power cut too, since the folder is forced to disk as well.
 */
import { mkdir, open, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";

/** A locale in a path: the letters, digits and hyphens of BCP 47. */
const localePattern = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/u;
/** A release key by CONTRACT. */
const keyPattern = /^[a-z0-9][a-z0-9-]{0,79}$/u;

/**
 * Where a release's locale file stands: `<dir>/<locale>/releases/<key>.json`, always inside `dir`.
 * @throws RangeError for a locale or a key that is none
 */
export function localeFilePath(dir: string, locale: string, key: string): string {
  if (!localePattern.test(locale))
    throw new RangeError(`not a locale: ${JSON.stringify(locale.slice(0, 80))}`);
  if (!keyPattern.test(key)) throw new RangeError(`not a release key: ${JSON.stringify(key.slice(0, 100))}`);
  return join(dir, locale, "releases", `${key}.json`);
}

/** Writes the file and the folders it needs. Bytes that are there already are left alone; answers whether it wrote. */
export async function placeFile(path: string, bytes: Uint8Array): Promise<boolean> {
  if (await holds(path, bytes)) return false;
  const folder = dirname(resolve(path));
  const made = await mkdir(folder, { recursive: true });
  await writeFileAtomic(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { fsync: true });
  await syncFolder(folder);
  if (made !== undefined) await syncNewFolders(folder, made);
  return true;
}

async function holds(path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    return (await readFile(path)).equals(bytes);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return false;
    throw error;
  }
}

/** Forces the entries of folders that `mkdir` made to disk: each is an entry of the folder above. */
async function syncNewFolders(folder: string, topmost: string): Promise<void> {
  const top = dirname(resolve(topmost));
  for (let at = folder; at !== top && at !== dirname(at);) {
    at = dirname(at);
    await syncFolder(at);
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(notOnThisSystem);
  if (handle === null) return;
  try {
    await handle.sync().catch(notOnThisSystem);
  } finally {
    await handle.close();
  }
}

/** Some systems and network disks do not sync folders; the file itself is on disk by then. */
function notOnThisSystem(error: unknown): null {
  if (["EISDIR", "EPERM", "EACCES", "EINVAL", "ENOTSUP"].some((code) => hasCode(error, code))) return null;
  throw error;
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
