import { expect } from "vitest";
import type { Content } from "../../../src/domain/segments/segment.ts";
import { runChecks } from "../../../src/domain/quality/check.ts";
import { buildTermIndex, type Term } from "../../../src/domain/translation/term-base.ts";
import type { Issue } from "../../../src/domain/issue.ts";

interface Locales {
  readonly from?: string;
  readonly to?: string;
  readonly terms?: readonly Term[];
}

/** The issues of an English-Japanese pair (or another), texts given as they are and placeables as pieces. */
export function check(
  source: string | Content,
  target: string | Content,
  { from = "en", to = "ja", terms = [] }: Locales = {},
): readonly Issue[] {
  return runChecks({
    source: { locale: from, content: typeof source === "string" ? textContent(source) : source },
    target: { locale: to, content: typeof target === "string" ? textContent(target) : target },
    terms: buildTermIndex(terms),
  });
}

/** Severity and code of every issue. */
export function codes(
  source: string | Content,
  target: string | Content,
  terms: readonly Term[] = [],
): readonly string[] {
  return check(source, target, { terms }).map((issue) => `${issue.severity} ${issue.code}`);
}

export function term(source: string, target: string, status: Term["status"] = "preferred"): Term {
  return { source, target, domain: "test", note: "", status };
}

export function issuesOf(code: string, issues: readonly Issue[]): readonly Issue[] {
  return issues.filter((issue) => issue.code === code);
}

export function expectSilent(
  code: string,
  source: string | Content,
  target: string | Content,
  locales: Locales = {},
): void {
  expect(issuesOf(code, check(source, target, locales)), `${String(source)} | ${String(target)}`).toEqual([]);
}

function textContent(text: string): Content {
  return text === "" ? [] : [text];
}
