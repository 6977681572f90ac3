/**
 * The signature below a release that came by mail: an office, its address and its telephone, with no heading. It says whom
 * to ask all the same.
 */
import type { Line } from "./lines.ts";
import { isTitle } from "./title.ts";
import type { ReleaseWords } from "./words.ts";

/** In lines. */
const longest = 12;

/** A line that is nothing but a way to somebody: an address, a number. */
const way = /^(?:\S{1,60}@\S{1,80}|[+(]?\d[\d ()-]{5,20}\d)$/u;

/** The numbers of the last lines of a text, where they are short and one of them is a way to somebody. */
export function signatureBlock(lines: readonly Line[], words: ReleaseWords): ReadonlySet<number> {
  const tail = lines.slice(-longest);
  const isOther = (line: Line): boolean => line.role !== null || !isTitle(line, words);
  // An empty line stands before it, or a rule, which is no line of the text.
  const isApart = (line: Line, i: number): boolean =>
    line.afterBlank || (i > 0 && tail[i - 1]?.number !== line.number - 1);
  const begin = tail.findLastIndex((line, i) => isApart(line, i) && !tail.slice(i).some(isOther));
  const block = begin < 0 ? [] : tail.slice(begin);
  const numbers = block.length > 1 && block.some(({ text }) => way.test(text)) ? block : [];
  return new Set(numbers.map(({ number }) => number));
}
