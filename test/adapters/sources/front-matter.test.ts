import { describe, expect, test } from "vitest";
import { frontMatterFromPairs, frontMatterOf } from "../../../src/adapters/sources/front-matter.ts";
import { nearestName } from "../../../src/adapters/sources/front-matter-names.ts";
import { frontMatterFields } from "../../../src/domain/release/front-matter.ts";

/** The values by field, and the length; or the issues as `code at place {detail}`. */
function read(text: string, firstLine = 1): unknown {
  const found = frontMatterOf(text.split("\n"), firstLine);
  if ("issues" in found)
    return found.issues.map(({ code, at, detail }) => `${code} at ${at} ${JSON.stringify(detail)}`);
  return [
    Object.fromEntries(Object.entries(found.frontMatter).map(([name, { value }]) => [name, value])),
    found.length,
  ];
}

describe("a front matter", () => {
  test("gives every field as it is written, with its line", () => {
    const text = [
      "---",
      "key: a-key # of the page",
      "place: Washington D.C.",
      "dateline: February 15, 2023",
      "embargo: 2026-05-12T10:00[Europe/Oslo]",
      'publish-at: "2026-05-13T10:00Z"',
      "from: no",
      "locales:",
      "  - ja",
      "  - zh-Hant",
      "---",
      "",
      "Headline",
    ];
    const found = frontMatterOf(text, 7);
    expect(found).toEqual({
      length: 11,
      frontMatter: {
        key: { value: "a-key", line: 8 },
        place: { value: "Washington D.C.", line: 9 },
        dateline: { value: "February 15, 2023", line: 10 },
        embargo: { value: "2026-05-12T10:00[Europe/Oslo]", line: 11 },
        "publish-at": { value: "2026-05-13T10:00Z", line: 12 },
        from: { value: "no", line: 13 },
        locales: { value: "ja, zh-Hant", line: 14 },
      },
    });
  });

  test.each([
    ["date line: x\nPublishAt: y\nTO: ja,fr", { dateline: "x", "publish-at": "y", locales: "ja, fr" }],
    ["date-line: x\npublish_at: y\nto: [ja, fr]", { dateline: "x", "publish-at": "y", locales: "ja, fr" }],
    ["date: 2023-02-15\npublish at: 1", { dateline: "2023-02-15", "publish-at": "1" }],
    ["キー: a\n場所：東京\n日付：令和5年2月15日", { key: "a", place: "東京", dateline: "令和5年2月15日" }],
    [
      "解禁：x\n公開: y\n原文の言語: ja\n言語：en、fr",
      { embargo: "x", "publish-at": "y", from: "ja", locales: "en, fr" },
    ],
    ["ｋｅｙ：a", { key: "a" }],
    ["key: a\nembargo:\nplace: ''", { key: "a" }],
  ])("knows a field by its other names: %j", (fields, values) => {
    expect(read(`---\n${fields}\n---\nText`)).toEqual([values, fields.split("\n").length + 2]);
  });

  test.each([
    ["---", "---"],
    ["-----", "..."],
    ["—", "—"],
    ["––-", "———"],
    ["―――", "ーーー"],
    ["－－－", "---"],
  ])("stands between %s and %s", (above, below) => {
    expect(read(`\n${above}\nkey: a\n${below}\nText`)).toEqual([{ key: "a" }, 4]);
  });

  test("may begin with a note, if a field that is known follows", () => {
    expect(read("---\n# Until noon\n\nembargo: x\n---")).toEqual([{ embargo: "x" }, 5]);
  });
});

describe("no front matter is", () => {
  test.each([
    ["a rule at the head of a text", "---\nThe two sides met.\n---\n"],
    ["a rule above a heading", "---\n# Heading\n\nNote: this\n---"],
    ["a rule above a time", "---\n11:00 a.m.\n---"],
    ["a rule below the head", "Headline\n---\nkey: a\n---"],
    ["nothing", ""],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual([{}, 0]);
  });
});

describe("a front matter is refused", () => {
  test.each([
    ["embrago: 2027", 'front-matter-unknown at line 2 {"field":"embrago","nearest":"embargo"}'],
    ["Publish-In: x", 'front-matter-unknown at line 2 {"field":"Publish-In","nearest":"publish-at"}'],
    ["解禁時間: x", 'front-matter-unknown at line 2 {"field":"解禁時間","nearest":"解禁"}'],
    ["key: a\nplace: b\nKEY: a", 'front-matter-twice at line 4 {"field":"KEY","first":2}'],
    ["to: ja\nlocales: fr", 'front-matter-twice at line 3 {"field":"locales","first":2}'],
    [
      "key: a\nplace: {city: b}",
      'front-matter-bad-value at line 3 {"name":"place","value":"place: {city: b}"}',
    ],
    ["key: &a b\nplace: *a", 'front-matter-bad-value at line 3 {"name":"place","value":"place: *a"}'],
    ["key: [a", 'front-matter-bad-value at line 2 {"name":"key","value":"key: [a"}'],
    [
      "key: a\nplace: Tokyo: here",
      'front-matter-bad-value at line 3 {"name":"place","value":"place: Tokyo: here"}',
    ],
    ["place: |\n  a\n  b", 'front-matter-bad-value at line 2 {"name":"place","value":"a\\nb"}'],
  ])("for %j", (fields, issue) => {
    expect(read(`---\n${fields}\n---\nText`)).toEqual([issue]);
  });

  test("for all that is wrong in it, at once", () => {
    expect(read("---\nembrago: x\nkey: a\nkey: b\nplace: [[a]]\n---")).toEqual([
      expect.stringMatching(/^front-matter-unknown at line 2/u),
      expect.stringMatching(/^front-matter-twice at line 4/u),
      expect.stringMatching(/^front-matter-bad-value at line 5/u),
    ]);
  });

  test("where it never ends", () => {
    expect(read("---\nembargo: x\n\nHeadline\n", 3)).toEqual(["front-matter-open at line 3 {}"]);
    expect(read(`---\nembargo: x\n${"a\n".repeat(200)}---`)).toEqual(["front-matter-open at line 1 {}"]);
  });

  test("and one whose values refer to each other a thousandfold is not unfolded", () => {
    const bomb = Array.from({ length: 40 }, (_, i) => `k${i}: &a${i} [${`*a${i - 1}, `.repeat(20)}]`);
    expect(read(`---\nkey: &a x\n${bomb.join("\n")}\n---`)).toContainEqual(
      expect.stringMatching(/^front-matter-bad-value at line /u),
    );
  });
});

test("pairs that stand in no line are told to be in the front matter", () => {
  expect(frontMatterFromPairs([{ name: "enbargo", value: "x", line: 0 }])).toEqual({
    issues: [expect.objectContaining({ code: "front-matter-unknown", at: "front matter" })],
  });
});

test("a name with one letter left out, doubled or swapped is nearest to the one that was meant", () => {
  for (const name of frontMatterFields) {
    for (let i = 0; i < name.length; i += 1) {
      const [before, letter, after] = [name.slice(0, i), name.charAt(i), name.slice(i + 1)];
      expect(nearestName(before + letter + letter + after)).toBe(name);
      if (name.length > 3) expect(nearestName(before + after)).toBe(name);
      expect(nearestName(before + after.charAt(0) + letter + after.slice(1))).toBe(name);
    }
  }
});
