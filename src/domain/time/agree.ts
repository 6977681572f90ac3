/** Whether the halves of a time are one instant, and which. */
import type { HalfInstant } from "./half-instants.ts";

export type Agreement =
  | { readonly kind: "agree"; readonly instant: number; readonly chosen: readonly HalfInstant[] }
  /** More than one instant fits equally well. */
  | {
      readonly kind: "undecided";
      readonly instants: readonly number[];
      readonly chosen: readonly HalfInstant[];
    }
  | { readonly kind: "disagree" };

/** Which of several equally good readings the surroundings prefer: higher is better. */
export type Preference = (candidate: HalfInstant) => number;

/** Intersects what the halves can mean. `halves` holds the candidates of each half; none may be empty. */
export function agreement(halves: readonly (readonly HalfInstant[])[], preference: Preference): Agreement {
  const [first = [], ...others] = halves;
  const common = new Map<number, readonly HalfInstant[]>();
  for (const candidate of first) {
    const chosen = [candidate, ...others.map((half) => best(half, candidate.instant, preference))];
    const known = common.get(candidate.instant);
    const all = chosen.filter((one) => one !== null);
    if (all.length === chosen.length && (known === undefined || isBetter(all, known, preference))) {
      common.set(candidate.instant, all);
    }
  }
  if (common.size === 1) {
    for (const [instant, chosen] of common) return { kind: "agree", instant, chosen };
  }
  const ranked = [...common.entries()].sort(([, a], [, b]) => compare(a, b, preference));
  const [top] = ranked;
  if (top === undefined) return { kind: "disagree" };
  const equal = ranked.filter(([, chosen]) => compare(chosen, top[1], preference) === 0);
  if (equal.length === 1) return { kind: "agree", instant: top[0], chosen: top[1] };
  return {
    kind: "undecided",
    instants: equal.map(([instant]) => instant).sort((a, b) => a - b),
    chosen: top[1],
  };
}

function best(half: readonly HalfInstant[], instant: number, preference: Preference): HalfInstant | null {
  let found: HalfInstant | null = null;
  for (const candidate of half) {
    if (candidate.instant !== instant) continue;
    if (found === null || isBetter([candidate], [found], preference)) found = candidate;
  }
  return found;
}

function isBetter(a: readonly HalfInstant[], b: readonly HalfInstant[], preference: Preference): boolean {
  return compare(a, b, preference) < 0;
}

/** Less penalty first, then what the surroundings prefer. */
function compare(a: readonly HalfInstant[], b: readonly HalfInstant[], preference: Preference): number {
  const penalty = sum(a, (one) => one.penalty) - sum(b, (one) => one.penalty);
  return penalty !== 0 ? penalty : sum(b, preference) - sum(a, preference);
}

function sum(list: readonly HalfInstant[], value: (one: HalfInstant) => number): number {
  return list.reduce((total, one) => total + value(one), 0);
}
