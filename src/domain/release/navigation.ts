/**
 * Words of the page around the text: links back and up, language links, rules, breadcrumbs; headers of an e-mail. They are
 * no part of a release: the site that shows it has its own.
 */
import type { RepairCode } from "./block.ts";
import { type Line, pieceOf } from "./lines.ts";
import { mailHeaders } from "./mail-header.ts";
import { readMarker } from "./marker.ts";
import type { RepairMade } from "./outline.ts";
import { mayRepair, type Undone } from "./undone.ts";
import type { ReleaseWords } from "./words.ts";

/** In UTF-16 units: no line of navigation is longer. */
const longest = 320;
const longestCrumb = 120;

export interface TextLine {
  /** The line without words of the page at its end; null where the whole line is of the page. */
  readonly line: Line | null;
  /** What was dropped, as it stood; null where nothing was. */
  readonly dropped: RepairMade | null;
}

/** Takes out of the lines the words of the page, and what the format of the file marks as no part of the text. */
export function dropNavigation(
  lines: readonly Line[],
  { words, undone }: { readonly words: ReleaseWords; readonly undone: Undone },
): readonly TextLine[] {
  const crumbs = breadcrumbs(lines, words);
  const headers = mailHeaders(lines, words);
  return lines.map((line, i): TextLine => {
    const found =
      line.role?.kind === "left-out"
        ? droppedFrom(line, line.role.code)
        : read(line, i < headers || crumbs.has(i));
    if (found.dropped === null || mayRepair(undone, found.dropped.code, line.number)) return found;
    return { line: line.role?.kind === "left-out" ? { ...line, role: null } : line, dropped: null };
  });

  function read(line: Line, isOfPage: boolean): TextLine {
    const isEmptyRow = line.role?.kind === "row" && !/[\p{L}\p{N}]/u.test(line.text);
    const isNavigation =
      isOfPage || isEmptyRow || (line.text.length <= longest && words.navigation.test(line.text));
    return isNavigation ? droppedFrom(line, "navigation-dropped") : withoutEnd(line, words);
  }
}

function droppedFrom({ text, number }: Line, code: RepairCode): TextLine {
  return { line: null, dropped: { code, was: text, line: number } };
}

/** A breadcrumb that a copy shows as a numbered list, "1. Home", "2. News Releases" …: the lines' indices. */
function breadcrumbs(lines: readonly Line[], words: ReleaseWords): ReadonlySet<number> {
  const crumbs = new Set<number>();
  let expected = 0;
  for (const [i, line] of lines.entries()) {
    const marker = readMarker(line.text, false);
    const value = marker?.number?.level === 1 ? marker.number.readings[0]?.value : undefined;
    const step = line.text.slice(marker?.length ?? 0);
    const opens = value === 1 && words.home.test(step);
    const goesOn =
      expected > 0 && value === expected && step.length <= longestCrumb && !words.sentenceEnd.test(step);
    expected = value !== undefined && (opens || goesOn) ? value + 1 : 0;
    if (expected > 0) crumbs.add(i);
  }
  return crumbs;
}

/** "Outline (PDF)Open a New Window" without what a page adds to its links. */
function withoutEnd(line: Line, words: ReleaseWords): TextLine {
  const tail = line.text.slice(-80);
  const found = words.navigationEnd.exec(tail);
  if (found === null) return { line, dropped: null };
  const kept = pieceOf(line, 0, line.text.length - tail.length + found.index);
  if (kept.text === "") return droppedFrom(line, "navigation-dropped");
  return { line: kept, dropped: { code: "navigation-dropped", was: found[0].trim(), line: line.number } };
}
