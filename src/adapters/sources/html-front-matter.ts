/** What a page says about its release: a comment that is a front matter, and `<meta name="dateline:embargo" content="…">`. */
import type { PageFact } from "./html-head.ts";
import type { HtmlComment } from "./html-tree.ts";
import { type FrontMatterRead, frontMatterFromPairs, frontMatterOf } from "./front-matter.ts";

/** Reads both; a field that stands in both stands there twice. */
export function pageFrontMatter(comment: HtmlComment | null, facts: readonly PageFact[]): FrontMatterRead {
  const block: FrontMatterRead =
    comment === null
      ? { frontMatter: {}, length: 0 }
      : frontMatterOf(comment.text.split(/\r\n?|\n/u), comment.line);
  if ("issues" in block) {
    const read = frontMatterFromPairs(facts);
    return "issues" in read ? { issues: [...block.issues, ...read.issues] } : block;
  }
  const said = Object.entries(block.frontMatter).map(([name, field]) => ({ name, ...field }));
  return frontMatterFromPairs([...said, ...facts]);
}
