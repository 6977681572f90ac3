/**
 * Which lines are one paragraph. A page's paragraph is one line of text; an e-mail or a file set by hand breaks its
 * lines at a width, and then the lines belong together.
 *
 * Lines are taken for wrapped where each of them is as full as its width allows - the next line's first word would not
 * have fitted - which lines of an address or of a table are not. A line that begins in lower case always goes on.
 */
import type { Line } from "./lines.ts";
import type { ReleaseWords } from "./words.ts";

/** Narrower than this (in columns), lines are short on purpose; wider than that, nothing wraps them. */
const narrowest = 60;
const widest = 160;

/** A word in lower case, which goes on; an address ("press@…", "www…") does not. */
const goesOn = /^\p{Ll}+(?:[\s,;]|$)/u;

/** Parts lines without an empty line between them into paragraphs. The first may be a list item, its marker in it. */
export function paragraphsIn(lines: readonly Line[], words: ReleaseWords): readonly (readonly Line[])[] {
  if (isWrapped(lines, words)) return [lines];
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open !== undefined && goesOn.test(line.text)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function isWrapped(lines: readonly Line[], words: ReleaseWords): boolean {
  if (lines.length < 2) return true;
  const width = lines.reduce((most, line) => Math.max(most, line.columns), 0);
  if (width < narrowest || width > widest) return false;
  let broken = false; // whether any sentence goes on in the next line
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (next === undefined) break;
    if (line.columns + firstWordColumns(next.text) < width) return false;
    broken ||= !words.sentenceEnd.test(line.text);
  }
  return broken;
}

/** What the first word of a line would have needed on the line before, with the space between or a sign that hangs. */
function firstWordColumns(text: string): number {
  const latin = /^[\x21-\x7e\u00a1-\u024f\u2010-\u2027]{1,80}/u.exec(text)?.[0].length ?? 0;
  return latin > 0 ? latin + 1 : 4;
}
