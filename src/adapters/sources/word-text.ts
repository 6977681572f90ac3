/** The text of runs (ECMA-376 part 1, 17.3.2 and 17.3.3): which of it is shown, which is left out, and which is no text. */
import type { RepairCode } from "../../domain/release/block.ts";
import type { WordContext } from "./word-context.ts";
import { OpenFields } from "./word-fields.ts";
import { refused } from "./word-limits.ts";
import type { NoteKind } from "./word-notes.ts";
import type { OpenParagraph } from "./word-paragraph.ts";
import { hasPrivate, symbolOf } from "./word-symbols.ts";
import type { XmlAttributes } from "./word-xml.ts";

/** How a run is set; null where it leaves that to its style. */
interface Run {
  hidden: boolean | null;
  strong: boolean | null;
  raised: boolean;
  style: string | null;
  font: string;
}

/** Signs without width that say where a word may be broken. */
const widthless = /[\u00AD\u200B\uFEFF]+/gu;

export class TextFlow {
  /** How many tracked deletions, hidden rows and prompts, and tables of contents the text stands in. */
  deleted = 0;
  hidden = 0;
  contents = 0;
  readonly #context: WordContext;
  readonly #part: string;
  readonly #fields = new OpenFields();
  readonly #runs: Run[] = [];

  constructor(context: WordContext, part: string) {
    this.#context = context;
    this.#part = part;
  }

  openRun(): void {
    this.#runs.push({ hidden: null, strong: null, raised: false, style: null, font: "" });
  }

  closeRun(): void {
    this.#runs.pop();
  }

  /** A property of the run. */
  property(name: string, attributes: XmlAttributes): void {
    const run = this.#runs.at(-1);
    if (run === undefined) return;
    const value = attributes.get("w:val");
    if (name === "w:vanish") run.hidden = attributes.isOn();
    else if (name === "w:b") run.strong = attributes.isOn();
    else if (name === "w:u") run.strong ||= value !== "none";
    else if (name === "w:vertAlign") run.raised = value === "superscript";
    else if (name === "w:rStyle") run.style = value;
    else if (name === "w:rFonts") run.font = attributes.get("w:ascii") ?? attributes.get("w:hAnsi") ?? "";
  }

  /** What stands in a run beside its letters. */
  sign(name: string, attributes: XmlAttributes, paragraph: OpenParagraph): void {
    switch (name) {
      case "w:tab":
      case "w:ptab":
        this.write(" ", paragraph);
        break;
      case "w:br":
      case "w:cr":
        this.#breakLine(paragraph);
        break;
      case "w:noBreakHyphen":
        this.write("\u2011", paragraph);
        break;
      case "w:sym":
        this.write(symbolOf(attributes.get("w:char") ?? "", attributes.get("w:font") ?? ""), paragraph);
        break;
      case "symex:symEx":
        this.write(
          symbolOf(attributes.get("symex:char") ?? "", attributes.get("symex:font") ?? ""),
          paragraph,
        );
        break;
      case "w:fldChar":
        this.#field(attributes.get("w:fldCharType"), paragraph);
        break;
      case "w:footnoteReference":
        this.#addNote("footnote", attributes, paragraph);
        break;
      case "w:endnoteReference":
        this.#addNote("endnote", attributes, paragraph);
        break;
    }
  }

  /** A field whose instruction is an attribute. */
  beginSimpleField(instruction: string): void {
    this.#begin();
    this.#fields.instruct(instruction);
    this.#fields.separate();
  }

  endField(paragraph: OpenParagraph | null): void {
    const shown = this.#fields.end();
    if (paragraph !== null && shown !== "") this.write(shown, paragraph);
  }

  /** A piece of the instruction of a field. */
  instruct(text: string): void {
    this.#fields.instruct(text);
  }

  /** Words of a run. */
  write(text: string, paragraph: OpenParagraph): void {
    if (text === "") return;
    if (this.#fields.silent) {
      if (text.trim() !== "") this.#fields.swallow();
      return;
    }
    this.#context.budget.spendText(text.length, this.#part);
    const run = this.#runs.at(-1);
    const words = (hasPrivate(text) ? this.#withSigns(text, run?.font ?? "") : text)
      .replace(/[\n\r]+/gu, " ")
      .replace(widthless, "");
    const code = this.#leavesOut(run, paragraph);
    if (code !== null) paragraph.leaveOut(code, words);
    else paragraph.show(words, { strong: this.#isStrong(run, paragraph), raised: run?.raised ?? false });
  }

  /** @throws {WordRefused} `document-damaged`, where a field that never ended took words with it */
  end(): void {
    if (this.#fields.lostWords) throw refused("document-damaged", this.#part);
  }

  #breakLine(paragraph: OpenParagraph): void {
    if (this.#fields.silent) return;
    const code = this.#leavesOut(this.#runs.at(-1), paragraph);
    if (code === null) paragraph.breakLine();
    else paragraph.leaveOut(code, " ");
  }

  #field(type: string | null, paragraph: OpenParagraph): void {
    if (type === "begin") this.#begin();
    else if (type === "separate") this.#fields.separate();
    else if (type === "end") this.endField(paragraph);
  }

  #begin(): void {
    if (!this.#fields.begin()) throw refused("document-damaged", this.#part);
  }

  #addNote(kind: NoteKind, attributes: XmlAttributes, paragraph: OpenParagraph): void {
    if (this.#fields.silent || this.#leavesOut(this.#runs.at(-1), paragraph) !== null) return;
    const follows = attributes.get("w:customMarkFollows");
    const typed = follows !== null && !/^(?:0|false|off)$/u.test(follows);
    const note = { kind, id: attributes.get("w:id") ?? "", typed };
    this.#context.notes.add(note);
    if (!typed) paragraph.mark(note);
  }

  /** Why words are no part of the release, or null. */
  #leavesOut(run: Run | undefined, { style }: OpenParagraph): RepairCode | null {
    if (this.deleted > 0) return "deletion-dropped";
    if (this.hidden > 0) return "hidden-dropped";
    const byStyle = run === undefined || run.style === null ? null : this.#context.styles.hides(run.style);
    if (run?.hidden ?? byStyle ?? style?.hidden ?? false) return "hidden-dropped";
    return this.contents > 0 ? "navigation-dropped" : null;
  }

  #isStrong(run: Run | undefined, { style }: OpenParagraph): boolean {
    const byStyle = run === undefined || run.style === null ? null : this.#context.styles.stresses(run.style);
    return run?.strong ?? byStyle ?? style?.strong ?? false;
  }

  #withSigns(text: string, font: string): string {
    return text.replace(/[\uF000-\uF0FF]/gu, (sign) => symbolOf(sign.charCodeAt(0).toString(16), font));
  }
}
