import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/read-word.ts";
import { inList, level, list, p, r, style, styled } from "../../support/word-document.ts";

const sentence = "The minister spoke.";

describe("headings", () => {
  test.each([
    ["Word's own, in English", style("Heading1", "heading 1"), "Heading1"],
    ["Word's own, as Japanese Word names them", style("1", "heading 1"), "1"],
    ["Japanese names", style("a9", "見出し 1"), "a9"],
    ["Japanese names with a full-width digit", style("a9", "見出し１"), "a9"],
    ["other names of a style", style("x", "Section", '<w:aliases w:val="Sec,見出し 1"/>'), "x"],
    ["styles that are not defined", "", "Heading1"],
    [
      "styles that are based on one",
      style("Heading1", "heading 1") + style("Own", "Own", '<w:basedOn w:val="Heading1"/>'),
      "Own",
    ],
    ["levels of the outline", style("Own", "Own", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'), "Own"],
  ])("are told by %s", async (_, styles, id) => {
    const body = p("Background", styled(id)) + p(sentence) + p("Outlook", styled(id)) + p(sentence);
    expect(await linesOf({ body, styles })).toEqual([
      "heading 1: Background",
      sentence,
      "heading 1: Outlook",
      sentence,
    ]);
  });

  test("are none where the outline says running text", async () => {
    const styles =
      style("Heading1", "heading 1") +
      style("Own", "Own", '<w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>');
    expect(await linesOf({ body: p(sentence, styled("Own")), styles })).toEqual([sentence]);
  });

  test("are told by the paragraph itself", async () => {
    const body = p(sentence) + p("Background", '<w:outlineLvl w:val="2"/>') + p(sentence);
    expect(await linesOf({ body })).toEqual([sentence, "heading 1: Background", sentence]);
  });

  test("are counted from the highest that there is", async () => {
    const body =
      p("Title", styled("Title")) + p("A", styled("Heading2")) + p("B", styled("Heading4")) + p(sentence);
    expect(await linesOf({ body })).toEqual(["headline: Title", "heading 1: A", "heading 3: B", sentence]);
  });

  test("are bold lines in the text, above what is none", async () => {
    const bold = (text: string): string => p(r(text, "<w:b/>"));
    const body =
      bold("The headline") +
      p(sentence) +
      bold("Background") +
      p(sentence) +
      bold("Note: all is bold.") +
      bold("End");
    expect(await linesOf({ body })).toEqual([
      "The headline",
      sentence,
      "heading 1: Background",
      sentence,
      "Note: all is bold.",
      "End",
    ]);
  });

  test("have their number", async () => {
    const numbering = list(1, [
      level("decimal", "第%1章", '<w:suff w:val="nothing"/>'),
      level("decimal", "%1.%2"),
    ]);
    const body =
      p("総則", styled("Heading1") + inList(1)) + p("目的", styled("Heading2") + inList(1, 1)) + p("本文。");
    expect(await linesOf({ body, numbering })).toEqual([
      "heading 1: 第1章総則",
      "heading 2: 1.1 目的",
      "本文。",
    ]);
  });
});

describe("the headline", () => {
  test.each([
    ["Title", style("Title", "Title"), "Title"],
    ["Title in Japanese Word", style("a3", "Title"), "a3"],
    ["表題", style("a3", "表題"), "a3"],
  ])("is in the style %s", async (_, styles, id) => {
    const body = p("報道発表") + p("日米次官協議", styled(id)) + p("令和5年2月15日");
    expect(await linesOf({ body, styles })).toEqual(["報道発表", "headline: 日米次官協議", "令和5年2月15日"]);
  });

  test("is one, whatever paragraphs and lines it is set in", async () => {
    const body = p("外務大臣と国務長官との", styled("Title")) + p("会談", styled("Title")) + p("本文。");
    expect(await linesOf({ body })).toEqual(["headline: 外務大臣と国務長官との会談", "本文。"]);
    const broken = p("<w:r><w:t>Talks between</w:t><w:br/><w:t>the ministers</w:t></w:r>", styled("Title"));
    expect(await linesOf({ body: broken })).toEqual(["headline: Talks between the ministers"]);
  });

  test("is not what sort of text it is", async () => {
    for (const id of ["Title", "Heading1"]) {
      const body = p("Press Release", styled(id)) + p("") + p("The talks", styled("Heading1")) + p(sentence);
      expect(await linesOf({ body })).toEqual(["Press Release", "headline: The talks", sentence]);
    }
  });

  test("is the only heading of the first level where it stands at the head", async () => {
    const body =
      p("Press Release") +
      p("The talks", styled("Heading1")) +
      p(sentence) +
      p("Outlook", styled("Heading2")) +
      p(sentence);
    expect(await linesOf({ body })).toEqual([
      "Press Release",
      "headline: The talks",
      sentence,
      "heading 1: Outlook",
      sentence,
    ]);
    const below =
      p(`${sentence} They met for an hour and agreed on much.`) +
      p("Outlook", styled("Heading1")) +
      p(sentence);
    expect((await linesOf({ body: below }))[1]).toBe("heading 1: Outlook");
  });

  test("is the line that the properties of the document say, and no other words of theirs", async () => {
    const body = p("Press Release") + p("The talks in Tokyo") + p(sentence);
    expect(await linesOf({ body, title: "The Talks in Tokyo" })).toContain("headline: The talks in Tokyo");
    expect(await linesOf({ body, title: "Template 2019" })).toEqual([
      "Press Release",
      "The talks in Tokyo",
      sentence,
    ]);
  });
});

describe("other styles", () => {
  test.each([
    ["caption", "caption", "caption: "],
    ["caption", "図表番号", "caption: "],
    ["quote", "Quote", "quote: "],
    ["quote", "Intense Quote", "quote: "],
    ["quote", "引用文", "quote: "],
    ["subtitle", "Subtitle", ""],
    ["subtitle", "副題", ""],
    ["list", "List Paragraph", ""],
    ["list", "一覧", ""],
    ["note", "footnote text", "note: "],
    ["running text", "Body Text", ""],
  ])("of a %s are told by the name %s", async (_, name, role) => {
    expect(await linesOf({ body: p("Words", styled("x")), styles: style("x", name) })).toEqual([
      `${role}Words`,
    ]);
  });

  test("are that of ordinary paragraphs where they name none", async () => {
    const styles = style("N", "Normal")
      .replace("<w:style ", '<w:style w:default="1" ')
      .replace("</w:style>", "<w:rPr><w:vanish/></w:rPr></w:style>");
    expect(await linesOf({ body: p("Words"), styles })).toEqual(["hidden-dropped: Words"]);
  });

  test("may lead in a ring", async () => {
    const styles = style("A", "A", '<w:basedOn w:val="B"/>') + style("B", "B", '<w:basedOn w:val="A"/>');
    expect(await linesOf({ body: p("Words", styled("A")), styles })).toEqual(["Words"]);
  });

  test("of a second paragraph of an item say that it goes on", async () => {
    const body =
      p("a", inList(1)) +
      p("more of it", '<w:ind w:left="720"/>') +
      p("Text.") +
      p("set in", '<w:ind w:left="720"/>');
    expect(await linesOf({ body, numbering: list(1, [level("decimal", "%1.")]) })).toEqual([
      "item* 1: 1. a",
      "paragraph: more of it",
      "Text.",
      "set in",
    ]);
  });
});
