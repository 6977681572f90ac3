/**
 * Cuts a block into the segments that are translated and the skeleton that stays.
 *
 * Law (`rejoin.ts`): with the holes' own words, skeleton and segments give back the block's text byte for byte.
 */
import { contentOf, hasWords, joinPieces, requireFit, type Hole } from "./content.ts";
import type { Content, Piece, Segment, Unit } from "./segment.ts";
import { splitSentences } from "./split.ts";

/**
 * The unit of a block. `holes` are ranges of the text that placeables stand for, in order and without overlap; no segment
 * ends inside one. White space around sentences is skeleton, and so is a piece with nothing to translate: a date line
 * that is a day and no more, a row of asterisks.
 * @throws RangeError for holes that do not fit the text
 */
export function cutUnit(path: string, text: string, locale: string, holes: readonly Hole[]): Unit {
  requireFit(text, holes);
  const skeleton: Content[] = [];
  const segments: Segment[] = [];
  let between: Piece[] = [];
  let from = 0;
  let hole = 0;
  for (const end of sentenceEnds(text, locale, holes)) {
    const own: Hole[] = [];
    for (let next = holes[hole]; next !== undefined && next.start < end; next = holes[++hole]) {
      own.push({ ph: next.ph, start: next.start - from, end: next.end - from });
    }
    const piece = contentOf(text.slice(from, end), own);
    from = end;
    if (!hasWords(piece)) {
      between.push(...piece);
      continue;
    }
    const { before, content, after } = withoutOuterSpace(piece);
    skeleton.push(joinPieces([...between, before]));
    segments.push({ id: `${path}.s${segments.length + 1}`, content });
    between = [after];
  }
  skeleton.push(joinPieces(between));
  return { path, skeleton, segments };
}

/** Where sentences end, but for ends inside a hole. The last is the end of the text. */
function sentenceEnds(text: string, locale: string, holes: readonly Hole[]): readonly number[] {
  const ends: number[] = [];
  let at = 0;
  let hole = 0;
  for (const sentence of splitSentences(text, locale)) {
    at += sentence.length;
    while ((holes[hole]?.end ?? Infinity) < at) hole += 1;
    const open = holes[hole];
    if (open === undefined || at <= open.start || at >= open.end) ends.push(at);
  }
  return ends;
}

function withoutOuterSpace(content: Content): { before: string; content: Content; after: string } {
  const first = content[0];
  const last = content.at(-1);
  const before = typeof first === "string" ? (/^\s+/u.exec(first)?.[0] ?? "") : "";
  const after = typeof last === "string" ? last.slice(last.trimEnd().length) : "";
  const pieces = [...content];
  if (typeof first === "string") pieces[0] = first.slice(before.length);
  const tail = pieces.at(-1);
  if (typeof tail === "string") pieces[pieces.length - 1] = tail.slice(0, tail.length - after.length);
  return { before, content: joinPieces(pieces), after };
}
