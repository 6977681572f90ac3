/**
 * Which paragraphs are the headline of a document: those in the style of titles, else the only heading of the first level
 * where it stands at the head, else the paragraph that says what the document's properties call it.
 */
import { columnsOf } from "../../domain/release/lines.ts";
import { releaseWords } from "../../domain/release/words.ts";
import { sameWords } from "./html-words.ts";
import { isBlank, wordsOf, type WordLine, type WordParagraph } from "./word-line.ts";

/** In paragraphs and in columns: what may stand above a headline. */
const mostAbove = 3;
const longestAbove = 40;

/** In UTF-16 units. */
const longestCategory = 80;

/** In paragraphs: how far down a headline is looked for. */
const furthest = 12;

/** The paragraphs of the headline, one after the other; none where the format does not say. */
export function headlineOf(lines: readonly WordLine[], title: string): ReadonlySet<WordLine> {
  const shown = lines.flatMap((line) => (line.kind === "paragraph" && !isBlank(line) ? [line] : []));
  const first = shown.findIndex((line) => line.style?.kind === "headline" && !isCategory(line));
  if (first >= 0) {
    const end = shown.findIndex((line, i) => i > first && line.style?.kind !== "headline");
    return new Set(shown.slice(first, end < 0 ? undefined : end));
  }
  const heading = onlyHeading(shown) ?? shown.slice(0, furthest).find((line) => isNamed(line, title));
  return new Set(heading === undefined ? [] : [heading]);
}

/** "Press release", 報道発表: what sort of text it is, whatever style it is in. */
export function isCategory(line: WordParagraph): boolean {
  const words = wordsOf(line);
  if (words.length > longestCategory) return false;
  return ["en", "ja"].some((language) => releaseWords(language).category.test(words));
}

function onlyHeading(shown: readonly WordParagraph[]): WordParagraph | undefined {
  const headings = shown.filter((line) => line.style?.kind === "heading" && !isCategory(line));
  const highest = headings.filter(({ style }) => style?.kind === "heading" && style.level === 1);
  const [heading] = highest;
  if (heading === undefined || highest.length > 1 || headings[0] !== heading || heading.marker !== null)
    return undefined;
  const above = shown.slice(0, shown.indexOf(heading));
  const isHead = above.length <= mostAbove && above.every((line) => columnsOf(wordsOf(line)) <= longestAbove);
  return isHead ? heading : undefined;
}

function isNamed(line: WordParagraph, title: string): boolean {
  const name = sameWords(title);
  return (
    name !== "" && line.place === null && line.style?.kind !== "contents" && sameWords(wordsOf(line)) === name
  );
}
