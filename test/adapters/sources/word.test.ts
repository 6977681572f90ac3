/** Releases in documents that a library writes, from their bytes to their blocks. */
import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Footer,
  Header,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { expect, test } from "vitest";
import { readSource } from "../../../src/adapters/sources/read-source.ts";
import { readRelease } from "../../../src/domain/release/read-release.ts";

/** The blocks of a document, as `kind level marker: text`. */
async function blocksOf(document: Document, locale: string): Promise<readonly string[]> {
  const read = await readSource({ bytes: await Packer.toBuffer(document), name: "release.docx" });
  if ("issues" in read) throw new Error(read.issues.map(({ code }) => code).join());
  expect(read.format).toBe("word");
  const { blocks, issues } = readRelease(read.source, locale);
  expect(issues).toEqual([]);
  return blocks.map(({ kind, level, marker, text }) => {
    const place = marker === null ? "" : ` ${level} ${marker}`;
    return `${kind}${place}: ${text}`;
  });
}

const point = (text: string, level = 0): Paragraph =>
  new Paragraph({ text, numbering: { reference: "points", level } });

function documentOf(children: readonly (Paragraph | Table)[], levels: readonly [string, string][]): Document {
  const formats = Object.values(LevelFormat);
  return new Document({
    numbering: {
      config: [
        {
          reference: "points",
          levels: levels.map(([format, text], level) => ({
            level,
            text,
            format: formats.find((known) => known === format) ?? LevelFormat.DECIMAL,
          })),
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph("Provisional figures.")] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph("Ministry of Foreign Affairs")] }) },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [...children],
      },
    ],
  });
}

test("an English release of a ministry is read with Word's own numbers", async () => {
  const row = (...cells: string[]): TableRow =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const document = documentOf(
    [
      new Paragraph("Press Releases"),
      new Paragraph({ text: "Talks between the two ministers", heading: HeadingLevel.TITLE }),
      new Paragraph("February 15, 2023"),
      new Paragraph("The two ministers met in Tokyo. The overview is as follows."),
      point("The two sides welcomed the progress."),
      point("They concurred on the following."),
      point("Trade would grow.", 1),
      point("Visits would go on.", 1),
      point("They will meet again."),
      new Paragraph({ text: "Figures", heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ children: [new TextRun("Trade rose last year."), new FootnoteReferenceRun(1)] }),
      new Table({ rows: [row("Year", "Trade"), row("2022", "4.2")] }),
      new Paragraph({ text: "Ships", bullet: { level: 0 } }),
    ],
    [
      ["decimal", "%1."],
      ["decimal", "(%2)"],
    ],
  );
  expect(await blocksOf(document, "en")).toEqual([
    "category: Press Releases",
    "headline: Talks between the two ministers",
    "dateline: February 15, 2023",
    "paragraph: The two ministers met in Tokyo. The overview is as follows.",
    "list-item 1 1.: The two sides welcomed the progress.",
    "list-item 1 2.: They concurred on the following.",
    "list-item 2 (1): Trade would grow.",
    "list-item 2 (2): Visits would go on.",
    "list-item 1 3.: They will meet again.",
    "heading: Figures",
    "paragraph: Trade rose last year.",
    "paragraph: Year | Trade",
    "paragraph: 2022 | 4.2",
    "list-item 1 ●: Ships",
    "note: [1] Provisional figures.",
  ]);
});

test("a Japanese release of a central bank is read with Word's own numbers", async () => {
  const document = documentOf(
    [
      new Paragraph({ text: "金融政策決定会合における主な意見", heading: HeadingLevel.TITLE }),
      new Paragraph("2023年1月18日"),
      new Paragraph("日本銀行は、次のとおり決定しました。"),
      point("長短金利操作"),
      point("短期金利を据え置きます。", 1),
      point("当座預金について", 2),
      point("国債について", 2),
      point("長期金利を据え置きます。", 1),
      point("資産の買入れ"),
    ],
    [
      ["decimalFullWidth", "%1．"],
      ["decimal", "（%2）"],
      ["decimalEnclosedCircle", "%3"],
    ],
  );
  expect(await blocksOf(document, "ja")).toEqual([
    "headline: 金融政策決定会合における主な意見",
    "dateline: 2023年1月18日",
    "paragraph: 日本銀行は、次のとおり決定しました。",
    "list-item 1 １．: 長短金利操作",
    "list-item 2 （1）: 短期金利を据え置きます。",
    "list-item 3 ①: 当座預金について",
    "list-item 3 ②: 国債について",
    "list-item 2 （2）: 長期金利を据え置きます。",
    "list-item 1 ２．: 資産の買入れ",
  ]);
});

test("a list in a second use begins anew, as the library has it", async () => {
  const again = (text: string): Paragraph =>
    new Paragraph({ text, numbering: { reference: "points", level: 0, instance: 2 } });
  const document = documentOf(
    [
      new Paragraph({ text: "Two lists of points", heading: HeadingLevel.TITLE }),
      new Paragraph("February 15, 2023"),
      new Paragraph("The first list is here."),
      point("One"),
      point("Two"),
      new Paragraph("The second list is here."),
      again("One"),
      again("Two"),
    ],
    [["lowerLetter", "%1)"]],
  );
  expect((await blocksOf(document, "en")).filter((block) => block.startsWith("list"))).toEqual([
    "list-item 1 a): One",
    "list-item 1 b): Two",
    "list-item 1 a): One",
    "list-item 1 b): Two",
  ]);
});
