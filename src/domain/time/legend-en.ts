/**
 * English: what a text says of its clocks at large. "All times are UTC" is the zone of every clock without one; words of
 * broadcasts put a bare "9 ET" in the evening.
 */
import type { Span } from "../issue.ts";

/** Where "all times" stands, from the end of those words to as far as its zone may follow (UTF-16 offsets); null for none. */
export function legendEn(text: string): Span | null {
  const at = text.indexOf("ll times ");
  if (at < 0 || !/(?:^|[^a-zA-Z])[Aa]$/u.test(text.slice(Math.max(0, at - 2), at))) return null;
  if (/(?:^|[^a-z])at a$/u.test(text.slice(Math.max(0, at - 5), at))) return null;
  const start = at + 9;
  const end = text.slice(start, start + reach).search(/[.\n]/u);
  return { start, end: end < 0 ? Math.min(text.length, start + reach) : start + end };
}

/** Whether a sentence is of something that is on in the evening. */
export function isEveningEn(sentence: string): boolean {
  return evening.test(sentence);
}

/** UTF-16 units: "… in this post are shown in UTC". */
const reach = 48;
const evening =
  /(?:^|[^a-z])(?:airs?|aired|airing|premieres?|premiered|premiering|finale|tips? off|kicks? off|tonight|prime ?time|episode|tune in)(?![a-z])/iu;
