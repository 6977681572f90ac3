/** The date line among the blocks of a release, with the day that it names. */
import { languageOf } from "../locale.ts";
import type { Block } from "./block.ts";
import { readDayLine } from "./day-line.ts";
import { releaseWords } from "./words.ts";

export interface DatelineBlock {
  readonly block: Block;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Where the day stands in the block's text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** As written ("TOKYO"), or null. */
  readonly place: string | null;
}

/** The date line, or null where there is none or its figures do not tell the day (04/03/2026). */
export function datelineBlock(blocks: readonly Block[], locale: string): DatelineBlock | null {
  const block = blocks.find(({ kind }) => kind === "dateline");
  if (block === undefined) return null;
  const japanese = languageOf(locale) === "ja";
  const read = readDayLine(block.text, { locale, words: releaseWords(locale), japanese });
  if (read === null || read.date === null) return null;
  return { block, date: read.date, start: read.start, end: read.end, place: read.place };
}
