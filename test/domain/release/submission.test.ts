import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRelease } from "../../../src/domain/release/read-release.ts";
import { largestSubmission, readSubmission } from "../../../src/domain/release/submission.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) => readSubmission({ bytes, name: "a.txt" });
const bytesOf = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "number" ? [part] : [...encode(part)])));

describe("a submission", () => {
  test("is its text, without a byte order mark", () => {
    expect(read(encode("\uFEFF日米\r\nThe end 😀"))).toEqual({ text: "日米\r\nThe end 😀" });
  });

  test("with other line ends has no line end in its blocks' texts but \\n", () => {
    const result = read(encode("The Headline\r\nFebruary 15, 2023\r\n\r\nThe two sides met.\r\n"));
    if (!("text" in result)) throw new Error("this is a text");
    for (const block of readRelease(result.text, "en").blocks) expect(block.text).not.toContain("\r");
  });

  test.each([
    ["nothing", bytesOf()],
    ["white space", bytesOf(" \r\n\t\u3000")],
    ["a byte order mark", bytesOf("\uFEFF")],
  ])("of %s is empty", (_, bytes) => {
    expect(read(bytes)).toEqual({
      issues: [expect.objectContaining({ code: "empty-release", severity: "blocking" })],
    });
  });

  test.each([
    ["a NUL byte", bytesOf("The Headline\0")],
    ["a picture", bytesOf(0x89, "PNG", 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ["control characters", bytesOf("abc\x01\x02\x03")],
  ])("with %s is binary", (_, bytes) => {
    expect(read(bytes)).toEqual({ issues: [expect.objectContaining({ code: "binary-file" })] });
  });

  test.each([
    ["Shift_JIS", bytesOf("a\n", 0x93, 0xfa), 2, "line 2"],
    ["UTF-16", bytesOf(0xff, 0xfe, 0x41, 0x00), 0, "line 1"],
    ["a character cut off", bytesOf("ab", 0xe6, 0x97), 2, "line 1"],
    ["a form that is too long", bytesOf(0xc0, 0xaf), 0, "line 1"],
    ["a surrogate", bytesOf("a", 0xed, 0xa0, 0x80), 1, "line 1"],
    ["a value past the last", bytesOf(0xf4, 0x90, 0x80, 0x80), 0, "line 1"],
  ])("in %s is refused at its first bad byte", (_, bytes, offset, at) => {
    const detail = { name: "a.txt", offset };
    expect(read(bytes)).toEqual({
      issues: [{ code: "not-utf-8", severity: "blocking", at, span: null, detail }],
    });
  });

  test("may have 512 KiB and no byte more", () => {
    const bytes = new Uint8Array(largestSubmission + 1).fill(0x61);
    expect(read(bytes.subarray(1))).toHaveProperty("text");
    expect(read(bytes)).toEqual({
      issues: [
        expect.objectContaining({
          code: "file-too-large",
          detail: { name: "a.txt", limit: 524_288, size: 524_289 },
        }),
      ],
    });
  });

  test("is refused as no UTF-8 exactly where a strict decoder refuses it", () => {
    const byte = fc.oneof(
      fc.integer({ min: 1, max: 255 }),
      fc.constantFrom(0xe3, 0x81, 0x82, 0xf0, 0x9f, 0x98, 0x80, 0xed, 0xc2),
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 12 }), (list) => {
        const bytes = Uint8Array.from([...encode("The text of a release. ".repeat(100)), ...list]);
        const result = read(bytes);
        const refused = "issues" in result && result.issues[0]?.code === "not-utf-8";
        const strict = new TextDecoder("utf-8", { fatal: true });
        let valid = true;
        try {
          strict.decode(bytes);
        } catch {
          valid = false;
        }
        expect(refused).toBe(!valid);
      }),
    );
  });
});
