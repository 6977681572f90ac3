/**
 * Line breaks inside a text: those that only wrap a sentence, and those that part two pieces.
 *
 * An empty line always parts. One line end wraps a sentence where the sentence is finished later and either goes on in
 * lower case or its line was full, that is, the next word would not have fitted the width of the text.
 */

export interface LineBreaks {
  /** Whether the break at an offset (of its `\n`) parts two pieces. `next` is the offset of the next line's first letter. */
  parts(at: number, next: number): boolean;
}

/** `stops`: the signs that finish a sentence. `unfinished`: what a line ends with that cannot end a piece. */
export function lineBreaksOf(text: string, stops: readonly string[], unfinished: RegExp | null): LineBreaks {
  const lastStop = Math.max(...stops.map((stop) => text.lastIndexOf(stop)));
  const width = text.split("\n").reduce((most, line) => Math.max(most, line.length), 0);
  return {
    parts(at, next) {
      if (text.indexOf("\n", at + 1) !== -1 && text.indexOf("\n", at + 1) < next) return true; // an empty line
      if (at > lastStop || bullet.test(text.slice(next, next + 8))) return true;
      if (/^\p{Ll}/u.test(text.slice(next, next + 2))) return false;
      const lineStart = text.lastIndexOf("\n", at - 1) + 1;
      if (unfinished?.test(text.slice(Math.max(lineStart, at - 4), at)) === true) return false;
      return at - lineStart + firstWord(text, next) < width;
    },
  };
}

/** What opens a list item. */
const bullet = /^(?:[•‣⁃●○・※]|[-*–] |\d{1,2}[.)．]|[(（][0-9０-９ivxⅰ-ⅻ]{1,3}[)）])/u;

function firstWord(text: string, from: number): number {
  return (
    (/^[\x21-\x7e\u00a1-\u024f\u2010-\u2027]{1,60}/u.exec(text.slice(from, from + 60))?.[0].length ?? 1) + 1
  );
}
