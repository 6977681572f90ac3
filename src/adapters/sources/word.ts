/**
 * Reads a Word document (.docx: Office Open XML, ECMA-376, transitional and strict) into the lines of a release: its body,
 * its text boxes where they are anchored, its notes at the end. Numbers that Word counts are counted as it does. What it
 * does not show, and what tracked changes delete, are lines that are left out; headers and footers, comments, pictures and
 * embedded files are no part of the text. Nothing is run, and nothing outside the file is opened.
 */
import { refuseSize } from "../../domain/release/submission.ts";
import { binaryFormat } from "./file-format.ts";
import type { FormatRead } from "./format-read.ts";
import { WordArchive } from "./word-archive.ts";
import { BodyReader } from "./word-body.ts";
import type { WordContext } from "./word-context.ts";
import { ListCounters } from "./word-counters.ts";
import { withoutFrontMatter } from "./word-front-matter.ts";
import { languageOfText } from "./word-language.ts";
import { WordBudget, WordRefused, refused } from "./word-limits.ts";
import type { WordLine } from "./word-line.ts";
import { NoteForms, type NoteKind, NoteList } from "./word-notes.ts";
import { WordNumbering } from "./word-numbering.ts";
import { findParts, type WordParts } from "./word-package.ts";
import { settleBody, writeNote } from "./word-settle.ts";
import { WordStyles } from "./word-styles.ts";
import { readXml, type XmlVisitor } from "./word-xml.ts";

/**
 * Reads a document. Issues: `format-not-read`, `file-too-large`, `document-damaged`, `document-encrypted`,
 * `document-with-macros`, `document-not-merged`, `document-entities`, `document-too-crowded`, `nested-too-deep`,
 * `text-too-long`, `too-many-lines`, `archive-too-large`, `archive-too-many-files`, `archive-bomb`, `archive-unsafe-name`, `archive-link`,
 * `archive-duplicate-name`, at the part; and those of the front matter.
 */
export async function readWord(bytes: Uint8Array): Promise<FormatRead> {
  const tooLarge = refuseSize(bytes.length, "word");
  if (tooLarge !== null) return { issues: [tooLarge] };
  try {
    return await readDocument(bytes);
  } catch (error) {
    if (error instanceof WordRefused) return { issues: [error.issue] };
    throw error;
  }
}

async function readDocument(bytes: Uint8Array): Promise<FormatRead> {
  refuseOtherFormats(bytes);
  const budget = new WordBudget();
  const archive = await WordArchive.open(bytes, budget);
  const parts = await findParts(archive, budget);
  const read = async (part: string | null, visitor: XmlVisitor): Promise<void> => {
    if (part !== null) await readXml(part, archive.read(part), { visitor, budget });
  };
  const context = await readContext(parts, budget, read);
  const { body, title } = await readBody(parts, context, read);
  const about = withoutFrontMatter(body);
  if ("issues" in about) return about;
  const marks = context.notes.marks();
  const source = settleBody(about.lines, { title, marks });
  for (const kind of ["footnote", "endnote"] as const) {
    const texts = await readNotes(kind, { parts, context, read });
    for (const note of context.notes.of(kind))
      writeNote(source, marks.get(note) ?? "", texts.get(note.id) ?? []);
  }
  const written = source.source(about.frontMatter);
  return { source: written, lang: languageOfText(written.text, context.styles.languages) };
}

type PartReader = (part: string | null, visitor: XmlVisitor) => Promise<void>;

/** A file that is no archive at all, such as what Word wrote until 2003. */
function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  const binary = binaryFormat(bytes);
  if (binary?.kind === "other") throw refused("format-not-read", "", { format: binary.name });
}

/** What the body is read with. Styles come first: lists may be links to them. */
async function readContext(parts: WordParts, budget: WordBudget, read: PartReader): Promise<WordContext> {
  const styles = new WordStyles();
  const numbering = new WordNumbering();
  const forms = new NoteForms();
  await read(parts.styles, styles.reader());
  await read(parts.numbering, numbering.reader(parts.numbering ?? ""));
  await read(parts.settings, forms.reader());
  return { styles, numbering, counters: new ListCounters(), notes: new NoteList(forms), budget };
}

async function readBody(
  { main, properties }: WordParts,
  context: WordContext,
  read: PartReader,
): Promise<{ readonly body: readonly WordLine[]; readonly title: string }> {
  const reader = new BodyReader(main, context);
  await read(main, reader);
  const body = reader.stories.get("body");
  if (body === undefined) throw refused("document-damaged", main);
  const titles = new TitleReader();
  await read(properties, titles);
  return { body, title: titles.title };
}

/** The texts of notes by their identifiers. */
async function readNotes(
  kind: NoteKind,
  {
    parts,
    context,
    read,
  }: { readonly parts: WordParts; readonly context: WordContext; readonly read: PartReader },
): Promise<ReadonlyMap<string, readonly WordLine[]>> {
  const part = kind === "footnote" ? parts.footnotes : parts.endnotes;
  const reader = new BodyReader(part ?? "", context);
  if (context.notes.of(kind).length > 0) await read(part, reader);
  return reader.stories;
}

/** The title among the properties of a document. */
class TitleReader implements XmlVisitor {
  title = "";
  #inTitle = false;

  open(name: string): void {
    this.#inTitle = name === "dc:title";
  }

  close(): void {
    this.#inTitle = false;
  }

  text(text: string): void {
    if (this.#inTitle && this.title.length < 1_000) this.title += text.slice(0, 1_000);
  }
}
