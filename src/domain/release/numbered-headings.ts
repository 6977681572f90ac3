/**
 * Which numbered lines are the headings of sections: titles in a row - `1.` `2.` `3.`, `(1)` `(2)` - with running text below
 * them. In a list of short items nothing stands below, save perhaps below the last.
 */
import type { Line } from "./lines.ts";
import type { Marker, NumberedMarker } from "./marker.ts";
import { isLeadIn, isTitle } from "./title.ts";
import type { ReleaseWords } from "./words.ts";
import { isFull } from "./wrapping.ts";

/** A line and the marker that it begins with. */
export interface Marked {
  readonly line: Line;
  readonly marker: Marker | null;
}

interface HeadingOptions {
  readonly words: ReleaseWords;
  /** In columns: the width that lines are broken at; what goes on in the next line is no heading. */
  readonly width: number | null;
}

/** In columns: a heading of a section is short. */
const longestHeading = 120;

/** A numbered line in its row. */
interface Numbered {
  readonly line: Line;
  readonly number: NumberedMarker;
  readonly isTitle: boolean;
  /** The number of the line below it; 0 where there is none. */
  readonly next: number;
  /** What stands directly below it. */
  readonly below: "text" | "deeper" | "sibling" | "nothing";
}

/** The numbers of the lines that are numbered headings. */
export function numberedHeadings(marked: readonly Marked[], options: HeadingOptions): ReadonlySet<number> {
  const headings = new Set<number>();
  // The deeper first: what stands above a heading is one.
  const rows = [...rowsOf(marked, options)].sort((a, b) => levelOf(b) - levelOf(a));
  for (const row of rows) {
    if (!isSections(row, headings)) continue;
    for (const { line, isTitle: title, below } of row)
      if (title && below !== "sibling") headings.add(line.number);
  }
  return headings;
}

/**
 * Whether the lines of a row head sections: text stands below one of them that is not the last, or below the last where
 * something stands below each of the others, too.
 */
function isSections(row: readonly Numbered[], headings: ReadonlySet<number>): boolean {
  const titles = row.filter((one) => one.isTitle);
  if (titles.length * 2 < row.length) return false;
  const [others, last] = [row.slice(0, -1), row.at(-1)];
  return (
    others.some((one) => one.isTitle && (one.below === "text" || headings.has(one.next))) ||
    (others.length > 0 &&
      last?.isTitle === true &&
      last.below === "text" &&
      others.every(({ below }) => below === "deeper"))
  );
}

function levelOf([first]: readonly Numbered[]): number {
  return first?.number.level ?? 0;
}

/** Numbered lines of one form in order from the first. */
function rowsOf(marked: readonly Marked[], options: HeadingOptions): readonly (readonly Numbered[])[] {
  const open = new Map<string, { readonly row: Numbered[]; last: number }>();
  const rows: Numbered[][] = [];
  for (const [i, { line, marker }] of marked.entries()) {
    if (marker === null || marker.number === null || marker.bullet !== null) continue;
    const next = marked[i + 1];
    const number = marker.number;
    const one: Numbered = {
      line,
      number,
      isTitle: isHeadingLike(line, marker, next, options),
      next: next?.line.number ?? 0,
      below: belowOf(number, next, options),
    };
    const form = formOf(number);
    const row = open.get(form);
    const value = number.readings.find((reading) => reading.value === (row?.last ?? 0) + 1)?.value;
    if (row !== undefined && value !== undefined) {
      row.row.push(one);
      row.last = value;
    } else {
      const begun = [one];
      open.set(form, { row: begun, last: number.readings[0]?.value ?? 1 });
      rows.push(begun);
    }
  }
  return rows;
}

function belowOf(
  number: NumberedMarker,
  next: Marked | undefined,
  { words }: HeadingOptions,
): Numbered["below"] {
  if (next === undefined) return "nothing";
  const { line, marker } = next;
  if (marker !== null)
    return marker.number === null || marker.number.level > number.level
      ? "deeper"
      : marker.number.level === number.level
        ? "sibling"
        : "nothing";
  const ends = [words.note, words.contact, words.formula];
  return ends.some((opener) => opener.test(line.text)) ? "nothing" : "text";
}

function isHeadingLike(
  line: Line,
  marker: Marker,
  next: Marked | undefined,
  { words, width }: HeadingOptions,
): boolean {
  if (line.columns > longestHeading || line.role?.kind === "item") return false;
  if (isBrokenSentence(line, next, words)) return false;
  if (width !== null && next?.line.afterBlank === false && isFull(line, next.line, width)) return false;
  const title = { ...line, text: line.text.slice(marker.length) };
  return isTitle(title, words) && !isLeadIn(title, words);
}

/** In columns: from here on a line may be full, and then it goes on in the next. */
const fullest = 56;

/** 1．本行は、本日開催した理事会において、気候変動に関⏎連する投資を: a sentence that is broken at the end of the line. */
function isBrokenSentence(line: Line, next: Marked | undefined, { clauseMark }: ReleaseWords): boolean {
  const goesOn = next !== undefined && next.marker === null && !next.line.afterBlank;
  return goesOn && line.columns >= fullest && clauseMark?.test(line.text) === true;
}

function formOf({ before, after, readings }: NumberedMarker): string {
  return `${before}${readings[0]?.style ?? ""}${after}`;
}
