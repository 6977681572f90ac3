import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  hasWords,
  joinPieces,
  placeablesIn,
  toTagged,
  type Hole,
} from "../../../src/domain/segments/content.ts";
import { rejoinSource, rejoinTarget } from "../../../src/domain/segments/rejoin.ts";
import type { Content, Unit } from "../../../src/domain/segments/segment.ts";
import { cutUnit } from "../../../src/domain/segments/unit.ts";

/** A hole for each of the words, in order, where they stand in the text. */
function holesFor(text: string, ...words: readonly string[]): readonly Hole[] {
  let from = 0;
  return words.map((word, i) => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    return { ph: `t${i + 1}`, start, end: from };
  });
}

const contents = (unit: Unit): readonly string[] => unit.segments.map((segment) => toTagged(segment.content));
const skeletons = (unit: Unit): readonly string[] => unit.skeleton.map((between) => toTagged(between));

describe("cutting a block", () => {
  test("gives a segment for each sentence, with white space in the skeleton", () => {
    const text = "On February 14, they met.  They left at 3 p.m. today.";
    const unit = cutUnit("b3", text, "en", holesFor(text, "On February 14", "3 p.m."));
    expect(unit.segments.map((segment) => segment.id)).toEqual(["b3.s1", "b3.s2"]);
    expect(contents(unit)).toEqual(["{t1}, they met.", "They left at {t2} today."]);
    expect(skeletons(unit)).toEqual(["", "  ", ""]);
  });

  test("never cuts inside a hole", () => {
    const text = "They met on the 4th. It was 5 p.m. Then. They left.";
    const unit = cutUnit("b3", text, "en", holesFor(text, "the 4th. It was 5 p.m. Then"));
    expect(contents(unit)).toEqual(["They met on {t1}.", "They left."]);
  });

  test("keeps a piece with nothing to translate in the skeleton", () => {
    expect(cutUnit("b2", "令和5年2月15日", "ja", [{ ph: "d", start: 0, end: 9 }])).toEqual({
      path: "b2",
      skeleton: [[{ ph: "d" }]],
      segments: [],
    });
    expect(cutUnit("b2", "* * *", "en", [])).toEqual({ path: "b2", skeleton: [["* * *"]], segments: [] });
    expect(cutUnit("b2", "", "en", [])).toEqual({ path: "b2", skeleton: [[]], segments: [] });
    const text = "終わりました。5月1日。次です。";
    const unit = cutUnit("b2", text, "ja", holesFor(text, "5月1日"));
    expect(contents(unit)).toEqual(["終わりました。", "次です。"]);
    expect(skeletons(unit)).toEqual(["", "{t1}。", ""]);
  });

  test("keeps the place of a date line as words to translate", () => {
    const unit = cutUnit("b2", "Tokyo, February 15, 2023", "en", [{ ph: "d", start: 7, end: 24 }]);
    expect(contents(unit)).toEqual(["Tokyo, {d}"]);
  });

  test("refuses holes that do not fit the text", () => {
    expect(() => cutUnit("b2", "abc", "en", [{ ph: "t1", start: 2, end: 9 }])).toThrow(RangeError);
    expect(() => cutUnit("b2", "abc", "en", [{ ph: "t1", start: 5, end: 9 }])).toThrow(RangeError);
    expect(() =>
      cutUnit("b2", "A b. C d.", "en", [
        { ph: "t1", start: 5, end: 7 },
        { ph: "t2", start: 0, end: 2 },
      ]),
    ).toThrow(RangeError);
  });
});

describe("rejoining", () => {
  const bit = fc.constantFrom(
    "They met. ",
    "At 5 p.m. ",
    "Mr. ",
    "。",
    "「",
    "」",
    "会談",
    "\u3000",
    "\n",
    " ",
    "5",
    "! ",
    "（注：",
    "）",
    "* ",
  );
  const text = fc
    .array(fc.oneof(bit, fc.string({ unit: "binary", maxLength: 4 })), { maxLength: 20 })
    .map((bits) => bits.join(""));
  const withHoles = text.chain((given) =>
    fc.array(fc.nat(given.length), { maxLength: 8 }).map((offsets) => {
      const sorted = [...new Set(offsets)].sort((a, b) => a - b);
      const holes: Hole[] = [];
      for (let i = 0; i + 1 < sorted.length; i += 2)
        holes.push({ ph: `t${i}`, start: sorted[i] ?? 0, end: sorted[i + 1] ?? 0 });
      return { text: given, holes };
    }),
  );

  test("gives back the text, byte for byte, and every segment has words", () => {
    fc.assert(
      fc.property(withHoles, fc.constantFrom("en", "ja", "fr"), ({ text: given, holes }, locale) => {
        const unit = cutUnit("b0", given, locale, holes);
        const words = new Map(holes.map((hole) => [hole.ph, given.slice(hole.start, hole.end)]));
        expect(rejoinSource(unit, (ph) => words.get(ph) ?? "?")).toBe(given);
        expect(unit.skeleton).toHaveLength(unit.segments.length + 1);
        for (const segment of unit.segments) expect(hasWords(segment.content)).toBe(true);
        const pieces = unit.skeleton.flatMap((between, i) => [
          ...between,
          ...(unit.segments[i]?.content ?? []),
        ]);
        expect(placeablesIn(pieces)).toEqual(holes.map((hole) => hole.ph));
        for (const content of [...unit.skeleton, ...unit.segments.map((segment) => segment.content)]) {
          expect(joinPieces(content)).toEqual(content);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test("puts other words between the same skeleton", () => {
    const unit = cutUnit("b0", "One. * * *. Two.", "en", []);
    const french = new Map<string, Content>([
      ["b0.s1", ["Un."]],
      ["b0.s2", ["Deux."]],
    ]);
    expect(toTagged(rejoinTarget(unit, french, "fr"))).toBe("Un. * * *. Deux.");
    expect(toTagged(rejoinTarget(unit, french, "ja"))).toBe("Un.* * *.Deux.");
  });

  const targets = new Map<string, Content>([
    ["b0.s1", [{ ph: "t1" }, "一。"]],
    ["b0.s2", ["二。"]],
  ]);

  test("drops spaces between sentences for a language that has none", () => {
    const unit = cutUnit("b0", "One.\n Two.", "en", []);
    for (const locale of ["ja", "zh-Hant", "th"])
      expect(rejoinTarget(unit, targets, locale)).toEqual([{ ph: "t1" }, "一。二。"]);
    expect(rejoinTarget(unit, targets, "fr")).toEqual([{ ph: "t1" }, "一。\n 二。"]);
  });

  test("puts one between them for a language that has them", () => {
    for (const text of ["一。二。", "一。　二。", "一。 二。"]) {
      expect(toTagged(rejoinTarget(cutUnit("b0", text, "ja", []), targets, "en"))).toBe("{t1}一。 二。");
    }
    expect(toTagged(rejoinTarget(cutUnit("b0", "一。", "ja", []), targets, "en"))).toBe("{t1}一。");
  });

  test("names a segment without words", () => {
    const unit = cutUnit("b0", "One. Two. Three.", "en", []);
    expect(() => rejoinTarget(unit, targets, "ja")).toThrow(new RangeError("no words for the segment b0.s3"));
  });
});
