/**
 * Checks: automatic rules over a segment's source and target, run before a person signs off and after.
 *
 * Each check is one file and one function. Blocking issues stop publication; advice is shown. An issue's span lies in the
 * target's plain text, where a placeable stands as its tag; `detail.sourceSpan` is the place in the source's, where the
 * issue has one.
 */
import type { Issue } from "../issue.ts";
import type { TermIndex } from "../translation/term-base.ts";
import { controlCharacters } from "./control-characters.ts";
import { emptyTarget } from "./empty-target.ts";
import { endPunctuation } from "./end-punctuation.ts";
import { flatSide, type FlatSide, type Side } from "./flat-side.ts";
import { linksChanged } from "./links-changed.ts";
import { numbersDiffer } from "./numbers-differ.ts";
import { placeablesChanged } from "./placeables-changed.ts";
import { targetEqualsSource } from "./target-equals-source.ts";
import { checkTerms } from "./terms.ts";

/** A segment in two locales, and the terms of that pair of locales. */
export interface CheckedPair {
  readonly source: Side;
  readonly target: Side;
  readonly terms: TermIndex;
}

/** A pair made ready for reading, once for all checks. */
export interface FlatPair {
  readonly source: FlatSide;
  readonly target: FlatSide;
  readonly terms: TermIndex;
  /** The place that issues name. */
  readonly at: string;
}

export type Check = (pair: FlatPair) => readonly Issue[];

/** In the order in which a person should see what they find. */
const checks: readonly Check[] = [
  placeablesChanged,
  controlCharacters,
  linksChanged,
  numbersDiffer,
  checkTerms,
  targetEqualsSource,
  endPunctuation,
];

/** Every issue of a pair. `at` is the segment's id. A target without words has that one issue alone. */
export function runChecks(pair: CheckedPair, at = "target"): readonly Issue[] {
  const flat = { source: flatSide(pair.source), target: flatSide(pair.target), terms: pair.terms, at };
  const empty = emptyTarget(flat);
  return empty.length > 0 ? empty : checks.flatMap((check) => check(flat));
}
