/**
 * A block is a piece of a release's structure: headline, paragraph, list item and so on.
 *
 * The author's characters are never altered: `text` is a piece of the submitted file. Only structure is read:
 * the marker of a list item is restored (numbers that restart after a nested list continue), the bullet
 * beside a number is dropped, navigation is left out.
 */
export const blockKinds = [
  "category",
  "headline",
  "subhead",
  "dateline",
  "paragraph",
  "list-item",
  "quote",
  "note",
  "boilerplate",
  "contact",
  "heading",
] as const;

export type BlockKind = (typeof blockKinds)[number];

export interface Block {
  /** `b0`, `b1` … in the order of the text. The name of the block in locale files, pages and issues. */
  readonly path: string;
  readonly kind: BlockKind;
  /** 0 for running text; 1, 2 … for the depth of a list item. */
  readonly level: number;
  /** The restored marker of a list item, as it should be read (`3.`, `(1)`), or null. */
  readonly marker: string | null;
  readonly text: string;
}

/** What the parser can repair. */
export const repairCodes = [
  /** Numbers that restarted after a deeper list go on. */
  "numbering-continued",
  /** Numbers that a copy lost, and left a bullet in their place, are counted anew. */
  "numbering-restored",
  /** A bullet stood beside a number. */
  "bullet-dropped",
  /** Words of the page around the text. */
  "navigation-dropped",
  /** The headline stood there twice. */
  "headline-repeated",
  /** Lines that were broken at a width, inside a sentence or a word. */
  "lines-joined",
  /** A space inside a Japanese word. */
  "space-dropped",
  /** The digit of a footnote, glued to a word. */
  "footnote-mark-dropped",
  /** Words that a page or a document holds and does not show. */
  "hidden-dropped",
  /** Words that a tracked change deletes. */
  "deletion-dropped",
] as const;

export type RepairCode = (typeof repairCodes)[number];

/** What the parser repaired at a block, so that it can be said and undone. */
export interface Repair {
  readonly path: string;
  readonly code: RepairCode;
  /** The words as they stood in the file. */
  readonly was: string;
  /** The line of the source's text, counted from 1. Code and line together name the repair that is to be undone. */
  readonly line: number;
}
