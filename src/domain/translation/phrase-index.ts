/**
 * Finds which of many phrases occur in a text, in one walk over the text.
 *
 * Phrases stand folded in one sorted list; from each place where a phrase may begin, the range of phrases that still fit
 * narrows by binary search, unit by unit. So a walk costs the text's length times the longest phrase's, whatever the
 * number of phrases. In scripts that put spaces between words a phrase begins and ends with a word, an English one
 * may end in s or es besides; elsewhere (Japanese) a phrase may stand anywhere.
 */
import type { Span } from "../issue.ts";
import { folded, foldText, type FoldedText } from "./fold-text.ts";

export interface PhraseIndex<T> {
  readonly phrases: readonly Phrase<T>[];
  /** For each first unit, the range of phrases that begin with it. */
  readonly begins: ReadonlyMap<string, readonly [number, number]>;
}

/** One spelling, with everything that was filed under it. */
export interface Phrase<T> {
  readonly folded: string;
  readonly filed: readonly Filed<T>[];
}

/** An acronym (WHO, IT) counts only in capitals, so its own spelling is kept. */
interface Filed<T> {
  readonly value: T;
  readonly capitals: string | null;
}

export interface PhraseHit<T> extends Span {
  readonly values: readonly T[];
}

/** Files each value under its phrase. Phrases that fold to nothing are left out. */
export function buildPhraseIndex<T>(values: readonly T[], phraseOf: (value: T) => string): PhraseIndex<T> {
  const filed = new Map<string, Filed<T>[]>();
  for (const value of values) {
    const phrase = phraseOf(value);
    const key = folded(phrase);
    if (key === "") continue;
    const entry = { value, capitals: capitalsOf(phrase) };
    const others = filed.get(key);
    if (others === undefined) filed.set(key, [entry]);
    else others.push(entry);
  }
  const phrases = [...filed.keys()].sort().map((key) => ({ folded: key, filed: filed.get(key) ?? [] }));
  const begins = new Map<string, [number, number]>();
  phrases.forEach((phrase, at) => {
    const range = begins.get(phrase.folded.charAt(0));
    if (range === undefined) begins.set(phrase.folded.charAt(0), [at, at + 1]);
    else range[1] = at + 1;
  });
  return { phrases, begins };
}

/** The longest phrase at each place, without those that lie inside one found before. Offsets are of the text as given. */
export function findLongest<T>(text: string, index: PhraseIndex<T>): readonly PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  let covered = 0;
  const into = foldText(text);
  for (let at = 0; at < into.text.length; at += 1) {
    const last = phrasesAt(text, into, at, index).at(-1);
    if (last === undefined || last.end <= covered) continue;
    covered = last.end;
    hits.push(last);
  }
  return hits;
}

/** The values of every phrase that occurs anywhere, inside longer ones too. */
export function findAll<T>(text: string, index: PhraseIndex<T>): ReadonlySet<T> {
  const found = new Set<T>();
  const into = foldText(text);
  for (let at = 0; at < into.text.length; at += 1) {
    for (const hit of phrasesAt(text, into, at, index)) for (const value of hit.values) found.add(value);
  }
  return found;
}

/** Every phrase that begins at a place of the folded text, the shortest first. */
function phrasesAt<T>(original: string, into: FoldedText, at: number, index: PhraseIndex<T>): PhraseHit<T>[] {
  const { text } = into;
  const range = index.begins.get(text.charAt(at));
  if (range === undefined || (isWordUnit(text, at) && isWordUnit(text, at - 1))) return [];
  const hits: PhraseHit<T>[] = [];
  let [low, high] = range;
  for (let depth = 1; low < high; depth += 1) {
    const shortest = index.phrases[low];
    const end = shortest?.folded.length === depth ? endOfPhrase(text, at + depth) : null;
    if (shortest !== undefined && end !== null) {
      const span = { start: into.starts[at] ?? 0, end: into.ends[end - 1] ?? 0 };
      const values = spelledAs(shortest, original.slice(span.start, into.ends[at + depth - 1]));
      if (values.length > 0) hits.push({ ...span, values });
    }
    if (at + depth >= text.length) break;
    const unit = text.charCodeAt(at + depth);
    low = firstNotBelow(index.phrases, low, high, depth, unit);
    high = firstNotBelow(index.phrases, low, high, depth, unit + 1);
  }
  return hits;
}

/** Where a phrase ends whose last unit is before `end`, an English plural taken in; null inside a word. */
function endOfPhrase(text: string, end: number): number | null {
  if (!isWordUnit(text, end - 1) || !isWordUnit(text, end)) return end;
  if (!/[a-z]/u.test(text.charAt(end - 1))) return null;
  if (text[end] === "s" && !isWordUnit(text, end + 1)) return end + 1;
  return text.startsWith("es", end) && !isWordUnit(text, end + 2) ? end + 2 : null;
}

function spelledAs<T>(phrase: Phrase<T>, written: string): readonly T[] {
  return phrase.filed.flatMap(({ value, capitals }) =>
    capitals === null || written.normalize("NFKC") === capitals ? [value] : [],
  );
}

function capitalsOf(phrase: string): string | null {
  const spelling = phrase.trim().normalize("NFKC");
  return /^[A-Z]{2,6}$/u.test(spelling) ? spelling : null;
}

/** Whether a unit belongs to a word of a script that puts spaces between words. */
function isWordUnit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return !isUnspaced(code) && /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));
}

/** Thai to Burmese, Khmer, and the scripts of East Asia, Korean with its particles among them. */
function isUnspaced(code: number): boolean {
  return (code >= 0x0e00 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff) || code >= 0x2e80;
}

/** The first phrase in a range whose unit at `depth` is not below `unit`; a phrase that ends before is below all. */
function firstNotBelow<T>(
  phrases: readonly Phrase<T>[],
  from: number,
  to: number,
  depth: number,
  unit: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    const found = phrases[middle]?.folded.charCodeAt(depth);
    if (found === undefined || Number.isNaN(found) || found < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}
