/**
 * Words of the page around the text: links back and up, language links, rules, breadcrumbs. They are no part of a
 * release: the site that shows it has its own.
 */
import type { Line } from "./lines.ts";
import { readMarker } from "./marker.ts";
import type { ReleaseWords } from "./words.ts";

/** In UTF-16 units: no line of navigation is longer. */
const longest = 320;
const longestCrumb = 120;

export interface TextLine {
  /** The line without words of the page at its end; null where the whole line is of the page. */
  readonly line: Line | null;
  /** What was dropped, as it stood; null where nothing was. */
  readonly dropped: string | null;
}

/** Takes the words of the page out of the lines. */
export function dropNavigation(lines: readonly Line[], words: ReleaseWords): readonly TextLine[] {
  const crumbs = breadcrumbs(lines, words);
  return lines.map((line, i) => {
    const isNavigation = crumbs.has(i) || (line.text.length <= longest && words.navigation.test(line.text));
    return isNavigation ? { line: null, dropped: line.text } : withoutEnd(line, words);
  });
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
  const end = line.end - (tail.length - found.index);
  const text = line.text.slice(0, end - line.start).trimEnd();
  if (text === "") return { line: null, dropped: line.text };
  return { line: { ...line, text, end: line.start + text.length }, dropped: found[0].trim() };
}
