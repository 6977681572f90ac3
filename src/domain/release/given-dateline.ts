/** The date line that the front matter of a file gives: for a text that has none; where the text has one, both say the same day. */
import { blocking, type Issue } from "../issue.ts";
import { readDateline } from "../time/dateline.ts";
import { readDayLine } from "./day-line.ts";
import { findDateline } from "./find-dateline.ts";
import type { FrontMatterField } from "./front-matter.ts";
import { readHead, type HeadOptions } from "./head.ts";
import { columnsOf } from "./lines.ts";
import type { TextLine } from "./navigation.ts";

/** The lines with the date line that the front matter gives, below the head, where the text has none of its own. */
export function withDateline(
  pasted: readonly TextLine[],
  given: FrontMatterField | undefined,
  options: HeadOptions,
): { readonly pasted: readonly TextLine[]; readonly issues: readonly Issue[] } {
  if (given === undefined) return { pasted, issues: [] };
  const { value, line: number } = given;
  const day = readDateline(value, options.locale)?.date;
  const at = `line ${number}`;
  if (day === undefined)
    return { pasted, issues: [blocking("front-matter-bad-value", at, { name: "dateline", value })] };
  const lines = pasted.flatMap(({ line }) => line ?? []);
  const own = lines[findDateline(lines, options)];
  if (own !== undefined) {
    const stated = readDayLine(own.text, options)?.date ?? null;
    const agrees = stated === null || stated === day;
    const detail = { frontMatter: value, text: own.text };
    return { pasted, issues: agrees ? [] : [blocking("dateline-contradicts", at, detail)] };
  }
  const below = lines[Math.max(-1, ...readHead(lines, options).keys())];
  const after = pasted.findIndex(({ line }) => line === below) + 1;
  const dateline = {
    text: value,
    indent: 0,
    columns: columnsOf(value),
    afterBlank: true,
    number,
    role: null,
  };
  return { pasted: pasted.toSpliced(after, 0, { line: dateline, dropped: null }), issues: [] };
}
