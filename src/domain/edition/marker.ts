/**
 * List markers in the form of each language: `1.` and `(1)` in English are `1` and `（1）` in Japanese
 * (house style of the Japanese ministries; see the numbering table of the language pair).
 */

import { languageOf } from "../locale.ts";

/** A marker in the reader's locale; a marker that has no other form stays as it is. */
export function localMarker(marker: string | null, from: string, to: string): string | null {
  if (marker === null || languageOf(from) === languageOf(to)) return marker;
  if (languageOf(to) === "ja") return toJapanese(marker);
  if (languageOf(from) === "ja") return toLatin(marker);
  return marker;
}

function toJapanese(marker: string): string {
  const bracketed = /^\(([^()]{1,8})\)$/u.exec(marker);
  if (bracketed?.[1] !== undefined) return `（${bracketed[1]}）`;
  const numbered = /^(\d{1,4})\.$/u.exec(marker);
  return numbered?.[1] ?? (marker === "•" ? "・" : marker);
}

function toLatin(marker: string): string {
  const plain = marker.normalize("NFKC");
  if (/^\d{1,4}$/u.test(plain)) return `${plain}.`;
  return plain === "・" || plain === "●" ? "•" : plain;
}
