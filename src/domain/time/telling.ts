/**
 * Which sentences of a text may state a time at all: those with a clock, or with a word of zones. The rest of a release,
 * most of it, is passed over by one search, which costs a few nanoseconds a character.
 */
import type { Span } from "../issue.ts";
import { isDigit } from "./characters.ts";
import { longestHeading } from "./headings.ts";
import type { TokenList } from "./token.ts";

/** How a language finds the sentences that may state a time, and cuts them into tokens (UTF-16 offsets). */
export interface Telling {
  /** Finds what no time goes without; has the flag `g` and not `y`. */
  readonly sign: RegExp;
  /** The sentence around a place in a text. */
  sentence(text: string, at: Span): Span;
  /** Adds the token at an offset and answers where it ends. */
  token(text: string, at: number, list: TokenList): number;
}

/** Adds the tokens of the telling sentences; what lies between is skipped. Rows of tables are read to the last word. */
export function addTelling(text: string, list: TokenList, telling: Telling): void {
  const whole = text.includes("|") || text.includes("\t");
  for (let at = 0; at < text.length;) {
    const next = whole ? { start: 0, end: text.length } : nextTelling(text, at, telling);
    const start = Math.max(at, next?.start ?? text.length);
    // Where nothing follows that a heading could be the heading of, the rest is nothing.
    if (next === null) addRest(text, at, list);
    else addBetween(text, at, start, list, telling);
    at = next === null ? text.length : addAll(text, start, next.end, list, telling);
  }
}

/** The tokens of a piece of a text, whether it tells a time or not. */
export function addProse(text: string, list: TokenList, telling: Telling): TokenList {
  addAll(text, 0, text.length, list, telling);
  return list;
}

/** The line of the last telling sentence ends, whatever follows. */
function addRest(text: string, at: number, list: TokenList): void {
  const start = text.charCodeAt(at) === 10 ? list.add(at, at + 1, { kind: "line", value: null }) : at;
  if (start < text.length) list.skip(start, text.length, "word");
}

function nextTelling(text: string, at: number, { sign, sentence }: Telling): Span | null {
  sign.lastIndex = at;
  const found = sign.exec(text);
  if (found === null) return null;
  const { index } = found;
  return sentence(text, { start: index, end: index + found[0].length });
}

function addAll(text: string, start: number, end: number, list: TokenList, { token }: Telling): number {
  let at = start;
  while (at < end) at = token(text, at, list);
  return at;
}

/** Of what lies between telling sentences, short lines may be days or zones that head others; all else is prose. */
function addBetween(text: string, start: number, end: number, list: TokenList, telling: Telling): void {
  for (let at = start; at < end;) {
    const found = text.indexOf("\n", at);
    const lineEnd = found < 0 || found >= end ? end : found;
    const length = lineEnd - at;
    const heads = length <= longestLabel || (length <= longestHeading && hasFigure(text, at, lineEnd));
    if (heads && lineEnd < end) addAll(text, at, lineEnd, list, telling);
    else if (lineEnd - at > 1 || (lineEnd > at && text.charCodeAt(at) !== 32)) list.skip(at, lineEnd, "word");
    if (lineEnd < end) telling.token(text, lineEnd, list);
    at = lineEnd + 1;
  }
}

/** UTF-16 units: the name of a zone by itself. */
const longestLabel = 24;

function hasFigure(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}
