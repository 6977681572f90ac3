/**
 * A Word document is a ZIP archive of parts (ECMA-376 part 2). Nothing of it is ever written to a disk, and only the parts
 * that are asked for are unpacked, in pieces; all the same, an archive that tries the tricks of archives - paths that lead
 * out, links, a bomb, two parts of one name - is refused whatever part tries it.
 */
import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName, type ZipFile } from "yauzl";
import {
  highestRatio,
  mostEntries,
  mostUnpacked,
  type WordBudget,
  WordRefused,
  refused,
} from "./word-limits.ts";

/** Where something is wrong with the archive and not with a part. */
const whole = "";

/** Below this many bytes the ratio of a part says nothing. */
const smallPart = 4 * 1024 * 1024;

/** Bytes that all files of the archive may claim to unpack to, pictures and all. Only parts with text are ever unpacked. */
const mostClaimed = 1024 * 1024 * 1024;

export class WordArchive {
  readonly #zip: ZipFile;
  readonly #budget: WordBudget;
  readonly #entries: ReadonlyMap<string, readonly Entry[]>;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, readonly Entry[]>, budget: WordBudget) {
    this.#zip = zip;
    this.#entries = entries;
    this.#budget = budget;
  }

  /**
   * Reads the archive's directory.
   * @throws {WordRefused} `document-damaged`, `document-encrypted`, `archive-too-many-files`, `archive-unsafe-name`,
   *   `archive-link`, `archive-too-large`
   */
  static async open(bytes: Uint8Array, budget: WordBudget): Promise<WordArchive> {
    try {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      // Names are decoded below, where what is wrong with one can be told from other damage.
      const zip = await fromBufferPromise(buffer, { decodeStrings: false });
      if (zip.entryCount > mostEntries)
        throw refused("archive-too-many-files", whole, { files: zip.entryCount, limit: mostEntries });
      return new WordArchive(zip, await entriesOf(zip), budget);
    } catch (error) {
      throw refusalOf(error, whole);
    }
  }

  /** Whether there is a part of this name. Names of parts are the same in small and capital letters. */
  has(part: string): boolean {
    return this.#entries.has(keyOf(part));
  }

  /** Whether some part's name ends so. `ending`: in small letters. */
  hasEnding(ending: string): boolean {
    return [...this.#entries.keys()].some((name) => name.endsWith(ending));
  }

  /**
   * The bytes of a part, unpacked in pieces.
   * @throws {WordRefused} `document-damaged`, `document-encrypted`, `archive-duplicate-name`, `archive-too-large`, `archive-bomb`
   */
  async *read(part: string): AsyncGenerator<Uint8Array> {
    const [entry, second] = this.#entries.get(keyOf(part)) ?? [];
    if (entry === undefined) throw refused("document-damaged", part);
    if (second !== undefined) throw refused("archive-duplicate-name", part);
    if (entry.isEncrypted()) throw refused("document-encrypted", part);
    if (entry.uncompressedSize > this.#budget.bytesLeft)
      throw refused("archive-too-large", part, { limit: mostUnpacked });
    try {
      yield* this.#unpack(entry, part);
    } catch (error) {
      throw refusalOf(error, part);
    }
  }

  async *#unpack(entry: Entry, part: string): AsyncGenerator<Uint8Array> {
    let unpacked = 0;
    let checksum = 0;
    const stream: AsyncIterable<Buffer> = await this.#zip.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      unpacked += chunk.length;
      this.#budget.spendBytes(chunk.length, part);
      if (unpacked > smallPart && unpacked > entry.compressedSize * highestRatio)
        throw refused("archive-bomb", part, { ratio: highestRatio });
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
    if (checksum !== entry.crc32) throw refused("document-damaged", part);
  }
}

/** The files of the archive by name. Folders are nothing but names. */
async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const entries = new Map<string, Entry[]>();
  let claimed = 0;
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    claimed += entry.uncompressedSize;
    if (claimed > mostClaimed) throw refused("archive-too-large", whole, { limit: mostClaimed });
    if (name.endsWith("/")) continue;
    const same = entries.get(keyOf(name));
    if (same === undefined) entries.set(keyOf(name), [entry]);
    else if (same.length < 2) same.push(entry);
  }
  return entries;
}

function nameOf(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  const shown = shownName(name);
  if (name === "" || name.includes("\0") || validateFileName(name) !== null)
    throw refused("archive-unsafe-name", whole, { name: shown });
  if (isLink(entry)) throw refused("archive-link", whole, { name: shown });
  return name;
}

/** A symbolic link, where the archive was made on a system that has them (upper half of the attributes: its mode). */
function isLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

/** A name as it can be shown to a person, whatever it holds. */
function shownName(name: string): string {
  const shown = name.slice(0, 120).replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "\uFFFD");
  return name.length > 120 ? `${shown}…` : shown;
}

/** Names of parts are compared without regard to case in ASCII (ECMA-376 part 2, 6.2.2.3). */
function keyOf(part: string): string {
  return part.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
}

/** What yauzl and zlib say of a broken archive is said in English for programmers, and so is not passed on. */
function refusalOf(error: unknown, at: string): WordRefused {
  if (error instanceof WordRefused) return error;
  const encrypted = error instanceof Error && error.message.startsWith("strong encryption");
  return refused(encrypted ? "document-encrypted" : "document-damaged", at);
}
