/**
 * How much of a page is read. No page that a person writes comes near: the limits are there so that one that is made to be
 * too much - or is broken in a way that makes a parser multiply it - is refused in a second, in little memory.
 */
import { blocking, type Issue } from "../../domain/issue.ts";

/** Elements and pieces of text. A release has some hundreds, a crowded page some ten thousands. */
export const mostNodes = 350_000;

/** Lines of text. */
export const mostLines = 200_000;

/** Elements inside each other. What an editor writes is some thirty deep, a page that a system builds two hundred. */
export const deepestElement = 1_000;

/** Lists inside each other, as they are numbered in a release. */
export const deepestList = 40;

/** Attributes of one tag, about. */
export const mostAttributes = 50_000;

/** Thrown where a page has more of something than is read. */
export class PageRefused extends Error {
  readonly issue: Issue;

  constructor(code: "nested-too-deep" | "page-too-crowded", line: number, limit: number) {
    super(code);
    this.issue = blocking(code, `line ${line}`, { limit });
  }
}

const code = (sign: string): number => sign.charCodeAt(0);
const [lineFeed, space, slash, open, close] = [code("\n"), code(" "), code("/"), code("<"), code(">")];
const [single, double] = [code("'"), code('"')];

/** Refuses a tag of very many attributes, which a parser would keep all at once. @throws {PageRefused} */
export function refuseCrowdedTags(text: string): void {
  let line = 1;
  let parts = -1; // inside a tag: what may part two attributes; outside of one: less than 0
  let quote = 0;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charCodeAt(i);
    if (char === lineFeed) line += 1;
    if (parts < 0) {
      if (char === open && isLetter(text.charCodeAt(i + 1))) parts = 0;
    } else if (quote > 0) {
      if (char === quote) quote = 0;
    } else if (char === close) parts = -1;
    else if (char <= space || char === slash || char === single || char === double) {
      if (char === single || char === double) quote = char;
      parts += 1;
      if (parts > mostAttributes) throw new PageRefused("page-too-crowded", line, mostAttributes);
    }
  }
}

function isLetter(char: number): boolean {
  return (char >= 0x41 && char <= 0x5a) || (char >= 0x61 && char <= 0x7a);
}
