import fc from "fast-check";
import { expect, test } from "vitest";
import { folded, foldText } from "../../../src/domain/translation/fold-text.ts";

test.each([
  ["Vice-Minister", "vice minister"],
  ["Vice‐Minister", "vice minister"],
  ["Ministers’  Meeting", "ministers' meeting"],
  ["ＡＳＥＡＮ　諸国", "asean 諸国"],
  ["ｶﾞｲﾄﾞ", "ガイド"],
  ["ドイツ", "ドイツ"],
  ["データ", "データ"],
  ["①", "1"],
])("%s -> %s", (written, spelling) => expect(folded(written)).toBe(spelling));

test("each unit knows the piece of the original it came from", () => {
  const into = foldText("㌔  ｶﾞx");
  expect(into.text).toBe("キロ ガx");
  expect(into.starts).toEqual([0, 0, 1, 3, 5]);
  expect(into.ends).toEqual([1, 1, 3, 5, 6]);
});

test("folding once is folding for good", () => {
  const usual = fc.constantFrom(..."Az09 -’'“・ーｶﾞ゙ガＡ　①㌔é", "e\u0301", "か\u3099", "\u00AD", "—");
  fc.assert(
    fc.property(fc.array(usual), (parts) => folded(folded(parts.join(""))) === folded(parts.join(""))),
  );
});

test("offsets tile the original", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (original) => {
      const into = foldText(original);
      let at = 0;
      into.text.split("").forEach((_unit, i) => {
        const start = into.starts[i] ?? -1;
        expect(start === at || start === into.starts[i - 1]).toBe(true);
        at = into.ends[i] ?? -1;
      });
      expect(at).toBe(original.length);
    }),
    { numRuns: 300 },
  );
});
