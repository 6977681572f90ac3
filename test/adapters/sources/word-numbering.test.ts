/** Numbers of lists, as ECMA-376 part 1 section 17.9 has them counted. */
import { describe, expect, test } from "vitest";
import { issuesOf, linesOf, markersOf } from "../../support/read-word.ts";
import { inList, level, list, p, style, styled } from "../../support/word-document.ts";

const outline = list(1, [level("decimal", "%1."), level("decimal", "%1.%2"), level("decimal", "%1.%2.%3")]);

const at = (...levels: number[]): readonly (readonly [number, number])[] => levels.map((depth) => [1, depth]);

describe("a numbered list", () => {
  test("counts its levels, and begins inner ones anew", async () => {
    expect(await markersOf(outline, at(0, 1, 1, 2, 0, 1, 2, 2))).toBe("1. 1.1 1.2 1.2.1 2. 2.1 2.1.1 2.1.2");
  });

  test("takes a level that was passed over for used", async () => {
    expect(await markersOf(outline, at(1, 0, 2, 1))).toBe("1.1 2. 2.1.1 2.2");
  });

  test("goes on after running text", async () => {
    const body = p("a", inList(1)) + p("Text.") + p("b", inList(1));
    expect(await linesOf({ body, numbering: outline })).toEqual(["item* 1: 1. a", "Text.", "item* 1: 2. b"]);
  });

  test("never begins anew, or only after a level, where it says so", async () => {
    const levels = (restart: number): string =>
      list(1, [
        level("decimal", "%1"),
        level("lowerLetter", "%2"),
        level("lowerRoman", "%3", `<w:lvlRestart w:val="${restart}"/>`),
      ]);
    const items = at(0, 1, 2, 2, 1, 2, 0, 1, 2);
    expect(await markersOf(levels(0), items)).toBe("1 a i ii b iii 2 a iv");
    expect(await markersOf(levels(1), items)).toBe("1 a i ii b iii 2 a i");
    expect(await markersOf(levels(2), items)).toBe("1 a i ii b i 2 a i");
    expect(await markersOf(levels(7), items)).toBe("1 a i ii b i 2 a i");
  });

  test("writes all numbers in digits where the law wants it", async () => {
    const legal = list(1, [level("upperRoman", "Article %1"), level("decimal", "%1.%2", "<w:isLgl/>")]);
    const body = p("Aim", inList(1)) + p("Scope", inList(1)) + p("Terms", inList(1, 1));
    expect(await linesOf({ body, numbering: legal })).toEqual([
      "item* 1: ArticleI Aim",
      "item* 1: ArticleII Scope",
      "item* 2: 2.1 Terms",
    ]);
  });

  test("begins where it says, at zero where it says nothing", async () => {
    const numbering = list(1, [
      '<w:start w:val="7"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%1)"/>',
      '<w:numFmt w:val="decimal"/><w:lvlText w:val="%2)"/>',
    ]);
    expect(await markersOf(numbering, at(0, 1, 1, 0))).toBe("(7) 0) 1) (8)");
  });

  test("has no number for a level of bullets", async () => {
    const numbering = list(1, [level("decimal", "%1."), level("bullet", "–"), level("decimal", "%1.%2%3")]);
    expect(await markersOf(numbering, at(0, 2, 1, 2))).toBe("1. 1.1 – 1.1");
  });
});

describe("uses of one list", () => {
  const override = (numId: number, inner: string): string =>
    `<w:num w:numId="${numId}"><w:abstractNumId w:val="1"/>${inner}</w:num>`;
  const restarted = (numId: number, start: number): string =>
    override(numId, `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`);

  test("count on in one sequence", async () => {
    expect(
      await markersOf(outline + override(2, ""), [
        [1, 0],
        [2, 0],
        [1, 0],
      ]),
    ).toBe("1. 2. 3.");
  });

  test("begin anew once where they say so, and the others go on from there", async () => {
    const items = [
      [1, 0],
      [1, 0],
      [2, 0],
      [2, 0],
      [1, 0],
    ] as const;
    expect(await markersOf(outline + restarted(2, 1), items)).toBe("1. 2. 1. 2. 3.");
    expect(await markersOf(outline + restarted(2, 8), items)).toBe("1. 2. 8. 9. 10.");
  });

  test("may have a level of their own", async () => {
    const own = override(
      2,
      `<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0">${level("upperLetter", "%1)")}</w:lvl></w:lvlOverride>`,
    );
    expect(
      await markersOf(outline + own, [
        [1, 0],
        [2, 0],
        [1, 0],
      ]),
    ).toBe("1. B) 3.");
  });
});

describe("a paragraph's list", () => {
  test("is that of its style, at the level that is for the style", async () => {
    const numbering = list(1, [
      level("decimal", "%1", '<w:pStyle w:val="Heading1"/>'),
      level("decimal", "%1.%2", '<w:pStyle w:val="Heading2"/>'),
    ]);
    const numbered = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles = style("Heading1", "heading 1", numbered) + style("Heading2", "heading 2", numbered);
    const body =
      p("Aim", styled("Heading1")) +
      p("Scope", styled("Heading2")) +
      p("Text.") +
      p("Outlook", styled("Heading1"));
    expect(await linesOf({ body, styles, numbering })).toEqual([
      "heading 1: 1 Aim",
      "heading 2: 1.1 Scope",
      "Text.",
      "heading 1: 2 Outlook",
    ]);
  });

  test("is none where it says 0", async () => {
    const styles = style("N", "Numbered", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    const body = p("a", styled("N")) + p("plain", styled("N") + inList(0)) + p("b", styled("N"));
    expect(await linesOf({ body, styles, numbering: outline })).toEqual([
      "item* 1: 1. a",
      "plain",
      "item* 1: 2. b",
    ]);
  });

  test("is found through a style that stands for a list", async () => {
    const numbering = `${outline}<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="5"/></w:num>`;
    const styles = style(
      "L",
      "List style",
      '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
      "numbering",
    );
    expect(await linesOf({ body: p("a", inList(5)) + p("b", inList(1)), styles, numbering })).toEqual([
      "item* 1: 1. a",
      "item* 1: 2. b",
    ]);
  });

  test("is none where links lead in a ring, or to nothing", async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="5"/></w:num>';
    const styles = style("L", "L", '<w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr>', "numbering");
    expect(await linesOf({ body: p("a", inList(5)) + p("b", inList(9)), styles, numbering })).toEqual([
      "a",
      "b",
    ]);
  });

  test("does not count a paragraph whose end is deleted or hidden", async () => {
    const gone = (mark: string): string =>
      p("<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>", `${inList(1)}<w:rPr>${mark}</w:rPr>`);
    const body = p("a", inList(1)) + gone("<w:del/>") + gone("<w:vanish/>") + p("b", inList(1));
    expect(await linesOf({ body, numbering: outline })).toEqual([
      "item* 1: 1. a",
      "deletion-dropped: gone",
      "deletion-dropped: gone",
      "item* 1: 2. b",
    ]);
  });
});

describe("what stands before an item", () => {
  const marker = async (form: string, text: string, more = ""): Promise<string> => {
    const [line = ""] = await linesOf({
      body: p("x", inList(1)),
      numbering: list(1, [level(form, text, more)]),
    });
    return line;
  };
  const font = (name: string): string => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`;

  test.each([
    ["a sign of a symbol font", "bullet", "\uF0B7", font("Symbol"), "item 1: • x"],
    ["a letter of a symbol font", "bullet", "l", font("Wingdings"), "item 1: • x"],
    ["a typewriter's o", "bullet", "o", font("Courier New"), "item 1: • x"],
    ["an author's sign", "bullet", "・", "", "item 1: ・ x"],
    ["a full circle", "bullet", "●", "", "item 1: ● x"],
    ["a picture", "bullet", "x", '<w:lvlPicBulletId w:val="0"/>', "item 1: • x"],
    ["a Japanese number", "decimalFullWidth", "（%1）", '<w:suff w:val="nothing"/>', "item* 1: （１） x"],
    ["a kana", "aiueoFullWidth", "%1", "", "item* 1: ア x"],
    ["a sign without a number", "none", "※", "", "item 1: ※ x"],
    ["nothing", "none", "", "", "x"],
    ["a hidden number", "decimal", "%1.", "<w:rPr><w:vanish/></w:rPr>", "x"],
    ["a number with spaces in it", "numberInDash", "%1", "", "item* 1: -1- x"],
  ])("is %s", async (_, form, text, more, line) => {
    expect(await marker(form, text, more)).toBe(line);
  });

  test("is a form of the document's own", async () => {
    const custom =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const numbering = list(1, [`<w:start w:val="7"/>${custom}<w:lvlText w:val="%1"/>`]);
    expect(await linesOf({ body: p("x", inList(1)), numbering })).toEqual(["item* 1: 007 x"]);
  });

  test("stands alone where an item holds nothing but a deeper list, and not where it holds nothing", async () => {
    const body = p("", inList(1)) + p("inner", inList(1, 1)) + p("", inList(1)) + p("last", inList(1));
    expect(await linesOf({ body, numbering: outline })).toEqual([
      "item* 1: 1.",
      "item* 2: 1.1 inner",
      "item* 1: 3. last",
    ]);
  });

  test("may stand beside a number that the author typed", async () => {
    const numbering = list(1, [level("bullet", "•")]);
    expect(await linesOf({ body: p("(1) x", inList(1)), numbering })).toEqual(["item 1: • (1) x"]);
  });
});

describe("the depth of an item", () => {
  const indented = (form: string, text: string, left: number): string =>
    level(form, text, `<w:pPr><w:ind w:left="${left}" w:hanging="360"/></w:pPr>`);
  const numbering = list(1, [indented("decimal", "%1.", 360)]) + list(2, [indented("bullet", "•", 720)]);

  test("is counted from the list around it, where that is another list", async () => {
    const body = p("a", inList(1)) + p("b", inList(2)) + p("c", inList(1)) + p("Text.") + p("d", inList(2));
    expect(await linesOf({ body, numbering })).toEqual([
      "item* 1: 1. a",
      "item 2: • b",
      "item* 1: 2. c",
      "Text.",
      "item 1: • d",
    ]);
  });

  test("is that of the list alone where nothing is set further to the right", async () => {
    const flat = list(1, [level("decimal", "%1.")]) + list(2, [indented("bullet", "•", 720)]);
    expect(await linesOf({ body: p("a", inList(1)) + p("b", inList(2)), numbering: flat })).toEqual([
      "item* 1: 1. a",
      "item 1: • b",
    ]);
  });

  test("is no deeper than the format has levels", async () => {
    const levels = Array.from(
      { length: 9_999 },
      (_, i) => `<w:lvl w:ilvl="${i}">${level("decimal", "%1")}</w:lvl>`,
    );
    const deep = `<w:abstractNum w:abstractNumId="1">${levels.join("")}</w:abstractNum>`;
    expect(await issuesOf({ body: p("a"), numbering: deep })).toEqual([
      "nested-too-deep at word/numbering.xml",
    ]);
    expect(await issuesOf({ body: p("a", inList(1, 9_998)), numbering: outline })).toEqual([
      "nested-too-deep at word/document.xml",
    ]);
  });
});
