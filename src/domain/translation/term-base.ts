/**
 * The term base: which wording a term of the source takes in the target, and which it must not take.
 *
 * Terms are found longest first and what lies inside a longer one is not a hit: "Minister for Foreign Affairs" inside
 * "Vice Minister for Foreign Affairs" is another post.
 */
import type { Span } from "../issue.ts";
import { buildPhraseIndex, findLongest, type PhraseIndex } from "./phrase-index.ts";

/** TBX administrative status, `forbidden` for deprecated. */
export const termStatuses = ["preferred", "admitted", "forbidden"] as const;
export type TermStatus = (typeof termStatuses)[number];

/** One wording for one term, in a pair of locales that the holder of the term knows. */
export interface Term {
  readonly source: string;
  readonly target: string;
  readonly domain: string;
  readonly note: string;
  /** `forbidden`: where the source says this, the target must not say that. */
  readonly status: TermStatus;
}

/** UTF-16 units that a term may have: beyond it is a sentence, which belongs in the memory. */
export const longestTerm = 300;

/** Terms of one pair of locales, made ready for many lookups. */
export interface TermIndex {
  readonly sources: PhraseIndex<Term>;
  readonly targets: PhraseIndex<Term>;
}

export interface TermHit extends Span {
  /** The words of the text, an ending included: `sanctions` for the term `sanction`. */
  readonly text: string;
  /** Every wording that the term base has for them, in its order. */
  readonly terms: readonly Term[];
}

/** Sorts the terms once. Terms longer than `longestTerm` are not taken in. */
export function buildTermIndex(terms: readonly Term[]): TermIndex {
  const usable = terms.filter(
    ({ source, target }) => source.length <= longestTerm && target.length <= longestTerm,
  );
  return {
    sources: buildPhraseIndex(usable, (term) => term.source),
    targets: buildPhraseIndex(usable, (term) => term.target),
  };
}

/** The terms of the source language that a text holds, in the order of the text. */
export function findTerms(text: string, index: TermIndex): readonly TermHit[] {
  return findLongest(text, index.sources).map(({ start, end, values }) => ({
    start,
    end,
    text: text.slice(start, end),
    terms: values,
  }));
}
