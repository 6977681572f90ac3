/**
 * What is taken as the text of a release, whatever file it came in: not too large, not empty, and text. How bytes become
 * text is an adapter's trade (`adapters/sources/`).
 */
import type { Issue } from "../issue.ts";
import { blocking } from "../issue.ts";

/** The largest files that are read, in bytes: many times any release, and small beside the memory that a worker has. */
export const largestFiles = {
  text: 2 * 1024 * 1024,
  markdown: 2 * 1024 * 1024,
  html: 8 * 1024 * 1024,
  word: 32 * 1024 * 1024,
} as const;

/** The largest of them. */
export const largestSubmission = Math.max(...Object.values(largestFiles));

/** How much of it may be text, in UTF-16 units and in lines. */
const longestText = 2 * 1024 * 1024;
const mostLines = 40_000;

/** The share of control characters above which a text is no text. */
const controlShare = 0.01;

/** The issue `file-too-large` (detail: `limit` and `size` in bytes) for a file of a format, or null. */
export function refuseSize(size: number, format: keyof typeof largestFiles): Issue | null {
  const limit = largestFiles[format];
  return size > limit ? blocking("file-too-large", "", { limit, size }) : null;
}

/** What is wrong with characters that a file was decoded to: `binary-file`, at the line of a NUL character, or null. */
export function refuseCharacters(text: string): Issue | null {
  const nul = text.indexOf("\0");
  if (nul >= 0) return blocking("binary-file", `line ${1 + lineEnds(text.slice(0, nul))}`);
  return controlCharacters(text) > text.length * controlShare ? blocking("binary-file", "") : null;
}

/** What is wrong with the text of a release: `empty-release`, `text-too-long`, `too-many-lines`, `nested-too-deep`, or null. */
export function refuseText(text: string): Issue | null {
  if (text.trim() === "") return blocking("empty-release", "");
  if (text.length > longestText)
    return blocking("text-too-long", "", { length: text.length, limit: longestText });
  const lines = 1 + lineEnds(text);
  if (lines > mostLines) return blocking("too-many-lines", "", { lines, limit: mostLines });
  const deep = deepNumbering.exec(text);
  return deep === null
    ? null
    : blocking("nested-too-deep", `line ${1 + lineEnds(text.slice(0, deep.index))}`, { limit: mostLevels });
}

/** "1.1.1. …" of more levels than this numbers nothing that a person reads. */
const mostLevels = 20;
const deepNumbering = /(?<![0-9.．])(?:[0-9０-９]{1,4}[.．]){21}/u;

function lineEnds(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) count += 1;
  }
  return count;
}

/** Counts the control characters that no text has: all but tab, line ends and form feed. */
function controlCharacters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x09 || (code > 0x0d && code < 0x20) || (code >= 0x7f && code < 0xa0 && code !== 0x85))
      count += 1;
  }
  return count;
}
