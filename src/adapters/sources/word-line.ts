/** What the body of a document holds, before it is known what role each line has in the whole of it. */
import type { RepairCode } from "../../domain/release/block.ts";
import { joinedWords } from "./html-words.ts";
import type { ListMarker } from "./word-counters.ts";
import type { NoteReference } from "./word-notes.ts";
import type { StyleKind } from "./word-style-kinds.ts";

/** A paragraph that shows anything: words, or the marker of an item. */
export interface WordParagraph {
  readonly kind: "paragraph";
  /** Its lines, where it has line breaks; none where the marker of an item is all that it shows. */
  readonly lines: readonly string[];
  readonly style: StyleKind | null;
  readonly place: ListPlace | null;
  /** Null where its list shows nothing before it. */
  readonly marker: ListMarker | null;
  /** Where its lines begin, in twentieths of a point; null where nothing says so. */
  readonly indent: number | null;
  /** Whether all its words are bold or underlined. */
  readonly strong: boolean;
}

/** Where a paragraph stands in its list. */
export interface ListPlace {
  /** The list that counts it. */
  readonly list: string;
  /** 0 for the outermost. */
  readonly level: number;
}

/** Words that are no part of the release. */
export interface WordLeftOut {
  readonly kind: "left-out";
  readonly code: RepairCode;
  readonly text: string;
  /** The note whose mark it is, instead of the text. */
  readonly note: NoteReference | null;
}

/** A row of a table, its cells with " | " between them. */
export interface WordRow {
  readonly kind: "row";
  readonly text: string;
}

export type WordLine = WordParagraph | WordLeftOut | WordRow;

export function leftOut(code: RepairCode, text: string, note: NoteReference | null = null): WordLeftOut {
  return { kind: "left-out", code, text, note };
}

/** Whether a paragraph has no words. */
export function isBlank({ lines }: WordParagraph): boolean {
  return lines.length === 0;
}

/** The words of a paragraph in one line. */
export function wordsOf({ lines }: WordParagraph): string {
  return joinedWords(lines.map((line) => line.trim()));
}
