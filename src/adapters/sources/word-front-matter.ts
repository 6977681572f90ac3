/** The front matter that the first paragraphs of a document are. */
import type { FrontMatter } from "../../domain/release/front-matter.ts";
import { blocking, type Issue } from "../../domain/issue.ts";
import { frontMatterOf } from "./front-matter.ts";
import type { WordLine } from "./word-line.ts";

/** In lines: more than any front matter has. */
const mostLines = 200;

export type WordFrontMatter =
  | { readonly frontMatter: FrontMatter; readonly lines: readonly WordLine[] }
  | { readonly issues: readonly Issue[] };

/** Takes the front matter out of the lines of a document, which has no numbers for its lines. */
export function withoutFrontMatter(lines: readonly WordLine[]): WordFrontMatter {
  const head: string[] = [];
  for (const line of lines) {
    if (line.kind === "row" || head.length > mostLines) break;
    if (line.kind === "paragraph") head.push(...line.lines.slice(0, mostLines));
  }
  const read = frontMatterOf(head, 1);
  if ("issues" in read)
    return { issues: read.issues.map((issue) => blocking(issue.code, "front matter", issue.detail)) };
  const fields = Object.entries(read.frontMatter).map(([name, { value }]) => [name, { value, line: 0 }]);
  return { frontMatter: Object.fromEntries(fields), lines: [...after(lines, read.length)] };
}

/** The lines without the first ones that are shown. */
function* after(lines: readonly WordLine[], count: number): Generator<WordLine> {
  let left = count;
  for (const line of lines) {
    if (left === 0 || line.kind !== "paragraph") yield line;
    else if (line.lines.length <= left) left -= line.lines.length;
    else {
      yield { ...line, lines: line.lines.slice(left) };
      left = 0;
    }
  }
}
