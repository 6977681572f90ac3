/** The words after an English hour that make it a clock: a.m., p.m., noon, midnight, "in the morning". */
import { codesOf, isSmall } from "./characters.ts";

/** A word that says which half of the day a clock is in. */
export interface Mark {
  readonly meridiem: "am" | "pm";
  /** In UTF-16 units. */
  readonly length: number;
  /** Noon and midnight, which are twelve o'clock only. */
  readonly word: boolean;
}

/** Longest first. */
const marks: readonly (readonly [string, Mark])[] = (
  [
    ["a.m.", "am"],
    ["p.m.", "pm"],
    ["a. m.", "am"],
    ["p. m.", "pm"],
    ["a.m", "am"],
    ["p.m", "pm"],
    ["am", "am"],
    ["pm", "pm"],
    ["nn", "pm"],
    ["mn", "am"],
    ["noon", "pm"],
    ["midnight", "am"],
    ["in the morning", "am"],
    ["in the afternoon", "pm"],
    ["in the evening", "pm"],
  ] as const
).map(([words, meridiem]) => [
  words,
  { meridiem, length: words.length, word: words.endsWith("n") || words === "midnight" },
]);

const markFirst = codesOf("apnmi");

/** The mark that begins at an offset of a text in small letters, or null; no further letter may follow it. */
export function markAt(low: string, at: number): Mark | null {
  const first = low.charCodeAt(at);
  if (!markFirst.has(first)) return null;
  for (const [words, mark] of marks)
    if (low.startsWith(words, at) && !isSmall(low.charCodeAt(at + mark.length))) return mark;
  return null;
}
