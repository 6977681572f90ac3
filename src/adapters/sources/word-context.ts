/** What the body of a document is read with, and what is gathered while it is. */
import type { ListCounters } from "./word-counters.ts";
import type { WordBudget } from "./word-limits.ts";
import type { NoteList } from "./word-notes.ts";
import type { WordNumbering } from "./word-numbering.ts";
import type { WordStyles } from "./word-styles.ts";

export interface WordContext {
  readonly styles: WordStyles;
  readonly numbering: WordNumbering;
  readonly counters: ListCounters;
  readonly notes: NoteList;
  readonly budget: WordBudget;
}
