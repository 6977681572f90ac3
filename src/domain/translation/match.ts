/**
 * Matches: memory entries offered for a segment, each with a rate that can be explained.
 *
 * 100: the source's own words are the same. 99: the same apart from placeables, that is, the sentence is the same and
 * states another moment, which the target presents anew. In-context (101, 102) and fuzzy matches use the same shape.
 */
import { placeablesIn } from "../segments/content.ts";
import type { Content } from "../segments/segment.ts";
import type { MemoryEntry } from "./memory.ts";

export interface Match {
  readonly rate: number;
  /** The target's words with the segment's own placeables in the entry's places. */
  readonly target: Content;
  readonly origin: string;
}

/**
 * What an entry offers for a segment whose template is the same as the entry's.
 * `text` is the segment in its author's words. Null where the entry's target does not hold every placeable.
 */
export function matchOf(segment: { content: Content; text: string }, entry: MemoryEntry): Match | null {
  const wanted = placeablesIn(segment.content);
  const given = placeablesIn(entry.source);
  const target = adopt(entry.target, given, wanted);
  if (target === null || wanted.length !== given.length) return null;
  if (placeablesIn(target).length !== wanted.length) return null;
  const rate = segment.text.normalize("NFC") === entry.sourceText.normalize("NFC") ? 100 : 99;
  return { rate, target, origin: entry.origin };
}

/** The best of some matches: the highest rate, and of equals the first, so that the caller's order decides. */
export function bestMatch(matches: readonly Match[]): Match | null {
  return matches.reduce<Match | null>(
    (best, match) => (best === null || match.rate > best.rate ? match : best),
    null,
  );
}

/** Puts other placeables into the places of those that stand there, pairing them by order in the source. */
export function adopt(content: Content, from: readonly string[], to: readonly string[]): Content | null {
  const pieces: Content[number][] = [];
  for (const piece of content) {
    if (typeof piece === "string") {
      pieces.push(piece);
      continue;
    }
    const next = to[from.indexOf(piece.ph)];
    if (next === undefined) return null;
    pieces.push({ ph: next });
  }
  return pieces;
}
