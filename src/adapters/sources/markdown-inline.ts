/** The words of a piece of Markdown without its marks: emphasis, links and code keep their text, images their title. */
import type { Token } from "markdown-it";

/** A line as it was typed, without marks. */
export interface InlineLine {
  readonly text: string;
  /** Whether the author broke the line on purpose before it (two spaces, a backslash, `<br>`). */
  readonly broken: boolean;
}

export interface InlineText {
  readonly lines: readonly InlineLine[];
  /** What stands below pictures. */
  readonly captions: readonly string[];
}

/** Elements whose text is none. */
const silent = /^<(script|style|template|noscript|iframe|object|svg|math)\b[^>]*>$/iu;

/** Reads the tokens of one inline text. */
export function inlineText(tokens: readonly Token[]): InlineText {
  const lines: { text: string; broken: boolean }[] = [{ text: "", broken: false }];
  const captions: string[] = [];
  let muted: string | null = null; // the element that swallows its text
  for (const token of tokens) {
    const html = token.type === "html_inline" ? token.content : "";
    if (muted !== null) {
      if (html.toLowerCase().startsWith(`</${muted}`)) muted = null;
      continue;
    }
    if (html !== "") muted = html.endsWith("/>") ? null : (silent.exec(html)?.[1]?.toLowerCase() ?? null);
    if (token.type === "softbreak") lines.push({ text: "", broken: false });
    else if (token.type === "hardbreak" || /^<br\b/iu.test(html)) lines.push({ text: "", broken: true });
    else if (token.type === "image") captions.push(...titleOf(token));
    else if (token.type === "text" || token.type === "code_inline") {
      const open = lines.at(-1);
      if (open !== undefined) open.text += token.content;
    }
  }
  return { lines: lines.map(({ text, broken }) => ({ text: text.trim(), broken })), captions };
}

function titleOf(image: Token): readonly string[] {
  const title = String(image.attrGet("title") ?? "").trim();
  return title === "" ? [] : [title];
}

/** Puts lines that mean one text together. */
export function joined(lines: readonly InlineLine[]): string {
  return lines.reduce((text, line) => joint(text, line.text), "");
}

/** A letter of a language without spaces at either side of a line end needs none; anything else does. */
function joint(before: string, after: string): string {
  if (before === "" || after === "") return before + after;
  const dense =
    /[\u3000-\u9fff\uf900-\ufaff\uff00-\uff9f]$/u.test(before) ||
    /^[\u3000-\u9fff\uf900-\ufaff\uff00-\uff9f]/u.test(after);
  return dense ? before + after : `${before} ${after}`;
}

/** A list's marker as it is typed where Markdown sees none: （1） ① １． 1　 ・ ※ and the like. */
const typedMarker =
  /^(?:[(（](?:[0-9０-９]{1,3}|[a-z]|[ivx]{1,5}|[ⅰ-ⅻ]|[ア-ン]|[一二三四五六七八九十]{1,3})[)）]|[①-⑳]|[０-９]{1,3}[.．]|[0-9０-９一二三四五六七八九十]{1,3}[\u3000．]|[ア-ン][．.\u3000]|[・●○◆◇■□◎※])/u;

/** In UTF-16 units: lines below each other that are all shorter, and no sentences, are lines on purpose. */
const shortLine = 60;

const sentenceEnd = /[.。．!！?？]["”’」』)）]?$/u;

/**
 * The lines that a piece of text consists of: one, in Markdown, wherever its author pressed Enter - but for forced line ends,
 * and markers of lists that Markdown does not know.
 */
export function textLines(lines: readonly InlineLine[]): readonly string[] {
  const groups: InlineLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    if (open === undefined || line.broken || typedMarker.test(line.text)) groups.push([line]);
    else open.push(line);
  }
  return groups.map(joined).filter((text) => text !== "");
}

/** The same for a paragraph of its own, which may also be an address, or the head of a release: short lines are lines. */
export function paragraphLines(lines: readonly InlineLine[]): readonly string[] {
  const apart =
    lines.length > 1 && lines.every(({ text }) => text.length <= shortLine && !sentenceEnd.test(text));
  return apart ? lines.map(({ text }) => text).filter((text) => text !== "") : textLines(lines);
}

/** Whether a line begins with a marker that the parser of releases is to read. */
export function hasTypedMarker(text: string): boolean {
  return typedMarker.test(text);
}
