/** Whether the halves of a time are one instant, and which. */
import type { HalfInstant } from "./half-instants.ts";

/** What the halves come to together, as epoch seconds; `chosen` has one reading of each half, in their order. */
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
export type Preference = (candidate: Pick<HalfInstant, "zone">) => number;

/** Intersects what the halves can mean. `halves` holds the candidates of each half; none may be empty. */
export function agreement(halves: readonly (readonly HalfInstant[])[], preference: Preference): Agreement {
  const plain = onlyMeanings(halves);
  if (plain !== null) {
    const instant = plain[0]?.instant ?? 0;
    return plain.every((one) => one.instant === instant)
      ? { kind: "agree", instant, chosen: plain }
      : { kind: "disagree" };
  }
  const common: Shared[] = [];
  for (const candidate of halves[0] ?? []) {
    const chosen = choice(halves, candidate, preference);
    if (chosen === null) continue;
    const at = common.findIndex((one) => one.instant === candidate.instant);
    const known = at < 0 ? undefined : common[at];
    if (known === undefined) common.push({ instant: candidate.instant, chosen });
    else if (compare(chosen, known.chosen, preference) < 0)
      common[at] = { instant: candidate.instant, chosen };
  }
  let [top] = common;
  if (top === undefined) return { kind: "disagree" };
  for (const one of common) if (compare(one.chosen, top.chosen, preference) < 0) top = one;
  const { instant, chosen } = top;
  const equal = common.filter((one) => one === top || compare(one.chosen, chosen, preference) === 0);
  if (equal.length === 1) return { kind: "agree", instant, chosen };
  return { kind: "undecided", instants: equal.map((one) => one.instant).sort((a, b) => a - b), chosen };
}

/** What each half means, where each can mean but one thing; null for any other row of halves. */
function onlyMeanings(halves: readonly (readonly HalfInstant[])[]): readonly HalfInstant[] | null {
  const chosen: HalfInstant[] = [];
  for (const half of halves) {
    const [only] = half;
    if (only === undefined || half.length > 1) return null;
    chosen.push(only);
  }
  return chosen.length === 0 ? null : chosen;
}

/** An instant that all halves can mean, and what each then means. */
interface Shared {
  readonly instant: number;
  readonly chosen: readonly HalfInstant[];
}

/** A candidate of the first half with the best of each other half for the same instant; null where one has none. */
function choice(
  halves: readonly (readonly HalfInstant[])[],
  candidate: HalfInstant,
  preference: Preference,
): readonly HalfInstant[] | null {
  const chosen = [candidate];
  for (let i = 1; i < halves.length; i += 1) {
    const other = best(halves[i] ?? [], candidate.instant, preference);
    if (other === null) return null;
    chosen.push(other);
  }
  return chosen;
}

function best(half: readonly HalfInstant[], instant: number, preference: Preference): HalfInstant | null {
  let found: HalfInstant | null = null;
  for (const one of half) {
    if (one.instant !== instant) continue;
    const better =
      found === null ||
      one.penalty < found.penalty ||
      (one.penalty === found.penalty && preference(one) > preference(found));
    if (better) found = one;
  }
  return found;
}

/** Less penalty first, then what the surroundings prefer. */
function compare(a: readonly HalfInstant[], b: readonly HalfInstant[], preference: Preference): number {
  let penalty = 0;
  for (const one of a) penalty += one.penalty;
  for (const one of b) penalty -= one.penalty;
  if (penalty !== 0) return penalty;
  for (const one of a) penalty -= preference(one);
  for (const one of b) penalty += preference(one);
  return penalty;
}
