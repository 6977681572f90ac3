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

/** In columns: "Overview:" is a heading, "They agreed on the following:" leads to what they agreed on. */
const longestLabel = 24;

/** "The passengers face:", of however short words. */
const fewestWords = 3;

/** Whether a line with a colon at its end leads to what stands below it, and is no heading of it. */
export function isLeadIn({ text, columns }: Line, words: ReleaseWords): boolean {
  if (!/[:：]$/u.test(text)) return false;
  const isLong = columns > longestLabel || text.split(" ").length >= fewestWords;
  return words.leadIn.test(text) || (isLong && !isTitleCase(text));
}

/** "Second Quarter 2025 Highlights:": every longer word begins with a capital. */
function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word));
}
