/** The lines of a page on their way to a source, with what is only known once the page has been read to its end. */
import type { RepairCode } from "../../domain/release/block.ts";
import type { LineRole } from "../../domain/release/source.ts";
import { joinedWords } from "./html-words.ts";

/** What a page says of a line. Headings have the rank of their element until all of them are known. */
export type PageRole =
  | LineRole
  /** A line that stands out as a heading does, in a page that may name its headings or not. */
  | { readonly kind: "strong" };

export interface PageLine {
  readonly text: string;
  readonly role: PageRole | null;
  /** Whether it begins a block: an empty line stands before it. */
  readonly opens: boolean;
  /** Whether all its words are links. */
  readonly isLink: boolean;
}

/** A line that is no part of the release. */
export function leftOut(text: string, code: RepairCode, isLink = false): PageLine {
  return { text, role: { kind: "left-out", code }, opens: true, isLink };
}

export function isLeftOut({ role }: PageLine): boolean {
  return role?.kind === "left-out";
}

/** In UTF-16 units: a menu is said in lines of about this length. */
const longestMenu = 400;

/** In UTF-16 units. */
const longestHeading = 100;

/** The lines as they stand in the source. */
export function settledLines(lines: readonly PageLine[]): Iterable<SettledLine> {
  return withMenus(withLevels(withoutBareHeadings(withStrongHeadings(withOneHeadline(lines)))));
}

/**
 * The headline as one line: its element may hold blocks. What stands above it is no heading of a section, nor is a second
 * copy of it; nor do their ranks count.
 */
function withOneHeadline(lines: readonly PageLine[]): readonly PageLine[] {
  const at = lines.findIndex(({ role }) => role?.kind === "headline");
  if (at < 0) return lines;
  const parts = lines.slice(at).findIndex(({ role }) => role?.kind !== "headline");
  const end = parts < 0 ? lines.length : at + parts;
  const text = joinedWords(lines.slice(at, end).map((line) => line.text));
  return lines.flatMap((line, i) => {
    if (i === at) return [{ ...line, text }];
    if (i > at && i < end) return [];
    const isOther = line.role?.kind === "heading" && (i < at || line.text === text);
    return [isOther || line.role?.kind === "headline" ? { ...line, role: null } : line];
  });
}

/**
 * A strong line is a heading where the text has begun and something follows below it; above, it is a headline or a
 * subhead, and the words will tell which.
 */
function withStrongHeadings(lines: readonly PageLine[]): readonly PageLine[] {
  let begun = false;
  return lines.map((line, i) => {
    if (line.role?.kind === "strong") {
      const next = lines.slice(i + 1, i + 8).find((below) => !isLeftOut(below));
      const isHeading =
        begun && next !== undefined && next.role?.kind !== "strong" && looksLikeHeading(line.text);
      return { ...line, role: isHeading ? strongHeading : null };
    }
    begun ||= line.role?.kind === "item" || (!isLeftOut(line) && sentenceEnd.test(line.text));
    return line;
  });
}

/** A rank below every heading of the page. */
const strongHeading: LineRole = { kind: "heading", level: 7 };

const sentenceEnd = /[.!?。．！？…][)\]"'”’」』）]{0,3}$/u;

function looksLikeHeading(text: string): boolean {
  return text.length <= longestHeading && !sentenceEnd.test(text) && !/[:：,、]$|[:：]./u.test(text);
}

/** Takes out the heading of what was taken out: "Related links" above a list that is left out, with nothing else below. */
function withoutBareHeadings(lines: readonly PageLine[]): readonly PageLine[] {
  const kept = [...lines];
  let next: PageLine | null = null;
  let dropped = false;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i];
    if (line === undefined) continue;
    if (isLeftOut(line)) {
      dropped ||= line.role?.kind === "left-out" && line.role.code === "navigation-dropped";
      continue;
    }
    const isBare =
      line.role?.kind === "heading" && dropped && (next === null || isAbove(next.role, line.role));
    if (isBare) kept[i] = leftOut(line.text, "navigation-dropped");
    else {
      next = line;
      dropped = false;
    }
  }
  return kept;
}

/** Whether the first is a heading of the same rank as the second, or of a higher one. */
function isAbove(first: PageRole | null, second: PageRole): boolean {
  return first?.kind === "heading" && second.kind === "heading" && first.level <= second.level;
}

/** A line as it stands in the source. */
export interface SettledLine extends PageLine {
  readonly role: LineRole | null;
}

/** The levels of headings, counted from the highest rank that the release has; a strong line stands one below. */
function* withLevels(lines: readonly PageLine[]): Generator<SettledLine> {
  const ranks = lines.flatMap(({ role }) => (role?.kind === "heading" && role.level < 7 ? role.level : []));
  const highest = ranks.reduce((least, rank) => Math.min(least, rank), 7);
  let level = 0;
  for (const line of lines) {
    const { role } = line;
    if (role?.kind === "heading" && role.level < 7) level = role.level - highest + 1;
    yield { ...line, role: levelled(role, level) };
  }
}

function levelled(role: PageRole | null, level: number): LineRole | null {
  if (role?.kind === "strong") return null;
  if (role?.kind !== "heading") return role;
  return { kind: "heading", level: role.level < 7 ? level : level + 1 };
}

/** Menus in few lines: what is left out and a link after such another stands beside it. */
function* withMenus(lines: Iterable<SettledLine>): Generator<SettledLine> {
  let menu: string[] = [];
  let length = 0;
  for (const line of lines) {
    const joins = isMenu(line) && length + line.text.length < longestMenu;
    if (menu.length > 0 && !joins) {
      yield menuOf(menu);
      menu = [];
      length = 0;
    }
    if (!isMenu(line)) yield line;
    else {
      menu.push(line.text);
      length += line.text.length;
    }
  }
  if (menu.length > 0) yield menuOf(menu);
}

function menuOf(links: readonly string[]): SettledLine {
  return {
    text: links.join(" | "),
    role: { kind: "left-out", code: "navigation-dropped" },
    opens: true,
    isLink: true,
  };
}

function isMenu(line: PageLine): boolean {
  return line.isLink && line.role?.kind === "left-out" && line.role.code === "navigation-dropped";
}
