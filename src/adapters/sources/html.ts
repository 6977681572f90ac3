/**
 * Reads a page as it was saved from a browser: the release in it, with what its markup says of each line, and the rest of
 * the page as lines that are left out.
 *
 * Everything here takes time in proportion to the page, and no function calls itself however deep the page is nested.
 */
import { blocking } from "../../domain/issue.ts";
import { languageOf } from "../../domain/locale.ts";
import type { FrontMatter } from "../../domain/release/front-matter.ts";
import type { LineRole, Source } from "../../domain/release/source.ts";
import type { FormatRead } from "./format-read.ts";
import { pageFrontMatter } from "./html-front-matter.ts";
import { readHead } from "./html-head.ts";
import { PageRefused } from "./html-limits.ts";
import { isLeftOut, type SettledLine, settledLines } from "./html-lines.ts";
import { measure } from "./html-measure.ts";
import { textOf, walk } from "./html-node.ts";
import { dayOutside, placedLines } from "./html-placed.ts";
import { findRegion } from "./html-region.ts";
import { findTitle } from "./html-title.ts";
import { type HtmlTree, parseTree } from "./html-tree.ts";
import { PageWriter } from "./html-writer.ts";

/** In UTF-16 units and in nodes: how far a page that does not say its language is looked at. */
const longestLook = 20_000;

const kana = /[\u3041-\u30FF]/u;

/**
 * Issues: `no-text-in-page`; `nested-too-deep` and `page-too-crowded` with the line; those of the front matter. The language
 * is that of `<html lang>`.
 */
export function readHtml(text: string): FormatRead {
  try {
    return readTree(parseTree(text));
  } catch (error) {
    if (error instanceof PageRefused) return { issues: [error.issue] };
    throw error;
  }
}

function readTree({ document, frontMatter: comment, elements }: HtmlTree): FormatRead {
  const { lang, names, facts } = readHead(document);
  const about = pageFrontMatter(comment, facts);
  if ("issues" in about) return about;
  const measures = measure(document, elements);
  const region = findRegion(document, measures);
  const title = findTitle(region, measures, names);
  const writer = new PageWriter(document, {
    region,
    measures,
    title: title !== null && "element" in title ? title.element : null,
    japanese: lang === null ? kana.test(textOf(document, longestLook)) : languageOf(lang) === "ja",
  });
  walk(document, writer);
  const lines = placedLines(writer.end(), writer.start, {
    title: title !== null && "text" in title ? title : null,
    day: dayOutside(region, measures),
  });
  if (lines.every(isLeftOut)) return { issues: [blocking("no-text-in-page", "text")] };
  return { source: sourceOf(settledLines(lines), about.frontMatter), lang };
}

/**
 * The lines with an empty one before each block. They are words as they are shown, in which no white space is left to be
 * looked for: doing so again takes twenty times the memory of a line of 8 MiB.
 */
function sourceOf(lines: Iterable<SettledLine>, frontMatter: FrontMatter): Source {
  const texts: string[] = [];
  const roles: (LineRole | null)[] = [];
  for (const { text, role, opens } of lines) {
    if (text === "") continue;
    if (opens && texts.length > 0) {
      texts.push("");
      roles.push(null);
    }
    texts.push(text);
    roles.push(role);
  }
  return { text: texts.join("\n"), roles, frontMatter };
}
