/**
 * A submission: bytes of which nothing is known become the text of a release, or the issues that say why they cannot.
 *
 * The text is the author's, character for character; only a byte order mark is dropped. Line ends stay as they are: who
 * reads the structure (`lines.ts`) takes every kind of line end for the same.
 */
import type { Issue } from "../issue.ts";
import { blocking } from "../issue.ts";

/** The largest file that is read, in bytes: many times any release, and small beside the memory a worker has. */
export const largestSubmission = 512 * 1024;

/** The share of control characters above which a text is no text. */
const controlShare = 0.01;

export type ReadSubmission = { readonly text: string } | { readonly issues: readonly Issue[] };

/**
 * The text of a file. Issues: `file-too-large` (detail: `limit` and `size` in bytes), `empty-release`, `binary-file`,
 * `not-utf-8` (at its line; detail: `offset` of the first bad byte). `name` is the file's, as the person gave it.
 */
export function readSubmission({ bytes, name }: { bytes: Uint8Array; name: string }): ReadSubmission {
  const size = bytes.length;
  if (size > largestSubmission) return refuse("file-too-large", "", { name, limit: largestSubmission, size });
  const bad = firstBadByte(bytes);
  // A mark of UTF-16 is an encoding, not a binary file, although its text is full of NUL bytes.
  if (bad === 0 && isUtf16Mark(bytes)) return refuse("not-utf-8", "line 1", { name, offset: bad });
  if (bytes.includes(0)) return refuse("binary-file", "", { name });
  if (bad !== null) return refuse("not-utf-8", `line ${lineAt(bytes, bad)}`, { name, offset: bad });
  const text = new TextDecoder("utf-8").decode(bytes);
  if (controlCharacters(text) > text.length * controlShare) return refuse("binary-file", "", { name });
  if (text.trim() === "") return refuse("empty-release", "", { name });
  return { text };
}

function refuse(code: string, at: string, detail: Issue["detail"]): ReadSubmission {
  return { issues: [blocking(code, at, detail)] };
}

function isUtf16Mark(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
}

/** The offset of the first byte that begins no well-formed sequence (Unicode 15, table 3-7), or null. */
function firstBadByte(bytes: Uint8Array): number | null {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return null;
}

/** How many bytes the character at an offset has; 0 where the bytes there are none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  // The second byte is narrower where a shorter form, a surrogate or a value past U+10FFFF would begin.
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let i = 2; i < length; i += 1) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i += 1) if (bytes[i] === 0x0a) line += 1;
  return line;
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
