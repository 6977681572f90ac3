/**
 * Which lines are one paragraph. A page's paragraph is one line of text; an e-mail, a printed page or a file set by hand
 * breaks its lines at a width, and then the lines belong together.
 *
 * Lines are taken for wrapped where each of them is as full as the width allows - the next line's first word would not
 * have fitted - which lines of an address or of a table are not. A line that begins in lower case always goes on.
 */
import type { Line } from "./lines.ts";
import { isSignature } from "./quote.ts";
import { isRowOfCells } from "./rows.ts";
import { mayRepair, type Undone } from "./undone.ts";
import type { ReleaseWords } from "./words.ts";

/** Narrower than this (in columns), a few lines are short on purpose; wider than that, nothing wraps them. */
const narrowest = 60;
const widest = 160;

/** In columns: a text of many lines may be set in columns as narrow as this. */
const narrowestColumn = 28;

/** In columns: a line that is so much shorter than the width is still full, for what may not begin a line hangs over. */
const ragged = 4;

/** How many lines must be full before they are said to be set at a width. */
const enough = 3;

/** A word in lower case, which goes on; an address ("press@…", "www…") does not. */
export const goesOn = /^\p{Ll}+(?:[\s,;]|: |$)/u;

export interface Wrapping {
  readonly words: ReleaseWords;
  readonly undone: Undone;
  /** In columns: the width that the text's lines are broken at; null where they are not. */
  readonly width: number | null;
}

/** The width that the lines of a text are broken at, or null. */
export function wrappingWidth(lines: readonly Line[], words: ReleaseWords): number | null {
  const extents = lines.map(extentOf).sort((a, b) => b - a);
  // A line in ten may stick out: an address of a page, a row of a table.
  for (const width of new Set(extents.slice(0, 1 + Math.floor(lines.length / 10)))) {
    if (width < narrowestColumn) break;
    if (width <= widest && isSetAt(width, lines, words)) return width;
  }
  return widthOfParagraphs(lines, words);
}

/** How many lines of short paragraphs must break in a sentence. */
const enoughOfParagraphs = 2;

/** The width of a text of short paragraphs, every line of which is full but the last; or null. */
function widthOfParagraphs(lines: readonly Line[], words: ReleaseWords): number | null {
  const paragraphs = runsOf(lines).filter(
    (run) => run.length > 1 && words.sentenceEnd.test(run.at(-1)?.text ?? ""),
  );
  const width = paragraphs.flat().reduce((most, line) => Math.max(most, extentOf(line)), 0);
  if (width < narrowest || width > widest) return null;
  let broken = 0;
  for (const run of paragraphs) {
    for (const [i, line] of run.slice(0, -1).entries()) {
      const next = run[i + 1];
      if (next === undefined || !isFull(line, next, width)) return null;
      if (!words.sentenceEnd.test(line.text)) broken += 1;
    }
  }
  return broken >= enoughOfParagraphs ? width : null;
}

/** What an item begins with, in whatever numbering. */
const itemStart =
  /^(?:[-*•–]\s|[・●○]|[0-9０-９]{1,2}(?:[.)]\s|[．）\u3000])|[(（][0-9０-９ア-ン一二三四五六七八九十]{1,2}[)）]|[①-⑳])/u;

/** Lines with no empty line between them; an item begins anew. */
function runsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  for (const line of lines) {
    if (line.afterBlank || itemStart.test(line.text)) runs.push([line]);
    else runs.at(-1)?.push(line);
  }
  return runs;
}

/** Whether several lines in a row are full and break in the middle of a sentence, which then ends. */
function isSetAt(width: number, lines: readonly Line[], words: ReleaseWords): boolean {
  let broken = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const breaks =
      next !== undefined &&
      !next.afterBlank &&
      !isRowOfCells(line.text) &&
      isFull(line, next, width) &&
      !words.sentenceEnd.test(line.text);
    broken = breaks ? broken + 1 : 0;
    if (broken >= enough) return true;
  }
  return false;
}

/** Parts lines without an empty line between them into paragraphs. The first may be a list item, its marker in it. */
export function paragraphsIn(lines: readonly Line[], wrapping: Wrapping): readonly (readonly Line[])[] {
  const { undone, words, width } = wrapping;
  if (width === null && isWrapped(lines, words))
    return mayRepair(undone, "lines-joined", lines[0]?.number ?? 0) ? [lines] : lines.map((line) => [line]);
  const paragraphs: Line[][] = [];
  let last: Line | null = null;
  let first = 0; // the number of the line that a paragraph begins with, joined or not
  for (const line of lines) {
    const joins =
      last !== null &&
      !(isSignature(line.text) && /["”」』]$/u.test(last.text)) &&
      (goesOn.test(line.text) || (width !== null && last.role === null && isFull(last, line, width)));
    if (!joins) first = line.number;
    if (joins && mayRepair(undone, "lines-joined", first)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
    last = line;
  }
  return paragraphs;
}

/** Whether a few lines alone look as if they were broken at the width of the longest. A sentence ends the last. */
export function isWrapped(lines: readonly Line[], words: ReleaseWords): boolean {
  if (lines.length < 2) return true;
  if (!words.sentenceEnd.test(lines.at(-1)?.text ?? "")) return false;
  const width = lines.reduce((most, line) => Math.max(most, line.columns), 0);
  if (width < narrowest || width > widest) return false;
  let broken = false; // whether any sentence goes on in the next line
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next === undefined) break;
    if (line.columns + firstWordColumns(next.text) < width) return false;
    broken ||= !words.sentenceEnd.test(line.text);
  }
  return broken;
}

/** Whether a line is as full as a width allows: the first word of the next would not have fitted. */
export function isFull(line: Line, next: Line, width: number): boolean {
  const extent = extentOf(line);
  return extent >= width - ragged || extent + firstWordColumns(next.text) > width;
}

function extentOf({ indent, columns }: Line): number {
  return indent + columns;
}

/** What the first word of a line would have needed on the line before, with the space between or a sign that hangs. */
function firstWordColumns(text: string): number {
  const latin = /^[\x21-\x7e\u00a1-\u024f\u2010-\u2027]{1,80}/u.exec(text)?.[0].length ?? 0;
  return latin > 0 ? latin + 1 : 4;
}
