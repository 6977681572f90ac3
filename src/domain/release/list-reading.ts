/**
 * What of a list can only be told by looking at all of it: which bullets stand for numbers that a copy lost, and which
 * numbered lines are the headings of sections ("1. Background" above paragraphs).
 */
import type { Line } from "./lines.ts";
import { type Marker, type NumberedMarker, readMarker } from "./marker.ts";
import { isTitle } from "./title.ts";
import { mayRepair, type Undone } from "./undone.ts";
import { isFull } from "./wrapping.ts";
import type { ReleaseWords } from "./words.ts";

export interface ListReading {
  /** By the line's number: the number that a bullet stands for. */
  readonly lost: ReadonlyMap<number, number>;
  /** The numbers of the lines that are numbered headings. */
  readonly headings: ReadonlySet<number>;
}

interface ListOptions {
  readonly words: ReleaseWords;
  readonly japanese: boolean;
  readonly undone: Undone;
  /** In columns: the width that lines are broken at; what goes on in the next line is no heading. */
  readonly width: number | null;
}

/** In columns: a heading of a section is short. */
const longestHeading = 120;

interface Marked {
  readonly line: Line;
  readonly marker: Marker | null;
}

/** Reads the lists of a body. */
export function readLists(lines: readonly Line[], options: ListOptions): ListReading {
  const marked = lines.map((line): Marked => ({ line, marker: readMarker(line.text, options.japanese) }));
  return { lost: lostNumbers(marked, options), headings: numberedHeadings(marked, options) };
}

/**
 * Bullets that stand for numbers: "-" beside "1." and "3.", or with "(1)" below it. A list of bullets alone is left as it
 * is, since nothing tells whether it ever had numbers.
 */
function lostNumbers(marked: readonly Marked[], { undone }: ListOptions): ReadonlyMap<number, number> {
  const lost = new Map<number, number>();
  for (const list of listsIn(marked)) {
    const points = list.filter(({ marker }) => isDash(marker) || marker?.number?.level === 1);
    const dashes = points.filter(({ marker }) => isDash(marker));
    const counted = points.length > dashes.length ? fits(points) : leadsToNumbers(list);
    if (!counted) continue;
    for (const [i, { line, marker }] of points.entries())
      if (isDash(marker) && mayRepair(undone, "numbering-restored", line.number))
        lost.set(line.number, i + 1);
  }
  return lost;
}

/** The rows of items with nothing but notes between them. */
function listsIn(marked: readonly Marked[]): readonly (readonly Marked[])[] {
  const lists: Marked[][] = [[]];
  for (const one of marked) {
    if (one.marker !== null) lists.at(-1)?.push(one);
    else if ((lists.at(-1)?.length ?? 0) > 0) lists.push([]);
  }
  return lists;
}

/** Whether the numbers among the points are those of their places. */
function fits(points: readonly Marked[]): boolean {
  return points.every(({ marker }, i) => isDash(marker) || valueOf(marker?.number) === i + 1);
}

/** Whether a number of a deeper level follows a dash: what stands above (1) was numbered. */
function leadsToNumbers(list: readonly Marked[]): boolean {
  return list.some(
    ({ marker }, i) =>
      isDash(marker) && (list[i + 1]?.marker?.number?.level ?? 0) > 1 && isOutermost(list, i),
  );
}

function isOutermost(list: readonly Marked[], at: number): boolean {
  const indent = list[at]?.line.indent ?? 0;
  return list.every(({ line }) => line.indent >= indent);
}

function isDash(marker: Marker | null): boolean {
  return (
    marker !== null && marker.number === null && marker.bullet !== null && /^[-–*]$/u.test(marker.bullet)
  );
}

function valueOf(number: NumberedMarker | null | undefined): number {
  return number?.readings[0]?.value ?? 0;
}

/**
 * Numbered lines of the first level that are titles with running text below; once one is, its fellows are, too. In a list
 * of short items nothing stands below.
 */
function numberedHeadings(marked: readonly Marked[], options: ListOptions): ReadonlySet<number> {
  const titles = marked.flatMap(({ line, marker }, i) =>
    marker?.bullet === null &&
    marker.number?.level === 1 &&
    isHeadingLike(line, marker, marked[i + 1], options)
      ? [{ line, form: formOf(marker.number), above: marked[i + 1] }]
      : [],
  );
  const forms = new Set(
    titles.filter(({ above }) => above !== undefined && above.marker === null).map(({ form }) => form),
  );
  const sections = titles.filter(({ form, above }) => {
    const next = above?.marker;
    return forms.has(form) && (next === undefined || next === null || next.number?.level !== 1);
  });
  return new Set(sections.map(({ line }) => line.number));
}

function isHeadingLike(
  line: Line,
  marker: Marker,
  next: Marked | undefined,
  { words, width }: ListOptions,
): boolean {
  if (line.columns > longestHeading || line.role?.kind === "item") return false;
  if (width !== null && next?.line.afterBlank === false && isFull(line, next.line, width)) return false;
  return isTitle({ ...line, text: line.text.slice(marker.length) }, words);
}

function formOf({ before, after, readings }: NumberedMarker): string {
  return `${before}${readings[0]?.style ?? ""}${after}`;
}
