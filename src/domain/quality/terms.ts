/** The term base against a pair: wordings that must not stand there, and wordings that were expected. */
import type { Issue } from "../issue.ts";
import { advice, blocking } from "../issue.ts";
import { findAll, findLongest } from "../translation/phrase-index.ts";
import { findTerms, type Term, type TermHit, type TermIndex } from "../translation/term-base.ts";
import type { Check } from "./check.ts";
import type { FlatSide } from "./flat-side.ts";

/** `forbidden-term` blocks, `term-missing` advises. */
export const checkTerms: Check = ({ source, target, terms, at }) => {
  const hits = findTerms(source.prose, terms);
  return hits.length === 0
    ? []
    : [...forbidden(hits, target, terms, at), ...missing(hits, target, terms, at)];
};

/** Only where the source says the term; a wording that another term of the source asks for is allowed. */
function forbidden(
  hits: readonly TermHit[],
  target: FlatSide,
  terms: TermIndex,
  at: string,
): readonly Issue[] {
  const hitOf = new Map(hits.flatMap((hit) => hit.terms.map((term): [Term, TermHit] => [term, hit])));
  return findLongest(target.prose, terms.targets).flatMap(({ start, end, values }) => {
    const here = values.filter((term) => hitOf.has(term));
    const [term] = here;
    const hit = term === undefined ? undefined : hitOf.get(term);
    if (hit === undefined || !here.every(isForbidden)) return [];
    const found = target.text.slice(start, end);
    const detail = { term: hit.text, found, instead: wordings(hit), sourceSpan: [hit.start, hit.end] };
    return [blocking("forbidden-term", at, detail, { start, end })];
  });
}

/**
 * One for each term, however often the source says it, and only where a wording is preferred: one that is merely
 * admitted is allowed, not asked for.
 */
function missing(hits: readonly TermHit[], target: FlatSide, terms: TermIndex, at: string): readonly Issue[] {
  const said = findAll(target.prose, terms.targets);
  const seen = new Set<string>();
  return hits.flatMap((hit) => {
    const expected = wordings(hit);
    const key = expected.join("\n");
    if (seen.has(key) || !hit.terms.some((term) => term.status === "preferred")) return [];
    if (hit.terms.some((term) => !isForbidden(term) && said.has(term))) return [];
    seen.add(key);
    const domain = hit.terms[0]?.domain ?? "";
    return [
      advice("term-missing", at, { term: hit.text, expected, domain, sourceSpan: [hit.start, hit.end] }),
    ];
  });
}

/** What a term may be called in the target, the preferred wording first. */
function wordings(hit: TermHit): readonly string[] {
  const preferred = hit.terms.filter((term) => term.status === "preferred");
  const admitted = hit.terms.filter((term) => term.status === "admitted");
  return [...new Set([...preferred, ...admitted].map((term) => term.target))];
}

function isForbidden(term: Term): boolean {
  return term.status === "forbidden";
}
