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

/**
 * `numbering-continued`: numbers that restarted after a deeper list go on; `bullet-dropped`: a bullet beside a number;
 * `navigation-dropped`: words of the page around the text; `headline-repeated`: the headline stood there twice.
 */
export type RepairCode =
  "numbering-continued" | "bullet-dropped" | "navigation-dropped" | "headline-repeated";

/** What the parser repaired at a block, so that it can be said and undone. */
export interface Repair {
  readonly path: string;
  readonly code: RepairCode;
  /** The words as they stood in the file. */
  readonly was: string;
}
