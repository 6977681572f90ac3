/**
 * Every number of the source appears in the target with the same value, and no other does: 3億5,000万 is 350 million.
 *
 * Numbers in words are never asked for; they only explain the other side's digits. Parts of dates and times of the day
 * may be said once for twice, as Japanese does. Times that are placeables are not seen here: they cannot differ.
 */
import type { Issue, Severity } from "../issue.ts";
import type { Check } from "./check.ts";
import type { NumberRead } from "./number-read.ts";
import { readNumbers, readsNumbersOf } from "./read-numbers.ts";

const mostIssues = 50;

/**
 * Blocks a number that is missing or another. Only advises where the target alone has a small number or a date (3か国 and
 * 13日 for what the source said in words), where a number is said fewer times, and where a language's numbers are
 * read without its rules.
 */
export const numbersDiffer: Check = ({ source, target, at }) => {
  const ours = readNumbers(source.prose, source.language);
  const theirs = readNumbers(target.prose, target.language);
  const certain = readsNumbersOf(source.language) && readsNumbersOf(target.language);
  const lost = unexplained(ours, theirs);
  const added = unexplained(theirs, ours);
  const issues: Issue[] = [];
  for (let i = 0; i < Math.min(Math.max(lost.length, added.length), mostIssues); i += 1) {
    const was = lost[i];
    const is = added[i];
    const severity = certain && (was !== undefined || !isAllowance(is)) ? "blocking" : "advice";
    issues.push(issueOf(severity, at, { text: source.text, read: was }, { text: target.text, read: is }));
  }
  for (const read of saidLess(ours, theirs).slice(0, mostIssues)) {
    issues.push(issueOf("advice", at, { text: source.text, read }, { text: target.text, read: undefined }));
  }
  return issues;
};

/** The numbers in digits of one side that nothing on the other agrees with. */
function unexplained(reads: readonly NumberRead[], others: readonly NumberRead[]): readonly NumberRead[] {
  const known = new Set(others.flatMap((read) => read.values));
  return reads.filter((read) => read.required && !read.values.some((value) => known.has(value)));
}

/** Numbers that the source says more often than the target does. */
function saidLess(ours: readonly NumberRead[], theirs: readonly NumberRead[]): readonly NumberRead[] {
  const left = new Map<string, number>();
  for (const value of theirs.flatMap((read) => read.values)) left.set(value, (left.get(value) ?? 0) + 1);
  const known = new Set(left.keys());
  return ours.filter((read) => {
    if (!read.required || read.repeats || !read.values.some((value) => known.has(value))) return false;
    const most = Math.max(...read.values.map((value) => left.get(value) ?? 0));
    for (const value of read.values) left.set(value, (left.get(value) ?? 0) - 1);
    return most <= 0;
  });
}

/** What a translation may add of itself: a small count, or a part of a date that the source said in words. */
function isAllowance(read: NumberRead | undefined): boolean {
  return read === undefined || read.repeats || read.values.some((value) => /^(?:[0-9]|10)$/u.test(value));
}

interface Place {
  readonly text: string;
  readonly read: NumberRead | undefined;
}

function issueOf(severity: Severity, at: string, source: Place, target: Place): Issue {
  const span = target.read === undefined ? null : { start: target.read.start, end: target.read.end };
  const detail = {
    source: wordsOf(source),
    target: wordsOf(target),
    sourceValue: source.read?.values[0] ?? null,
    targetValue: target.read?.values[0] ?? null,
    sourceSpan: source.read === undefined ? null : [source.read.start, source.read.end],
  };
  return { code: "numbers-differ", severity, at, span, detail };
}

function wordsOf({ text, read }: Place): string | null {
  return read === undefined ? null : text.slice(read.start, read.end);
}
