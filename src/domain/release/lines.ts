/**
 * The lines of a pasted text. All that is dropped is outer white space: a byte order mark, the kind of line end, and
 * indentation, an ideographic space (U+3000) before a Japanese paragraph included.
 */

export interface Line {
  /** Without outer white space; never empty. */
  readonly text: string;
  /** The range of `text` in the source, in UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
  /** Columns of white space before the text: 2 for an ideographic space, the rest of 8 for a tab, else 1. */
  readonly indent: number;
  /** Columns of the text: 2 for a wide character. */
  readonly columns: number;
  /** Whether an empty line, or nothing, stands before it. */
  readonly afterBlank: boolean;
}

export interface Lines {
  /** The text that lines and blocks are pieces of: the submitted one with `\n` for every line end. */
  readonly source: string;
  /** The lines that are not empty. */
  readonly lines: readonly Line[];
}

const lineEnd = /[\n\f\u2028\u2029]/gu;

export function readLines(text: string): Lines {
  const source = text.replace(/^\uFEFF/u, "").replace(/\r\n?/gu, "\n");
  const lines: Line[] = [];
  let afterBlank = true;
  let from = 0;
  const add = (to: number): void => {
    const line = lineOf(source, from, to, afterBlank);
    afterBlank = line === null;
    if (line !== null) lines.push(line);
  };
  for (const match of source.matchAll(lineEnd)) {
    add(match.index);
    from = match.index + 1;
  }
  add(source.length);
  return { source, lines };
}

function lineOf(source: string, from: number, to: number, afterBlank: boolean): Line | null {
  const raw = source.slice(from, to);
  const text = raw.trim();
  if (text === "") return null;
  const before = raw.length - raw.trimStart().length;
  const start = from + before;
  const indent = indentOf(raw.slice(0, before));
  return { text, start, end: start + text.length, indent, columns: columnsOf(text), afterBlank };
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
function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0xd7a3 && code !== 0x303f) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff01 && code <= 0xff60)
  );
}
