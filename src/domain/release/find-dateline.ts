/**
 * Finds the date line: a short line that is mostly a date. It may stand before or after the headline, after
 * photographs, or last. News wires put it before the lead, with a dash: "TOKYO, Feb. 15, 2023 — The Ministry …".
 */
import { readDateline } from "../time/dateline.ts";
import { type Line, pieceOf } from "./lines.ts";
import { readMarker } from "./marker.ts";
import type { ReleaseWords } from "./words.ts";

/** In columns. */
const longestDateline = 140;

export interface DatelineOptions {
  readonly locale: string;
  readonly words: ReleaseWords;
  readonly japanese: boolean;
}

/** The index of the line that is the date line, or -1. A list item states a day perhaps, and is none. */
export function findDateline(lines: readonly Line[], { locale, words, japanese }: DatelineOptions): number {
  return lines.findIndex(
    (line) =>
      line.columns <= longestDateline &&
      !words.sentenceEnd.test(line.text) &&
      isMostlyDate(line.text, locale) &&
      readMarker(line.text, japanese) === null,
  );
}

/** Whether at least half of a line's letters and digits are those of a date or of its place. */
function isMostlyDate(text: string, locale: string): boolean {
  if (!/\p{N}|[一二三四五六七八九十元]/u.test(text)) return false;
  const read = readDateline(text, locale);
  if (read === null) return false;
  const date = letters(text.slice(read.start, read.end));
  return letters(text) - date - letters(read.place ?? "") <= date;
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

const dash = /\s{0,9}(?:—|–|--|―)\s*/u;

/**
 * The lines, with a wire's date line parted at its dash from the text that it opens. The lines as they are where the
 * date has a line of its own, or none is found.
 */
export function partWireDateline(lines: readonly Line[], options: DatelineOptions): readonly Line[] {
  if (findDateline(lines, options) >= 0) return lines;
  for (const [i, line] of lines.entries()) {
    const found = dash.exec(line.text.slice(0, longestDateline));
    if (found === null || !isMostlyDate(line.text.slice(0, found.index), options.locale)) continue;
    const from = found.index + found[0].length;
    const dateline = pieceOf(line, 0, found.index);
    const text = { ...pieceOf(line, from, line.text.length), afterBlank: true };
    return text.text === "" ? lines : [...lines.slice(0, i), dateline, text, ...lines.slice(i + 1)];
  }
  return lines;
}
