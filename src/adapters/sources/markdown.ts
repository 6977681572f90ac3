/**
 * Reads Markdown (CommonMark and tables, by markdown-it): headings, lists with their numbers, quotes, tables, and words
 * without marks. HTML in it is read as a page is; nothing of it is ever run.
 */
import MarkdownIt, { type StateBlock } from "markdown-it";
import { blocking, type Issue } from "../../domain/issue.ts";
import type { FormatRead } from "./format-read.ts";
import { frontMatterFromPairs, frontMatterOf } from "./front-matter.ts";
import { MarkdownWriter } from "./markdown-writer.ts";

/** Lists and quotes inside each other; a list counts twice. */
const deepest = 80;

/** So many lines and signs no release has; a parser needs many times their memory. */
const mostLines = 20_000;
const mostSigns = 100_000;

const parser = new MarkdownIt("commonmark", { html: true, maxNesting: deepest }).enable("table");
parser.block.ruler.before("reference", "footnote", footnote);

/** Issues: those of the front matter; `nested-too-deep`, `too-many-lines`, `too-much-markup`. A Markdown text says no language. */
export function readMarkdown(text: string): FormatRead {
  const lines = text.split("\n");
  const about = frontMatterOf(lines, 1);
  if ("issues" in about) return about;
  if (lines.length > mostLines)
    return refuse("too-many-lines", mostLines, { lines: lines.length, limit: mostLines });
  const crowded = lineOfSign(text);
  if (crowded !== null) return refuse("too-much-markup", crowded, { limit: mostSigns });
  // Empty lines in the place of the front matter: whatever names a line names that of the file.
  const body = [...lines.slice(0, about.length).map(() => ""), ...lines.slice(about.length)].join("\n");
  const tokens = parser.parse(body, {});
  const cut = tokens.find(
    ({ nesting, level, type }) => nesting === 1 && level >= deepest - 1 && type !== "paragraph_open",
  );
  if (cut !== undefined) return refuse("nested-too-deep", (cut.map?.[0] ?? 0) + 1, { limit: deepest });
  const writer = new MarkdownWriter(tokens);
  if (writer.issues.length > 0) return { issues: writer.issues };
  const own = Object.entries(about.frontMatter).map(([name, field]) => ({ name, ...field }));
  const all = frontMatterFromPairs([...own, ...writer.facts]);
  return "issues" in all ? all : { source: writer.lines.source(all.frontMatter), lang: null };
}

function refuse(code: string, line: number, detail: Issue["detail"]): FormatRead {
  return { issues: [blocking(code, `line ${line}`, detail)] };
}

/** The line of the sign that is one too many, or null. */
function lineOfSign(text: string): number | null {
  let [signs, line] = [0, 1];
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === "\n") line += 1;
    else if ("*_[]`<>&!|\\~".includes(char)) signs += 1;
    if (signs > mostSigns) return line;
  }
  return null;
}

/** `[^1]: words` is a note to be read, each on its own; CommonMark would take one of a single word for an address. */
function footnote(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const lineAt = (line: number): string =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
  if (silent || !/^\[\^[^\]]{1,40}\]:/u.test(lineAt(startLine))) return false;
  let next = startLine + 1;
  while (next < endLine && !state.isEmpty(next) && !lineAt(next).startsWith("[^")) next += 1;
  const opening = state.push("paragraph_open", "p", 1);
  opening.map = [startLine, next];
  opening.info = "footnote";
  const inline = state.push("inline", "", 0);
  // Escaped, so that it is no reference to an address that stands somewhere.
  inline.content = `\\${state.getLines(startLine, next, state.blkIndent, false).trim()}`;
  inline.map = [startLine, next];
  inline.children = [];
  state.push("paragraph_close", "p", -1);
  state.line = next;
  return true;
}
