/**
 * How much of a Word document is read. No release that a person writes comes near: the limits are there so that an archive
 * that is made to be too much is refused in a second, in little memory.
 */
import { blocking, type Issue } from "../../domain/issue.ts";

/** Bytes that all parts of the document that are read have together when they are unpacked. */
export const mostUnpacked = 64 * 1024 * 1024;

/** Files in the archive. A document with a hundred pictures has some two hundred. */
export const mostEntries = 10_000;

/** A part of some mebibytes that unpacks to more than this many times its size is no text that anybody wrote. */
export const highestRatio = 200;

/** Elements of all parts that are read, together. A release has some thousands, a book some hundred thousands. */
const mostElements = 1_000_000;

/** Elements inside each other. A table inside a table inside a text box is some thirty deep. */
export const deepestElement = 256;

/** Levels of a list, as the format has them (ECMA-376 part 1, 17.9.3: 0 to 8). */
export const mostListLevels = 9;

/** UTF-16 units of text, markers and words that are left out counted in. */
const mostText = 2 * 1024 * 1024;

/** Lines of text, those that are left out counted in. */
export const mostLines = 40_000;

/** Why a Word document is not read: thrown at the first thing that stops the reading. */
export class WordRefused extends Error {
  readonly issue: Issue;

  constructor(issue: Issue) {
    super(`${issue.code} at ${issue.at}`);
    this.name = "WordRefused";
    this.issue = issue;
  }
}

/** The refusal of a document. `at`: the part of the archive, or nothing for the whole of it. */
export function refused(code: string, at: string, detail: Issue["detail"] = {}): WordRefused {
  return new WordRefused(blocking(code, at, detail));
}

/** What one document has used up of the limits, whichever of its parts it used it for. */
export class WordBudget {
  #bytes = 0;
  #elements = 0;
  #text = 0;
  #lines = 0;

  /** Bytes that may still be unpacked. */
  get bytesLeft(): number {
    return mostUnpacked - this.#bytes;
  }

  /** @throws {WordRefused} `archive-too-large` */
  spendBytes(bytes: number, part: string): void {
    this.#bytes += bytes;
    if (this.#bytes > mostUnpacked) throw refused("archive-too-large", part, { limit: mostUnpacked });
  }

  /** @throws {WordRefused} `document-too-crowded` */
  spendElement(part: string): void {
    this.#elements += 1;
    if (this.#elements > mostElements) throw refused("document-too-crowded", part, { limit: mostElements });
  }

  /** @throws {WordRefused} `text-too-long` */
  spendText(units: number, part: string): void {
    this.#text += units;
    if (this.#text > mostText) throw refused("text-too-long", part, { length: this.#text, limit: mostText });
  }

  /** @throws {WordRefused} `too-many-lines` */
  spendLines(lines: number, part: string): void {
    this.#lines += lines;
    if (this.#lines > mostLines)
      throw refused("too-many-lines", part, { lines: this.#lines, limit: mostLines });
  }
}
