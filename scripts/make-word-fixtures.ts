/**
 * Writes the Word documents among the fixtures: `node --import tsx scripts/make-word-fixtures.ts`. Their words are those of
 * the golds beside them (`structure.json`), which are written by hand; numbers and bullets are Word's own, so that no
 * document holds a marker as text, and what a document holds beside its words - headers, comments, deletions that
 * were tracked, hidden text - is added here.
 */
import { readFileSync, writeFileSync } from "node:fs";
import {
  DeletedTextRun,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ILevelsOptions,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";

const folder = new URL("../test/fixtures/releases/", import.meta.url);
/** Who tracked a change, and when: fixed, as everything in a fixture is. */
const change = { author: "Legal", date: "2025-10-06T09:00:00Z" };

interface GoldBlock {
  readonly kind: string;
  readonly level: number;
  readonly marker: string | null;
  readonly text: string;
}

type Element = Paragraph | Table;

/** How the blocks of one document are set, by their number in the gold, where not simply by their kind. */
type Setting = Readonly<Record<number, (text: string) => Element>>;

function goldOf(name: string): readonly GoldBlock[] {
  // The fixtures are ours: their form is checked by the tests that read them.
  return JSON.parse(readFileSync(new URL(`${name}/structure.json`, folder), "utf8")) as GoldBlock[];
}

const levels = (
  ...forms: readonly (readonly [(typeof LevelFormat)[keyof typeof LevelFormat], string])[]
): ILevelsOptions[] => forms.map(([format, text], level) => ({ level, format, text }));

const bullet = levels([LevelFormat.BULLET, "•"], [LevelFormat.BULLET, "◦"]);

/** The elements of a document: rows that follow one another are one table, and its headings and items are Word's. */
function elementsOf(name: string, list: string, set: Setting): readonly Element[] {
  const elements: Element[] = [];
  let rows: TableRow[] = [];
  for (const [i, { kind, level, marker, text }] of goldOf(name).entries()) {
    if (kind === "paragraph" && text.includes(" | ")) {
      rows.push(rowOf(text));
      continue;
    }
    if (rows.length > 0) elements.push(new Table({ rows }));
    rows = [];
    const setBlock = set[i];
    if (setBlock !== undefined) elements.push(setBlock(text));
    else if (kind === "headline") elements.push(new Paragraph({ text, heading: HeadingLevel.TITLE }));
    else if (kind === "heading" || isSection(kind, text))
      elements.push(headingOf(text, level, marker === null ? null : list));
    else if (kind === "list-item") elements.push(itemOf(text, level, marker === "•" ? "bullets" : list));
    else elements.push(new Paragraph({ text }));
  }
  return elements;
}

/** The headings above the standing paragraph and whom to ask are headings of the document, too. */
function isSection(kind: string, text: string): boolean {
  return (kind === "boilerplate" && text.startsWith("About ")) || (kind === "contact" && text === "Contact");
}

function headingOf(text: string, level: number, list: string | null): Paragraph {
  const heading = level > 1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_1;
  if (list === null) return new Paragraph({ text, heading });
  return new Paragraph({ text, heading, numbering: { reference: list, level: level - 1 } });
}

function itemOf(text: string, level: number, reference: string): Paragraph {
  return new Paragraph({ text, style: "ListParagraph", numbering: { reference, level: level - 1 } });
}

function rowOf(text: string): TableRow {
  const cells = text.split(" | ").map((cell) => new TableCell({ children: [new Paragraph({ text: cell })] }));
  return new TableRow({ children: cells });
}

/** Runs that part a text as Word does it, in the middle of words. */
function runsOf(text: string): TextRun[] {
  return [
    new TextRun(text.slice(0, 7)),
    new TextRun({ text: text.slice(7, 20), bold: true }),
    new TextRun(text.slice(20)),
  ];
}

/** A style of Word's own that the library does not define. */
function styleNamed(name: string): { readonly id: string; readonly name: string; readonly basedOn: string } {
  return { id: name, name, basedOn: "Normal" };
}

async function write(
  name: string,
  numbering: readonly { readonly reference: string; readonly levels: ILevelsOptions[] }[],
  children: readonly Element[],
): Promise<void> {
  const made = new Document({
    creator: "Press office",
    title: "Not the headline: a template's title",
    numbering: { config: [...numbering] },
    styles: { paragraphStyles: [styleNamed("Subtitle"), styleNamed("Quote")] },
    features: { trackRevisions: true },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph("Letterhead of the press office")] }) },
        footers: { default: new Footer({ children: [new Paragraph("Page 1 of 2")] }) },
        children: [...children],
      },
    ],
  });
  writeFileSync(new URL(`${name}/release.docx`, folder), await Packer.toBuffer(made));
  console.log(`${name}: ${children.length} elements`);
}

await write(
  "word-numbering",
  [
    {
      reference: "points",
      levels: levels([LevelFormat.DECIMAL, "%1."], [LevelFormat.DECIMAL, "(%2)"]),
    },
    { reference: "bullets", levels: bullet },
  ],
  elementsOf("word-numbering", "points", {
    2: (text) => new Paragraph({ text, style: "Subtitle" }),
    4: (text) => {
      const [before = "", after = ""] = text.split("are carried ");
      return new Paragraph({
        children: [
          ...runsOf(`${before}are carried `),
          new DeletedTextRun({ id: 1, text: "in most cases", ...change }),
          new InsertedTextRun({ id: 2, text: after, ...change }),
        ],
      });
    },
    5: (text) => new Paragraph({ text, style: "Caption" }),
    17: (text) => new Paragraph({ text, style: "Quote" }),
    22: (text) =>
      new Paragraph({
        children: [
          new TextRun(text),
          new TextRun({ text: " Do not hand out before the board has met.", vanish: true }),
        ],
      }),
  }),
);

await write(
  "word-kana-circled-ja",
  [
    {
      reference: "points",
      levels: levels(
        [LevelFormat.DECIMAL_FULL_WIDTH, "%1"],
        [LevelFormat.DECIMAL_FULL_WIDTH, "（%2）"],
        [LevelFormat.AIUEO_FULL_WIDTH, "%3"],
        [LevelFormat.DECIMAL_ENCLOSED_CIRCLE, "%4"],
      ),
    },
  ],
  elementsOf("word-kana-circled-ja", "points", {}),
);

await write(
  "word-numbered-headings-ja",
  [
    {
      reference: "sections",
      levels: levels([LevelFormat.DECIMAL_FULL_WIDTH, "%1．"], [LevelFormat.DECIMAL_FULL_WIDTH, "（%2）"]),
    },
  ],
  elementsOf("word-numbered-headings-ja", "sections", {
    4: (text) => new Paragraph({ children: runsOf(text) }),
  }),
);
