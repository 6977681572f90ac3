/** Writes the blocks of a parsed Markdown text as lines with their roles. Goes through the tokens once, in order. */
import type { Token } from "markdown-it";
import type { Issue } from "../../domain/issue.ts";
import type { LineRole } from "../../domain/release/source.ts";
import type { FrontMatterPair } from "./front-matter.ts";
import { readHtml } from "./html.ts";
import {
  hasTypedMarker,
  type InlineText,
  inlineText,
  joined,
  paragraphLines,
  textLines,
} from "./markdown-inline.ts";
import { type ItemMarker, MarkdownLists, typedNumbers } from "./markdown-lists.ts";
import { SourceLines } from "./source-lines.ts";

export class MarkdownWriter {
  readonly lines = new SourceLines();
  readonly issues: Issue[] = [];
  /** What pages in the text say about the release. */
  readonly facts: FrontMatterPair[] = [];
  readonly #lists = new MarkdownLists();
  readonly #numbers: ReadonlyMap<number, readonly number[]>;
  readonly #headings: ReadonlyMap<number, LineRole>;
  #quotes = 0;
  /** The marker of an item of which nothing is written yet. */
  #item: ItemMarker | null = null;
  #cells: string[] = [];

  constructor(tokens: readonly Token[]) {
    this.#numbers = typedNumbers(tokens);
    this.#headings = headingRoles(tokens);
    for (const [i, token] of tokens.entries()) this.#write(token, tokens[i - 1], i);
  }

  #write(token: Token, before: Token | undefined, index: number): void {
    switch (token.type) {
      case "ordered_list_open":
      case "bullet_list_open":
        this.#settleItem();
        if (this.#lists.depth === 0) this.lines.blank();
        return this.#lists.open(token, this.#numbers.get(index) ?? []);
      case "ordered_list_close":
      case "bullet_list_close":
        this.#lists.close();
        if (this.#lists.depth === 0) this.lines.blank();
        return;
      case "list_item_open":
        this.#item = this.#lists.item(token);
        return;
      case "list_item_close":
        return this.#settleItem();
      case "blockquote_open":
        this.#settleItem();
        this.#quotes += 1;
        return;
      case "blockquote_close":
        this.#quotes -= 1;
        return;
      case "inline":
        return this.#inline(token, before, index - 1);
      case "tr_close":
        this.lines.line(this.#cells.join(" | "), { kind: "row" });
        this.#cells = [];
        return;
      case "table_open":
        return this.#apart();
      case "table_close":
      case "hr":
        this.lines.blank();
        return;
      case "fence":
      case "code_block":
        return this.#typed(token.content);
      case "html_block":
        return this.#html(token.content, token.map?.[0] ?? 0);
      default:
        return;
    }
  }

  #inline(token: Token, before: Token | undefined, opening: number): void {
    const text = inlineText(token.children ?? []);
    if (before?.type === "th_open" || before?.type === "td_open") this.#cells.push(joined(text.lines));
    else if (before?.type === "heading_open")
      this.#heading(text, before, this.#headings.get(opening) ?? null);
    else this.#paragraph(text, before);
  }

  #heading({ lines, captions }: InlineText, opening: Token, role: LineRole | null): void {
    const text = joined(lines);
    // A rule below a text makes a heading of it, which nobody means who writes a sentence.
    const isText = opening.markup === "-" && /[.。]$/u.test(text);
    if (this.#item !== null || isText) return this.#paragraph({ lines, captions }, opening);
    this.lines.blank().line(text, role).blank();
    this.#captions(captions);
  }

  #paragraph({ lines, captions }: InlineText, opening: Token | undefined): void {
    const isNote = opening?.info === "footnote";
    const item = this.#item;
    const tight = opening?.hidden === true;
    if (!tight) this.lines.blank();
    if (item !== null) {
      this.#item = null;
      const [first = "", ...more] = textLines(lines);
      this.lines.line(`${item.marker} ${first}`, roleOf(item));
      for (const line of more) this.lines.line(line, hasTypedMarker(line) ? null : { kind: "paragraph" });
    } else {
      const texts = isNote || this.#quotes > 0 ? textLines(lines) : paragraphLines(lines);
      for (const text of texts)
        this.lines.line(text, isNote ? { kind: "note" } : this.#roleOf(text, texts.length));
    }
    if (!tight) this.lines.blank();
    this.#captions(captions);
  }

  /** Of lines that stand apart, and of a marker that was typed, Markdown says nothing. */
  #roleOf(text: string, lines: number): LineRole | null {
    if (this.#quotes > 0) return { kind: "quote" };
    return lines > 1 || hasTypedMarker(text) ? null : { kind: "paragraph" };
  }

  #captions(captions: readonly string[]): void {
    for (const caption of captions) this.lines.blank().line(caption, { kind: "caption" }).blank();
  }

  /** Code is text as it was typed; so is what its author only indented. */
  #typed(content: string): void {
    this.#apart();
    for (const line of content.split("\n")) this.lines.line(line, null);
    this.lines.blank();
  }

  /** `above`: the lines of the file above it. */
  #html(content: string, above: number): void {
    this.#settleItem();
    const read = readHtml(content);
    if ("issues" in read) {
      for (const issue of read.issues)
        if (issue.code !== "no-text-in-page") this.issues.push({ ...issue, at: lower(issue.at, above) });
      return;
    }
    const { text, roles, frontMatter } = read.source;
    for (const [name, { value, line }] of Object.entries(frontMatter))
      this.facts.push({ name, value, line: line + above });
    this.lines.blank();
    for (const [i, line] of text.split("\n").entries()) this.lines.line(line, roles[i] ?? null);
    this.lines.blank();
  }

  /** Begins a block that is no paragraph. */
  #apart(): void {
    this.#settleItem();
    this.lines.blank();
  }

  /** An item that holds something else than words first is a line with its marker alone. */
  #settleItem(): void {
    if (this.#item === null) return;
    this.lines.line(this.#item.marker, roleOf(this.#item));
    this.#item = null;
  }
}

/** `line 2` of a piece, as the line of the file. */
function lower(at: string, above: number): string {
  const [, line] = /^line (\d+)$/u.exec(at) ?? [];
  return line === undefined ? at : `line ${Number(line) + above}`;
}

function roleOf({ level, counted }: ItemMarker): LineRole {
  return { kind: "item", level, counted };
}

/**
 * What the headings are, by the index of their tokens: the first of the highest level is the headline if it is `#`, or if
 * it is the only one of its level and the first of all.
 */
function headingRoles(tokens: readonly Token[]): ReadonlyMap<number, LineRole> {
  const found = [...tokens.entries()].filter(([, { type }]) => type === "heading_open");
  const levels = found.map(([, { tag }]) => Number(tag.slice(1)));
  const top = Math.min(...levels);
  const tops = levels.filter((level) => level === top).length;
  const headline = top === 1 || (tops === 1 && levels[0] === top) ? levels.indexOf(top) : -1;
  return new Map(
    found.map(([index], i) => {
      const level = Math.max(1, (levels[i] ?? 1) - top + (headline < 0 ? 1 : 0));
      return [index, i === headline ? { kind: "headline" } : { kind: "heading", level }];
    }),
  );
}
