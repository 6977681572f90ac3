/**
 * Writes the lines of a page: one block after the other, each line with what the page says of it. What stands outside the
 * release, and what the page does not show, are lines that are left out.
 */
import type { RepairCode } from "../../domain/release/block.ts";
import { readMarker } from "../../domain/release/marker.ts";
import { isMostlyDate } from "./html-date.ts";
import { isBlock, listNames } from "./html-elements.ts";
import { type Frame, meaningOf, rootFrame, setNames } from "./html-frame.ts";
import { isOnlyLinks } from "./html-furniture.ts";
import { InlineReader, type InlineWords } from "./html-inline.ts";
import { deepestList, mostLines, PageRefused } from "./html-limits.ts";
import { leftOut, type PageLine, type PageRole } from "./html-lines.ts";
import { type Item, type List, nextMarker, openList } from "./html-list.ts";
import type { Measures } from "./html-measure.ts";
import { type HtmlElement, neverText } from "./html-node.ts";
import { marked, type Region } from "./html-region.ts";
import { readRow } from "./html-row.ts";
import { isDataTable } from "./html-table.ts";
import { isBar, isWayThrough } from "./html-way.ts";
import { joinedWords } from "./html-words.ts";

export interface WriterOptions {
  readonly region: Region;
  readonly measures: Measures;
  /** The element of the title, or null where it stands nowhere in the page. */
  readonly title: HtmlElement | null;
  readonly japanese: boolean;
}

/** A line of the page and the block that it stands in. */
export interface WrittenLine extends PageLine {
  readonly block: HtmlElement;
}

const sentenceEnd = /[.!?。．！？][)\]"'”’」』）]{0,3}$/u;

/** The end of words that a list of links belongs to. */
const introduction =
  /[:：]$|\b(?:following|below|as follows|here)\b[^.]{0,80}\.?$|(?:以下|次|下記)[^。]{0,40}。?$/iu;

/** In UTF-16 units. */
const shortestSentence = 15;

/** In letters: facts about a text are few words. */
const mostFacts = 200;

export class PageWriter {
  readonly lines: WrittenLine[] = [];
  /** How many lines stand before the release. */
  start = 0;
  readonly #options: WriterOptions;
  readonly #frames: Frame[];
  readonly #inline: InlineReader;
  #begun = false;
  #lastKept = "";

  constructor(document: HtmlElement, options: WriterOptions) {
    this.#options = options;
    this.#frames = [rootFrame(document, options.region.element === document)];
    this.#inline = new InlineReader(options.region.marks, options.japanese);
  }

  enter(element: HtmlElement): boolean {
    if (neverText.has(element.name)) return false;
    this.#limit();
    if (!isBlock(element)) {
      if (element.name === "br" && this.#inline.endsParagraph && hasParagraphs(this.#frame)) this.#flush();
      return this.#inline.enter(element);
    }
    const outer = this.#frame;
    this.#flush();
    if (element.name === "tr" && outer.isData && this.#markOf(element) === null) {
      this.#writeRow(element, outer);
      return false;
    }
    if (element === this.#options.region.element) this.start = this.lines.length;
    this.#frames.push(this.#open(element, outer));
    return true;
  }

  leave(element: HtmlElement): void {
    if (this.#frame.element !== element) return this.#inline.leave(element);
    this.#flush();
    this.#frames.pop();
  }

  text(text: string): void {
    this.#limit();
    if (!this.#frame.isSet) return this.#inline.text(text);
    for (const [i, line] of text.split("\n").entries()) {
      if (i > 0) this.#inline.breakLine();
      this.#inline.text(line);
    }
  }

  /** Ends the page. */
  end(): readonly WrittenLine[] {
    this.#flush();
    return this.lines;
  }

  #limit(): void {
    if (this.lines.length + this.#inline.length > mostLines)
      throw new PageRefused("page-too-crowded", this.#frame.element.line, mostLines);
  }

  get #frame(): Frame {
    const frame = this.#frames.at(-1);
    if (frame === undefined) throw new Error("the page was left more often than entered");
    return frame;
  }

  #markOf({ index }: HtmlElement): RepairCode | null {
    const mark = this.#options.region.marks[index];
    if (mark === marked.hidden) return "hidden-dropped";
    return mark === marked.furniture ? "navigation-dropped" : null;
  }

  #open(element: HtmlElement, outer: Frame): Frame {
    const inRegion = outer.inRegion || element === this.#options.region.element;
    const reason =
      this.#markOf(element) ?? outer.leftOut ?? (inRegion ? this.#linksOnly(element, outer) : null);
    const frame: Frame = {
      ...outer,
      element,
      inRegion,
      leftOut: reason,
      meaning: meaningOf(element, outer.meaning),
      isTitle: outer.isTitle || element === this.#options.title,
      isSet: outer.isSet || setNames.has(element.name),
      isData: outer.isData,
    };
    if (element.name === "table") return { ...frame, isData: isDataTable(element) };
    if (reason !== null || !inRegion) return frame;
    if (listNames.has(element.name)) return { ...frame, list: this.#openList(element, outer) };
    return element.name === "li" ? { ...frame, ...this.#openItem(element, outer) } : frame;
  }

  /** Menus, tags, related pages; not the links that a sentence introduces, or an item. */
  #linksOnly(element: HtmlElement, outer: Frame): RepairCode | null {
    if (!isOnlyLinks(element, this.#options.measures) || element === this.#options.title) return null;
    if (outer.item !== null || introduction.test(this.#lastKept)) return null;
    return meaningOf(element, outer.meaning).kind === "heading" ? null : "navigation-dropped";
  }

  #openList(element: HtmlElement, outer: Frame): List {
    const level = (outer.list?.level ?? 0) + 1;
    if (level > deepestList) throw new PageRefused("nested-too-deep", element.line, deepestList);
    if (outer.item !== null && this.#letters(element) > 0) this.#writeBareItem(outer.item, element);
    return openList(element, level, { japanese: this.#options.japanese, isFacts: this.#isFacts(element) });
  }

  /** A list above the text that holds the day of the release. */
  #isFacts({ index }: HtmlElement): boolean {
    const { days, sentences, letters } = this.#options.measures;
    return (
      !this.#begun &&
      (days[index] ?? 0) > 0 &&
      (sentences[index] ?? 0) === 0 &&
      (letters[index] ?? 0) < mostFacts
    );
  }

  #openItem(element: HtmlElement, outer: Frame): { readonly list: List; readonly item: Item } {
    const list = outer.list ?? this.#openList(element, outer);
    return { list, item: { ...nextMarker(list, element), level: list.level, pending: true } };
  }

  #letters({ index }: HtmlElement): number {
    return this.#options.measures.letters[index] ?? 0;
  }

  /** The marker of an item whose words are those of a deeper list. */
  #writeBareItem(item: Item, block: HtmlElement): void {
    if (item.pending && item.marker !== "") this.#write([item.marker], itemRole(item), block);
    item.pending = false;
  }

  #flush(): void {
    const frame = this.#frame;
    const words = this.#inline.take();
    const { element } = frame;
    if (frame.isTitle && frame.leftOut !== "hidden-dropped")
      this.#write([joinedWords(words.lines)], { kind: "headline" }, element);
    else if (frame.leftOut !== null || !frame.inRegion) this.#leaveOut(words, frame);
    else if (isWayThrough(words) || (!this.#isReference(frame) && isBar(words))) this.#leaveOut(words, frame);
    else if (words.lines.length > 0) this.#writeBlock(words, frame);
    for (const { text, code } of words.takenOut) this.lines.push({ ...leftOut(text, code), block: element });
  }

  /** Whether links may be the release's own: in an item, introduced, or to documents. */
  #isReference({ element, item }: Frame): boolean {
    if (item !== null || introduction.test(this.#lastKept)) return true;
    return (this.#options.measures.documents[element.index] ?? 0) > 0;
  }

  #leaveOut({ lines, linked }: InlineWords, { leftOut: code, element }: Frame): void {
    for (const line of lines)
      if (line !== "")
        this.lines.push({
          ...leftOut(line, code ?? "navigation-dropped", linked === "wholly"),
          block: element,
        });
  }

  #writeBlock(words: InlineWords, { meaning, item, element }: Frame): void {
    const { lines } = words;
    if (item?.pending === true) return this.#writeItem(words, item, meaning, element);
    if (meaning.kind === "heading") return this.#writeHeading(joinedWords(lines), meaning.rank, element);
    if (item !== null && item.marker !== "" && meaning.kind === "plain")
      return this.#write(lines, { kind: "paragraph" }, element);
    if (meaning.kind !== "plain" && meaning.kind !== "paragraph") return this.#write(lines, meaning, element);
    if (words.strong && item === null) return this.#write([joinedWords(lines)], { kind: "strong" }, element);
    const role: PageRole | null = meaning.kind === "plain" ? null : { kind: "paragraph" };
    if (!words.strongFirst || item !== null || !this.#headsText(lines))
      return this.#write(lines, role, element);
    this.#write(lines.slice(0, 1), { kind: "strong" }, element);
    return this.#write(lines.slice(1), role, element);
  }

  /** Whether below the first line there is text, and not the rest of an address. */
  #headsText([, ...below]: readonly string[]): boolean {
    const [first = ""] = below;
    if (readMarker(first, this.#options.japanese) !== null) return true;
    return below.some((line) => sentenceEnd.test(line) && line.length >= shortestSentence);
  }

  /** The first words of an item, with its marker before them. */
  #writeItem({ lines }: InlineWords, item: Item, meaning: Frame["meaning"], block: HtmlElement): void {
    item.pending = false;
    if (meaning.kind === "heading") {
      const number = item.counted ? `${item.marker} ` : "";
      return this.#writeHeading(number + joinedWords(lines), meaning.rank, block);
    }
    const [first = "", ...rest] = lines;
    const role = meaning.kind === "note" ? meaning : itemRole(item);
    this.#write([item.marker === "" ? first : `${item.marker} ${first}`], role, block);
    this.#write(rest, null, block, false);
  }

  /** A heading; a day in a heading's clothes is none. */
  #writeHeading(text: string, level: number, block: HtmlElement): void {
    this.#write([text], isMostlyDate(text) ? null : { kind: "heading", level }, block);
  }

  #writeRow(row: HtmlElement, frame: Frame): void {
    const { text, isLink, takenOut } = readRow(row, this.#options.region.marks, this.#options.japanese);
    if (frame.leftOut !== null || !frame.inRegion)
      this.lines.push({ ...leftOut(text, frame.leftOut ?? "navigation-dropped", isLink), block: row });
    else this.#write([text], { kind: "row" }, row);
    for (const taken of takenOut) this.lines.push({ ...leftOut(taken.text, taken.code), block: row });
  }

  #write(lines: readonly string[], role: PageRole | null, block: HtmlElement, opensBlock = true): void {
    let opens = opensBlock;
    for (const text of lines) {
      if (text !== "") {
        this.lines.push({ text, role, opens, isLink: false, block });
        this.#lastKept = text.slice(-120);
        this.#begun ||= sentenceEnd.test(text);
      }
      opens = text === "";
    }
  }
}

/** Whether an empty line parts paragraphs: not in what is one line whatever stands in it. */
function hasParagraphs({ meaning, isTitle }: Frame): boolean {
  return meaning.kind !== "heading" && !isTitle;
}

/** An item of a list that is none, facts in a list's clothes, is a line that the page says nothing of. */
function itemRole({ level, counted, marker, isPoint }: Item): PageRole | null {
  return isPoint ? { kind: "item", level, counted: counted && marker !== "" } : null;
}
