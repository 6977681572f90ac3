/**
 * Content: text and placeables in order, and its forms for people, files and comparison.
 *
 * The tagged form writes a placeable as `{t1}`. Where the text itself holds such words, a backslash goes into them
 * (`{\t1}`), so that reading the tagged form gives back the very same content.
 *
 * Keys are strings, for the caller to hash, under which equal segments are found again. In them placeables are numbered
 * in the order in which they first appear, since their names differ between releases. A key describes a template and
 * says nothing about the values in its holes: two segments with one exact key say the same sentence, perhaps about
 * different moments. Who wants the very same words compares those as well.
 */
import type { Content, Piece } from "./segment.ts";

/** A range of a text that a placeable stands for. UTF-16 offsets, half open. */
export interface Hole {
  readonly ph: string;
  readonly start: number;
  readonly end: number;
}

const placeableName = /^[a-z]\d{0,9}$/u;
const tag = /\{(\\*)([a-z]\d{0,9})\}/gu;

/**
 * Puts placeables in the place of holes.
 * @throws RangeError where holes are out of order, overlap, are empty or lie outside of the text
 */
export function contentOf(text: string, holes: readonly Hole[]): Content {
  requireFit(text, holes);
  const pieces: Piece[] = [];
  let from = 0;
  for (const { ph, start, end } of holes) {
    pieces.push(text.slice(from, start), { ph });
    from = end;
  }
  pieces.push(text.slice(from));
  return joinPieces(pieces);
}

/** @throws RangeError where holes are out of order, overlap, are empty or lie outside of the text */
export function requireFit(text: string, holes: readonly Hole[]): void {
  let from = 0;
  for (const { ph, start, end } of holes) {
    if (start < from || end <= start || end > text.length) {
      throw new RangeError(`the hole ${ph} at ${start} to ${end} does not fit a text of ${text.length}`);
    }
    from = end;
  }
}

/** Content of pieces in any state: no empty text, and no two texts side by side. */
export function joinPieces(pieces: readonly Piece[]): Content {
  const content: Piece[] = [];
  for (const piece of pieces) {
    const last = content.at(-1);
    if (piece === "") continue;
    if (typeof piece === "string" && typeof last === "string") content[content.length - 1] = last + piece;
    else content.push(piece);
  }
  return content;
}

/** The names of the placeables, in order, each as often as it stands there. */
export function placeablesIn(content: Content): readonly string[] {
  return content.flatMap((piece) => (typeof piece === "string" ? [] : [piece.ph]));
}

export function sameContent(a: Content, b: Content): boolean {
  return a.length === b.length && a.every((piece, i) => samePiece(piece, b[i]));
}

function samePiece(a: Piece, b: Piece | undefined): boolean {
  if (typeof a === "string" || typeof b === "string" || b === undefined) return a === b;
  return a.ph === b.ph;
}

/** The text with words in the place of placeables. */
export function plainText(content: Content, render: (ph: string) => string): string {
  return content.map((piece) => (typeof piece === "string" ? piece : render(piece.ph))).join("");
}

/** Whether there is anything to translate: a letter or a digit outside of placeables. */
export function hasWords(content: Content): boolean {
  return content.some((piece) => typeof piece === "string" && /[\p{L}\p{N}]/u.test(piece));
}

/**
 * The tagged form, for people, files and providers: `{t1}, he held a meeting.`
 * @throws RangeError for a placeable whose name is not a lower-case letter and up to nine digits
 */
export function toTagged(content: Content): string {
  return content.map((piece) => (typeof piece === "string" ? escapeTags(piece) : tagOf(piece.ph))).join("");
}

/** Reads the tagged form. A tag whose name is not among the known ones stays text. */
export function fromTagged(text: string, knownPlaceables: Iterable<string>): Content {
  const known = new Set(knownPlaceables);
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(tag)) {
    const [whole, escapes = "", ph = ""] = match;
    if (escapes !== "") pieces.push(text.slice(from, match.index), `{${escapes.slice(1)}${ph}}`);
    else if (known.has(ph)) pieces.push(text.slice(from, match.index), { ph });
    else continue;
    from = match.index + whole.length;
  }
  pieces.push(text.slice(from));
  return joinPieces(pieces);
}

function escapeTags(text: string): string {
  return text.replace(tag, String.raw`{\$1$2}`);
}

function tagOf(ph: string): string {
  if (!placeableName.test(ph)) throw new RangeError(`“${ph}” is not a placeable's name`);
  return `{${ph}}`;
}

/** The matching form of a text: one form of every letter, space, quote and dash. Case is kept. */
export function fold(text: string): string {
  return foldPiece(text).trim();
}

/** Equal for segments that are the same text, character for character after NFC, around their placeables. */
export function exactKey(content: Content): string {
  return toTagged(numbered(content)).normalize("NFC");
}

/** Equal for segments that are the same after `fold`. */
export function foldedKey(content: Content): string {
  const folded = joinPieces(
    numbered(content).map((piece) => (typeof piece === "string" ? foldPiece(piece) : piece)),
  );
  // Folding may have made what looks like a tag (of full-width braces): tagging comes last, and escapes it.
  return toTagged(trimmed(folded));
}

/** Equal for segments that are the same after `fold`, whatever their values: times, the values there are, are holes already. */
export function skeletonKey(content: Content): string {
  return foldedKey(content);
}

/** Invisible characters that layout leaves behind: soft hyphen, zero-width space, word joiner, byte order mark. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/gu;

function foldPiece(text: string): string {
  // Both before and after NFKC, which takes some of these signs apart and makes some of others.
  const composed = unifySigns(text.replace(invisible, "")).normalize("NFKC");
  return unifySigns(composed).replace(/\s+/gu, " ").normalize("NFKC");
}

/** One sign for each class of quotes and dashes. */
function unifySigns(text: string): string {
  return text
    .replace(/[‘’‚‛′`´＇]/gu, "'")
    .replace(/[“”„‟″«»＂]/gu, '"')
    .replace(/[‐‑‒–—―−⁃﹘]/gu, "-")
    .replace(/[〜∼]/gu, "~");
}

function numbered(content: Content): Content {
  const names = new Map<string, string>();
  return content.map((piece): Piece => {
    if (typeof piece === "string") return piece;
    const name = names.get(piece.ph) ?? `${piece.ph.slice(0, 1)}${names.size + 1}`;
    names.set(piece.ph, name);
    return { ph: name };
  });
}

function trimmed(content: Content): Content {
  const pieces = [...content];
  const [first] = pieces;
  if (typeof first === "string") pieces[0] = first.trimStart();
  const last = pieces.at(-1);
  if (typeof last === "string") pieces[pieces.length - 1] = last.trimEnd();
  return joinPieces(pieces);
}
