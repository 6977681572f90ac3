import { blocking } from "../issue.ts";
import type { Check } from "./check.ts";
import type { FlatSide } from "./flat-side.ts";

/** Blocks unless each placeable of the source stands exactly once in the target, and no other does. */
export const placeablesChanged: Check = ({ source, target, at }) => {
  const ours = countsOf(source);
  const theirs = countsOf(target);
  const missing = [...ours.keys()].filter((ph) => !theirs.has(ph));
  const added = [...theirs.keys()].filter((ph) => !ours.has(ph));
  const repeated = [...theirs].flatMap(([ph, count]) => (ours.has(ph) && count > 1 ? [ph] : []));
  if (missing.length + added.length + repeated.length === 0) return [];
  const wrong = target.placeables.find(({ ph }) => added.includes(ph) || repeated.includes(ph));
  const span = wrong === undefined ? null : { start: wrong.start, end: wrong.end };
  return [blocking("placeables-changed", at, { missing, added, repeated }, span)];
};

function countsOf(side: FlatSide): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ph } of side.placeables) counts.set(ph, (counts.get(ph) ?? 0) + 1);
  return counts;
}
