/**
 * The body of a release: paragraphs, points, quotes, notes, headings, and at its end the standing paragraph on the
 * organisation and whom to ask.
 */
import type { FootnoteMarks } from "./footnote-marks.ts";
import { type Copy, joinLines } from "./joined-lines.ts";
import type { Line } from "./lines.ts";
import type { ListReading } from "./list-reading.ts";
import { addPoint } from "./list-item.ts";
import { interruptNumbering, startNumbering, type Numbering } from "./numbering.ts";
import { addBlock, addRepair, type Outline, type RepairMade } from "./outline.ts";
import { isHeading, type Surroundings } from "./heading.ts";
import { markerOf } from "./list-reading.ts";
import { isAboutOne } from "./own-names.ts";
import { isQuote } from "./quote.ts";
import { isTitle } from "./title.ts";
import type { Undone } from "./undone.ts";
import type { ReleaseWords } from "./words.ts";

/** The lines of a paragraph, at least one. */
export interface Paragraph {
  readonly text: string;
  readonly first: Line;
  readonly last: Line;
}

/** What the reader of a body remembers from one paragraph to the next. */
export interface BodyState {
  numbering: Numbering;
  /** The kind of section at the end of a release that following paragraphs belong to. */
  section: "boilerplate" | "contact" | null;
  /** The last line that was read, of whatever kind; null at the beginning of the body. */
  last: Line | null;
}

export interface BodyOptions {
  readonly words: ReleaseWords;
  readonly japanese: boolean;
  readonly undone: Undone;
  readonly copy: Copy;
  readonly lists: ListReading;
  readonly footnotes: FootnoteMarks;
  /** The numbers of the lines that sign the text. */
  readonly signature: ReadonlySet<number>;
  /** What the organisations of the text are called. */
  readonly names: ReadonlySet<string>;
  /** Whether the format of the file names its headings, so that no other line is one. */
  readonly headingsNamed: boolean;
}

/** In columns: what stands under a contact heading is short lines. */
const longestContact = 120;

/** A body of which nothing is read yet. */
export function startBody(): BodyState {
  return { numbering: startNumbering(), section: null, last: null };
}

/** The two lines below a paragraph: a heading is a title that something follows. */
export type Below = Pick<Surroundings, "next" | "afterNext">;

/** Adds the block or blocks of a paragraph. */
export function addParagraph(
  outline: Outline,
  state: BodyState,
  lines: readonly Line[],
  below: Below,
  options: BodyOptions,
): void {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return;
  const { text, repairs } = wordsOf(lines, options);
  const before = outline.blocks.length;
  addWords(outline, state, { text, first, last }, below, options);
  state.last = last;
  if (outline.blocks.length > before) for (const repair of repairs) addRepair(outline, repair);
}

/** The words of a paragraph without the damage of copying. */
function wordsOf(
  lines: readonly Line[],
  { copy, undone, words, footnotes }: BodyOptions,
): { readonly text: string; readonly repairs: readonly RepairMade[] } {
  const marks: RepairMade[] = [];
  const cleaned = lines.map((line) => {
    const clean = footnotes.cleaned.get(line.number);
    if (clean === undefined) return line;
    marks.push({ code: "footnote-mark-dropped", was: clean.was, line: line.number });
    return { ...line, text: clean.text };
  });
  const sentence = lines.length > 1 || words.sentenceEnd.test(lines[0]?.text ?? "");
  const joined = joinLines(cleaned, { copy, undone, sentence });
  return { text: joined.text, repairs: [...joined.repairs, ...marks] };
}

function addWords(
  outline: Outline,
  state: BodyState,
  paragraph: Paragraph,
  below: Below,
  options: BodyOptions,
): void {
  const { text, first } = paragraph;
  const { lists, japanese } = options;
  const isNote =
    options.footnotes.notes.has(first.number) ||
    lists.asides.has(first.number) ||
    first.role?.kind === "note" ||
    options.words.note.test(text);
  const marker = isNote ? null : markerOf({ ...first, text }, lists.sections, japanese);
  if (first.role?.kind === "item") return addPoint(outline, state.numbering, paragraph, options);
  if (lists.headings.has(first.number)) state.section = null;
  if (marker !== null && (marker.number !== null || first.role?.kind !== "heading"))
    return addPoint(outline, state.numbering, paragraph, options);
  const previous = previousOf(outline, state);
  const kind = isNote ? "note" : kindOf(state, paragraph, { ...below, previous }, options);
  if (kind === "heading") state.numbering = startNumbering();
  else if (kind !== "note") interruptNumbering(state.numbering); // a note belongs to the list it stands in
  addBlock(outline, kind, text);
}

/** The line before, and the block that it ends. */
function previousOf(outline: Outline, { last }: BodyState): Surroundings["previous"] {
  const block = outline.blocks.at(-1);
  if (last === null || block === undefined) return null;
  return { line: last, kind: block.kind, isNumbered: block.kind === "heading" && block.marker !== null };
}

type RunningKind = "paragraph" | "quote" | "note" | "heading" | "boilerplate" | "contact";

function kindOf(
  state: BodyState,
  paragraph: Paragraph,
  around: Surroundings,
  options: BodyOptions,
): RunningKind {
  const { words } = options;
  const { text, first, last } = paragraph;
  const { role } = first;
  const title = first === last && (role?.kind === "heading" || isTitle(first, words));
  if (words.contact.test(text) || (state.section === null && options.signature.has(first.number))) {
    if (title) state.section = "contact";
    return "contact";
  }
  const isAbout = words.boilerplate.test(text) || isAboutOne(text, options.names, words);
  if ((title && isAbout) || words.boilerplateOpening?.test(text) === true) {
    state.section = "boilerplate";
    return "boilerplate";
  }
  if (words.formula.test(text)) {
    state.section = null;
    return "paragraph";
  }
  if (role?.kind !== "heading") {
    if (state.section === "contact" && Math.max(first.columns, last.columns) <= longestContact)
      return "contact";
    if (state.section === "boilerplate") return "boilerplate";
  }
  state.section = null;
  if (role?.kind === "quote" || isQuote(text)) return "quote";
  if (role?.kind === "heading" || (title && words.appendix.test(text) && !words.label?.test(text)))
    return "heading";
  if (role?.kind === "caption" || role?.kind === "row" || options.headingsNamed) return "paragraph";
  return title && isHeading(first, around, options) ? "heading" : "paragraph";
}
