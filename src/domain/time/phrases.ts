/** Words and phrases of a language, looked up at the place in a text where they may begin. */
import type { TokenValue } from "./token.ts";

/** Words that are one piece of a time. */
export interface Phrase {
  readonly words: string;
  readonly value: TokenValue;
}

/**
 * The phrases that templates stand for, the longest first: `[on |]the [same |next ]day` is four. A template that gives a
 * phrase another has already given leaves it to the first.
 */
export function phrasesOf(templates: readonly (readonly [string, TokenValue])[]): readonly Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const [template, value] of templates)
    for (const words of expanded(template)) if (!phrases.has(words)) phrases.set(words, { words, value });
  return [...phrases.values()].sort((a, b) => b.words.length - a.words.length);
}

/** `a[b|c]` -> `ab`, `ac`. Brackets do not nest. */
export function expanded(template: string): readonly string[] {
  const open = template.indexOf("[");
  const close = template.indexOf("]");
  if (open < 0) return [template];
  const rest = expanded(template.slice(close + 1));
  return template
    .slice(open + 1, close)
    .split("|")
    .flatMap((choice) => rest.map((end) => template.slice(0, open) + choice + end));
}
