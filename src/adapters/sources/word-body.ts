/**
 * Reads the body of a document, or of its notes, into lines: paragraphs, tables, text boxes and what stands around them
 * (ECMA-376 part 1, 17.2 to 17.5 and 17.13; part 3 for alternatives). What is open is kept on stacks of its own, so that
 * nothing here calls itself however deep a document nests.
 */
import type { WordContext } from "./word-context.ts";
import { type Closer, OpenFrames } from "./word-frames.ts";
import { refused } from "./word-limits.ts";
import type { WordLine } from "./word-line.ts";
import { placeParagraph } from "./word-list-place.ts";
import { NoteForms } from "./word-notes.ts";
import { indentOf } from "./word-styles.ts";
import { TextFlow } from "./word-text.ts";
import type { XmlAttributes, XmlVisitor } from "./word-xml.ts";

/** What is never read: what properties were before a tracked change, and the readings of ruby. */
const skipped: ReadonlySet<string> = new Set([
  ...["w:pPrChange", "w:rPrChange", "w:sectPrChange", "w:tblPrChange", "w:tblPrExChange", "w:tblGridChange"],
  ...["w:trPrChange", "w:tcPrChange", "w:numberingChange", "w:rt", "w:rubyPr"],
]);

/** Words of one element while it is open. */
interface OpenWords {
  text: string;
  readonly preserved: boolean;
}

export class BodyReader implements XmlVisitor {
  /** The lines of what was read: of the body (by the name of `body`), or of notes by their identifiers. */
  readonly stories = new Map<string, readonly WordLine[]>();
  readonly #context: WordContext;
  readonly #part: string;
  readonly #flow: TextFlow;
  readonly #path: string[] = [];
  readonly #closers: Closer[] = [];
  readonly #frames = new OpenFrames();
  /** Whether a branch was taken, for each set of alternatives that is open. */
  readonly #alternatives: boolean[] = [];
  /** Elements open inside one that is not read, itself counted. */
  #skipping = 0;
  #words: OpenWords | null = null;
  #section: NoteForms | null = null;

  constructor(part: string, context: WordContext) {
    this.#part = part;
    this.#context = context;
    this.#flow = new TextFlow(context, part);
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#skipping > 0 || this.#isSkipped(name, attributes)) {
      this.#skipping += 1;
      return;
    }
    const parent = this.#path.at(-1) ?? "";
    // What stands in an alternative stands where the alternatives stand.
    this.#path.push(name.startsWith("mc:") ? parent : name);
    this.#section?.open(name, attributes);
    this.#closers.push(this.#open(name, attributes, parent));
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping -= 1;
      return;
    }
    this.#path.pop();
    this.#section?.close(name);
    this.#closers.pop()?.();
  }

  text(text: string): void {
    if (this.#words !== null && this.#skipping === 0) this.#words.text += text;
  }

  /** What an element does, and what its end does. */
  #open(name: string, attributes: XmlAttributes, parent: string): Closer {
    switch (name) {
      case "w:body":
        return this.#openStory("body");
      case "w:footnote":
      case "w:endnote":
        return attributes.get("w:type") === null ? this.#openStory(attributes.get("w:id") ?? "") : null;
      case "w:p":
        return this.#openParagraph();
      case "w:pPr":
        return () => this.#place();
      case "w:r":
      case "m:r":
        return this.#openRun();
      case "w:t":
      case "w:delText":
      case "m:t":
        return parent === "w:r" || parent === "m:r" ? this.#openWords(attributes) : null;
      case "w:instrText":
      case "w:delInstrText":
        return this.#openInstruction();
      case "w:fldSimple":
        return this.#openSimpleField(attributes);
      case "m:num":
        return () => this.#write("/");
      case "w:tbl":
        return this.#frames.openTable();
      case "w:tr":
        this.#frames.openRow();
        return this.#restoring();
      case "w:tc":
        return this.#openCell();
      case "w:sdt":
        return this.#restoring();
      case "w:sectPr":
        return this.#openSection();
      case "mc:AlternateContent":
        this.#alternatives.push(false);
        return () => void this.#alternatives.pop();
      case "w:altChunk":
      case "w:subDoc":
        throw refused("document-not-merged", this.#part);
      case "w:del":
      case "w:moveFrom":
        if (parent !== "w:rPr" && parent !== "w:trPr") return this.#openDeletion();
    }
    this.#property(name, attributes, parent);
    return null;
  }

  /** Of alternatives the first that can be read is read, and no other. */
  #isSkipped(name: string, attributes: XmlAttributes): boolean {
    if (name !== "mc:Choice" && name !== "mc:Fallback") return skipped.has(name);
    const taken = this.#alternatives.at(-1) ?? false;
    if (taken || (name === "mc:Choice" && !attributes.understood())) return true;
    if (this.#alternatives.length > 0) this.#alternatives[this.#alternatives.length - 1] = true;
    return false;
  }

  #property(name: string, attributes: XmlAttributes, parent: string): void {
    const above = this.#path.at(-3);
    const { paragraph } = this.#frames;
    const properties = paragraph?.properties;
    if (parent === "w:r" || parent === "w:rPr") {
      if (parent === "w:rPr" && above === "w:r") this.#flow.property(name, attributes);
      else if (parent === "w:r" && paragraph !== null) this.#flow.sign(name, attributes, paragraph);
      else if (above === "w:pPr" && properties !== undefined) {
        if (name === "w:del" || name === "w:moveFrom") properties.endDeleted = true;
        else if (name === "w:vanish") properties.endHidden = attributes.isOn();
      }
    } else if (parent === "w:pPr" && properties !== undefined) {
      if (name === "w:pStyle") properties.style = attributes.get("w:val");
      else if (name === "w:outlineLvl") properties.outline = attributes.int("w:val");
      else if (name === "w:ind") properties.indent = indentOf(attributes);
    } else if (parent === "w:numPr" && properties !== undefined) {
      if (name === "w:numId") properties.numId = attributes.int("w:val");
      else if (name === "w:ilvl") properties.level = attributes.int("w:val");
    } else this.#frameProperty(name, attributes, parent);
  }

  /** What rows, cells and content controls say of all that stands in them. */
  #frameProperty(name: string, attributes: XmlAttributes, parent: string): void {
    if ((parent === "w:trPr" && name === "w:del") || name === "w:cellDel") this.#flow.deleted += 1;
    else if (parent === "w:trPr" && name === "w:hidden" && attributes.isOn()) this.#flow.hidden += 1;
    // A prompt to fill something in is shown to the author alone.
    else if (name === "w:showingPlcHdr" && attributes.isOn()) this.#flow.hidden += 1;
    else if (name === "w:docPartGallery" && attributes.get("w:val") === "Table of Contents")
      this.#flow.contents += 1;
    else if (name === "w:vMerge" || name === "w:hMerge") {
      const { cell } = this.#frames;
      if (cell !== null && attributes.get("w:val") !== "restart") cell.goesOn = true;
    }
  }

  /** What was left out inside a frame is not left out after it. */
  #restoring(): Closer {
    const { deleted, hidden, contents } = this.#flow;
    return () => Object.assign(this.#flow, { deleted, hidden, contents });
  }

  #openDeletion(): Closer {
    this.#flow.deleted += 1;
    return () => {
      this.#flow.deleted -= 1;
    };
  }

  #openStory(id: string): Closer {
    return this.#frames.openStory((lines) => {
      this.#flow.end();
      if (!this.stories.has(id)) this.stories.set(id, lines);
    });
  }

  #openParagraph(): Closer {
    return this.#frames.openParagraph((paragraph) => {
      this.#place();
      const goesOn = paragraph.properties.endDeleted && !paragraph.isEmpty;
      if (!goesOn) this.#context.budget.spendLines(paragraph.lineCount, this.#part);
      if (paragraph.section !== null) this.#context.notes.endSection(paragraph.section);
    });
  }

  #place(): void {
    const { paragraph } = this.#frames;
    if (paragraph === null || paragraph.style !== null) return;
    placeParagraph(paragraph, this.#context, this.#part);
    this.#context.budget.spendText(paragraph.marker?.text.length ?? 0, this.#part);
  }

  #openRun(): Closer {
    this.#place();
    this.#flow.openRun();
    return () => this.#flow.closeRun();
  }

  #openWords(attributes: XmlAttributes): Closer {
    const words: OpenWords = { text: "", preserved: attributes.get("xml:space") === "preserve" };
    this.#words = words;
    return () => {
      this.#words = null;
      this.#write(words.preserved ? words.text : withoutOuterSpace(words.text));
    };
  }

  #write(text: string): void {
    const { paragraph } = this.#frames;
    if (paragraph !== null) this.#flow.write(text, paragraph);
  }

  #openInstruction(): Closer {
    const words: OpenWords = { text: "", preserved: true };
    this.#words = words;
    return () => {
      this.#words = null;
      this.#flow.instruct(words.text);
    };
  }

  #openSimpleField(attributes: XmlAttributes): Closer {
    this.#flow.beginSimpleField(attributes.get("w:instr") ?? "");
    return () => this.#flow.endField(this.#frames.paragraph);
  }

  #openCell(): Closer {
    const restore = this.#restoring();
    const close = this.#frames.openCell();
    return () => {
      close?.();
      restore?.();
    };
  }

  #openSection(): Closer {
    const section = new NoteForms();
    this.#section = section;
    return () => {
      this.#section = null;
      const { paragraph } = this.#frames;
      // One in the properties of a paragraph ends with that paragraph.
      if (paragraph !== null) paragraph.section = section;
      else this.#context.notes.endSection(section);
    };
  }
}

/** A text without the white space of XML at its ends; U+3000 and U+00A0 are the author's. */
function withoutOuterSpace(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && " \t\r\n".includes(text.charAt(start))) start += 1;
  while (end > start && " \t\r\n".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
