/** One paragraph while it is read: what it shows, what it does not, and what it says of itself. */
import type { RepairCode } from "../../domain/release/block.ts";
import { leftOut, type ListPlace, type WordLeftOut, type WordLine } from "./word-line.ts";
import type { ListMarker } from "./word-counters.ts";
import type { NoteForms, NoteReference } from "./word-notes.ts";
import { isTypedMark, raisedWords } from "./word-raised.ts";
import type { StyleKind } from "./word-style-kinds.ts";
import type { ParagraphStyle } from "./word-styles.ts";

/** How words of a paragraph are set. */
export interface Setting {
  readonly strong: boolean;
  readonly raised: boolean;
}

/** UTF-16 units of what stands before a raised sign that are looked at. */
const tail = 40;

/** What a paragraph says of itself, null where it leaves it to its style. */
export class ParagraphProperties {
  style: string | null = null;
  numId: number | null = null;
  level: number | null = null;
  outline: number | null = null;
  indent: number | null = null;
  /** Whether a tracked change takes away its end, so that the next paragraph goes on in it. */
  endDeleted = false;
  endHidden = false;
}

export class OpenParagraph {
  readonly properties = new ParagraphProperties();
  /** What is anchored in it and stands below it: text boxes. */
  below: WordLine[] = [];
  /** From its style and its list, once its properties are known. */
  style: ParagraphStyle | null = null;
  place: ListPlace | null = null;
  marker: ListMarker | null = null;
  indent: number | null = null;
  /** How the notes of a section are counted that ends with it. */
  section: NoteForms | null = null;
  #leftOut: WordLeftOut[] = [];
  /** Whether anything but white space is shown. */
  #shows = false;
  #breaks = 0;
  #text = "";
  /** The end of the text; asking the text itself would make one string of its pieces each time. */
  #tail = "";
  /** Whether all letters are strong; null where there are none. */
  #strong: boolean | null = null;
  /** What was left out last, with nothing shown after it. */
  #taken: { readonly code: RepairCode; text: string } | null = null;

  /** Words that are shown. */
  show(text: string, { strong, raised }: Setting): void {
    if (raised && isTypedMark(text, this.#tail)) {
      this.leaveOut("footnote-mark-dropped", text);
      return;
    }
    const shown = raised ? raisedWords(text) : text;
    this.#settle();
    this.#text += shown;
    this.#shows ||= shown.trim() !== "";
    this.#tail = (shown.length < tail ? this.#tail + shown : shown).slice(-tail);
    if (/[\p{L}\p{N}]/u.test(text)) this.#strong = strong && this.#strong !== false;
  }

  /** A line break. */
  breakLine(): void {
    this.#settle();
    this.#text += "\n";
    this.#breaks += 1;
    this.#tail = "";
  }

  /** Words that are not shown, or no part of the release. Those that stand together are one. */
  leaveOut(code: RepairCode, text: string): void {
    if (this.#taken !== null && this.#taken.code === code) this.#taken.text += text;
    else {
      this.#settle();
      this.#taken = { code, text };
    }
  }

  /** The mark of a note. */
  mark(note: NoteReference): void {
    this.#settle();
    this.#leftOut.push(leftOut("footnote-mark-dropped", "", note));
  }

  /** Whether it shows nothing. */
  get isEmpty(): boolean {
    return !this.#shows;
  }

  /** How many lines it gives, without what stands below it. */
  get lineCount(): number {
    return (this.#shows ? 1 + this.#breaks : 0) + this.#leftOut.length;
  }

  /** Goes on, before it has words of its own, with those of a paragraph whose end a tracked change takes away. */
  goOnFrom(before: OpenParagraph): void {
    before.#settle();
    this.#text = before.#text;
    this.#tail = before.#tail;
    this.#strong = before.#strong;
    this.#shows = before.#shows;
    this.#breaks = before.#breaks;
    this.#leftOut = before.#leftOut;
    this.below = before.below;
  }

  /** It, where it shows anything, what was left out of it, and what stands below it. */
  lines(): readonly WordLine[] {
    this.#settle();
    const style = this.#kind();
    const strong = this.#strong ?? false;
    const { place, marker, indent } = this;
    const isItem = marker !== null && this.#leftOut.length === 0;
    if (this.isEmpty && !isItem) return [...this.#leftOut, ...this.below];
    const lines = this.isEmpty ? [] : this.#text.split("\n");
    return [
      { kind: "paragraph", lines, style, place, marker, indent, strong },
      ...this.#leftOut,
      ...this.below,
    ];
  }

  /** The level of the outline decides what is a heading, whatever the style is called (17.3.1.20). */
  #kind(): StyleKind | null {
    const kind = this.style?.kind ?? null;
    const outline = this.properties.outline ?? this.style?.outline ?? null;
    if (outline === null || kind?.kind === "headline" || kind?.kind === "contents") return kind;
    if (outline >= 0 && outline <= 8) return { kind: "heading", level: outline + 1 };
    return kind?.kind === "heading" ? null : kind;
  }

  #settle(): void {
    const taken = this.#taken;
    this.#taken = null;
    if (taken !== null && taken.text.trim() !== "") this.#leftOut.push(leftOut(taken.code, taken.text));
  }
}
