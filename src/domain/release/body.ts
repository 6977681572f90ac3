/**
 * The body of a release: paragraphs, points, quotes, notes, headings, and at its end the standing paragraph on the
 * organisation and whom to ask.
 */
import type { Line } from "./lines.ts";
import {
  countEmptyBullet,
  countItem,
  interruptNumbering,
  startNumbering,
  type Numbering,
} from "./numbering.ts";
import { addBlock, addRepair, type Outline } from "./outline.ts";
import { readMarker, type Marker } from "./marker.ts";
import { isTitle } from "./title.ts";
import type { ReleaseWords } from "./words.ts";

/** A paragraph of one or more lines. */
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
}

export interface BodyOptions {
  readonly words: ReleaseWords;
  readonly japanese: boolean;
}

/** In columns: what stands under a contact heading is short lines. */
const longestContact = 120;
const longestHeading = 100;

export function startBody(): BodyState {
  return { numbering: startNumbering(), section: null };
}

/** Adds the block or blocks of a paragraph. `next` is the line after it: a heading is a title that something follows. */
export function addParagraph(
  outline: Outline,
  state: BodyState,
  paragraph: Paragraph,
  next: Line | undefined,
  options: BodyOptions,
): void {
  const marker = readMarker(paragraph.text, options.japanese);
  if (marker !== null) return addPoint(outline, state, paragraph, marker, options);
  const kind = kindOf(state, paragraph, next, options);
  if (kind === "heading") state.numbering = startNumbering();
  else if (kind !== "note") interruptNumbering(state.numbering); // a note belongs to the list it stands in
  addBlock(outline, kind, paragraph.text);
}

type RunningKind = "paragraph" | "quote" | "note" | "heading" | "boilerplate" | "contact";

function kindOf(
  state: BodyState,
  paragraph: Paragraph,
  next: Line | undefined,
  options: BodyOptions,
): RunningKind {
  const { words } = options;
  const { text, first, last } = paragraph;
  const oneLine = first === last;
  const title = oneLine && isTitle(first, words);
  if (words.note.test(text)) return "note";
  if (words.contact.test(text)) {
    if (title) state.section = "contact";
    return "contact";
  }
  if (title && words.boilerplate.test(text)) {
    state.section = "boilerplate";
    return "boilerplate";
  }
  if (state.section === "contact" && Math.max(first.columns, last.columns) <= longestContact)
    return "contact";
  if (state.section === "boilerplate") return "boilerplate";
  state.section = null;
  if (isQuote(text)) return "quote";
  return title && isHeading(first, next, options) ? "heading" : "paragraph";
}

/** A title above running text or a list. In a run of short lines - an address, a table - none is a heading. */
function isHeading(line: Line, next: Line | undefined, { words, japanese }: BodyOptions): boolean {
  if (next === undefined || line.columns > longestHeading || words.caption.test(line.text)) return false;
  if (/[:：]./u.test(line.text)) return false; // "Place: Tokyo" is a row
  return !isTitle(next, words) || readMarker(next.text, japanese) !== null;
}

/** A paragraph that is a person's words from the first character to the last. */
function isQuote(text: string): boolean {
  const pairs: readonly (readonly [string, string])[] = [
    ["“", "”"],
    ["「", "」"],
    ["『", "』"],
    ['"', '"'],
  ];
  const pair = pairs.find(([open]) => text.startsWith(open));
  if (pair === undefined) return false;
  const [open, close] = pair;
  const end = text.replace(/[.。]$/u, "");
  if (!end.endsWith(close) || end.length < 3) return false;
  return closesAtEnd(end, open, close);
}

/** Whether the quote that opens a text is closed by its last character and not before. */
function closesAtEnd(text: string, open: string, close: string): boolean {
  if (open === close) return text.indexOf(close, 1) === text.length - 1;
  let depth = 0;
  for (let i = 0; i < text.length - 1; i += 1) {
    if (text[i] === open) depth += 1;
    else if (text[i] === close) depth -= 1;
    if (depth === 0) return false;
  }
  return depth === 1;
}

/** Adds a list item; where its words begin with another marker ("2. (1) At the beginning"), an empty point before it. */
function addPoint(
  outline: Outline,
  state: BodyState,
  paragraph: Paragraph,
  marker: Marker,
  options: BodyOptions,
): void {
  const { first, text } = paragraph;
  const words = text.slice(marker.length);
  const count = marker.number === null && words === "" ? countEmptyBullet : countItem;
  const { level, marker: restored, was } = count(state.numbering, marker, first.indent);
  const inner = marker.number === null ? null : readMarker(words, options.japanese);
  const nested = inner?.bullet === null && (inner.number?.level ?? 0) > level ? inner : null;
  addBlock(outline, "list-item", nested === null ? words : "", { level, marker: restored });
  if (was !== null) addRepair(outline, "numbering-continued", was);
  if (marker.bullet !== null && marker.number !== null) addRepair(outline, "bullet-dropped", marker.bullet);
  if (nested !== null) addPoint(outline, state, { ...paragraph, text: words }, nested, options);
}
