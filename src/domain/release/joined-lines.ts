/**
 * The words of a block from the lines that it stands in: lines that were broken at a width are one text again, and a
 * space that a copy left inside a Japanese word is gone.
 */
import type { Line } from "./lines.ts";
import { isWide } from "./lines.ts";
import type { RepairMade } from "./outline.ts";
import { mayRepair, type Undone } from "./undone.ts";

/** What of a text's damage can only be told by looking at all of it. */
export interface Copy {
  /** The whole text without spaces and line ends, to see whether a word stands elsewhere in one piece. */
  readonly compact: string;
  /** The whole text without line ends, to see whether two letters stand together. */
  readonly unbroken: string;
  /** Whether its lines were broken at a width, as in a copy of a printed page. */
  readonly wrapped: boolean;
}

export interface JoinedLines {
  readonly text: string;
  readonly repairs: readonly RepairMade[];
}

/** Joins the lines of one block. `sentence`: whether it is running text, where a Japanese word holds no space. */
export function joinLines(
  lines: readonly Line[],
  { copy, undone, sentence }: { readonly copy: Copy; readonly undone: Undone; readonly sentence: boolean },
): JoinedLines {
  const [first] = lines;
  if (first === undefined) return { text: "", repairs: [] };
  const repairs: RepairMade[] = [];
  // In pieces: a text that grows by a line at a time would be read anew with each.
  const pieces: string[] = [];
  let last = first.text;
  for (const line of lines.slice(1)) {
    pieces.push(joint(last, line.text, copy));
    last = line.text;
  }
  let text = pieces.join("") + last;
  if (lines.length > 1)
    repairs.push({
      code: "lines-joined",
      was: lines.map((line) => line.text).join("\n"),
      line: first.number,
    });
  if (sentence && mayRepair(undone, "space-dropped", first.number)) {
    const dense = withoutStraySpaces(text, copy);
    if (dense !== text) repairs.push({ code: "space-dropped", was: text, line: first.number });
    text = dense;
  }
  return { text, repairs };
}

/**
 * A line with what parts it from the next: nothing in Japanese, a space in other languages; a word that was parted by a
 * hyphen is one again.
 */
function joint(before: string, after: string, { compact }: Copy): string {
  const last = before.charCodeAt(before.length - 1);
  const next = after.charCodeAt(0);
  if (joinsTight(last) || joinsTight(next)) return before;
  const parted = partedWord.exec(before);
  if (parted === null || !/^\p{L}/u.test(after)) return `${before} `;
  // A capital begins a name of its own: "Asia-Pacific".
  const rest = /^\p{Ll}+/u.exec(after)?.[0];
  const isOneWord = rest !== undefined && compact.includes((parted[1] ?? "") + rest);
  return isOneWord ? before.slice(0, -1) : before;
}

/** Wide letters and signs; Korean has spaces between its words. */
function joinsTight(code: number): boolean {
  return isWide(code) && !(code >= 0xac00 && code <= 0xd7a3);
}

/** The last word of a line that ends in a hyphen. */
const partedWord = /(\p{L}{1,40})-$/u;

/**
 * Drops a space between two Japanese letters where it parts a word: beside hiragana, or where the two letters stand
 * together elsewhere, or everywhere in a copy of a printed page. 山田 太郎, a name, keeps its space otherwise.
 */
function withoutStraySpaces(text: string, { unbroken, wrapped }: Copy): string {
  return text.replace(straySpace, (space, before: string, after: string) => {
    const parts = wrapped || isHiragana(before) || isHiragana(after) || unbroken.includes(before + after);
    return parts ? before : before + space.slice(before.length);
  });
}

function isHiragana(char: string): boolean {
  return /\p{Script=Hiragana}/u.test(char);
}

const japanese = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]`;
const straySpace = new RegExp(`(${japanese}) {1,3}(?=(${japanese}))`, "gu");
