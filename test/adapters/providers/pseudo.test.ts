import fc from "fast-check";
import { expect, test } from "vitest";
import { pseudoProvider, pseudoTranslate } from "../../../src/adapters/providers/pseudo.ts";
import { isBlocking } from "../../../src/domain/issue.ts";
import { runChecks } from "../../../src/domain/quality/check.ts";
import type { Content } from "../../../src/domain/segments/segment.ts";
import { buildTermIndex } from "../../../src/domain/translation/term-base.ts";

test("a Latin target is accented, longer and in brackets", () => {
  expect(pseudoTranslate(["Talks on ", { ph: "t1" }, " at 5."], "fr")).toEqual([
    "[····· Ţåļķš öñ ",
    { ph: "t1" },
    " åţ 5.]",
  ]);
});

test("a Japanese target is full-width and ends as Japanese does", () => {
  expect(pseudoTranslate(["Talks on ", { ph: "t1" }, "."], "ja-JP")).toEqual([
    "【Ｔａｌｋｓ ｏｎ ",
    { ph: "t1" },
    "。】",
  ]);
});

test("links stay as they are", () => {
  expect(pseudoTranslate(["See https://example.org/a or press@example.org"], "ja")).toEqual([
    "【Ｓｅｅ https://example.org/a ｏｒ press@example.org】",
  ]);
});

test("drafts a batch in its order, under its name", async () => {
  expect(pseudoProvider.name).toBe("pseudo");
  expect(await pseudoProvider.translate({ from: "en", to: "ja", segments: [["One"], ["Two"]] })).toEqual([
    ["【Ｏｎｅ】"],
    ["【Ｔｗｏ】"],
  ]);
});

test("the same content gives the same words, every placeable in place, and nothing that a check would stop", () => {
  const text = fc.stringMatching(/^[A-Za-z0-9 ,.“”{}$()-]{1,20}$/u);
  const content: fc.Arbitrary<Content> = fc
    .tuple(text, fc.uniqueArray(fc.constantFrom("t1", "t2", "t3")), text)
    .map(([before, phs, after]) => [
      before,
      ...phs.flatMap((ph) => [{ ph }, ` ${ph} `]).slice(0, -1),
      ...(phs.length > 0 ? [after] : []),
    ]);
  fc.assert(
    fc.property(content, fc.constantFrom("ja", "fr", "en-GB"), (source, to) => {
      const target = pseudoTranslate(source, to);
      expect(pseudoTranslate(source, to)).toEqual(target);
      target.forEach((piece, i) =>
        expect(typeof piece === "string" && typeof target[i + 1] === "string").toBe(false),
      );
      const phs = (of: Content): readonly string[] =>
        of.flatMap((piece) => (typeof piece === "string" ? [] : [piece.ph]));
      expect(phs(target)).toEqual(phs(source));
      const terms = buildTermIndex([]);
      const pair = {
        source: { locale: "fr", content: source },
        target: { locale: to, content: target },
        terms,
      };
      expect(
        runChecks(pair)
          .filter(isBlocking)
          .map((issue) => issue.code),
      ).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
