/** Pasted or typed text: all that its format can say stands in front matter at its head. */
import type { FormatRead } from "./format-read.ts";
import { frontMatterOf } from "./front-matter.ts";

/** Reads a text. The lines of the front matter are left empty, so that every line keeps the number it has in the file. */
export function readPlainText(text: string): FormatRead {
  const lines = text.split("\n");
  const read = frontMatterOf(lines, 1);
  if ("issues" in read) return read;
  const { frontMatter, length } = read;
  const body = length === 0 ? text : "\n".repeat(length) + lines.slice(length).join("\n");
  return { source: { text: body, roles: [], frontMatter }, lang: null };
}
