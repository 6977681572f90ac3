import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchSegments } from "../../../src/domain/segments/carry-over.ts";
import { exactKey } from "../../../src/domain/segments/content.ts";
import type { Segment } from "../../../src/domain/segments/segment.ts";
import { cpuTime } from "../../support/cpu-time.ts";

/** Segments with these texts; ids `a1`, `a2` … */
const segmentsOf = (prefix: string, texts: readonly string[]): readonly Segment[] =>
  texts.map((text, i) => ({ id: `${prefix}${i + 1}`, content: [text] }));

const match = (before: readonly string[], after: readonly string[]): Record<string, string> =>
  Object.fromEntries(matchSegments(segmentsOf("b", before), segmentsOf("a", after)));

describe("segments that an edit left alone", () => {
  test("are found again beside one that was changed", () => {
    expect(match(["One.", "Two.", "Three."], ["One.", "2.", "Three."])).toEqual({ a1: "b1", a3: "b3" });
  });

  test("are found again after an insertion, a deletion and a move", () => {
    expect(match(["One.", "Two."], ["Zero.", "One.", "Two."])).toEqual({ a2: "b1", a3: "b2" });
    expect(match(["One.", "Two.", "Three."], ["One.", "Three."])).toEqual({ a1: "b1", a2: "b3" });
    expect(match(["One.", "Two.", "Three."], ["Three.", "One.", "Two."])).toEqual({
      a1: "b3",
      a2: "b1",
      a3: "b2",
    });
  });

  test("stay with their neighbours where the same sentence stands twice", () => {
    expect(match(["A.", "Same.", "B.", "Same."], ["B.", "Same.", "A.", "Same."])).toEqual({
      a1: "b3",
      a2: "b4",
      a3: "b1",
      a4: "b2",
    });
    expect(match(["A.", "Same.", "B.", "Same."], ["A.", "B.", "Same."])).toEqual({
      a1: "b1",
      a2: "b3",
      a3: "b4",
    });
  });

  test("are the same whatever their placeables are called", () => {
    const before: Segment[] = [{ id: "b1", content: ["On ", { ph: "t1" }] }];
    expect([...matchSegments(before, [{ id: "a1", content: ["On ", { ph: "t2" }] }])]).toEqual([
      ["a1", "b1"],
    ]);
    expect(matchSegments(before, [{ id: "a1", content: ["On {t1}"] }]).size).toBe(0);
  });
});

describe("any edit", () => {
  const texts = fc.array(fc.constantFrom("One.", "Two.", "Three.", "Four.", "Five."), { maxLength: 12 });

  test("matches equal content only, each once, and as much as there is", () => {
    fc.assert(
      fc.property(texts, texts, (was, is) => {
        const [before, after] = [segmentsOf("b", was), segmentsOf("a", is)];
        const pairs = matchSegments(before, after);
        const keyOf = new Map(
          [...before, ...after].map((segment) => [segment.id, exactKey(segment.content)]),
        );
        for (const [a, b] of pairs) expect(keyOf.get(a)).toBe(keyOf.get(b));
        expect(new Set(pairs.values()).size).toBe(pairs.size);
        const count = (list: readonly string[], text: string): number =>
          list.filter((one) => one === text).length;
        const most = [...new Set(was)].reduce(
          (sum, text) => sum + Math.min(count(was, text), count(is, text)),
          0,
        );
        expect(pairs.size).toBe(most);
      }),
    );
  });

  test("that inserts, deletes or moves a paragraph leaves every other segment with the one it was", () => {
    const distinct = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(distinct, fc.nat(), fc.nat(), fc.nat(5), (was, from, to, length) => {
        const kept = [...was];
        const moved = kept.splice(from % was.length, length);
        const at = to % (kept.length + 1);
        const is = [...kept.slice(0, at), "new words, not there before", ...moved, ...kept.slice(at)];
        const pairs = match(was, is);
        for (const [i, text] of is.entries()) {
          expect(pairs[`a${i + 1}`]).toBe(was.includes(text) ? `b${was.indexOf(text) + 1}` : undefined);
        }
      }),
    );
  });

  test("takes time in proportion to the segments", () => {
    const many = segmentsOf(
      "b",
      Array.from({ length: 20_000 }, (_, i) => `Sentence ${i % 3 === 0 ? 0 : i}.`),
    );
    const cost = cpuTime(() => expect(matchSegments(many, [...many].reverse()).size).toBe(20_000));
    expect(cost).toBeLessThan(2_000);
  });
});
