/**
 * Puts what belongs to a release and stands elsewhere in its page where readers see it: the title in front of the text, the
 * day below the title.
 */
import { isMostlyDate } from "./html-date.ts";
import { isLeftOut, type PageLine } from "./html-lines.ts";
import type { DayLine, Measures } from "./html-measure.ts";
import type { HtmlElement } from "./html-node.ts";
import { marked, type Region } from "./html-region.ts";
import { isGeneric, type PageName } from "./html-title.ts";
import { sameWords } from "./html-words.ts";
import type { WrittenLine } from "./html-writer.ts";

/** In lines of the release: a title that stands out stands in the first lines. */
const furthestShown = 4;

/** In lines of the release: a copy of the title is looked for as far as here. */
const furthestCopy = 12;

/** The lines with the title and the day in their places. `start`: how many lines stand before the release. */
export function placedLines(
  lines: readonly WrittenLine[],
  start: number,
  { title, day }: { readonly title: PageName | null; readonly day: DayLine | null },
): readonly PageLine[] {
  return withDay(withTitle(lines, start, title), start, day);
}

/** How many days are looked at. */
const mostDays = 200;

/** More days than a page has for one text (published, updated) are those of other texts. */
const mostOutside = 2;

/**
 * The day that stands outside the release, where there is none in it: above it, or in the head of the page. A day of a menu,
 * of a side bar or below the text is another text's.
 */
export function dayOutside({ element, marks }: Region, { dayLines }: Measures): DayLine | null {
  const outside: DayLine[] = [];
  for (const day of dayLines.slice(0, mostDays)) {
    let isHead = false;
    let isInside = false;
    let isOther = false;
    for (let node: HtmlElement | null = day.block; node !== null; node = node.parent) {
      isInside ||= node === element;
      if ((marks[node.index] ?? marked.nothing) === marked.nothing) continue;
      if (node.name === "header") isHead = true;
      else isOther = true;
    }
    if (isOther) continue;
    if (isInside && !isHead) return null;
    if (isHead || day.block.index < element.index) outside.push(day);
  }
  return outside.length <= mostOutside ? (outside.at(-1) ?? null) : null;
}

/**
 * Words that stand nowhere in the text are the name of the page. Where that has no part for the site, it may be the site's
 * name and nothing else, and a line that stands out at the head of the text is more of a title.
 */
function withTitle(
  lines: readonly WrittenLine[],
  start: number,
  title: PageName | null,
): readonly WrittenLine[] {
  const said = lines.findIndex(({ role }) => role?.kind === "headline");
  const [above] = lines.slice(said, said + 1);
  if (said >= 0 && said < start && above !== undefined) {
    const rest = lines.toSpliced(said, 1);
    return rest.toSpliced(start - 1, 0, above); // one line before the release is gone
  }
  if (said >= 0 || title === null) return lines;
  const { text } = title;
  const words = sameWords(text);
  const own = lines.slice(start).filter((one) => !isLeftOut(one));
  const copy = own.slice(0, furthestCopy).find((one) => sameWords(one.text) === words);
  const shown = own.slice(0, furthestShown).find(standsOut);
  const isOther = title.isWhole && shown !== undefined && copy?.role?.kind !== "strong";
  const line = isOther && (copy === undefined || own.indexOf(shown) < own.indexOf(copy)) ? shown : copy;
  if (line !== undefined) return withHeadline(lines, line);
  const [first] = own;
  if (first === undefined) return lines;
  if (isSiteName(words, lines)) {
    // The page is called after its site: the first line that is more than a day is its title where it is a heading.
    const top = own.find(({ text }) => !isGeneric(text) && !isMostlyDate(text));
    return top?.role?.kind === "heading" ? withHeadline(lines, top) : lines;
  }
  return lines.toSpliced(start, 0, { ...first, text, role: { kind: "headline" }, opens: true });
}

/** A line that stands out as a title does, and is neither the sort of the text nor its day. */
function standsOut({ role, text }: PageLine): boolean {
  return role?.kind === "strong" && !isGeneric(text) && !isMostlyDate(text);
}

function withHeadline(lines: readonly WrittenLine[], headline: WrittenLine): readonly WrittenLine[] {
  return lines.map((line) => (line === headline ? { ...line, role: { kind: "headline" } } : line));
}

/** Whether the page says the same words where its own name stands: in what is left out. */
function isSiteName(words: string, lines: readonly PageLine[]): boolean {
  return lines.some((line) => isLeftOut(line) && sameWords(line.text.slice(0, 200)).includes(words));
}

function withDay(lines: readonly WrittenLine[], start: number, day: DayLine | null): readonly PageLine[] {
  if (day === null) return lines;
  const words = sameWords(day.text);
  const at = lines.findIndex(
    (line) => isLeftOut(line) && line.block === day.block && sameWords(line.text) === words,
  );
  const [line] = lines.slice(at, at + 1);
  if (at < 0 || line === undefined) return lines;
  const rest = lines.toSpliced(at, 1);
  const headline = rest.findIndex(({ role }) => role?.kind === "headline");
  const first = headline >= 0 ? headline + 1 : Math.max(0, at < start ? start - 1 : start);
  return rest.toSpliced(first, 0, { ...line, role: null, opens: true });
}
