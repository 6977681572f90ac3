/** Where the body of a release begins: at the first sentence, list item, note or heading below its title. */
import type { DatelineOptions } from "./find-dateline.ts";
import type { Line } from "./lines.ts";
import { readMarker } from "./marker.ts";
import { isTitle } from "./title.ts";
import type { ReleaseWords } from "./words.ts";
import { isWrapped } from "./wrapping.ts";

/** In lines: so far below a title may its date line stand, and what stands between is of the head. */
const furthestDateline = 3;

/** In lines: so many of a paragraph tell that it is one. */
const longestParagraph = 30;

/** The index of the first line that belongs to no head. `dateline`: the index of the date line, or -1. */
export function findBody(
  lines: readonly Line[],
  dateline: number,
  { words, japanese }: DatelineOptions,
): number {
  const index = lines.findIndex((line, i) => {
    if (words.category.test(line.text)) return false;
    if (!isTitle(line, words) || line.role?.kind === "item" || beginsParagraph(lines, i, words)) return true;
    // A heading above the date line is a title below the title.
    const isAboveDay = i < dateline && i >= dateline - furthestDateline;
    if (line.role?.kind === "heading" && !isAboveDay && !isSecondTitle(lines, i, words)) return true;
    if (readMarker(line.text, japanese) !== null) return i !== dateline;
    return [words.note, words.contact, words.caption].some((opener) => opener.test(line.text));
  });
  return index < 0 ? lines.length : index;
}

/** Directly below the headline, the only heading of its rank above those of the sections: what the page has for a subhead. */
function isSecondTitle(lines: readonly Line[], at: number, words: ReleaseWords): boolean {
  const role = lines[at]?.role;
  if (role?.kind !== "heading" || lines[at - 1]?.role?.kind !== "headline") return false;
  const text = lines[at]?.text ?? "";
  if ([words.section, words.appendix, words.boilerplate].some((own) => own.test(text))) return false;
  const levels = lines.flatMap((line) => (line.role?.kind === "heading" ? [line.role.level] : []));
  const sameLevel = levels.filter((level) => level === role.level).length;
  return sameLevel === 1 && levels.some((level) => level > role.level);
}

/** Whether a line is the first of a paragraph whose lines were broken at a width. */
function beginsParagraph(lines: readonly Line[], at: number, words: ReleaseWords): boolean {
  const [first, next] = [lines[at], lines[at + 1]];
  if (next === undefined || next.afterBlank || (first?.role ?? null) !== null) return false;
  const rest = lines.slice(at + 1, at + longestParagraph);
  const blank = rest.findIndex((line) => line.afterBlank);
  return isWrapped(lines.slice(at, at + 1 + (blank < 0 ? rest.length : blank)), words);
}
