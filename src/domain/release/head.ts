/**
 * The head of a release: category, headline, subhead and date line, in whatever order its publisher sets them.
 *
 * The head is the short lines before the first sentence or list item. A line that names a sort of text is the category
 * if another line is left for the headline; the next is the headline; what follows directly is the subhead.
 */
import type { BlockKind } from "./block.ts";
import { findBody } from "./body-start.ts";
import { categoriesAt, isCategory, isSort } from "./categories.ts";
import { findDateline, type DatelineOptions } from "./find-dateline.ts";
import { letterheadEnd } from "./letterhead.ts";
import type { Line } from "./lines.ts";
import { isLabelled } from "./rows.ts";
import { mayRepair, type Undone } from "./undone.ts";
import type { ReleaseWords } from "./words.ts";
import { goesOn } from "./wrapping.ts";

/** In lines: a page that shows the headline twice shows it at once. */
const furthestRepeat = 4;

/** More short lines than these below a headline are the beginning of the body. */
const mostSubheads = 2;

/**
 * What the lines of the head are, by their index; `repeated` is a headline that stands there a second time, `continued` the
 * rest of the title above, which was broken at a width.
 */
export type HeadRoles = ReadonlyMap<number, HeadRole>;
export type HeadRole =
  Extract<BlockKind, "category" | "headline" | "subhead" | "dateline"> | "repeated" | "continued";

export interface HeadOptions extends DatelineOptions {
  readonly undone: Undone;
}

export function readHead(lines: readonly Line[], options: HeadOptions): HeadRoles {
  const { words } = options;
  const roles = new Map<number, HeadRole>();
  const dateline = findDateline(lines, options);
  if (dateline >= 0) roles.set(dateline, "dateline");
  const said = saidHeadline(lines);
  const begin = letterheadEnd(lines, dateline, words);
  for (const [i, line] of lines.slice(0, begin).entries())
    if (i !== dateline && isSort(line.text, words)) roles.set(i, "category");
  const end = begin + findBody(lines.slice(begin), dateline - begin, options);
  const head = [...lines.keys()]
    .slice(begin, Math.max(end, said + 1))
    .filter((i) => i !== dateline && !words.formula.test(lines[i]?.text ?? ""));
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
  for (const i of rest) if (isRest(lines, i, roles, options)) roles.set(i, "continued");
  return roles;
}

/** Whether a line is the rest of the headline or subhead above it, and may be joined to it. */
function isRest(
  lines: readonly Line[],
  i: number,
  roles: HeadRoles,
  { words, undone }: HeadOptions,
): boolean {
  const [above, line] = [lines[i - 1], lines[i]];
  if (above === undefined || line === undefined || line.role !== null) return false;
  if (line.number !== above.number + 1) return false;
  if (!/^(?:headline|subhead|continued)$/u.test(roles.get(i - 1) ?? "") || roles.get(i) !== "subhead")
    return false;
  return (
    (goesOn.test(line.text) || words.unfinished.test(above.text)) &&
    mayRepair(undone, "lines-joined", above.number)
  );
}

/** The index of the line that the format of the file says is the headline, or -1. */
function saidHeadline(lines: readonly Line[]): number {
  return lines.findIndex(({ role }) => role?.kind === "headline");
}

/** The lines directly below the headline; the date line ends them. */
function subheads(
  rest: readonly number[],
  lines: readonly Line[],
  { dateline, headline, words }: { dateline: number; headline: number; words: ReleaseWords },
): readonly number[] {
  const end = rest.findIndex((i, n) => {
    const text = lines[i]?.text ?? "";
    const isBody = [words.boilerplate, words.issuer, words.section].some((other) => other.test(text));
    return (dateline > headline && i > dateline) || isBody || (n > 0 && isLabelled(text));
  });
  const above = end < 0 ? rest : rest.slice(0, end);
  return above.length > mostSubheads
    ? above.filter((i) => i === headline + 1 && lines[i]?.afterBlank === false)
    : above;
}
