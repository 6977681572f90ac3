/** What a line looks like: a title, which is short and no sentence, or a sentence. */
import type { Line } from "./lines.ts";
import type { ReleaseWords } from "./words.ts";

/** In columns: no headline is longer; a line longer than the second ends a sentence even with an abbreviation. */
const longestTitle = 240;
const longestTitleWithStop = 120;

export function isTitle(line: Line, words: ReleaseWords): boolean {
  if (line.columns > longestTitle || !/[\p{L}\p{N}]/u.test(line.text)) return false;
  if (!words.sentenceEnd.test(line.text)) return true;
  // A headline may ask or cry; only a stop makes a sentence of it.
  if (/[!?！？]$/u.test(line.text)) return line.columns <= longestTitleWithStop / 2;
  return words.abbreviationEnd?.test(line.text) === true && line.columns <= longestTitleWithStop;
}
