/**
 * List markers at the start of a line, and the level that each form stands for (numbering of ministries, of the central
 * bank and of official-style manuals): `Ⅰ．` `第1　` before all others; `1.` `1．` `1　` first; `(1)` `（1）` second; `(i)` `a)` `ア` `①` third; `（ア）` fourth.
 *
 * A bullet beside a number is an artefact of copying from a page: both are one marker. Forms are looked for at the
 * start of the line only, and each looks at a few characters.
 */
import type { Numeral } from "./numeral.ts";
import { readNumeral } from "./numeral.ts";

export interface Marker {
  /** The bullet as written, or null. */
  readonly bullet: string | null;
  /** The number, or null where the bullet is all there is. */
  readonly number: NumberedMarker | null;
  /** Everything up to the words: what is not part of the item's text. UTF-16 units. */
  readonly length: number;
}

export interface NumberedMarker {
  readonly level: number;
  /** What stands around the numeral; two markers are of one form if these and the style are equal. */
  readonly before: string;
  readonly after: string;
  readonly readings: readonly Numeral[];
}

interface Form {
  /** Groups: before, numeral, after. Matched at the very start. */
  readonly pattern: RegExp;
  readonly level: (numeral: Numeral) => number;
}

const always = (level: number) => (): number => level;

/** Digits are second in brackets, letters and Roman numbers third, kana fourth. */
function bracketLevel({ style }: Numeral): number {
  if (style === "digits" || style === "wide-digits" || style === "kanji") return 2;
  return style === "kana" || style === "half-kana" ? 4 : 3;
}

const forms: readonly Form[] = [
  {
    pattern:
      /^(?<before>[(（])(?![Cc][)）] ?(?:19|20)\d\d)(?<numeral>[0-9０-９]{1,2}|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5}|[ⅰ-ⅻ]|[Ⅰ-Ⅻ]|[ア-ン]|[ｱ-ﾝ]|[一二三四五六七八九十]{1,2})(?<after>\)(?![a-z])|）)/u,
    level: bracketLevel,
  },
  {
    pattern:
      /^(?<before>)(?<numeral>[0-9]{1,3})(?<after>\.(?![0-9a-z.])|\.?\)(?![0-9a-z])|．(?![0-9０-９](?!\d{3}年)))/u,
    level: always(1),
  },
  {
    pattern: /^(?<before>)(?<numeral>[０-９]{1,3})(?<after>[.．）](?![0-9０-９](?!\d{3}年)))/u,
    level: always(1),
  },
  {
    pattern:
      /^(?<before>)(?<numeral>[0-9]{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,2})(?<after>)(?=\u3000)/u,
    level: always(1),
  },
  { pattern: /^(?<before>)(?<numeral>[一二三四五六七八九十]{1,2})(?<after>．)/u, level: always(1) },
  { pattern: /^(?<before>)(?<numeral>[a-z]|[ivx]{1,5})(?<after>[.)])(?=\s)/u, level: always(3) },
  { pattern: /^(?<before>)(?<numeral>[⑴-⒇])(?<after>)/u, level: always(2) },
  { pattern: /^(?<before>)(?<numeral>[①-⑳❶-❿])(?<after>)/u, level: always(3) },
  {
    pattern: /^(?<before>)(?<numeral>[Ⅰ-Ⅻ])(?<after>[．.、](?![0-9０-９])|(?=[\u3000 ]))/u,
    level: always(0),
  },
  {
    pattern:
      /^(?<before>第)(?<numeral>[0-9]{1,2}|[０-９]{1,2}|[一二三四五六七八九十]{1,2})(?<after>[章節部条編]?)(?=[\u3000 ])/u,
    level: always(0),
  },
  { pattern: /^(?<before>)(?<numeral>[ア-ン])(?<after>[．.）)]?)(?=[\u3000 ])/u, level: always(3) },
];

/** In a copy that lost its ideographic spaces, `1 両者は` is a numbered point; `5 日` and the like are not. */
const spacedNumber =
  /^(?<before>)(?<numeral>[0-9０-９]{1,2})(?<after>) {1,3}(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『])(?![年月日時分秒人名回件か])/u;

/** Signs that are bullets even when glued to the words, and signs that are so only before a space. */
const bullets = /^(?:[•‣⁃●○◦・▪◯〇◎∙·･➢➤►▶▸✓✔]|[-*+–‐](?=\s|$))\s*/u;

/** The marker at the start of a line's text, or null. `japanese`: whether forms of Japanese texts alone are looked for too. */
export function readMarker(text: string, japanese: boolean): Marker | null {
  const bullet = bullets.exec(text)?.[0] ?? "";
  const rest = text.slice(bullet.length, bullet.length + 16);
  const numbered = numberedAt(rest, japanese);
  if (bullet === "" && numbered === null) return null;
  const end = bullet.length + (numbered?.length ?? 0);
  const space = /^\s*/u.exec(text.slice(end, end + 16))?.[0].length ?? 0;
  return {
    bullet: bullet === "" ? null : bullet.trim(),
    number: numbered?.marker ?? null,
    length: end + space,
  };
}

function numberedAt(text: string, japanese: boolean): { marker: NumberedMarker; length: number } | null {
  for (const form of japanese ? [...forms, { pattern: spacedNumber, level: always(1) }] : forms) {
    const groups = form.pattern.exec(text)?.groups;
    if (groups === undefined) continue;
    const { before = "", numeral = "", after = "" } = groups;
    const readings = readNumeral(numeral);
    const [first] = readings;
    if (first === undefined) continue;
    return {
      marker: { level: form.level(first), before, after, readings },
      length: before.length + numeral.length + after.length,
    };
  }
  return null;
}
