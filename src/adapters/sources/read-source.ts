/**
 * A file that an office has, whatever it is, as the source of a release: what it is, what it is in, what it says - or what
 * is wrong with it, with the place. Nothing of it is run, fetched or unpacked beyond what is read.
 */
import { blocking, type Issue } from "../../domain/issue.ts";
import { refuseCharacters, refuseSize, refuseText } from "../../domain/release/submission.ts";
import { declaredEncoding } from "./declared-encoding.ts";
import { decodeSource } from "./encoding.ts";
import { binaryFormat, mayBePage, textFormat } from "./file-format.ts";
import type { FormatRead, ReadSource, SourceFormat } from "./format-read.ts";
import { findMojibake } from "./mojibake.ts";
import { readPlainText } from "./plain-text.ts";

/** Enough to see whether a file may be a page. */
const headLength = 1_024;

/** Reads a file. `name`: as the person gave it; its ending decides what the bytes leave open. Issues are all blocking. */
export async function readSource({ bytes, name }: { bytes: Uint8Array; name: string }): Promise<ReadSource> {
  const binary = binaryFormat(bytes);
  if (binary?.kind === "other") return refuse(blocking("format-not-read", "", { format: binary.name }));
  if (binary?.kind === "document") return readWordFile(bytes);
  // No text is larger than a page may be; and what is no text at all needs no decoding.
  const tooLarge = refuseSize(bytes.length, "html");
  if (tooLarge !== null) return refuse(tooLarge);
  const head = Buffer.from(bytes.subarray(0, headLength)).toString("latin1");
  const decoded = decodeSource(bytes, mayBePage(head, name) ? declaredEncoding(bytes) : null);
  if ("issues" in decoded) return decoded;
  return readText(decoded.text, { bytes, name, encoding: decoded.encoding });
}

async function readText(
  decoded: string,
  { bytes, name, encoding }: { readonly bytes: Uint8Array; readonly name: string; readonly encoding: string },
): Promise<ReadSource> {
  const wrong = refuseCharacters(decoded);
  // What was once read in a wrong encoding has the control characters of that reading.
  if (wrong !== null) return refuse((wrong.at === "" ? findMojibake(decoded.split("\n")) : null) ?? wrong);
  const text = withPlainLineEnds(decoded);
  if (text.trim() === "") return refuse(blocking("empty-release", ""));
  const found = textFormat(text, name);
  if (found.kind === "other") return refuse(blocking("format-not-read", "", { format: found.name }));
  const { format } = found;
  const tooLarge = refuseSize(bytes.length, format);
  if (tooLarge !== null) return refuse(tooLarge);
  return checked(await readAs(format, text), { format, encoding, file: text });
}

async function readWordFile(bytes: Uint8Array): Promise<ReadSource> {
  const tooLarge = refuseSize(bytes.length, "word");
  if (tooLarge !== null) return refuse(tooLarge);
  const { readWord } = await import("./word.ts");
  return checked(await readWord(bytes), { format: "word", encoding: "UTF-8", file: null });
}

/** Each reader is loaded when a file needs it. */
async function readAs(format: SourceFormat, text: string): Promise<FormatRead> {
  if (format === "html") return (await import("./html.ts")).readHtml(text);
  if (format === "markdown") return (await import("./markdown.ts")).readMarkdown(text);
  return readPlainText(text);
}

/** The source, unless its words are too many, none, or garbled. */
function checked(
  read: FormatRead,
  {
    format,
    encoding,
    file,
  }: { readonly format: SourceFormat; readonly encoding: string; readonly file: string | null },
): ReadSource {
  if ("issues" in read) return read;
  const { text } = read.source;
  const wrong = refuseText(text);
  if (wrong !== null) return refuse(wrong);
  const garbled = findMojibake(text.split("\n"));
  if (garbled !== null) return refuse(format === "text" ? garbled : inFile(garbled, file));
  return { ...read, format, encoding };
}

/** The issue at the line of the file, where its words stand there as they are; else at none. */
function inFile(issue: Issue, file: string | null): Issue {
  const { sample } = issue.detail;
  const at = typeof sample === "string" && sample !== "" ? (file?.indexOf(sample) ?? -1) : -1;
  return { ...issue, at: at < 0 ? "" : `line ${file?.slice(0, at).split("\n").length}` };
}

/** Every kind of line end as `\n`: those of Unix, Windows and old Macs, of mainframes, of Unicode; a new page begins a line too. */
function withPlainLineEnds(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028]/gu, "\n").replaceAll("\u2029", "\n\n");
}

function refuse(issue: Issue): ReadSource {
  return { issues: [issue] };
}
