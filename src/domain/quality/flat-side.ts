/**
 * One side of a pair as plain text, for the checks to read.
 *
 * A placeable is rendered as its tag, `{t1}`; offsets in issues are of this text. Two more readings of the same length
 * hide what a check must not take for words: `words` the tags, `prose` the tags and the links.
 */
import type { Span } from "../issue.ts";
import type { Content } from "../segments/segment.ts";
import { findLinks, type Link } from "./find-links.ts";

export interface Side {
  /** BCP 47. */
  readonly locale: string;
  readonly content: Content;
}

export interface FlatSide {
  readonly locale: string;
  /** The primary language of the locale: `en` for `en-GB`. */
  readonly language: string;
  readonly text: string;
  readonly placeables: readonly (Span & { readonly ph: string })[];
  readonly links: readonly Link[];
  /** The text with every unit of a tag as U+FFFC. */
  readonly words: string;
  /** The same with every unit of a link as U+FFFC besides. */
  readonly prose: string;
}

export function flatSide(side: Side): FlatSide {
  const texts: string[] = [];
  const words: string[] = [];
  const placeables: (Span & { ph: string })[] = [];
  let at = 0;
  for (const piece of side.content) {
    const text = typeof piece === "string" ? piece : `{${piece.ph}}`;
    if (typeof piece !== "string") placeables.push({ ph: piece.ph, start: at, end: at + text.length });
    texts.push(text);
    words.push(typeof piece === "string" ? piece : hidden(text.length));
    at += text.length;
  }
  const shown = words.join("");
  const links = findLinks(shown);
  return {
    locale: side.locale,
    language: side.locale.split("-")[0]?.toLowerCase() ?? "",
    text: texts.join(""),
    placeables,
    links,
    words: shown,
    prose: withoutSpans(shown, links),
  };
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), hidden(end - start));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

function hidden(length: number): string {
  return "\uFFFC".repeat(length);
}
