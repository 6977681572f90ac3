/**
 * The lines of a source. All that is dropped is outer white space: a byte order mark, the kind of line end, and
 * indentation, an ideographic space (U+3000) before a Japanese paragraph included.
 */
import type { LineRole, Source } from "./source.ts";

export interface Line {
  /** Without outer white space; never empty. */
  readonly text: string;
  /** Columns of white space before the text: 2 for an ideographic space, the rest of 8 for a tab, else 1. */
  readonly indent: number;
  /** Columns of the text: 2 for a wide character. */
  readonly columns: number;
  /** Whether an empty line, or nothing, stands before it. */
  readonly afterBlank: boolean;
  /** The line of the source, counted from 1. */
  readonly number: number;
  /** What the format of the file says of it; null where it says nothing. */
  readonly role: LineRole | null;
}

const lineEnd = /\r\n?|[\n\f\u2028\u2029]/u;

/** The lines that are not empty. */
export function readLines({ text, roles }: Pick<Source, "text" | "roles">): readonly Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (const [i, raw] of text
    .replace(/^\uFEFF/u, "")
    .split(lineEnd)
    .entries()) {
    const words = raw.trim();
    if (words !== "") {
      const indent = indentOf(raw.slice(0, raw.length - raw.trimStart().length));
      const role = roles[i] ?? null;
      lines.push({ text: words, indent, columns: columnsOf(words), afterBlank, number: i + 1, role });
    }
    afterBlank = words === "";
  }
  return lines;
}

/** A piece of a line's text as a line of its own. */
export function pieceOf(line: Line, from: number, to: number): Line {
  const text = line.text.slice(from, to).trim();
  return { ...line, text, columns: columnsOf(text) };
}

function indentOf(space: string): number {
  let columns = 0;
  for (const char of space) columns += char === "\t" ? 8 - (columns % 8) : char === "\u3000" ? 2 : 1;
  return columns;
}

/** The width of a text on a screen with one column for a Latin letter and two for a Japanese one. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i += 1) columns += isWide(text.charCodeAt(i)) ? 2 : 1;
  return columns;
}

/** CJK letters and signs, and full-width forms; a surrogate pair counts as two single columns, which is the same. */
export function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xd7a3 && code !== 0x303f) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff01 && code <= 0xff60)
  );
}
