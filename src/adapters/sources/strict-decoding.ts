/** Strict decoding: all the bytes or none, and where the first byte stands that is not of the encoding. */
import { decodeWestern } from "./windows-1252.ts";

/** The text of bytes, or null where a byte is not of the encoding (a label of the WHATWG encoding standard). */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  return decodeStart(bytes, encoding, false);
}

/** Whether bytes are of the encoding but for a character at their end that is cut off, or whole. */
export function isStart(bytes: Uint8Array, encoding: string): boolean {
  return decodeStart(bytes, encoding, true) !== null;
}

/** The same, where a character that is cut off at the end is no mistake if `more` may follow. */
function decodeStart(bytes: Uint8Array, encoding: string, more: boolean): string | null {
  if (encoding === "windows-1252") return decodeWestern(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: more });
    return isLoose(bytes, encoding, text) ? null : text;
  } catch {
    return null;
  }
}

/** What the decoder lets through all the same. */
function isLoose(bytes: Uint8Array, encoding: string, text: string): boolean {
  // Bytes from 80 to 9F begin nothing in EUC-JP, and come out as control characters.
  if (encoding === "EUC-JP") return /[\u0080-\u009f]/u.test(text);
  return encoding === "ISO-2022-JP" && leavesLinesOpen(bytes);
}

/** At a line end ISO-2022-JP must be back in ASCII; the decoder goes back by itself, and the next line is lost. */
function leavesLinesOpen(bytes: Uint8Array): boolean {
  let open = false;
  const lines = Buffer.from(bytes)
    .toString("latin1")
    .split(/[\r\n]/u);
  for (const line of lines) {
    if (line === "") continue;
    if (open && !line.startsWith("\x1b")) return true;
    const escape = line.lastIndexOf("\x1b");
    if (escape >= 0) open = line.startsWith("$", escape + 1);
  }
  return false;
}

/** The offset of the first byte of the first character that is none, in bytes that cannot be decoded. */
export function firstBadByte(bytes: Uint8Array, encoding: string): number {
  let [good, bad] = [0, bytes.length + 1]; // lengths of a start that has no mistake, and of one that has
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (decodeStart(bytes.subarray(0, middle), encoding, true) === null) bad = middle;
    else good = middle;
  }
  // What is without a mistake so far may end inside the bad character; in the encodings of Japanese an escape is longest.
  for (let offset = good; offset > Math.max(0, good - 8); offset -= 1)
    if (decodeStrictly(bytes.subarray(0, offset), encoding) !== null) return offset;
  return good;
}

/** The line, counted from 1, that a byte stands in. Line ends are `\r\n`, `\n` and `\r`. */
export function lineOfByte(bytes: Uint8Array, offset: number, encoding: string): number {
  const before = new TextDecoder(encoding).decode(bytes.subarray(0, offset));
  return 1 + (before.match(/\r\n?|\n/gu)?.length ?? 0);
}

export interface ByteLine {
  readonly bytes: Uint8Array;
  /** Counted from 1. */
  readonly number: number;
}

/** The lines that hold bytes outside ASCII, in any encoding in which no byte of a line end is part of a character. */
export function* foreignLines(bytes: Uint8Array): Generator<ByteLine> {
  let [start, number, isAscii] = [0, 1, true];
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte !== undefined && byte !== 0x0a && byte !== 0x0d) {
      if (byte >= 0x80) isAscii = false;
      continue;
    }
    if (!isAscii) yield { bytes: bytes.subarray(start, at), number };
    if (byte === 0x0d && bytes[at + 1] === 0x0a) at += 1;
    [start, number, isAscii] = [at + 1, number + 1, true];
  }
}
