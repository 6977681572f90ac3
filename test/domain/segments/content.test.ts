import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  contentOf,
  exactKey,
  fold,
  foldedKey,
  fromTagged,
  hasWords,
  joinPieces,
  placeablesIn,
  plainText,
  sameContent,
  skeletonKey,
  toTagged,
} from "../../../src/domain/segments/content.ts";
import type { Content, Piece } from "../../../src/domain/segments/segment.ts";

const t1 = { ph: "t1" };
const t2 = { ph: "t2" };
const names = ["t1", "t2", "t12", "d"];
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom("{", "}", "\\", "t1", "{t1}", "{\\t1}", "d", "{d}", "{{x}}", "$t(a)", " ", "｛t1｝"),
      { maxLength: 12 },
    )
    .map((bits) => bits.join("")),
);
const content = fc
  .array(
    fc.oneof(
      text,
      fc.constantFrom(...names).map((ph): Piece => ({ ph })),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => joinPieces(pieces));

describe("content", () => {
  test("is text with placeables in the place of holes", () => {
    expect(contentOf("On Monday, he left.", [{ ph: "t1", start: 0, end: 9 }])).toEqual([t1, ", he left."]);
    expect(
      contentOf("a b", [
        { ph: "t1", start: 0, end: 1 },
        { ph: "t2", start: 1, end: 3 },
      ]),
    ).toEqual([t1, t2]);
    expect(contentOf("", [])).toEqual([]);
    expect(contentOf("{t1}", [])).toEqual(["{t1}"]);
  });

  test("refuses holes that do not fit", () => {
    const hole = (start: number, end: number) => ({ ph: "t1", start, end });
    for (const holes of [[hole(0, 4)], [hole(2, 2)], [hole(1, 3), hole(2, 3)], [hole(2, 3), hole(0, 1)]]) {
      expect(() => contentOf("abc", holes)).toThrow(RangeError);
    }
  });

  test("names its placeables in order, and is rendered with words for them", () => {
    expect(placeablesIn([t2, " and ", t1, t2])).toEqual(["t2", "t1", "t2"]);
    expect(plainText([t2, " and ", t1], (ph) => ph.toUpperCase())).toBe("T2 and T1");
  });

  test("is the same only piece by piece", () => {
    expect(sameContent(["a", t1], ["a", { ph: "t1" }])).toBe(true);
    expect(sameContent(["a", t1], ["a", t2])).toBe(false);
    expect(sameContent(["{t1}"], [t1])).toBe(false);
    expect(sameContent(["a"], ["a", t1])).toBe(false);
  });

  test("has words where a letter or a digit stands outside of placeables", () => {
    expect(hasWords([t1, "."])).toBe(false);
    expect(hasWords([t1, " 5"])).toBe(true);
    expect(hasWords(["日"])).toBe(true);
  });
});

describe("the tagged form", () => {
  test("shows placeables in braces, and the text's own braces as text", () => {
    expect(toTagged([t1, ", he said {x} and {name}."])).toBe("{t1}, he said {\\x} and {name}.");
    expect(fromTagged("{t1}, he said {\\x} and {t9}.", ["t1", "x"])).toEqual([t1, ", he said {x} and {t9}."]);
  });

  test("gives back the very same content", () => {
    fc.assert(
      fc.property(content, (given) => {
        expect(fromTagged(toTagged(given), names)).toEqual(given);
      }),
      { numRuns: 1_000 },
    );
  });

  test("is content for any text", () => {
    fc.assert(
      fc.property(text, (given) => {
        const read = fromTagged(given, names);
        expect(read.includes("")).toBe(false);
        expect(read.some((piece, i) => typeof piece === "string" && typeof read[i + 1] === "string")).toBe(
          false,
        );
        expect(fromTagged(toTagged(read), names)).toEqual(read);
      }),
    );
  });

  test("refuses a name that could not be read back", () => {
    expect(() => toTagged([{ ph: "a}b" }])).toThrow(RangeError);
  });
});

describe("folding", () => {
  test.each([
    ["１１月２４日", "11月24日"],
    ["  two \u00a0 spaces\u3000", "two spaces"],
    ["‘a’ “b” ″c″", '\'a\' "b" "c"'],
    ["a–b—c‐d−e", "a-b-c-d-e"],
    ["10～12〜14", "10~12~14"],
    ["soft\u00adhyphen\u200b", "softhyphen"],
    ["Case Kept", "Case Kept"],
    ["センター・ー", "センター・ー"],
  ])("%j is %j", (given, expected) => expect(fold(given)).toBe(expected));

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (given) => {
        expect(fold(fold(given))).toBe(fold(given));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("keys", () => {
  test("number placeables by their order, so that another release's are the same", () => {
    const here: Content = [{ ph: "t3" }, " and ", { ph: "t5" }, " or ", { ph: "t3" }];
    expect(exactKey(here)).toBe(exactKey([t1, " and ", t2, " or ", t1]));
    expect(exactKey(here)).not.toBe(exactKey([t1, " and ", t1, " or ", t2]));
    expect(exactKey(["On ", { ph: "d" }])).not.toBe(exactKey(["On ", t1]));
  });

  test("are exact after NFC, and folded after folding", () => {
    expect(exactKey(["e\u0301"])).toBe(exactKey(["é"]));
    expect(exactKey(["“a”"])).not.toBe(exactKey(['"a"']));
    expect(foldedKey(["“a” ", t1, "\u00a0b "])).toBe(foldedKey(['"a" ', t1, " b"]));
    expect(foldedKey(["The end"])).not.toBe(foldedKey(["the end"]));
    expect(skeletonKey(["“a” ", t1])).toBe(skeletonKey(['"a" ', t2]));
  });

  test("tell text that looks like a placeable from a placeable", () => {
    for (const key of [exactKey, foldedKey, skeletonKey]) {
      expect(key(["{t1}"])).not.toBe(key([t1]));
      expect(key(["｛t1｝"])).not.toBe(key([t1]));
    }
  });

  test("differ where content differs by more than the names of placeables", () => {
    const canonical = (given: Content): Content =>
      fromTagged(exactKey(given), ["t1", "t2", "t3", "t4", "d1", "d2", "d3", "d4"]);
    fc.assert(
      fc.property(content, content, (a, b) => {
        if (exactKey(a) !== exactKey(b)) return;
        expect(canonical(a)).toEqual(canonical(b));
        expect(plainText(a, () => "\0").normalize("NFC")).toBe(plainText(b, () => "\0").normalize("NFC"));
      }),
    );
  });
});
