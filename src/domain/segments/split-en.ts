/**
 * English sentence rules, for running prose and for press releases.
 *
 * A stop ends a sentence unless what stands before it is an abbreviation, an initial or the number of a list item, or
 * what follows goes on in lower case. Text in quotes and brackets is never cut. Every decision looks at a few words
 * around the stop, so that a text of any length takes time in proportion to it.
 */
import { abbreviationKind, opensSentence } from "./abbreviations-en.ts";
import { piecesAt, skipSpace } from "./cutting.ts";
import { enclosureFinder } from "./enclosures.ts";
import { inlineListCuts } from "./inline-lists.ts";
import { lineBreaksOf, type LineBreaks } from "./line-breaks.ts";
import { continuesClock, isTimeOnly } from "./phrases-en.ts";

/** One or more stops, or a line end. Dots of an ellipsis may have single spaces between them. */
const candidates = /\.(?: ?\.){0,40}|[!?…]{1,40}|[。！？]{1,40}|\n/gu;
const closers = /^["'”’»)\]）」』]{0,4}/u;
const openers = /^["'“‘«([（「『]{0,4}/u;

interface Stop {
  readonly text: string;
  /** The sentence's first offset. */
  readonly start: number;
  /** The stops' offset, and the stops. */
  readonly at: number;
  readonly sign: string;
  /** After the stops and closing signs; and where the next word begins. */
  readonly after: number;
  readonly next: number;
}

export function splitEnglish(text: string): readonly string[] {
  const cuts: number[] = [];
  const insideOf = enclosureFinder(text);
  const lists = inlineListCuts(text);
  let breaks: LineBreaks | null = null;
  let list = 0;
  let start = 0;
  const cut = (offset: number): void => {
    cuts.push(offset);
    start = offset;
  };
  for (const { 0: sign, index: at } of text.matchAll(candidates)) {
    for (let mark = lists[list]; mark !== undefined && mark <= at; mark = lists[++list])
      if (mark > start) cut(mark);
    if (at < start) continue; // white space after a cut holds line ends
    const after = at + sign.length + length(closers, text, at + sign.length);
    const next = skipSpace(text, after);
    if (next >= text.length) break;
    if (sign === "\n") {
      breaks ??= lineBreaksOf(text, [".", "!", "?", "…"], null);
      if (insideOf(at) === null && breaks.parts(at, next)) cut(next);
      continue;
    }
    const offset = cutAt({ text, start, at, sign, after, next });
    if (offset !== null && insideOf(after) === null) cut(offset);
  }
  for (const mark of lists.slice(list)) if (mark > start) cut(mark);
  return piecesAt(text, cuts);
}

/** The offset at which a stop ends its sentence, white space after it included; null where it does not. */
function cutAt(stop: Stop): number | null {
  const { text, start, sign, after, next } = stop;
  if (/^[。！？]/u.test(sign)) return next;
  const following = text.slice(next, next + 24);
  if (after === next) return isGlued(stop, following) ? next : null;
  const first = following.slice(openersIn(following));
  if (/^[\p{Ll},;:.!?)\]”’»]/u.test(first)) return null;
  if (sign.includes(".") && sign.length > 1) return ellipsisCut(stop, first);
  if (sign !== ".") return next;
  if (after - start <= 16 && isItemNumber(text.slice(start, after))) return null;
  return endsSentence(stop, first) ? next : null;
}

/** A missing space between sentences ("world.Today"): only before a word that surely opens one. */
function isGlued(stop: Stop, following: string): boolean {
  const { text, at, sign } = stop;
  if (sign !== "." || !/[\p{Ll}\d][\p{Ll}\d]$/u.test(text.slice(at - 2, at))) return false;
  const word = /^[A-Z][a-z]*(?=[\s.,])/u.exec(following)?.[0];
  return word !== undefined && opensSentence(word) && abbreviationKind(wordBefore(stop)) === null;
}

/**
 * Dots in a row. Three, or any after a space, leave something out; a fourth ends the sentence: the last where a space
 * stands before them all, the first where they follow a word.
 */
function ellipsisCut({ text, at, sign, next }: Stop, first: string): number | null {
  if (!/^[\p{Lu}\p{Lo}\d]/u.test(first)) return null;
  const dots = sign.replaceAll(" ", "").length;
  const spaced = sign.includes(" ");
  const before = text[at - 1] ?? " ";
  if (before === "[") return null; // "[...]" is a quoter's omission
  const alone = /\s/u.test(before);
  if (alone) return dots >= 4 ? next : null;
  if (!spaced) return next;
  return dots >= 4 ? skipSpace(text, at + 1) : null;
}

function endsSentence(stop: Stop, first: string): boolean {
  const { text, start, at } = stop;
  const word = wordBefore(stop);
  const followingWord = /^[\p{L}’']+/u.exec(first)?.[0] ?? "";
  if (/^\p{Lu}$/u.test(word))
    return initialEnds(text.slice(Math.max(start, at - 32), at - 1), word, followingWord);
  const kind = abbreviationKind(word);
  switch (kind) {
    case null:
      return true;
    case "title":
      return false;
    case "number":
    case "calendar":
      return !/^(?:[\d§#]|[IVXLC]{1,5}\b)/u.test(first);
    case "clock":
      return !/^\P{L}/u.test(first) && !continuesClock(first) && !isTimeOnly(text.slice(start, at));
    case "word":
      return opensSentence(followingWord) || (/^d\.c$/iu.test(word) && opensWithOffice(followingWord));
    default:
      return kind satisfies never;
  }
}

/** One capital letter with a stop: an initial after a name or at the start, and the end of a sentence after a common word. */
function initialEnds(before: string, letter: string, followingWord: string): boolean {
  if (!opensSentence(followingWord)) return false;
  const previous = /([\p{L}.’'-]{1,60})\s{1,9}$/u.exec(before)?.[1];
  if (previous === undefined) return false;
  if (/^\p{Ll}/u.test(previous)) return true; // "you and I. Did", "plan B. The"
  // After a name it is an initial, and the next word a surname that looks like a common word; "Category B. The" is none.
  if (letter === "I" || /^(?:He|An|Do|So|My|Can|Will|May)$/u.test(followingWord)) return false;
  return abbreviationKind(previous.replace(/\.$/u, "")) !== "title";
}

/** Offices that open a sentence after "Washington, D.C." but belong to "U.S." */
function opensWithOffice(word: string): boolean {
  return /^(?:Prime|Vice|Foreign|President|Minister|Ministers|Secretary|Deputy|Ambassador)$/u.test(word);
}

/** "1.", "1.)", "• 9.", "a.", "J.": the number of an item, or the initial that a sentence begins with. */
function isItemNumber(text: string): boolean {
  return /^\s*(?:[•⁃‣*-]\s*)?\(?(?:\d{1,3}|\p{L}|[ivx]{1,4})(?:\.\)|[.)])$/u.test(text);
}

/** The word that a stop follows, stops inside it included: "p.m", "U.S", "1,000". It begins in the stop's own sentence. */
function wordBefore({ text, start, at }: Stop): string {
  return /[\p{L}\d.,°&]{1,20}$/u.exec(text.slice(Math.max(start, at - 20), at))?.[0] ?? "";
}

function openersIn(text: string): number {
  return openers.exec(text)?.[0].length ?? 0;
}

function length(pattern: RegExp, text: string, at: number): number {
  return pattern.exec(text.slice(at, at + 4))?.[0].length ?? 0;
}
