/**
 * Tables: of data, whose rows are lines, or of layout, which old pages set their columns and margins with and which is
 * nothing to a reader. A table is layout where it has one column, or where a cell holds what only running text has.
 */
import { headingNames, listNames } from "./html-elements.ts";
import { lettersIn } from "./html-measure.ts";
import { type HtmlElement, walk } from "./html-node.ts";

/** What makes a cell running text. */
const running: ReadonlySet<string> = new Set([
  ...[
    ...headingNames,
    ...listNames,
    "table",
    "blockquote",
    "article",
    "section",
    "main",
    "nav",
    "form",
    "dl",
    "hr",
  ],
]);

/** In nodes: how far a table is looked at. */
const mostLooked = 20_000;

/** Paragraphs and line breaks of one cell, and its letters: what has more is text in a frame. */
const mostParagraphs = 6;
const mostLetters = 500;

/** Whether the rows of a table are rows of data. */
export function isDataTable(table: HtmlElement): boolean {
  const role = table.attribute("role");
  if (role === "presentation" || role === "none") return false;
  const look = new Look();
  walk(table, look, mostLooked);
  return look.columns > 1 && !look.isRunning;
}

class Look {
  columns = 0;
  isRunning = false;
  #cells = 0;
  #paragraphs = 0;
  #letters = 0;

  enter({ name }: HtmlElement): boolean {
    if (this.isRunning) return false;
    if (name === "tr") this.#cells = 0;
    else if (name === "td" || name === "th") {
      this.#cells += 1;
      this.#paragraphs = 0;
      this.#letters = 0;
      this.columns = Math.max(this.columns, this.#cells);
    } else if (name === "p" || name === "div" || name === "br") {
      this.#paragraphs += 1;
      if (this.#paragraphs > mostParagraphs) this.isRunning = true;
    } else if (running.has(name)) this.isRunning = true;
    return !this.isRunning;
  }

  leave(): void {
    // Cells are counted where they begin.
  }

  text(text: string): void {
    this.#letters += this.#cells > 0 ? lettersIn(text) : 0;
    if (this.#letters > mostLetters) this.isRunning = true;
  }
}
