/**
 * Tables: of data, whose rows are lines, or of layout, which sets columns and frames and is nothing to a reader. A table is
 * layout where it has one column, or where a cell holds what only running text has.
 */
import { columnsOf } from "../../domain/release/lines.ts";
import { joinedWords } from "./html-words.ts";
import { isBlank, wordsOf, type WordLeftOut, type WordLine, type WordParagraph } from "./word-line.ts";

/** Paragraphs of one cell, and its columns of text: what has more is text in a frame. */
const mostParagraphs = 6;
const mostColumns = 1_000;

export interface Cell {
  readonly lines: WordLine[];
  /** Whether it is the lower part of a cell that spans rows, or the right part of one that spans columns. */
  goesOn: boolean;
}

export class OpenTable {
  readonly #rows: Cell[][] = [];
  /** Whether a table stands in one of its cells. */
  holdsTable = false;
  /** The cell that is open. */
  cell: Cell | null = null;

  openRow(): void {
    this.#rows.push([]);
  }

  /** Opens the next cell, in a row of its own where no row is open; answers where its lines belong. */
  openCell(): Cell {
    const cell: Cell = { lines: [], goesOn: false };
    this.cell = cell;
    const row = this.#rows.at(-1);
    if (row === undefined) this.#rows.push([cell]);
    else row.push(cell);
    return cell;
  }

  /** Its lines: rows, or what stands in its cells. */
  *lines(): Generator<WordLine> {
    const isData = !this.#isLayout();
    for (const row of this.#rows) {
      if (!isData) for (const cell of row) yield* cell.lines;
      else yield* rowLines(row);
    }
  }

  #isLayout(): boolean {
    if (this.holdsTable || this.#rows.every((row) => row.length < 2)) return true;
    return this.#rows.some((row) => row.some(({ lines }) => isRunning(lines)));
  }
}

function isRunning(lines: readonly WordLine[]): boolean {
  const paragraphs = lines.flatMap((line) => (line.kind === "paragraph" && !isBlank(line) ? [line] : []));
  if (paragraphs.length > mostParagraphs) return true;
  const columns = paragraphs.reduce((sum, { lines: own }) => sum + columnsOf(own.join("")), 0);
  return columns > mostColumns || paragraphs.some(({ style, place }) => place !== null || isOutline(style));
}

function isOutline(style: WordParagraph["style"]): boolean {
  return style?.kind === "headline" || style?.kind === "heading" || style?.kind === "quote";
}

function* rowLines(row: readonly Cell[]): Generator<WordLine> {
  const leftOut: WordLeftOut[] = [];
  const words: string[] = [];
  for (const { lines, goesOn } of row) {
    const cell: string[] = [];
    for (const line of lines) {
      if (line.kind === "left-out") leftOut.push(line);
      else if (line.kind === "row") cell.push(line.text);
      else if (line.style?.kind !== "contents") cell.push(wordsOf(line));
    }
    if (!goesOn) words.push(joinedWords(cell));
  }
  if (words.some((text) => text !== "")) yield { kind: "row", text: words.join(" | ") };
  yield* leftOut;
}
