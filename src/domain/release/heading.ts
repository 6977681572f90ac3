/**
 * Which lines of pasted text are headings: titles that something stands below. In a run of short lines - an address, the
 * rows of a table, a signature - none is a heading.
 */
import type { BlockKind } from "./block.ts";
import type { Line } from "./lines.ts";
import { markerOf, type ListReading } from "./list-reading.ts";
import { isSignature } from "./quote.ts";
import { isNumberedLabel, isRow, isRowOfFigures } from "./rows.ts";
import { isLeadIn, isTitle } from "./title.ts";
import type { ReleaseWords } from "./words.ts";

const longestHeading = 100;
/** In columns: "(Economic situation)". */
const longestInBrackets = 40;

export interface HeadingOptions {
  readonly words: ReleaseWords;
  readonly japanese: boolean;
  readonly lists: ListReading;
}

/** What stands around a line. */
export interface Surroundings {
  readonly next: Line | undefined;
  /** The line after the next. */
  readonly afterNext: Line | undefined;
  /** The line before, and the kind of block that it ends. */
  readonly previous: { readonly line: Line; readonly kind: BlockKind; readonly isNumbered: boolean } | null;
}

/** Whether a title is the heading of what stands below it. */
export function isHeading(
  line: Line,
  { next, afterNext, previous }: Surroundings,
  { words, japanese, lists }: HeadingOptions,
): boolean {
  const { text } = line;
  if (next === undefined || line.columns > longestHeading) return false;
  if (isHeaderRow({ next, afterNext, previous })) return false;
  if (isTableTitle(line, { next, afterNext, previous }, words)) return true;
  const others = [words.caption, words.issuer, words.formula, words.letterhead, link, day];
  if (isSignature(text) || others.some((own) => own.test(text))) return false;
  if (isRow(text, words) || isLeadIn(line, words)) return false;
  const marked = markerOf(next, lists.sections, japanese) !== null;
  const isSection = lists.headings.has(next.number);
  // What alone stands between two numbered headings is what the first says: "(1) Name", HAYAMA Rei, "(2) Career".
  if (isSection && previous?.isNumbered === true) return false;
  if (goesOn(line, previous, words)) return false;
  // What hangs on a heading and ends there is all that the heading has.
  if (previous?.kind === "heading" && !line.afterBlank && next.afterBlank) return false;
  if (inBrackets.test(text))
    return (
      previous?.kind !== "quote" && line.columns <= longestInBrackets && (marked || !isTitle(next, words))
    );
  const nextIsShort = isTitle(next, words) && !isLeadIn(next, words) && !inBrackets.test(next.text);
  return (
    !nextIsShort ||
    marked ||
    isRow(next.text, words) ||
    isNumberedLabel(next.text) ||
    words.appendix.test(next.text)
  );
}

/** A short line directly below another that is no heading: a row of its table, a line of its address. */
function goesOn(line: Line, previous: Surroundings["previous"], words: ReleaseWords): boolean {
  return (
    previous !== null && previous.kind === "paragraph" && !line.afterBlank && isTitle(previous.line, words)
  );
}

/** "(Millions of yen)", （単位：百万円）: of what stands below, and no heading of it; （物価） above points is one. */
const inBrackets = /^[(（].*[)）]$/u;

/** The address of a page or of a person. */
const link = /^(?:https?:\/\/|www\.)|^\S{1,60}@\S{1,80}$/iu;

/** "June 26, 2025": a value; a heading names its day and more. */
const day = /^(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4})$/u;

/** "Region Valley Hills" directly below a heading and above the figures of its columns. */
function isHeaderRow({ next, previous }: Surroundings): boolean {
  return previous?.kind === "heading" && next?.afterBlank === false && isRowOfFigures(next.text);
}

/** A title of its own above the row that heads the columns of figures. */
function isTableTitle(line: Line, { next, afterNext, previous }: Surroundings, words: ReleaseWords): boolean {
  return (
    line.afterBlank &&
    previous?.kind !== "heading" &&
    isTitle(line, words) &&
    !isRow(line.text, words) &&
    next !== undefined &&
    isTitle(next, words) &&
    !isRow(next.text, words) &&
    afterNext?.afterBlank === false &&
    isTitle(afterNext, words) &&
    isRowOfFigures(afterNext.text)
  );
}
