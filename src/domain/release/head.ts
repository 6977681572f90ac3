/**
 * The head of a release: category, headline, subhead and date line, in whatever order its publisher sets them.
 *
 * The head is the short lines before the first sentence or list item. A line that names a sort of text is the category
 * if another line is left for the headline; the next is the headline; what follows directly is the subhead.
 */
import type { BlockKind } from "./block.ts";
import { findDateline, type DatelineOptions } from "./find-dateline.ts";
import type { Line } from "./lines.ts";
import { readMarker } from "./marker.ts";
import { isTitle } from "./title.ts";
import type { ReleaseWords } from "./words.ts";

/** In columns: a publisher's name above the category. */
const longestPublisher = 40;

/** In lines: a page that shows the headline twice shows it at once. */
const furthestRepeat = 4;

/** More short lines than these below a headline are the beginning of the body. */
const mostSubheads = 2;

/** What the lines of the head are, by their index; `repeated` is a headline that stands there a second time. */
export type HeadRoles = ReadonlyMap<number, HeadRole>;
export type HeadRole = Extract<BlockKind, "category" | "headline" | "subhead" | "dateline"> | "repeated";

export function readHead(lines: readonly Line[], options: DatelineOptions): HeadRoles {
  const { words, japanese } = options;
  const isPoint = (line: Line): boolean => readMarker(line.text, japanese) !== null;
  const bodyStart = findBody(lines, words, isPoint);
  const roles = new Map<number, HeadRole>();
  const dateline = findDateline(lines, options);
  if (dateline >= 0) roles.set(dateline, "dateline");
  const said = saidHeadline(lines);
  const begin = letterheadEnd(lines, words);
  const end = begin === 0 ? bodyStart : begin + findBody(lines.slice(begin), words, isPoint);
  const head = [...lines.keys()].slice(begin, Math.max(end, said + 1)).filter((i) => i !== dateline);
  const text = (i: number | undefined): string => (i === undefined ? "" : (lines[i]?.text ?? ""));

  const at = said < 0 ? categoriesAt(head, lines, dateline, words) : head.indexOf(said);
  const headline = head[at];
  for (const i of head.slice(0, at))
    if (text(i) === text(headline)) roles.set(i, "repeated");
    else if (said < 0 || isCategory(lines[i], words)) roles.set(i, "category");
  if (headline === undefined) return roles;
  roles.set(headline, "headline");
  const rest = head.slice(at + 1);
  for (let i = headline + 1; i <= headline + furthestRepeat; i += 1)
    if (i !== dateline && text(i) === text(headline)) roles.set(i, "repeated");
  for (const i of subheads(rest, lines, { dateline, headline, words }))
    if (!roles.has(i)) roles.set(i, "subhead");
  return roles;
}

/** In lines: a letterhead stands at the very beginning. */
const longestLetterhead = 14;

/**
 * Where the letterhead of a disclosure ends, "To whom it may concern" and rows of company, representative and code: the
 * headline stands below it. 0 where there is none.
 */
function letterheadEnd(lines: readonly Line[], words: ReleaseWords): number {
  const first = lines.slice(0, longestLetterhead);
  const isRow = ({ text }: Line): boolean => words.letterhead.test(text) || words.formula.test(text);
  const last = first.findLastIndex((line) => isRow(line) || words.contact.test(line.text));
  return first.slice(0, last + 1).filter(isRow).length < 2 ? 0 : last + 1;
}

/** The index of the line that the format of the file says is the headline, or -1. */
function saidHeadline(lines: readonly Line[]): number {
  return lines.findIndex(({ role }) => role?.kind === "headline");
}

/** The index of the first line that belongs to no head: a sentence, a list item, a note, whom to ask. */
function findBody(lines: readonly Line[], words: ReleaseWords, isPoint: (line: Line) => boolean): number {
  const index = lines.findIndex(
    (line) =>
      !isTitle(line, words) ||
      line.role?.kind === "heading" ||
      line.role?.kind === "item" ||
      isPoint(line) ||
      [words.note, words.contact, words.caption].some((opener) => opener.test(line.text)),
  );
  return index < 0 ? lines.length : index;
}

/**
 * How many lines of the head are categories: up to the last of the first three that names a sort of text, with the
 * publisher's name above it. The headline must follow, and before the date line if that comes after.
 */
function categoriesAt(
  head: readonly number[],
  lines: readonly Line[],
  dateline: number,
  words: ReleaseWords,
): number {
  let count = 0;
  for (const [n, i] of head.slice(0, 3).entries()) {
    const [line, next] = [lines[i], head[n + 1]];
    if (line === undefined || next === undefined) break;
    const isCategory =
      words.category.test(line.text) || (count === n && n > 0 && words.issuer.test(line.text));
    // A date between two lines parts the head from the body, unless nothing but the sort of text stands above it.
    if (dateline > i && dateline < next && !(isCategory && count === n)) break;
    if (isCategory) count = n + 1;
    else if (line.columns > longestPublisher) break;
  }
  return count;
}

/** Whether a line above a headline that the format names is of the release: words for its sort, or its publisher. */
function isCategory(line: Line | undefined, words: ReleaseWords): boolean {
  return line !== undefined && (words.category.test(line.text) || line.columns <= longestPublisher);
}

/** The lines directly below the headline; the date line ends them. */
function subheads(
  rest: readonly number[],
  lines: readonly Line[],
  { dateline, headline, words }: { dateline: number; headline: number; words: ReleaseWords },
): readonly number[] {
  const above = rest.filter(
    (i) => (dateline < headline || i < dateline) && !words.boilerplate.test(lines[i]?.text ?? ""),
  );
  return above.length > mostSubheads
    ? above.filter((i) => i === headline + 1 && lines[i]?.afterBlank === false)
    : above;
}
