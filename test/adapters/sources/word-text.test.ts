import { describe, expect, test } from "vitest";
import { issuesOf, linesOf } from "../../support/read-word.ts";
import { p, r, style, styled } from "../../support/word-document.ts";

const del = (text: string): string =>
  `<w:del><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const run = (inner: string): string => `<w:r>${inner}</w:r>`;
const fieldChar = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
const instruction = (text: string): string => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`);
const field = (code: string, result: string): string =>
  fieldChar("begin") + instruction(code) + fieldChar("separate") + r(result) + fieldChar("end");

describe("the text of a Word document", () => {
  test.each([
    [
      "joins runs, which Word parts where it likes",
      r("Press ") + r("rel", "<w:b/>") + r("ease"),
      "Press release",
    ],
    ["has a space for a tab", run("<w:t>Tokyo</w:t><w:tab/><w:t>Japan</w:t>"), "Tokyo Japan"],
    ["has no space that is not to be kept", run("<w:t> Tokyo </w:t>") + run("<w:t>Bay</w:t>"), "TokyoBay"],
    [
      "has a hyphen that does not break",
      run("<w:t>Asia</w:t><w:noBreakHyphen/><w:t>Pacific</w:t>"),
      "Asia‑Pacific",
    ],
    ["has no hyphen where one may break", run("<w:t>agree</w:t><w:softHyphen/><w:t>ment</w:t>"), "agreement"],
    ["has the words of links", `<w:hyperlink>${r("mofa.go.jp")}</w:hyperlink>`, "mofa.go.jp"],
    ["has the words of tags", `<w:smartTag><w:smartTagPr/>${r("Tokyo")}</w:smartTag>`, "Tokyo"],
    [
      "has the words of controls",
      `<w:sdt><w:sdtPr/><w:sdtContent>${r("5 March")}</w:sdtContent></w:sdt>`,
      "5 March",
    ],
    [
      "has the base of ruby and no reading",
      run(`<w:ruby><w:rt>${r("とうきょう")}</w:rt><w:rubyBase>${r("東京")}</w:rubyBase></w:ruby>`),
      "東京",
    ],
    [
      "has the base of ruby that is a field",
      fieldChar("begin") +
        instruction(String.raw`EQ \* jc2 \* "Font:ＭＳ 明朝" \* hps10 \o\ad(\s\up 9(とうきょう),東京)`) +
        fieldChar("end") +
        r("で"),
      "東京で",
    ],
    [
      "has the results of fields and no instruction",
      field(' HYPERLINK "https://example.org" ', "here"),
      "here",
    ],
    [
      "has no number of a page",
      r("p. ") + field(" PAGE ", "3") + r(" of ") + field("NUMPAGES", "9") + r("."),
      "p. of .",
    ],
    [
      "has the result of a simple field",
      `<w:fldSimple w:instr="SEQ Figure">${r("2")}</w:fldSimple>${r(".")}`,
      "2.",
    ],
    [
      "has no result of a simple field that is a page",
      `<w:fldSimple w:instr=" PAGE ">${r("2")}</w:fldSimple>${r("End")}`,
      "End",
    ],
    [
      "has a field inside the instruction of another as no text",
      fieldChar("begin") +
        instruction("IF ") +
        field("DATE", "1 May") +
        fieldChar("separate") +
        r("now") +
        fieldChar("end"),
      "now",
    ],
    ["has words that a tracked change put in", `<w:ins>${r("new")}</w:ins>`, "new"],
    ["has words that were moved here", `<w:moveTo>${r("moved")}</w:moveTo>`, "moved"],
    ["has signs of the Symbol font", run('<w:sym w:font="Symbol" w:char="F0B1"/><w:t>0.1</w:t>'), "±0.1"],
    ["has signs that are letters", run('<w:sym w:font="MS Mincho" w:char="203B"/>'), "※"],
    ["has no ornaments", run('<w:sym w:font="Webdings" w:char="F04C"/><w:t>Call</w:t>'), "Call"],
    [
      "has a sign that newer programs keep twice, once",
      run(
        '<mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F680"/></mc:Choice><mc:Fallback><w:t>R</w:t></mc:Fallback></mc:AlternateContent>',
      ),
      "🚀",
    ],
    [
      "has the letters of a formula",
      `<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`,
      "1/2",
    ],
    ["has exponents as raised digits", r("10") + r("6", '<w:vertAlign w:val="superscript"/>'), "10⁶"],
    ["has raised letters as they are", r("1") + r("st", '<w:vertAlign w:val="superscript"/>'), "1st"],
    [
      "has no comments",
      `<w:commentRangeStart w:id="0"/>${r("word")}<w:commentRangeEnd w:id="0"/>${run('<w:commentReference w:id="0"/>')}`,
      "word",
    ],
  ])("%s", async (_, content, words) => {
    expect(await linesOf({ body: p(content) })).toEqual([words]);
  });

  test("has a line for each line break, and none of its role twice", async () => {
    expect(
      await linesOf({ body: p(run("<w:t>One</w:t><w:br/><w:t>Two</w:t><w:cr/><w:t>Three</w:t>")) }),
    ).toEqual(["One", "Two", "Three"]);
  });

  test("has a field that ends in a later paragraph", async () => {
    const first = fieldChar("begin") + instruction("INCLUDETEXT x") + fieldChar("separate") + r("First");
    expect(await linesOf({ body: p(first) + p(r("Second") + fieldChar("end")) })).toEqual([
      "First",
      "Second",
    ]);
  });

  test("is refused where a field that never ends takes words with it", async () => {
    const body = p(fieldChar("begin") + instruction("IF ") + r("lost words")) + p("More");
    expect(await issuesOf({ body })).toEqual(["document-damaged at word/document.xml"]);
  });
});

describe("what a Word document does not show", () => {
  test("says what tracked changes delete, and joins what they leave", async () => {
    const body = p(
      r("The ") + del("old ") + r("text ") + `<w:moveFrom>${r("went")}</w:moveFrom>` + r("stays"),
    );
    expect(await linesOf({ body })).toEqual([
      "The text stays",
      "deletion-dropped: old",
      "deletion-dropped: went",
    ]);
  });

  test("joins paragraphs whose mark was deleted", async () => {
    const first = p("The minister ", "<w:rPr><w:del/></w:rPr>");
    const whole = p(del("Gone whole."), "<w:rPr><w:del/></w:rPr>");
    expect(await linesOf({ body: first + p("spoke.") + whole + p("End.") })).toEqual([
      "The minister spoke.",
      "deletion-dropped: Gone whole.",
      "End.",
    ]);
  });

  test("says what is hidden, by the run, by a character style, by the paragraph's style", async () => {
    const styles =
      style("H", "Quiet", "<w:rPr><w:vanish/></w:rPr>", "character") +
      style("P", "Silent", "<w:rPr><w:vanish/></w:rPr>");
    const body =
      p(r("Seen") + r("secret", "<w:vanish/>") + r("draft", '<w:rStyle w:val="H"/>')) +
      p("all of it", styled("P")) +
      p(r("Seen", '<w:vanish w:val="0"/>'), styled("P"));
    expect(await linesOf({ body, styles })).toEqual([
      "Seen",
      "hidden-dropped: secretdraft",
      "hidden-dropped: all of it",
      "Seen",
    ]);
  });

  test("takes a prompt to fill something in for no words of the author's", async () => {
    const sdt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p("Click here to enter text.")}</w:sdtContent></w:sdt>`;
    expect(await linesOf({ body: sdt + p("Text.") })).toEqual([
      "hidden-dropped: Click here to enter text.",
      "Text.",
    ]);
  });

  test("leaves out a table of contents", async () => {
    const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("Contents")}${p("1 Background 3")}</w:sdtContent></w:sdt>`;
    const body = contents + p("2 Outlook 4", styled("TOC1")) + p("Text.");
    expect(await linesOf({ body })).toEqual([
      "navigation-dropped: Contents",
      "navigation-dropped: 1 Background 3",
      "navigation-dropped: 2 Outlook 4",
      "Text.",
    ]);
  });

  test("does not take what properties were before a change for what they are", async () => {
    const body = p("Text.", `<w:pPrChange><w:pPr>${styled("Title")}</w:pPr></w:pPrChange>`);
    expect(await linesOf({ body })).toEqual(["Text."]);
  });

  test("is refused where it points to words that are not in it", async () => {
    expect(await issuesOf({ body: '<w:altChunk r:id="rId9"/>' })).toEqual([
      "document-not-merged at word/document.xml",
    ]);
  });
});

describe("text boxes", () => {
  const box = (words: string): string => `<w:txbxContent>${p(words)}</w:txbxContent>`;

  test("are read once, below the paragraph that they are anchored in", async () => {
    const drawing = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("In the box")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("In the box")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await linesOf({ body: p(r("Before ") + run(drawing) + r("after")) + p("Next") })).toEqual([
      "Before after",
      "In the box",
      "Next",
    ]);
  });

  test("are read in the form of older programs where the newer one is not known", async () => {
    const drawing = `<mc:AlternateContent xmlns:new="urn:example:new"><mc:Choice Requires="new">${box("newer")}</mc:Choice><mc:Fallback><w:pict>${box("older")}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await linesOf({ body: p(run(drawing)) })).toEqual(["older"]);
  });
});

describe("notes", () => {
  const note = (id: number, words: string): string =>
    `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(` ${words}`)}`)}</w:footnote>`;
  const mark = (id: number): string => run(`<w:footnoteReference w:id="${id}"/>`);
  const endMark = (id: number): string => run(`<w:endnoteReference w:id="${id}"/>`);

  test("stand at the end in the order of their marks, each once, and marks are left out of the text", async () => {
    const footnotes =
      `<w:footnote w:type="separator" w:id="-1">${p("line")}</w:footnote>` +
      note(7, "Second.") +
      note(8, "First.");
    const body = p(r("Prices") + mark(8) + r(" rose.") + mark(7)) + p("End.");
    expect(await linesOf({ body, footnotes })).toEqual([
      "Prices rose.",
      "footnote-mark-dropped: 1",
      "footnote-mark-dropped: 2",
      "End.",
      "note: [1] First.",
      "note: [2] Second.",
    ]);
  });

  test("are counted in the form of the document, of the section, and by their kind", async () => {
    const settings = `<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="3"/></w:footnotePr>`;
    const section = `<w:sectPr><w:footnotePr><w:numFmt w:val="decimalEnclosedCircle"/><w:numStart w:val="1"/><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>`;
    const body =
      p(r("One") + mark(1)) + p(r("Two") + mark(2) + endMark(1), section) + p(r("Three") + mark(3));
    const footnotes = note(1, "a") + note(2, "b") + note(3, "c");
    const endnotes = `<w:endnote w:id="1">${p("d")}</w:endnote>`;
    const lines = await linesOf({ body, settings, footnotes, endnotes });
    expect(lines.filter((line) => line.startsWith("note"))).toEqual([
      "note: [①] a",
      "note: [②] b",
      "note: [c] c",
      "note: [i] d",
    ]);
  });

  test("keep the mark that their author typed", async () => {
    const body = p(r("Rate") + run('<w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t>'));
    expect(await linesOf({ body, footnotes: note(1, "* Provisional.") })).toEqual([
      "Rate*",
      "note: * Provisional.",
    ]);
  });

  test("that were typed as raised digits leave the same mark", async () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    expect(await linesOf({ body: p(r("財務省") + r("注1", raised) + r("は発表した。")) })).toEqual([
      "財務省は発表した。",
      "footnote-mark-dropped: 注1",
    ]);
  });
});
