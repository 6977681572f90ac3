/**
 * Segments: what is translated, piece by piece.
 *
 * The content of a segment is a list of pieces: text, and placeables that travel untouched. A time is a
 * placeable, so neither a translator nor a machine can change it: they move it, and each locale presents it
 * from the one normalised value. Text is never searched for placeables again once content is made, so
 * an author's literal "{t1}" stays text.
 */

/** A placeable: a numbered hole in a segment. `t1`, `t2` … are the release's moments in order; `d` is the date line's day. */
export interface Placeable {
  readonly ph: string;
}

export type Piece = string | Placeable;

/** Never two texts side by side, never an empty text. */
export type Content = readonly Piece[];

/** All segments of one block, and what stands around and between them. */
export interface Unit {
  /** The block's path. */
  readonly path: string;
  /** What remains when the segments are taken out: one entry more than there are segments (before, between, after). */
  readonly skeleton: readonly Content[];
  readonly segments: readonly Segment[];
}

export interface Segment {
  /** `b3.s1`: the block's path and the segment's number in it, from 1. */
  readonly id: string;
  readonly content: Content;
}
