/**
 * Which segments of a revision are those of the revision before: the same content, in the place that the edit left it.
 *
 * Content that stands once on both sides is matched first. Content that stands there several times is matched beside
 * matched neighbours, and what then is left in order. So an inserted, deleted or moved paragraph leaves all others
 * matched, and a repeated sentence stays with the sentences around it. Takes time in proportion to the segments.
 */
import { exactKey } from "./content.ts";
import type { Segment } from "./segment.ts";

/**
 * The segment before for each segment after that kept its content, by their ids. Each segment before is given once;
 * different content is never matched. Same content is the same template: the values in its holes may have changed.
 * Both lists are in the order of their text.
 */
export function matchSegments(
  before: readonly Segment[],
  after: readonly Segment[],
): ReadonlyMap<string, string> {
  const was = before.map((segment) => exactKey(segment.content));
  const is = after.map((segment) => exactKey(segment.content));
  const pairs = pairUp(was, is);
  const matched = new Map<string, string>();
  for (const [b, a] of pairs) {
    const [from, to] = [before[b], after[a]];
    if (from !== undefined && to !== undefined) matched.set(to.id, from.id);
  }
  return matched;
}

/** Pairs of indices, before and after, with equal keys. */
function pairUp(was: readonly string[], is: readonly string[]): ReadonlyMap<number, number> {
  const [wasAt, isAt] = [placesOf(was), placesOf(is)];
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (b: number, a: number): boolean => {
    if (pairs.has(b) || taken.has(a) || was[b] === undefined || was[b] !== is[a]) return false;
    pairs.set(b, a);
    taken.add(a);
    return true;
  };

  for (const [key, [b, ...others]] of wasAt) {
    const [a, ...more] = isAt.get(key) ?? [];
    if (b !== undefined && a !== undefined && others.length === 0 && more.length === 0) pair(b, a);
  }
  for (const [b, a] of [...pairs]) {
    for (let step = 1; pair(b + step, a + step);) step += 1;
    for (let step = 1; pair(b - step, a - step);) step += 1;
  }
  for (const [key, places] of wasAt) {
    const free = (isAt.get(key) ?? []).filter((a) => !taken.has(a));
    for (const [i, b] of places.filter((place) => !pairs.has(place)).entries()) {
      const a = free[i];
      if (a !== undefined) pair(b, a);
    }
  }
  return pairs;
}

function placesOf(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [i, key] of keys.entries()) {
    const known = places.get(key);
    if (known === undefined) places.set(key, [i]);
    else known.push(i);
  }
  return places;
}
