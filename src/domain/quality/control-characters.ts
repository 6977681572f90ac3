import type { Issue } from "../issue.ts";
import { blocking } from "../issue.ts";
import type { Check } from "./check.ts";

/** Listed one by one up to here; a target with more is broken as a whole. */
const mostIssues = 20;

/**
 * Blocks characters that no text should hold: controls other than tab and line ends, U+FFFD (something was lost in a
 * conversion), a byte order mark in mid-text, half a surrogate pair, and code points that are no characters.
 */
export const controlCharacters: Check = ({ target, at }) => {
  const issues: Issue[] = [];
  for (const match of target.words.matchAll(unwanted)) {
    if (issues.length >= mostIssues) break;
    const code = match[0].codePointAt(0) ?? 0;
    const character = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    issues.push(
      blocking("control-characters", at, { character }, { start: match.index, end: match.index + 1 }),
    );
  }
  return issues;
};

/** With the flag u, a surrogate matches only when it stands alone. */
const unwanted =
  // oxlint-disable-next-line no-control-regex -- these very characters are the point
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFFFD-\uFFFF]/gu;
