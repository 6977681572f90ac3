/**
 * Bytes to text, piece by piece, and strictly: a byte that is not of the encoding is an issue with its line, never a
 * silent U+FFFD.
 *
 * The encoding is read from a byte order mark, else from the zero bytes that UTF-16 leaves around a first ASCII
 * character, else from what the file declares about itself, else it is UTF-8. The mark is not part of the text.
 */
import { InterchangeProblem, issueAtLine } from "./interchange-problem.ts";

export interface DecodeOptions {
  /** Reads the encoding's name from the first bytes, taken as Latin-1; null where none is declared. */
  readonly declared?: (head: string) => string | null;
}

/** Bytes decoded at a time, so that one huge chunk costs no more memory than many small ones. */
const slice = 65_536;

/** Enough of the file to see a mark or a declaration. */
const headLength = 256;

/**
 * The text of the chunks, in pieces of bounded size.
 * @throws InterchangeProblem `file-encoding` (details: line, encoding) and `file-truncated` (in mid-character)
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: DecodeOptions = {},
): AsyncGenerator<string> {
  let head: Uint8Array | null = new Uint8Array(0);
  let open: Opened | null = null;
  let line = 1;
  for await (const chunk of chunks) {
    let bytes = chunk;
    if (head !== null) {
      head = joined(head, chunk);
      if (head.length < headLength) continue;
      open = openDecoder(head, options);
      bytes = head;
      head = null;
    }
    for (let at = 0; at < bytes.length; at += slice) {
      const text = decodePiece(open, bytes.subarray(at, at + slice), line);
      line += newlines(text);
      yield text;
    }
  }
  open ??= openDecoder(head ?? new Uint8Array(0), options);
  if (head !== null) {
    const text = decodePiece(open, head, line);
    line += newlines(text);
    yield text;
  }
  yield lastPiece(open, line);
}

interface Opened {
  readonly decoder: TextDecoder;
  readonly encoding: string;
}

function openDecoder(head: Uint8Array, options: DecodeOptions): Opened {
  const encoding = encodingOf(head, options);
  try {
    return { decoder: new TextDecoder(encoding, { fatal: true }), encoding };
  } catch {
    throw new InterchangeProblem([issueAtLine("file-encoding", 1, { encoding })]);
  }
}

function encodingOf(head: Uint8Array, options: DecodeOptions): string {
  const [a, b, c] = head;
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a !== undefined && a !== 0 && b === 0) return "utf-16le";
  if (a === 0 && b !== undefined && b !== 0) return "utf-16be";
  const declared = options.declared?.(Buffer.from(head.subarray(0, headLength)).toString("latin1")) ?? null;
  // A file that can be read as bytes of ASCII is not UTF-16, whatever it says of itself.
  return declared === null || /^utf-?16/iu.test(declared) ? "utf-8" : declared;
}

function decodePiece(open: Opened | null, bytes: Uint8Array, line: number): string {
  if (open === null) return "";
  try {
    return open.decoder.decode(bytes, { stream: true });
  } catch {
    const bad = line + newlinesBeforeBadByte(bytes, open.encoding);
    throw new InterchangeProblem([issueAtLine("file-encoding", bad, { encoding: open.encoding })]);
  }
}

function lastPiece(open: Opened, line: number): string {
  try {
    return open.decoder.decode();
  } catch {
    throw new InterchangeProblem([issueAtLine("file-truncated", line)]);
  }
}

/** Decodes once more, leniently, to find the line. Bytes that only end a character of the piece before are skipped. */
function newlinesBeforeBadByte(bytes: Uint8Array, encoding: string): number {
  let from = 0;
  while (encoding === "utf-8" && from < 3 && ((bytes[from] ?? 0) & 0xc0) === 0x80) from += 1;
  const text = new TextDecoder(encoding).decode(bytes.subarray(from));
  const bad = text.indexOf("\uFFFD");
  return bad < 0 ? 0 : newlines(text.slice(0, bad));
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
