/**
 * An issue is something a person can fix: a code from a closed list, a place, and the details that a
 * sentence about it needs. The domain never writes prose: the words for each code are in
 * `locales/<locale>/issues.json`, made at the edge in the reader's language.
 *
 * `blocking` issues stop publication until a person settles them; `advice` is shown and lets the work go on.
 */
export type Severity = "blocking" | "advice";

/** Plain JSON, the only thing that may travel in an issue's details or a database row. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Issue {
  /** From a closed list; the key of its words in `issues.json`. */
  readonly code: string;
  readonly severity: Severity;
  /** Where: a block path (`b3`), a segment (`b3.s1`), a line of a file (`line 12`), a field (`key`). */
  readonly at: string;
  /** UTF-16 offsets in the text of that place, or null where the whole place is meant. */
  readonly span: Span | null;
  readonly detail: { readonly [key: string]: Json };
}

/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function blocking(
  code: string,
  at: string,
  detail: Issue["detail"] = {},
  span: Span | null = null,
): Issue {
  return { code, severity: "blocking", at, span, detail };
}

export function advice(
  code: string,
  at: string,
  detail: Issue["detail"] = {},
  span: Span | null = null,
): Issue {
  return { code, severity: "advice", at, span, detail };
}

export function isBlocking(issue: Issue): boolean {
  return issue.severity === "blocking";
}
