/**
 * Footnotes and endnotes: which ones the text refers to, in what order, and what their marks are (ECMA-376 part 1, 17.11).
 * A mark is a number that the document counts, in a form that the document or a section of it chooses.
 */
import { writeNumber } from "./word-numbers.ts";
import type { XmlAttributes, XmlVisitor } from "./word-xml.ts";

export type NoteKind = "footnote" | "endnote";

export interface NoteReference {
  readonly kind: NoteKind;
  readonly id: string;
  /** Whether the author typed the mark, so that it is text and no number. */
  readonly typed: boolean;
}

/** How notes are counted; null where it is not said. */
interface NoteForm {
  form: string | null;
  start: number | null;
  restarts: boolean | null;
}

const noForm = (): NoteForm => ({ form: null, start: null, restarts: null });

/** Reads what the settings of a document, or of a section, say of its notes. */
export class NoteForms {
  readonly footnote = noForm();
  readonly endnote = noForm();
  #open: NoteForm | null = null;

  open(name: string, attributes: XmlAttributes): void {
    if (name === "w:footnotePr") this.#open = this.footnote;
    else if (name === "w:endnotePr") this.#open = this.endnote;
    else if (this.#open === null) return;
    else if (name === "w:numFmt") this.#open.form = attributes.get("w:format") ?? attributes.get("w:val");
    else if (name === "w:numStart") this.#open.start = attributes.int("w:val");
    else if (name === "w:numRestart") this.#open.restarts = attributes.get("w:val") === "eachSect";
  }

  close(name: string): void {
    if (name === "w:footnotePr" || name === "w:endnotePr") this.#open = null;
  }

  /** Who reads the part of the settings. */
  reader(): XmlVisitor {
    return { open: (name, attributes) => this.open(name, attributes), close: (name) => this.close(name) };
  }
}

/** The notes that the text refers to, in the order of their marks. */
export class NoteList {
  readonly #settings: NoteForms;
  readonly #sections: { readonly notes: NoteReference[]; forms: NoteForms | null }[] = [];
  #open: NoteReference[] = [];

  constructor(settings: NoteForms) {
    this.#settings = settings;
  }

  /** A mark in the text. */
  add(note: NoteReference): void {
    this.#open.push(note);
  }

  /** The end of a section, which says how the notes before it are counted. */
  endSection(forms: NoteForms): void {
    this.#sections.push({ notes: this.#open, forms });
    this.#open = [];
  }

  /** Every mark with what it is: `1`, `iv`, `*`; nothing where the author typed it. */
  marks(): ReadonlyMap<NoteReference, string> {
    const marks = new Map<NoteReference, string>();
    const next: Record<NoteKind, number | null> = { footnote: null, endnote: null };
    for (const { notes, forms } of [...this.#sections, { notes: this.#open, forms: null }])
      for (const kind of ["footnote", "endnote"] as const) {
        const [own, usual] = [forms?.[kind], this.#settings[kind]];
        const form = own?.form ?? usual.form ?? (kind === "footnote" ? "decimal" : "lowerRoman");
        const start = own?.start ?? usual.start ?? 1;
        let value = (own?.restarts ?? usual.restarts ?? false) ? start : (next[kind] ?? start);
        for (const note of notes) {
          if (note.kind !== kind) continue;
          marks.set(note, note.typed ? "" : writeNumber(value, form));
          if (!note.typed) value += 1;
        }
        next[kind] = value;
      }
    return marks;
  }

  /** The notes of a kind, each once. */
  of(kind: NoteKind): readonly NoteReference[] {
    const seen = new Set<string>();
    const all = [...this.#sections.flatMap(({ notes }) => notes), ...this.#open];
    return all.filter((note) => {
      if (note.kind !== kind || seen.has(note.id)) return false;
      seen.add(note.id);
      return true;
    });
  }
}
