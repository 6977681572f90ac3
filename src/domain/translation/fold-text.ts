/**
 * Folding: one spelling for the many ways to type the same word, with a way back to the author's text.
 *
 * Width and compatibility forms by NFKC, letters in lower case, every quote one quote, every hyphen and run of white
 * space one space ("Vice-Minister" and "Vice Minister" are one spelling). The Japanese long vowel ー is not a hyphen.
 */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where the piece it came from starts in the original. */
  readonly starts: readonly number[];
  /** And where that piece ends. */
  readonly ends: readonly number[];
}

/** Folds a text and keeps the offsets of every piece. */
export function foldText(original: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < original.length;) {
    const next = endOfCluster(original, at);
    for (const unit of foldCluster(original.slice(at, next))) {
      if (unit === " " && units.at(-1) === " ") {
        ends[ends.length - 1] = next;
        continue;
      }
      units.push(unit);
      starts.push(at);
      ends.push(next);
    }
    at = next;
  }
  return { text: units.join(""), starts, ends };
}

/** The folded spelling alone, without space around it. */
export function folded(original: string): string {
  return foldText(original).text.trim();
}

/** A character with the marks that follow it: what NFKC may join. */
function endOfCluster(text: string, from: number): number {
  let at = from + sizeAt(text, from);
  while (at < text.length && joinsBefore(text, at)) at += sizeAt(text, at);
  return at;
}

function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Combining marks, half-width voicing marks, and the vowels and finals of conjoining Hangul. */
function joinsBefore(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x300 || isPlainEastAsian(code)) return false;
  if (code === 0xff9e || code === 0xff9f || (code >= 0x1160 && code <= 0x11ff)) return true;
  return /^\p{M}/u.test(text.slice(at, at + 2));
}

function foldCluster(cluster: string): Iterable<string> {
  const code = cluster.charCodeAt(0);
  if (cluster.length === 1 && isPlainEastAsian(code)) return cluster;
  const spelling = cluster.length === 1 && code < 0x80 ? cluster : cluster.normalize("NFKC");
  return spelling.toLowerCase().split("").map(foldUnit);
}

/** Kana and the common ideographs: what NFKC and lower case leave alone, and most of a Japanese text. */
function isPlainEastAsian(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fe)
  );
}

function foldUnit(unit: string): string {
  if (/[\s\-\u00AD\u2010-\u2015\u2212]/u.test(unit)) return " ";
  if (/['’‘‛ʼ`´]/u.test(unit)) return "'";
  return /["“”„‟]/u.test(unit) ? '"' : unit;
}
