/**
 * Digits of footnotes that a copy left glued to a word: "at 11:33 a.m.1", "the Ministry of Finance2". A digit is taken for
 * one only where the text holds the footnote of that number, and only in the order of the numbers.
 */
import type { Line } from "./lines.ts";
import type { TextLine } from "./navigation.ts";
import { mayRepair, type Undone } from "./undone.ts";
import type { ReleaseWords } from "./words.ts";

/** Where the footnotes of a text are, and its words without the digits that lead to them. */
export interface FootnoteMarks {
  /** The line without its marks, by the line's number; a line without marks is not there. */
  readonly cleaned: ReadonlyMap<number, { readonly text: string; readonly was: string }>;
  /** The numbers of the lines that are footnotes. */
  readonly notes: ReadonlySet<number>;
}

const none: FootnoteMarks = { cleaned: new Map(), notes: new Set() };

/** More footnotes than these have no press release. */
const most = 40;

export interface FootnoteOptions {
  readonly words: ReleaseWords;
  readonly undone: Undone;
  /** The lines as they were read: marks that the format of the file left out are among them. */
  readonly marksLeftOut: readonly TextLine[];
}

/** Finds the footnotes at the end of a text, and their marks before them. */
export function footnoteMarks(
  lines: readonly Line[],
  { words, undone, marksLeftOut }: FootnoteOptions,
): FootnoteMarks {
  const notes = footnotesOf(lines);
  const first = notes[0];
  const leftOut = numbersLeftOut(marksLeftOut);
  if (notes.length > 0 && notes.every((_, i) => leftOut.has(i + 1)))
    return { cleaned: new Map(), notes: bareOnes(notes) };
  // Where the text leads to its footnotes by words, "（注1）", a digit alone is not a way to them.
  if (first === undefined || lines.some(({ text, number }) => number < first.line.number && named.test(text)))
    return none;
  const cleaned = new Map<number, { text: string; was: string }>();
  let found = 0;
  for (const line of lines) {
    if (found >= notes.length || line.number >= first.line.number) break;
    const cuts: { readonly at: number; readonly length: number }[] = [];
    for (const mark of line.text.matchAll(gluedDigits)) {
      if (found < notes.length && Number(mark[0]) === found + 1 && isGlued(line.text, mark.index, words)) {
        cuts.push({ at: mark.index, length: mark[0].length });
        found += 1;
      }
    }
    if (cuts.length === 0 || !mayRepair(undone, "footnote-mark-dropped", line.number)) continue;
    cleaned.set(line.number, { text: without(line.text, cuts), was: line.text });
  }
  // A number that nothing leads to is no footnote: then the lines are a list after all.
  if (found < notes.length) return none;
  return { cleaned, notes: bareOnes(notes) };
}

function bareOnes(notes: readonly Footnote[]): ReadonlySet<number> {
  return new Set(notes.filter(({ bare }) => bare).map(({ line }) => line.number));
}

/** The numbers of the marks that the format of the file showed as such. */
function numbersLeftOut(read: readonly TextLine[]): ReadonlySet<number> {
  const marks = read.filter(({ dropped }) => dropped?.code === "footnote-mark-dropped");
  return new Set(marks.map(({ dropped }) => Number((dropped?.was ?? "").replace(/[()[\]]/gu, ""))));
}

interface Footnote {
  readonly line: Line;
  /** Whether its number is all that marks it: "1 All times are local." */
  readonly bare: boolean;
}

/** The lines of the footnotes 1, 2, 3 …, in order; the last such row of the text. */
function footnotesOf(lines: readonly Line[]): readonly Footnote[] {
  let row: Footnote[] = [];
  for (const line of lines) {
    const groups = footnote.exec(line.text)?.groups;
    const number = Number((groups?.["bare"] ?? groups?.["marked"] ?? "").normalize("NFKC"));
    if (number === 1) row = [];
    if (number === row.length + 1 && row.length < most)
      row.push({ line, bare: groups?.["bare"] !== undefined });
  }
  return row;
}

/** G7, 2+2, H3 and CO2 are words; a mark stands after small letters, a stop, a bracket or a Japanese word. */
function isGlued(text: string, at: number, { counted }: ReleaseWords): boolean {
  if (counted.test(text.slice(Math.max(0, at - 12), at))) return false;
  const before = text.slice(Math.max(0, at - 3), at);
  if (/\d[.,:]?$/u.test(before)) return false;
  return /(?:[\p{Ll}][\p{Ll}.]|[.)\]"”’」）。、\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])$/u.test(
    before,
  );
}

function without(text: string, cuts: readonly { readonly at: number; readonly length: number }[]): string {
  let kept = "";
  let from = 0;
  for (const { at, length } of cuts) {
    kept += text.slice(from, at);
    from = at + length;
  }
  return kept + text.slice(from);
}

/** A footnote called by its name in running text. */
const named = /.[(（[［](?:foot)?(?:notes?|注) ?[0-9０-９]{1,2}[)）\]］]/iu;

/** "1 All times …", "[Note 1] …", "（注1）…", "*1 …", "注1：…" */
const footnote =
  /^(?:(?<bare>\d{1,2})\s+(?=\p{L})|[[(（［]?(?:foot)?(?:notes?|注)? ?\*?(?<marked>[0-9０-９]{1,2})[\])）］：:]\s*\S)/iu;

/** A digit or two with no letter, digit or counter after them. */
const gluedDigits =
  /(?<!\d)\d{1,2}(?![\d年月日時分秒回名人件歳円%％か個か所億万千百:.]?\d|[\p{L}%％](?<![はがをにでとのもへやか]))/gu;
