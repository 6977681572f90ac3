/**
 * The source of a release as its file was read: lines of text, and what the file's format says of them. Pasted text says
 * nothing, and everything is told from the words; a web page or a document says which line is a heading or an item.
 *
 * Nothing is lost on the way here: words that the format itself marks as no part of the release - a menu, a deletion
 * that was tracked - are lines too, with the repair that leaves them out, so that it can be said and undone.
 */
import type { RepairCode } from "./block.ts";
import type { FrontMatter } from "./front-matter.ts";

/** What the format of a file says of one line. */
export type LineRole =
  /** The title of the document. */
  | { readonly kind: "headline" }
  /** `level`: 1 for the sections of the release, 2 for their parts. */
  | { readonly kind: "heading"; readonly level: number }
  /**
   * An item of a list, `level` deep (1 for the outermost). Its marker stands at the beginning of the line: one that the
   * format counted (`<ol>`, Word's numbering: `counted`), or the bullet, or one that the author typed.
   */
  | { readonly kind: "item"; readonly level: number; readonly counted: boolean }
  /** `row`: the cells of a table's row, with " | " between them. */
  | { readonly kind: "paragraph" | "quote" | "note" | "caption" | "row" }
  /** Words that are no part of the release, and the repair that leaves them out. */
  | { readonly kind: "left-out"; readonly code: RepairCode };

export interface Source {
  /** Lines with `\n` between them; an empty line between blocks. */
  readonly text: string;
  /** One for each line of the text, null where the format says nothing; empty for pasted text. */
  readonly roles: readonly (LineRole | null)[];
  readonly frontMatter: FrontMatter;
}

/** Pasted text: no more than its words. */
export function plainSource(text: string): Source {
  return { text, roles: [], frontMatter: {} };
}
