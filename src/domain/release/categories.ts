/** The lines above a headline: the sort of text, its number, when it may be published, and who publishes it. */
import { columnsOf, type Line } from "./lines.ts";
import type { ReleaseWords } from "./words.ts";

/** In columns: a publisher's name above the category. */
const longestPublisher = 40;

/** In lines. */
const most = 6;
/** So many of the lines above the last sort of text may be anything short: a slogan, the name of a site. */
const mostOthers = 3;

/**
 * How many lines of the head are categories: up to the last of the first few that names a sort of text, with the
 * publisher's name above it. The headline must follow, and before the date line if that comes after.
 */
export function categoriesAt(
  head: readonly number[],
  lines: readonly Line[],
  dateline: number,
  words: ReleaseWords,
): number {
  let count = 0;
  let isFramed = true; // whether nothing but the publisher and sorts of text stand above
  for (const [n, i] of head.slice(0, most).entries()) {
    const [line, next] = [lines[i], head[n + 1]];
    if (line === undefined || next === undefined || words.section.test(lines[next]?.text ?? "")) break;
    const isFrame =
      (n === 0 && isPublisher(lines, i)) || words.issuer.test(line.text) || (n > 0 && alias.test(line.text));
    const isCategory = isSort(line.text, words) || (count === n && isFrame);
    isFramed &&= isCategory || (n > 0 && line.columns <= longestPublisher && !line.afterBlank);
    // A date between two lines parts the head from the body, unless nothing but the frame stands above it.
    if (dateline > i && dateline < next && !(isCategory && isFramed)) break;
    if (isCategory) count = n + 1;
    else if (line.columns > longestPublisher || n >= mostOthers) break;
  }
  // A sort of text is the headline only where it stands alone.
  const isSortAt = (n: number): boolean => isSort(lines[head[n] ?? -1]?.text ?? "", words);
  while (count > 0 && isSortAt(count) && !isSortAt(count - 1)) count -= 1;
  return count;
}

/** In lines: a page that shows its headline twice shows it sooner. */
const nearestMention = 5;

/** Whether the first line is named below as who speaks: "About X", "Source: X", a line of an address. */
function isPublisher(lines: readonly Line[], at: number): boolean {
  const name = lines[at]?.text ?? "";
  if (columnsOf(name) > longestPublisher) return false;
  return lines
    .slice(at + nearestMention)
    .some(({ text }) => text === name || named.some((sign) => text.endsWith(sign + name)));
}

const named = [": ", "：", "About ", "About the "];

/** Whether a line says what sort of text it is. */
export function isSort(text: string, words: ReleaseWords): boolean {
  if (words.category.test(text)) return true;
  // "University of Carrick – Press release"
  const pieces = text.split(/[ \u3000]{0,9}[|｜/／:：][ \u3000]{0,9}| [–—-] |\u3000/u);
  return (
    pieces.length > 1 &&
    pieces.some((piece) => words.category.test(piece)) &&
    pieces.every((piece) => words.category.test(piece) || words.issuer.test(piece))
  );
}

/** What the publisher is called below its name: ("Example" or the "Company"). */
const alias = /^[(（]["“「‘'].{1,80}["”」’'][)）]$/u;

/** Whether a line above a headline that the format names is of the release: words for its sort, or its publisher. */
export function isCategory(line: Line | undefined, words: ReleaseWords): boolean {
  return line !== undefined && (words.category.test(line.text) || line.columns <= longestPublisher);
}
