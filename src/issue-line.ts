/** `code  place  words`: the form of every issue for a terminal. */
import type { Issue } from "./domain/issue.ts";
import type { Refusal } from "./pipeline/refusal.ts";
import type { Words } from "./words.ts";

export function issueLine(issue: Issue, words: Words, file: string | null = null): string {
  const place = [file, issue.at].filter((part) => part !== null && part !== "").join(":");
  return `${issue.code}  ${place}  ${words.issue(issue)}`;
}

/** One line an issue. */
export function refusalLines(refusal: Refusal, words: Words): readonly string[] {
  return refusal.issues.map((issue) => issueLine(issue, words, refusal.file));
}
