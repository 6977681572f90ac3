import { describe, expect, test } from "vitest";
import { check, codes, expectSilent, issuesOf } from "./checked.ts";

describe("empty-target", () => {
  test.each(["", "  \u3000\n", "\u200B\u2060"])("blocks %j and says nothing else", (target) => {
    expect(codes("12 people met.", target)).toEqual(["blocking empty-target"]);
  });
  test("a placeable alone is something", () =>
    expectSilent("empty-target", ["On ", { ph: "t1" }], [{ ph: "t1" }]));
  test("nothing for nothing is right", () => expect(codes("", "")).toEqual([]));
});

describe("placeables-changed", () => {
  test("their order is free", () => {
    expectSilent(
      "placeables-changed",
      [{ ph: "t1" }, " and ", { ph: "t2" }],
      [{ ph: "t2" }, "、", { ph: "t1" }],
    );
  });
  test("names what is missing, added and repeated", () => {
    const issues = issuesOf(
      "placeables-changed",
      check([{ ph: "t1" }, { ph: "t2" }, " met"], [{ ph: "t2" }, { ph: "t2" }, { ph: "t3" }, "会談"]),
    );
    expect(issues).toEqual([
      {
        code: "placeables-changed",
        severity: "blocking",
        at: "target",
        span: { start: 0, end: 4 },
        detail: { missing: ["t1"], added: ["t3"], repeated: ["t2"] },
      },
    ]);
  });
  test("an author's own {t1} is text", () => {
    expectSilent("placeables-changed", ["{t1} and ", { ph: "t1" }], ["{t1}と", { ph: "t1" }]);
    expect(codes("see {t1}", ["参照", { ph: "t1" }])).toContain("blocking placeables-changed");
  });
});

describe("links-changed", () => {
  test.each([
    ["See https://example.org/a_b?c=1#d.", "https://example.org/a_b?c=1#dを参照。"],
    ["(https://example.org/x_(y))", "（https://example.org/x_(y)）"],
    ["https://www.mofa.example/e/page.html", "https://www.mofa.example/j/page.html"],
    ["Ask press@example.org, please.", "press@example.orgまで。"],
    ["www.example.org", "www.example.org"],
    ["a @ b, @name", "a @ b、@name"],
  ])("%s | %s is right", (source, target) => expectSilent("links-changed", source, target));

  test.each([
    ["See https://example.org/a", "https://example.org/bを参照"],
    ["See https://example.org/a", "参照"],
    ["Ask", "press@example.orgまで"],
    ["https://a.example/ https://a.example/", "https://a.example/"],
  ])("%s | %s blocks", (source, target) => expect(codes(source, target)).toContain("blocking links-changed"));

  test("names both addresses", () => {
    const [issue] = issuesOf(
      "links-changed",
      check("At https://example.org/a", "場所：https://example.org/b"),
    );
    expect(issue?.detail).toEqual({
      source: "https://example.org/a",
      target: "https://example.org/b",
      sourceSpan: [3, 24],
    });
    expect(issue?.span).toEqual({ start: 3, end: 24 });
  });
});

describe("control-characters", () => {
  test.each(["\u0000", "\u001B", "\u0085", "\uFFFD", "\uD800", "\uDC00", "\uFEFF", "\uFFFF"])(
    "blocks %j",
    (character) => {
      expect(codes("Meeting", `会${character}談`)).toContain("blocking control-characters");
    },
  );
  test("line ends, tabs, joiners and whole surrogate pairs are text", () => {
    expectSilent("control-characters", "a", "𠮷野家\t👩‍🚀\r\n{\u2060{");
  });
  test("a placeable is no control character", () =>
    expectSilent("control-characters", [{ ph: "t1" }], [{ ph: "t1" }]));
});

describe("end-punctuation", () => {
  test.each([
    ["They met.", "会談しました。"],
    ["Is it so?", "そうですか。"],
    ["Is it so?", "そうですか？"],
    ["As follows:", "以下のとおり："],
    ["Vice Ministers’ Meeting", "次官協議"],
    ["He said, “Yes.”", "「はい。」"],
    ["in Washington D.C.", "ワシントンD.C.において"],
    ["See https://example.org/", "https://example.org/を参照。"],
    [
      ["Held at ", { ph: "t1" }, "."],
      ["開催：", { ph: "t1" }],
    ],
  ] as const)("%s | %s is right", (source, target) => expectSilent("end-punctuation", source, target));

  test.each([
    ["They met.", "会談しました"],
    ["Vice Ministers’ Meeting", "次官協議。"],
    ["Is it so?", "そうです。"],
  ])("%s | %s is worth a look", (source, target) =>
    expect(codes(source, target)).toEqual(["advice end-punctuation"]),
  );
});

describe("target-equals-source", () => {
  test("advises where words were left", () => {
    expect(codes("They met.", "They met.")).toEqual(["advice target-equals-source"]);
    expect(
      issuesOf("target-equals-source", check("外務省", "外務省", { from: "ja", to: "en" })),
    ).toHaveLength(1);
  });
  test.each([
    "2023",
    "https://example.org/page",
    "press@example.org",
    "MORI Takeo",
    "TPP",
    "report-final.pdf",
  ])("%s may stay", (text) => {
    expectSilent("target-equals-source", text, text);
  });
  test("one language in two regions says nothing", () =>
    expectSilent("target-equals-source", "They met.", "They met.", { to: "en-GB" }));
});
