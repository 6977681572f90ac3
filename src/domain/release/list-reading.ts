/**
 * What of a list can only be told by looking at all of it: which bullets stand for numbers that a copy lost, which
 * numbered lines are the headings of sections ("1. Background" above paragraphs), and which asterisk is no bullet.
 */
import type { Line } from "./lines.ts";
import { type Marker, type NumberedMarker, readMarker } from "./marker.ts";
import { numberedHeadings, type Marked } from "./numbered-headings.ts";
import { sectionMarkers } from "./section-marker.ts";
import { signBullets } from "./sign-bullets.ts";
import { isLeadIn } from "./title.ts";
import { mayRepair, type Undone } from "./undone.ts";
import type { ReleaseWords } from "./words.ts";

export interface ListReading {
  /** By the line's number: the number that a bullet stands for. */
  readonly lost: ReadonlyMap<number, number>;
  /** The numbers of the lines that are numbered headings. */
  readonly headings: ReadonlySet<number>;
  /** By the line's number: a marker that is one only in its row, `I.` above `II.`. */
  readonly sections: ReadonlyMap<number, Marker>;
  /** The numbers of the lines whose asterisk leads from nowhere in the text: a note below it. */
  readonly asides: ReadonlySet<number>;
}

interface ListOptions {
  readonly words: ReleaseWords;
  readonly japanese: boolean;
  readonly undone: Undone;
  /** In columns: the width that lines are broken at; what goes on in the next line is no heading. */
  readonly width: number | null;
}

/** Reads the lists of a body. */
export function readLists(lines: readonly Line[], options: ListOptions): ListReading {
  const sections = new Map([...sectionMarkers(lines), ...signBullets(lines, options.words)]);
  const marked = lines.map((line): Marked => ({ line, marker: markerOf(line, sections, options.japanese) }));
  return {
    lost: lostNumbers(marked, options),
    headings: numberedHeadings(marked, options),
    sections,
    asides: asidesIn(marked, options),
  };
}

/** The marker of a line, also one that counts in its row alone. */
export function markerOf(
  line: Line,
  sections: ReadonlyMap<number, Marker>,
  japanese: boolean,
): Marker | null {
  return readMarker(line.text, japanese) ?? sections.get(line.number) ?? null;
}

/** "* Last admission at 4.15 p.m.": one asterisk, below no list and no words that lead to one. */
function asidesIn(marked: readonly Marked[], { words }: ListOptions): ReadonlySet<number> {
  const asides = new Set<number>();
  let above: Marked | undefined; // the last line that is not the rest of an item
  for (const [i, one] of marked.entries()) {
    const { line, marker } = one;
    if (isAsterisk(one)) {
      const isLedTo = above === undefined || isLeadIn(above.line, words) || /[:：]$/u.test(above.line.text);
      if (!isLedTo && !(above !== undefined && isAsterisk(above)) && isLast(marked, i))
        asides.add(line.number);
    }
    if (marker !== null || line.afterBlank || above === undefined) above = one;
  }
  return asides;
}

/** Whether no item follows, the rest of this one left out. */
function isLast(marked: readonly Marked[], at: number): boolean {
  for (let i = at + 1; i < marked.length; i += 1) {
    const one = marked[i];
    if (one === undefined || one.marker !== null) return one === undefined || !isAsterisk(one);
    if (one.line.afterBlank) return true;
  }
  return true;
}

function isAsterisk({ line, marker }: Marked): boolean {
  return marker?.bullet === "*" && marker.number === null && line.role?.kind !== "item";
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
