/**
 * Finds the date line: a short line that is mostly a date. It may stand before or after the headline, after
 * photographs, or last. News wires put it before the lead, with a dash or in brackets: "TOKYO, Feb. 15, 2023 — The
 * Ministry …".
 */
import { type DayLineOptions, readDayLine } from "./day-line.ts";
import { type Line, pieceOf } from "./lines.ts";
import { readMarker } from "./marker.ts";

/** In columns. */
const longestDateline = 140;

/** In columns: what a wire's date line opens is a text. */
const shortestLead = 40;

/** "LONDON – 4 March 2026 – ": so many dashes may stand in and behind a date line. */
const mostDashes = 3;

export type DatelineOptions = DayLineOptions;

/** The index of the line that is the date line, or -1. A list item states a day perhaps, and is none. */
export function findDateline(lines: readonly Line[], options: DatelineOptions): number {
  const { words, japanese } = options;
  return lines.findIndex(
    ({ text, columns, role }) =>
      columns <= longestDateline &&
      role?.kind !== "row" &&
      role?.kind !== "left-out" &&
      !words.sentenceEnd.test(text) &&
      words.label?.test(text) !== true &&
      readDayLine(text, options) !== null &&
      readMarker(text, japanese) === null,
  );
}

/**
 * The lines, with a wire's date line parted from the text that it opens. The lines as they are where a date line of its own
 * stands above it, or none is found.
 */
export function partWireDateline(lines: readonly Line[], options: DatelineOptions): readonly Line[] {
  const own = findDateline(lines, options);
  for (const [i, line] of lines.slice(0, own < 0 ? lines.length : own).entries()) {
    const end = wireEnd(line, options);
    if (end === null) continue;
    const text = { ...pieceOf(line, end.text, line.text.length), afterBlank: true };
    const isLead = own < 0 ? text.text !== "" : text.columns >= shortestLead;
    if (isLead) return [...lines.slice(0, i), pieceOf(line, 0, end.dateline), text, ...lines.slice(i + 1)];
  }
  return lines;
}

/** Where a wire's date line ends and its text begins (UTF-16 offsets); null where a line opens with none. */
function wireEnd(line: Line, options: DatelineOptions): { dateline: number; text: number } | null {
  const head = line.text.slice(0, longestDateline);
  const bracket = bracketed.exec(head)?.[0];
  if (bracket !== undefined && readDayLine(bracket, options) !== null)
    return { dateline: bracket.length, text: bracket.length };
  let dashes = 0;
  for (const { index, 0: found } of head.matchAll(dash)) {
    if (readDayLine(head.slice(0, index), options) !== null)
      return { dateline: index, text: index + found.length };
    dashes += 1;
    if (dashes === mostDashes) break;
  }
  return null;
}

const dash = /(?<!\s)\s{0,9}(?:—|–|--|―|[-－‐](?=\s)(?<=\s[-－‐]))\s*/gu;
const bracketed = /^[【［[〔《][^】］\]〕》]{6,60}[】］\]〕》]/u;
