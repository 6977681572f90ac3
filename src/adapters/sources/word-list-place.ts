/** Puts a paragraph into its list, by what it says itself and by what its style says (ECMA-376 part 1, 17.9.18 and 17.9.23). */
import type { WordContext } from "./word-context.ts";
import { mostListLevels, refused } from "./word-limits.ts";
import type { WordList } from "./word-numbering.ts";
import type { OpenParagraph } from "./word-paragraph.ts";
import type { ParagraphStyle } from "./word-styles.ts";

/**
 * Gives a paragraph its style, its place in a list and its marker, once its properties are known. One whose end is deleted
 * or hidden is not counted.
 * @throws {WordRefused} `nested-too-deep`
 */
export function placeParagraph(paragraph: OpenParagraph, context: WordContext, part: string): void {
  const { properties } = paragraph;
  const style = context.styles.paragraph(properties.style);
  paragraph.style = style;
  paragraph.indent = properties.indent ?? style.indent;
  const numId = properties.numId ?? style.number.numId ?? 0;
  const list = numId === 0 ? null : context.numbering.list(numId, context.styles);
  if (list === null || properties.endDeleted || properties.endHidden) return;
  const level = levelOf(paragraph, list, style);
  if (level >= mostListLevels) throw refused("nested-too-deep", part, { limit: mostListLevels });
  const marker = context.counters.next(list, level, numId);
  const own = list.levels.get(level)?.indent ?? null;
  const inherited = properties.numId === null ? (style.indent ?? own) : (own ?? style.indent);
  paragraph.indent = properties.indent ?? inherited;
  paragraph.marker = marker;
  paragraph.place = { list: list.abstractId, level };
}

/** The level that the paragraph names; else the one that is for its style; else the one that its style names. */
function levelOf({ properties }: OpenParagraph, list: WordList, style: ParagraphStyle): number {
  if (properties.level !== null) return Math.max(0, properties.level);
  for (const id of [properties.style, style.numberedBy])
    for (const [level, definition] of list.levels) if (id !== null && definition.style === id) return level;
  return Math.max(0, style.number.level ?? 0);
}
