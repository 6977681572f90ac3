import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foreignRuns } from "../../../src/domain/edition/foreign.ts";

describe("words of another language in a version", () => {
  test("a gloss in brackets is marked with the source's language, its brackets are not", () => {
    expect(foreignRuns("副長官（The Honorable Wendy R. Sherman）と", "ja", "en")).toEqual([
      { kind: "text", text: "副長官（" },
      { kind: "foreign", text: "The Honorable Wendy R. Sherman", lang: "en" },
      { kind: "text", text: "）と" },
    ]);
  });

  test.each(["G7広島サミット", "ASEAN諸国", "ワシントンD.C.を訪問中", "日米「2+2」"])(
    "%s is part of the sentence",
    (text) => {
      expect(foreignRuns(text, "ja", "en")).toEqual([{ kind: "text", text }]);
    },
  );

  test("a text in Latin letters has no marked runs", () => {
    expect(foreignRuns("held a meeting with", "en", "ja")).toEqual([
      { kind: "text", text: "held a meeting with" },
    ]);
  });

  test("the runs, joined, are the text, and hostile lengths are read at once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(
          foreignRuns(text, "ja", "en")
            .map((run) => run.text)
            .join(""),
        ).toBe(text);
      }),
    );
    const long = "a".repeat(300_000);
    expect(foreignRuns(long, "ja", "en")).toEqual([{ kind: "text", text: long }]);
  });
});
