/** Gives the lines of a document the roles that only the whole of it tells, and writes them. */
import type { LineRole } from "../../domain/release/source.ts";
import { joinedWords } from "./html-words.ts";
import { SourceLines } from "./source-lines.ts";
import { headlineOf, isCategory } from "./word-headline.ts";
import { isBlank, wordsOf, type WordLeftOut, type WordLine, type WordParagraph } from "./word-line.ts";
import { ListLevels } from "./word-list-levels.ts";
import type { NoteReference } from "./word-notes.ts";

export interface SettleOptions {
  /** What the properties of the document call it. */
  readonly title: string;
  readonly marks: ReadonlyMap<NoteReference, string>;
}

const sentenceEnd = /[.!?。．！？…][)\]"'”’」』）]{0,3}$/u;

/** In UTF-16 units. */
const longestHeading = 100;

/** Writes the body of a document. */
export function settleBody(lines: readonly WordLine[], { title, marks }: SettleOptions): SourceLines {
  const writer = new BodyWriter(lines, headlineOf(lines, title), marks);
  for (const [i, line] of lines.entries()) writer.write(line, i);
  return writer.source;
}

/** Writes a note: its mark and its words. */
export function writeNote(source: SourceLines, mark: string, lines: readonly WordLine[]): void {
  let label = mark === "" ? "" : `[${mark}] `;
  source.blank();
  for (const line of lines) {
    if (line.kind === "left-out") writeLeftOut(source, line, "");
    else {
      const marker = line.kind === "row" || line.marker === null ? "" : `${line.marker.text} `;
      const words = marker + (line.kind === "row" ? line.text : wordsOf(line));
      if (words.trim() === "") continue;
      source.line(label + words, { kind: "note" }).blank();
      label = "";
    }
  }
}

function writeLeftOut(source: SourceLines, { text, code }: WordLeftOut, mark: string): void {
  source
    .blank()
    .line(mark === "" ? text : mark, { kind: "left-out", code })
    .blank();
}

class BodyWriter {
  readonly source = new SourceLines();
  readonly #lines: readonly WordLine[];
  readonly #headline: ReadonlySet<WordLine>;
  readonly #marks: ReadonlyMap<NoteReference, string>;
  readonly #levels = new ListLevels();
  /** The highest level of heading that the body has. */
  readonly #highest: number;
  #heading = 0;
  /** Whether running text has begun, and whether an item is open. */
  #begun = false;
  #inItem = false;

  constructor(
    lines: readonly WordLine[],
    headline: ReadonlySet<WordLine>,
    marks: ReadonlyMap<NoteReference, string>,
  ) {
    this.#lines = lines;
    this.#headline = headline;
    this.#marks = marks;
    this.#highest = lines.reduce((least, line) => Math.min(least, this.#rank(line) ?? least), Infinity);
  }

  write(line: WordLine, at: number): void {
    if (line.kind === "left-out")
      writeLeftOut(this.source, line, (line.note === null ? null : this.#marks.get(line.note)) ?? "");
    else if (line.kind === "row") {
      this.source.blank().line(line.text, { kind: "row" });
      this.#leaveItem();
    } else if (this.#headline.has(line)) this.#writeHeadline(line);
    else this.#writeParagraph(line, at);
  }

  /** The level of a heading as the document has it. A second title is one; what sort of text it is is none. */
  #rank(line: WordLine): number | null {
    if (line.kind !== "paragraph" || this.#headline.has(line) || isCategory(line)) return null;
    if (line.style?.kind === "heading") return line.style.level;
    return line.style?.kind === "headline" ? 1 : null;
  }

  /** Paragraphs of a title that stand below each other are one line. */
  #writeHeadline(line: WordParagraph): void {
    const [first] = this.#headline;
    if (line !== first) return;
    const parts = [...this.#headline].flatMap((part) => (part.kind === "paragraph" ? [wordsOf(part)] : []));
    this.source.blank().line(joinedWords(parts), { kind: "headline" });
    this.#leaveItem();
  }

  #writeParagraph(line: WordParagraph, at: number): void {
    const rank = this.#rank(line);
    const kind = line.style?.kind;
    if (rank !== null) this.#writeHeading(line, rank - this.#highest + 1);
    else if (kind === "contents")
      writeLeftOut(
        this.source,
        { kind: "left-out", code: "navigation-dropped", text: wordsOf(line), note: null },
        "",
      );
    else if (kind === "caption" || kind === "note") this.#writeLines(marked(line), { kind });
    else if (line.place !== null && line.marker !== null) this.#writeItem(line, at);
    else if (kind === "quote") this.#writeLines(line.lines, { kind });
    else if (this.#isHeading(line, at)) this.#writeHeading(line, this.#heading + 1);
    else this.#writeText(line);
  }

  #writeHeading(line: WordParagraph, level: number): void {
    const marker = line.marker === null ? "" : `${line.marker.text}${line.marker.tight ? "" : " "}`;
    const words = wordsOf(line);
    if (words === "") return;
    this.source.blank().line(marker + words, { kind: "heading", level });
    if (this.#rank(line) !== null) this.#heading = level;
    this.#leaveItem();
  }

  /** The words of an item with its marker; of an item without words the marker, where it holds a deeper list. */
  #writeItem(line: WordParagraph, at: number): void {
    const { place, marker, indent } = line;
    if (place === null || marker === null) return;
    const level = this.#levels.next(place, indent);
    this.#inItem = true;
    this.#begun = true;
    if (isBlank(line) && !this.#holdsList(place.level, at)) return;
    // A marker ends at the first space of its line.
    const sign = marker.text.replace(/\s+/gu, "");
    const [first = "", ...rest] = line.lines;
    this.source.blank().line(`${sign} ${first}`, { kind: "item", level, counted: marker.counted });
    for (const text of rest) this.source.line(text, null);
  }

  #holdsList(level: number, at: number): boolean {
    const next = this.#lines[at + 1];
    return next?.kind === "paragraph" && next.marker !== null && (next.place?.level ?? 0) > level;
  }

  /** A line in bold is a heading where the text has begun and something else follows; above, the words will tell. */
  #isHeading(line: WordParagraph, at: number): boolean {
    const words = wordsOf(line);
    const next = this.#lines.slice(at + 1, at + 8).find((below) => below.kind !== "left-out");
    if (!line.strong || !this.#begun || line.place !== null || next === undefined) return false;
    if (next.kind === "paragraph" && next.strong && next.place === null) return false;
    return words.length <= longestHeading && !sentenceEnd.test(words) && !/[:：,、]$|[:：]./u.test(words);
  }

  #writeText(line: WordParagraph): void {
    const goesOn = this.#inItem && (line.indent ?? 0) > 0 && line.marker === null;
    if (!goesOn) this.#leaveItem();
    this.#writeLines(line.lines, goesOn ? { kind: "paragraph" } : null);
    this.#begun ||= sentenceEnd.test(wordsOf(line));
  }

  #writeLines(lines: readonly string[], role: LineRole | null): void {
    this.source.blank();
    for (const text of lines) this.source.line(text, role);
    this.source.blank();
  }

  #leaveItem(): void {
    this.#inItem = false;
    this.#levels.interrupt();
  }
}

function marked({ lines, marker }: WordParagraph): readonly string[] {
  if (marker === null) return lines;
  const [first = "", ...rest] = lines;
  return [`${marker.text} ${first}`, ...rest];
}
