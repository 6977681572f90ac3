/** A row of a table of data, as one line: its cells with a sign between them. */
import { isBlock } from "./html-elements.ts";
import { InlineReader, type TakenOut } from "./html-inline.ts";
import { type HtmlElement, neverText, walk } from "./html-node.ts";
import { joinedWords } from "./html-words.ts";

export interface Row {
  readonly text: string;
  /** Whether all its words are links. */
  readonly isLink: boolean;
  readonly takenOut: readonly TakenOut[];
}

export function readRow(row: HtmlElement, marks: Uint8Array, japanese: boolean): Row {
  const cells: string[] = [];
  const takenOut: TakenOut[] = [];
  let isLink = true;
  for (const element of row.elements()) {
    if (neverText.has(element.name)) continue;
    const reader = new InlineReader(marks, japanese);
    if (!reader.enter(element)) {
      takenOut.push(...reader.take().takenOut);
      continue;
    }
    walk(element, new CellReader(reader));
    const words = reader.take();
    cells.push(joinedWords(words.lines));
    takenOut.push(...words.takenOut);
    isLink &&= words.linked === "wholly" || words.lines.length === 0;
  }
  return { text: cells.some((cell) => cell !== "") ? cells.join(" | ").trim() : "", isLink, takenOut };
}

/** Everything in a cell stands beside each other. */
class CellReader {
  readonly #reader: InlineReader;

  constructor(reader: InlineReader) {
    this.#reader = reader;
  }

  enter(element: HtmlElement): boolean {
    if (element.name === "br" || isBlock(element)) this.#reader.text(" ");
    return element.name !== "br" && this.#reader.enter(element);
  }

  leave(element: HtmlElement): void {
    this.#reader.leave(element);
    if (isBlock(element)) this.#reader.text(" ");
  }

  text(text: string): void {
    this.#reader.text(text);
  }
}
