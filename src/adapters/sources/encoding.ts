/**
 * Bytes to text, strictly: a byte that is not of the encoding is an issue with its line, never a silent U+FFFD.
 *
 * The encoding is that of a byte order mark, else UTF-16 where zero bytes stand as in UTF-16, else ISO-2022-JP where its
 * escapes stand, else UTF-8, else Shift_JIS or EUC-JP where the bytes are Japanese in it, else what the file declares.
 * A declaration comes last because pages are saved anew, and mailed, with the declaration of another day. A mark is not
 * part of the text.
 */
import { blocking, type Issue } from "../../domain/issue.ts";
import { type Guess, guessEncoding, isRatherEuc } from "./encoding-guess.ts";
import { hasKana, isChinese, ordinaryShare } from "./plausible-text.ts";
import { decodeStrictly, firstBadByte, foreignLines, lineOfByte } from "./strict-decoding.ts";

/** The name of the encoding is as people write it: `UTF-8`, `Shift_JIS`. */
export type Decoded =
  { readonly text: string; readonly encoding: string } | { readonly issues: readonly Issue[] };

const marks = [
  { encoding: "UTF-32", bytes: [0xff, 0xfe, 0, 0] },
  { encoding: "UTF-32", bytes: [0, 0, 0xfe, 0xff] },
  { encoding: "UTF-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "UTF-16LE", bytes: [0xff, 0xfe] },
  { encoding: "UTF-16BE", bytes: [0xfe, 0xff] },
];

/** Enough to see which way round UTF-16 is. */
const sampleLength = 65_536;
/** The share of ordinary characters from which bytes are UTF-16. */
const utf16Share = 0.75;

/**
 * Decodes a file. `declared`: the label of an encoding that the file says it is in, or null. Issues: `binary-file`,
 * `encoding-not-read` (UTF-32), `encoding-not-declared` (Western text that does not say what it is in), `broken-encoding`, `mixed-encodings`.
 */
export function decodeSource(bytes: Uint8Array, declared: string | null = null): Decoded {
  const mark = marks.find((one) => one.bytes.every((byte, i) => bytes[i] === byte));
  if (mark?.encoding === "UTF-32") return refuse("encoding-not-read", 1, { encoding: mark.encoding });
  if (mark !== undefined) return decodeIn(bytes, mark.encoding, mark.bytes.length);
  const utf16 = bytes.includes(0) ? utf16Of(bytes) : null;
  if (utf16 !== null) return decodeIn(bytes, utf16, 0);
  if (bytes.includes(0)) return refuse("binary-file", lineOfByte(bytes, bytes.indexOf(0), "latin1"), {});
  if (isIso2022(bytes)) return decodeIn(bytes, "ISO-2022-JP", 0);
  const text = decodeStrictly(bytes, "UTF-8");
  if (text !== null && !isRatherEuc(bytes)) return { text, encoding: "UTF-8" };
  const guess = guessEncoding(bytes, null);
  const named = declared === null ? null : nameOf(declared);
  if (named !== null && named !== "UTF-8" && !isSettled(bytes, guess, named))
    return decodeIn(bytes, named, 0);
  return decodeGuessed(bytes, guess, 0);
}

/** Whether the bytes themselves say what they are in, whatever is declared. */
function isSettled(bytes: Uint8Array, { encoding, foreign }: Guess, declared: string): boolean {
  if (encoding === null || encoding === "windows-1252" || encoding === declared) return false;
  return encoding === "UTF-8" || (foreign === null && hasKana(decodeStrictly(bytes, encoding) ?? ""));
}

function decodeIn(bytes: Uint8Array, encoding: string, from: number): Decoded {
  const text = decodeStrictly(bytes.subarray(from), encoding);
  if (text !== null) return { text, encoding };
  // In UTF-16 and ISO-2022-JP a byte of a line end is part of characters too: such files have no lines to compare.
  const byLines = !/^(?:UTF-16|ISO-2022)/u.test(encoding);
  return byLines
    ? decodeGuessed(bytes, guessEncoding(bytes.subarray(from), encoding), from)
    : broken(bytes, encoding, from);
}

function decodeGuessed(bytes: Uint8Array, { encoding, foreign }: Guess, from: number): Decoded {
  if (encoding === "windows-1252") {
    const [line] = foreignLines(bytes);
    return refuse("encoding-not-declared", line?.number ?? 1, { encoding });
  }
  if (encoding === null || foreign?.encoding === null) return broken(bytes, encoding ?? "UTF-8", from);
  if (foreign !== null && foreign.encoding !== null) {
    const detail = { first: encoding, second: foreign.encoding };
    return refuse("mixed-encodings", foreign.line.number, detail);
  }
  const text = decodeStrictly(bytes.subarray(from), encoding);
  if (text === null) return broken(bytes, encoding, from);
  return isChinese(text) && encoding !== "UTF-8" ? broken(bytes, "UTF-8", from) : { text, encoding };
}

function broken(bytes: Uint8Array, encoding: string, from: number): Decoded {
  const offset = firstBadByte(bytes.subarray(from), encoding);
  const line = lineOfByte(bytes.subarray(from), offset, encoding);
  return refuse("broken-encoding", line, { encoding, offset: from + offset });
}

function refuse(code: string, line: number, detail: Issue["detail"]): Decoded {
  return { issues: [blocking(code, `line ${line}`, detail)] };
}

/** UTF-16 without a mark, which way round it is; null where bytes are no such text. */
function utf16Of(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(sampleLength, bytes.length - (bytes.length % 2)));
  const [best] = ["UTF-16LE", "UTF-16BE"]
    .map((encoding) => ({ encoding, share: ordinaryShare(new TextDecoder(encoding).decode(sample)) }))
    .sort((a, b) => b.share - a.share);
  return best !== undefined && best.share >= utf16Share ? best.encoding : null;
}

/** The escapes of ISO-2022-JP: to kanji, to half-width kana, to the letters of JIS. */
const escapes = ["\x1b$B", "\x1b$@", "\x1b(I", "\x1b(J"];

function isIso2022(bytes: Uint8Array): boolean {
  if (!bytes.includes(0x1b) || bytes.some((byte) => byte >= 0x80)) return false;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return escapes.some((escape) => text.includes(escape));
}

/** The encoding of a label as this program names it, or null where there is no such encoding. */
function nameOf(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label);
    if (encoding.startsWith("utf-16")) return null; // what is declared in ASCII is not UTF-16
    const ours = {
      "utf-8": "UTF-8",
      shift_jis: "Shift_JIS",
      "euc-jp": "EUC-JP",
      "iso-2022-jp": "ISO-2022-JP",
    };
    return Object.entries(ours).find(([name]) => name === encoding)?.[1] ?? encoding;
  } catch {
    return null; // a browser goes on without it, too
  }
}
