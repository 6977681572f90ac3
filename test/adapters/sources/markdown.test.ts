import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../../src/adapters/sources/markdown.ts";
import type { LineRole } from "../../../src/domain/release/source.ts";

function nameOf(role: LineRole | null): string {
  if (role === null) return "-";
  if (role.kind === "item") return `item${role.level}${role.counted ? " counted" : ""}`;
  return role.kind === "heading" ? `heading${role.level}` : role.kind;
}

/** Each line that is not empty with its role before it; or the issues as `code at place`. */
function read(...lines: readonly string[]): readonly string[] {
  const found = readMarkdown(lines.join("\n"));
  if ("issues" in found) return found.issues.map(({ code, at }) => `${code} at ${at}`);
  const { text, roles } = found.source;
  expect(roles).toHaveLength(text.split("\n").length);
  return text.split("\n").flatMap((line, i) => (line === "" ? [] : [`${nameOf(roles[i] ?? null)}: ${line}`]));
}

describe("headings", () => {
  test("the first # is the headline, deeper ones are headings, one level less deep", () => {
    expect(read("# A", "## B", "### C", "# D")).toEqual([
      "headline: A",
      "heading1: B",
      "heading2: C",
      "heading1: D",
    ]);
  });

  test("a first ## that stands alone is the headline where there is no #", () => {
    expect(read("## A", "### B", "### C")).toEqual(["headline: A", "heading1: B", "heading1: C"]);
    expect(read("## A", "## B")).toEqual(["heading1: A", "heading1: B"]);
  });

  test("a sentence with a rule below it is none", () => {
    expect(read("Title", "===", "", "The end.", "---")).toEqual(["headline: Title", "paragraph: The end."]);
  });
});

describe("lists", () => {
  test("keep the numbers that were typed, wherever they begin", () => {
    expect(read("3. a", "4. b", "", "text", "", "1) c", "2) d")).toEqual([
      "item1: 3. a",
      "item1: 4. b",
      "paragraph: text",
      "item1: 1) c",
      "item1: 2) d",
    ]);
  });

  test("are counted where every number typed is the same", () => {
    expect(read("1. a", "1. b", "1. c")).toEqual([
      "item1 counted: 1. a",
      "item1 counted: 2. b",
      "item1 counted: 3. c",
    ]);
  });

  test("hold lists; the marker that was typed after a bullet stays", () => {
    expect(read("1. a", "   - (1) b", "     * c", "   - (2) d", "2. e")).toEqual([
      "item1: 1. a",
      "item2: • (1) b",
      "item3: • c",
      "item2: • (2) d",
      "item1: 2. e",
    ]);
  });

  test("an item of a deeper list alone is its marker alone; a second paragraph is one", () => {
    expect(read("1. - a", "2. b", "", "   c", "3. # d", "4.")).toEqual([
      "item1: 1.",
      "item2: • a",
      "item1: 2. b",
      "paragraph: c",
      "item1: 3. d",
      "item1: 4.",
    ]);
  });

  test("typed with full-width markers are typed text", () => {
    expect(
      read("（1）一つ目で、長いので", "次の行に続きます。", "（2）二つ目です。", "", "１．三つ目です。"),
    ).toEqual([
      "-: （1）一つ目で、長いので次の行に続きます。",
      "-: （2）二つ目です。",
      "-: １．三つ目です。",
    ]);
  });
});

describe("words", () => {
  test("lose their marks and keep their text", () => {
    expect(
      read(
        "**bold** *it* `code` [link](http://x 'y') <http://a.example> &amp; &copy; \\*esc\\* 5 ~~struck~~",
      ),
    ).toEqual(["paragraph: bold it code link http://a.example & © *esc* 5 ~~struck~~"]);
  });

  test("of several lines are one, without a space between Japanese", () => {
    expect(read("The two sides met", "and talked.", "", "施設を", "2026年に開業します。")).toEqual([
      "paragraph: The two sides met and talked.",
      "paragraph: 施設を2026年に開業します。",
    ]);
  });

  test("with a forced line end are two lines", () => {
    expect(read("one here.  ", "two\\", "three<br>four")).toEqual([
      "-: one here.",
      "-: two",
      "-: three",
      "-: four",
    ]);
  });

  test("of short lines are lines: a head, an address", () => {
    expect(read("Press Releases", "A Meeting", "February 15, 2023")).toEqual([
      "-: Press Releases",
      "-: A Meeting",
      "-: February 15, 2023",
    ]);
  });

  test("of footnotes stay, even where Markdown would take them for an address", () => {
    expect(read("Text.[^1]", "", "[^1]: 注釈です。", "[^2]: https://a.example")).toEqual([
      "paragraph: Text.[^1]",
      "note: [^1]: 注釈です。",
      "note: [^2]: https://a.example",
    ]);
  });

  test("of a picture are its title", () => {
    expect(read('a ![alt](x.png "The two ministers") b', "", "![alt](y.png)")).toEqual([
      "paragraph: a  b".replace("  ", " "),
      "caption: The two ministers",
    ]);
  });
});

describe("blocks", () => {
  test("are quotes, rows and typed text", () => {
    expect(
      read(
        "> a",
        "> b.",
        ">",
        "> c",
        "",
        "| x | y |",
        "|---|--:|",
        "| 1 | **2** |",
        "",
        "```",
        "d  e",
        "f",
        "```",
      ),
    ).toEqual(["quote: a b.", "quote: c", "row: x | y", "row: 1 | 2", "-: d e", "-: f"]);
  });

  test("indented with spaces are typed text", () => {
    expect(read("# T", "", "    February 15, 2023")).toEqual(["headline: T", "-: February 15, 2023"]);
  });
});

describe("HTML in it", () => {
  test("is text without tags; scripts, styles, handlers and comments are no text", () => {
    const lines = read(
      "<!-- secret -->",
      '<div onclick="steal()"><p>The <b>text</b> of it.</p><script>steal()</script><style>p{}</style></div>',
      "",
      'a <b onmouseover="steal()">b</b> <script>steal()</script>c <!-- secret --> d.',
    );
    expect(lines).toEqual(["paragraph: The text of it.", "paragraph: a b c d."]);
  });

  test("and a front matter in it is one", () => {
    expect(read("Text.", "", "<!--", "---", "embrago: x", "---", "-->")).toEqual([
      "front-matter-unknown at line 5",
    ]);
  });
});

test("the front matter is no text", () => {
  const found = readMarkdown("---\nkey: a\n---\n# T\n");
  expect(found).toMatchObject({
    source: { text: "T", frontMatter: { key: { value: "a", line: 2 } } },
    lang: null,
  });
});

describe("what is made to be too much", () => {
  test.each([
    ["quotes", ">".repeat(10_000)],
    ["lists", "- ".repeat(10_000)],
    ["numbers", "1. ".repeat(10_000)],
  ])("10,000 %s inside each other are refused", (_, text) => {
    expect(read("# T", "", `${text}a`)).toEqual(["nested-too-deep at line 3"]);
  });

  test.each([
    ["brackets", "[".repeat(10_000)],
    ["stars", "*".repeat(10_000)],
    ["pictures", "![".repeat(10_000)],
  ])("10,000 %s are words", (_, text) => {
    expect(read(`${text}a`)).toEqual([`paragraph: ${text}a`]);
  });

  test("too many lines and too many signs are refused", () => {
    expect(read("a\n".repeat(20_000))).toEqual(["too-many-lines at line 20000"]);
    expect(read("# T", "", "*".repeat(100_001))).toEqual(["too-much-markup at line 3"]);
  });
});

test("no character of words is lost or altered", () => {
  const word = fc.string({
    unit: fc.constantFrom(..."abcé’“”日本。、「」（）①％2023"),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
      (paragraphs) => {
        const found = readMarkdown(paragraphs.map((words) => `x${words.join(" ")}`).join("\n\n"));
        if ("issues" in found) throw new Error("this is a text");
        const lines = found.source.text.split("\n").filter((line) => line !== "");
        expect(lines).toEqual(paragraphs.map((words) => `x${words.join(" ")}`));
      },
    ),
  );
});
