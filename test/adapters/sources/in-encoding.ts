/** Text in the bytes of an encoding, by encoders that are not ours. */
import Encoding from "encoding-japanese";
import type { Decoded } from "../../../src/adapters/sources/encoding.ts";

/** The encodings that the program tells by itself. */
export const encodings = ["UTF-8", "UTF-16LE", "UTF-16BE", "Shift_JIS", "EUC-JP", "ISO-2022-JP"] as const;
export type TestEncoding = (typeof encodings)[number];

const names = { Shift_JIS: "SJIS", "EUC-JP": "EUCJP", "ISO-2022-JP": "JIS" } as const;

/** Without a byte order mark. */
export function inEncoding(text: string, encoding: TestEncoding): Uint8Array {
  if (encoding === "UTF-8") return new TextEncoder().encode(text);
  if (encoding === "UTF-16LE") return Buffer.from(text, "utf16le");
  if (encoding === "UTF-16BE") return Buffer.from(text, "utf16le").swap16();
  const codes = Encoding.stringToCode(text);
  return Uint8Array.from(
    Encoding.convert(codes, { to: names[encoding], from: "UNICODE", type: "array", fallback: "error" }),
  );
}

/** Pieces of a file: texts in UTF-8, numbers as bytes, and bytes. */
export function bytesOf(...parts: readonly (string | number | Uint8Array)[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) =>
      typeof part === "string" ? Buffer.from(part) : typeof part === "number" ? Uint8Array.of(part) : part,
    ),
  );
}

/** The first issue as `code at place {detail}`, or the text. */
export function said(decoded: Decoded): string {
  if ("text" in decoded) return decoded.text;
  const [issue] = decoded.issues;
  return `${issue?.code} at ${issue?.at} ${JSON.stringify(issue?.detail)}`;
}
