/**
 * What stands above the head of a release: the letterhead of a disclosure - "To whom it may concern", rows of company,
 * representative and code - or whom to ask, as some offices set it at the very top.
 */
import { isSort } from "./categories.ts";
import type { Line } from "./lines.ts";
import { isTitle } from "./title.ts";
import type { ReleaseWords } from "./words.ts";

/** In lines: it stands at the very beginning. */
const longest = 14;

/** The index of the line that the head begins at; 0 where nothing stands above it. `dateline`: the date line's index, or -1. */
export function letterheadEnd(lines: readonly Line[], dateline: number, words: ReleaseWords): number {
  const isRow = ({ text }: Line): boolean => words.letterhead.test(text) || words.formula.test(text);
  const top = lines.slice(0, longest);
  const sentence = top.findIndex(
    (line) => !isTitle(line, words) && !isRow(line) && !isSort(line.text, words),
  );
  const first = sentence < 0 ? top : top.slice(0, sentence);
  const last = first.findLastIndex((line) => isRow(line) || words.contact.test(line.text));
  return first.slice(0, last + 1).filter(isRow).length < 2 ? topContactEnd(first, dateline, words) : last + 1;
}

/** Below nothing but sorts of text and the date line: "Contact: …" and its lines, up to an empty one. */
function topContactEnd(first: readonly Line[], dateline: number, words: ReleaseWords): number {
  const at = first.findIndex(({ text }, i) => i !== dateline && !isSort(text, words));
  if (at < 0 || !words.contact.test(first[at]?.text ?? "")) return 0;
  const blank = first.findIndex(({ afterBlank }, i) => i > at && afterBlank);
  if (blank < 0) return 0;
  const title = first.findIndex(({ text }, i) => i >= blank && !words.formula.test(text));
  return Math.max(0, title);
}
