/** Where the lines of a document are gathered while it is read: the story itself, cells of tables, what stands in a paragraph. */
import type { WordLine } from "./word-line.ts";
import { OpenParagraph } from "./word-paragraph.ts";
import { type Cell, OpenTable } from "./word-table.ts";

/** What the end of an element does. */
export type Closer = (() => void) | null;

interface Frame {
  readonly lines: WordLine[];
  /** A paragraph that goes on in the next one. */
  carried: OpenParagraph | null;
}

export class OpenFrames {
  readonly #frames: Frame[] = [];
  readonly #paragraphs: OpenParagraph[] = [];
  readonly #tables: OpenTable[] = [];

  /** The paragraph that is open innermost. */
  get paragraph(): OpenParagraph | null {
    return this.#paragraphs.at(-1) ?? null;
  }

  /** The cell that is open innermost. */
  get cell(): Cell | null {
    return this.#tables.at(-1)?.cell ?? null;
  }

  openStory(take: (lines: readonly WordLine[]) => void): Closer {
    const frame = this.#push([]);
    return () => {
      this.#pop(frame);
      take(frame.lines);
    };
  }

  /** Opens a paragraph; `ends` is called at its end, before its lines are gathered. */
  openParagraph(ends: (paragraph: OpenParagraph) => void): Closer {
    const paragraph = new OpenParagraph();
    const outer = this.#frames.at(-1);
    const carried = outer?.carried ?? null;
    if (carried !== null) paragraph.goOnFrom(carried);
    if (outer !== undefined) outer.carried = null;
    const below = this.#push(paragraph.below);
    this.#paragraphs.push(paragraph);
    return () => {
      ends(paragraph);
      this.#pop(below);
      this.#paragraphs.pop();
      if (outer === undefined) return;
      if (paragraph.properties.endDeleted && !paragraph.isEmpty) outer.carried = paragraph;
      else gather(outer, paragraph.lines());
    };
  }

  openTable(): Closer {
    const table = new OpenTable();
    const outer = this.#tables.at(-1);
    const frame = this.#frames.at(-1);
    if (frame !== undefined) flush(frame);
    if (outer !== undefined && outer.cell !== null) outer.holdsTable = true;
    this.#tables.push(table);
    return () => {
      this.#tables.pop();
      if (frame !== undefined) gather(frame, table.lines());
    };
  }

  openRow(): void {
    this.#tables.at(-1)?.openRow();
  }

  openCell(): Closer {
    const table = this.#tables.at(-1);
    if (table === undefined) return null;
    const frame = this.#push(table.openCell().lines);
    return () => {
      this.#pop(frame);
      table.cell = null;
    };
  }

  #push(lines: WordLine[]): Frame {
    const frame: Frame = { lines, carried: null };
    this.#frames.push(frame);
    return frame;
  }

  #pop(frame: Frame): void {
    flush(frame);
    this.#frames.pop();
  }
}

/** A paragraph that nothing goes on from after all. */
function flush(frame: Frame): void {
  const { carried } = frame;
  frame.carried = null;
  if (carried !== null) gather(frame, carried.lines());
}

function gather(frame: Frame, lines: Iterable<WordLine>): void {
  for (const line of lines) frame.lines.push(line);
}
