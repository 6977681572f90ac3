/**
 * The title of a release in its page: the heading of the first rank inside the release, else the only one of the page, else
 * what the page is called without the name of its site.
 */
import { columnsOf } from "../../domain/release/lines.ts";
import { releaseWords } from "../../domain/release/words.ts";
import { headingNames } from "./html-elements.ts";
import { type Measures } from "./html-measure.ts";
import { type HtmlElement, textOf, walk } from "./html-node.ts";
import { marked, type Region } from "./html-region.ts";
import { sameWords, shownWords } from "./html-words.ts";

/** What a page is called. `isWhole`: its name has no part that could be the site's. */
export interface PageName {
  readonly text: string;
  readonly isWhole: boolean;
}

/** Either an element of the page, or the page's name. */
export type Title = { readonly element: HtmlElement } | PageName;

/** What the head of a page says. */
export interface PageNames {
  /** The text of `<title>`. */
  readonly title: string;
  /** What the page says its title and its site are called where it is shared. */
  readonly shared: string;
  readonly site: string;
}

/** In UTF-16 units and nodes. */
const longestTitle = 1_000;

/** How many headings are looked at. */
const mostHeadings = 200;

/** In columns: an acronym before a title. */
const longestAcronym = 12;

/** Finds the title of the release of a region. */
export function findTitle(region: Region, measures: Measures, names: PageNames): Title | null {
  const titles = measures.titleElements.slice(0, mostHeadings);
  const parts = titleParts(names).map(sameWords);
  const partOf = (element: HtmlElement): number => parts.indexOf(wordsOf(element));
  const isTitle = (element: HtmlElement): boolean => !isSiteName(element, parts, measures, names);
  const inside = titles.filter(
    (one) => isInside(one, region.element) && !isMarked(one, region) && isTitle(one),
  );
  const own = inside.find((one) => partOf(one) >= 0) ?? inside[0];
  const headings = headingsOf(region, measures);
  // A heading that the page is called after comes before one that its site is called after.
  const isLast = (element: HtmlElement): boolean => parts.length > 1 && partOf(element) === parts.length - 1;
  const named = headings.find((heading) => partOf(heading) >= 0 && !isLast(heading));
  if (own !== undefined) return { element: isLast(own) ? (named ?? own) : own };
  const name = ownPart(names);
  const [only] = titles;
  if (titles.length === 1 && only !== undefined && isTitle(only))
    if (!isLast(only) || (name !== null && sameWords(name) === wordsOf(only))) return { element: only };
  if (named !== undefined) return { element: named };
  if (name !== null) return { text: name, isWhole: parts.length < 2 };
  const [first] = [...inside, ...headings];
  return first === undefined ? null : { element: first };
}

function wordsOf(element: HtmlElement): string {
  return sameWords(textOf(element, longestTitle));
}

/** The headings of the region, in order. */
function headingsOf(region: Region, measures: Measures): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  walk(region.element, {
    enter: (element) => {
      if (found.length >= mostHeadings || isOwnMarked(element, region)) return false;
      if (!headingNames.has(element.name)) return true;
      if ((measures.letters[element.index] ?? 0) > 0) found.push(element);
      return false;
    },
    leave: () => undefined,
    text: () => undefined,
  });
  return found;
}

function isOwnMarked({ index }: HtmlElement, { marks }: Region): boolean {
  return (marks[index] ?? marked.nothing) !== marked.nothing;
}

function isMarked(element: HtmlElement, region: Region): boolean {
  for (let node: HtmlElement | null = element; node !== null && node !== region.element; node = node.parent)
    if (isOwnMarked(node, region)) return true;
  return false;
}

function isInside(element: HtmlElement, outer: HtmlElement): boolean {
  for (let node: HtmlElement | null = element; node !== null; node = node.parent)
    if (node === outer) return true;
  return false;
}

/** Whether a heading is the site's name: what the page says the site is called, or a link to its home page. */
function isSiteName(
  element: HtmlElement,
  parts: readonly string[],
  { letters, linked }: Measures,
  names: PageNames,
): boolean {
  const words = wordsOf(element);
  if (words === "" || words === sameWords(names.site)) return true;
  const isLink = (linked[element.index] ?? 0) === (letters[element.index] ?? 0);
  return isLink && parts.length > 0 && !parts.slice(0, Math.max(1, parts.length - 1)).includes(words);
}

/** What a page's title consists of: its own title, sections and the site, in either order. */
function titleParts({ title, shared }: PageNames): readonly string[] {
  const parts = [...partsOf(shared), ...partsOf(title)].filter((part) => part !== "");
  return [...new Set(parts)];
}

/** "Title | Site", 題名｜省, "Title - Site", 題名（METI/経済産業省）. Lines part before dashes do, which titles have, too. */
function partsOf(title: string): readonly string[] {
  const words = shownWords(title)
    .replace(/[（(][^（(）)/／]{1,40}[/／][^（(）)]{1,40}[)）]$/u, "")
    .trimEnd();
  const lines = words.split(/[|｜│¦]/u).map((part) => part.trim());
  if (lines.length > 1) return lines;
  const at = lastDash(words);
  return at === null ? [words] : [words.slice(0, at.start), words.slice(at.end)];
}

function lastDash(words: string): { readonly start: number; readonly end: number } | null {
  const last = [...words.matchAll(/ (?:[-–—:：«»]|::) /gu)].at(-1);
  return last === undefined ? null : { start: last.index, end: last.index + last[0].length };
}

/** Whether words name a sort of text ("Press Releases") and no text. */
export function isGeneric(text: string): boolean {
  return ["en", "ja"].some((language) => releaseWords(language).category.test(text));
}

/** The part of a page's title that is the release's. */
function ownPart(names: PageNames): string | null {
  const site = sameWords(names.site);
  const parts = titleParts(names).filter((part) => sameWords(part) !== site && !isGeneric(part));
  const [first, second] = parts;
  if (first === undefined) return null;
  const isAcronym =
    second !== undefined && columnsOf(first) <= longestAcronym && columnsOf(second) > columnsOf(first) * 2;
  return isAcronym ? second : first;
}
