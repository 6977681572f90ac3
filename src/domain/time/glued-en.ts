/** Words and figures that hang on to what is before them, and so begin no time: 2+2, SLC-40, $5, 10.5, v2. */
import { codesOf, isCapital, isDigit, isSmall, matchAt } from "./characters.ts";
import type { TokenList } from "./token.ts";
import { abbreviationAt } from "./zone-abbreviations.ts";

/** Whether what stands here hangs on to what is before it: 2+2, SLC-40, $5, 10.5, v2. */
export function isGlued(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  return before !== 32 && isGlue(before) && !beginsAnew(text, at, before);
}

function isGlue(code: number): boolean {
  return isDigit(code) || isSmall(code) || isCapital(code) || glue.has(code);
}

/**
 * "11:33 a.m.1" or "time.1": a full stop before a word begins another piece; a range dash before a digit does too, and a
 * zone after its clock, as in 0710GMT.
 */
function beginsAnew(text: string, at: number, before: number): boolean {
  const digit = isDigit(text.charCodeAt(at));
  const earlier = text.charCodeAt(at - 2);
  // "10pm-midnight", "noon-1 p.m."
  if (before === 45)
    return digit
      ? isDigit(earlier) || rangeEnds.has(earlier)
      : (earlier === 109 || earlier === 46) &&
          (text.startsWith("noon", at) || text.startsWith("midnight", at));
  // "a.m.1", "AST...2100 UTC"
  if (before === 46) return !digit || earlier === 109 || earlier === 46;
  return isDigit(before) && isCapital(text.charCodeAt(at)) && abbreviationAt(text, at) !== null;
}

/** Adds what hangs on as a break, and answers where it ends. */
export function skipGlued(text: string, at: number, list: TokenList): number {
  const [rest = ""] = matchAt(gluedWord, text, at) ?? [];
  return list.skip(at, at + Math.max(1, rest.length), "word");
}

/** What a clock before a dash ends with: a.m., p.m, noon, midnight. */
const rangeEnds = codesOf(".mnt");
/** _ + $ € £ ¥ # . ' - before a word or a figure. */
const glue = codesOf("_+$€£¥#.'-");
const gluedWord = /[\w.,:'+-]*\w/y;
