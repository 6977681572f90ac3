import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  largestFiles,
  largestSubmission,
  refuseCharacters,
  refuseSize,
  refuseText,
} from "../../../src/domain/release/submission.ts";

describe("the size of a file", () => {
  test.each(["text", "markdown", "html", "word"] as const)(
    "of %s may be its limit and no byte more",
    (format) => {
      const limit = largestFiles[format];
      expect(refuseSize(limit, format)).toBeNull();
      expect(refuseSize(limit + 1, format)).toEqual({
        code: "file-too-large",
        severity: "blocking",
        at: "",
        span: null,
        detail: { limit, size: limit + 1 },
      });
      expect(limit).toBeLessThanOrEqual(largestSubmission);
    },
  );

  test("is 2 MiB for text, 8 MiB for a page, 32 MiB for a Word document", () => {
    const mebibytes = Object.values(largestFiles).map((size) => size / 1024 / 1024);
    expect(mebibytes).toEqual([2, 2, 8, 32]);
  });
});

describe("numbering", () => {
  const numbered = (levels: number): string => `Title\n${"1.".repeat(levels)} Point`;

  test("has twenty levels at most, in text too", () => {
    expect(refuseText(numbered(20))).toBeNull();
    const issue = { code: "nested-too-deep", at: "line 2", detail: { limit: 20 } };
    expect(refuseText(numbered(21))).toMatchObject(issue);
    expect(refuseText(numbered(9_999))).toMatchObject(issue);
  });
});

describe("the characters of a file", () => {
  test.each([
    ["a NUL", "Title\r\nText\0", "line 2"],
    ["many control characters", "abc\u0001\u0002\u0003", ""],
  ])("with %s are no text", (_, text, at) => {
    expect(refuseCharacters(text)).toMatchObject({ code: "binary-file", severity: "blocking", at });
  });

  test("may be any others", () => {
    const character = fc
      .string({ unit: "binary", minLength: 1, maxLength: 2 })
      .filter((text) => !/\p{Cc}/u.test(text));
    fc.assert(
      fc.property(fc.array(fc.oneof(character, fc.constantFrom("\t", "\n", "\r\n", "\f"))), (parts) => {
        expect(refuseCharacters(parts.join(""))).toBeNull();
      }),
    );
  });
});

describe("the text of a release", () => {
  test.each([
    ["nothing", ""],
    ["white space of any kind", " \r\n\t\u3000\u00a0"],
  ])("of %s is empty", (_, text) => {
    expect(refuseText(text)).toMatchObject({ code: "empty-release", severity: "blocking" });
  });

  test("is not longer, and has no more lines, than a release could ever have", () => {
    const longest = 2 * 1024 * 1024;
    expect(refuseText("a".repeat(longest))).toBeNull();
    expect(refuseText("a".repeat(longest + 1))).toMatchObject({
      code: "text-too-long",
      detail: { length: longest + 1, limit: longest },
    });
    expect(refuseText("a\n".repeat(39_999))).toBeNull();
    expect(refuseText("a\n".repeat(40_000))).toMatchObject({
      code: "too-many-lines",
      detail: { lines: 40_001, limit: 40_000 },
    });
  });
});
