/** Reads what stands in one block of a page: its lines, and what is left out of them. */
import type { RepairCode } from "../../domain/release/block.ts";
import { controlNames } from "./html-elements.ts";
import { standsBesidePieces } from "./html-day.ts";
import { isLinkedMark, isRaisedMark, raisedWords } from "./html-footnote.ts";
import { isLink, lettersIn } from "./html-measure.ts";
import { type HtmlElement, neverText, textOf } from "./html-node.ts";
import { marked } from "./html-region.ts";
import { shownWords } from "./html-words.ts";

/** Words that were taken out of a block. */
export interface TakenOut {
  readonly code: RepairCode;
  readonly text: string;
}

export interface InlineWords {
  /** The lines, of which one may be empty: two line breaks in a row. No lines where there are no words. */
  readonly lines: readonly string[];
  readonly takenOut: readonly TakenOut[];
  /** Whether all its words stand out: in bold, or underlined. */
  readonly strong: boolean;
  /** Whether the words of its first line do. */
  readonly strongFirst: boolean;
  /** Whether there is a link, and whether all its words are links. */
  readonly linked: "no" | "partly" | "wholly";
}

/** In UTF-16 units: what is taken out of a line is said up to here. */
const longestTaken = 100_000;

/** In UTF-16 units. */
const tail = 40;

const strongNames: ReadonlySet<string> = new Set(["b", "strong", "u"]);
const strongStyle = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/iu;
const deleted: ReadonlySet<string> = new Set(["del", "s", "strike"]);

export class InlineReader {
  readonly #marks: Uint8Array;
  readonly #quotes: readonly [string, string];
  #lines: string[] = [];
  #line = "";
  /** The last characters of the line. Asking the line itself would make one string of its pieces each time. */
  #tail = "";
  #takenOut: TakenOut[] = [];
  #isBlank = true;
  #letters = 0;
  #strongLetters = 0;
  #linkedLetters = 0;
  #strongFirst: boolean | null = null;
  #strongDepth = 0;
  #linkDepth = 0;

  constructor(marks: Uint8Array, japanese: boolean) {
    this.#marks = marks;
    this.#quotes = japanese ? ["「", "」"] : ["“", "”"];
  }

  /** An element that begins inside a line. Answers whether its words are to be read. */
  enter(element: HtmlElement): boolean {
    const { name, index } = element;
    if (neverText.has(name)) return false;
    const mark = this.#marks[index] ?? marked.nothing;
    if (mark === marked.hidden) return this.#takeOut(element, "hidden-dropped");
    if (mark === marked.furniture) return this.#takeOut(element, "navigation-dropped");
    if (deleted.has(name)) return this.#takeOut(element, "deletion-dropped");
    if (controlNames.has(name)) this.#write(" ");
    if (name === "br") this.breakLine();
    else if (name === "sup") return this.#raised(element);
    else if (name === "q") this.#write(this.#quotes[0]);
    else if (isLink(element)) {
      if (isLinkedMark(element, this.#tail)) return this.#takeOut(element, "footnote-mark-dropped");
      this.#linkDepth += 1;
    }
    if (isStrong(element)) this.#strongDepth += 1;
    if (name === "time") this.#partDay(element);
    return true;
  }

  /** The end of an element that was gone into. */
  leave(element: HtmlElement): void {
    if (element.name === "q") this.#write(this.#quotes[1]);
    if (controlNames.has(element.name)) this.#write(" ");
    if (isLink(element)) this.#linkDepth -= 1;
    if (isStrong(element)) this.#strongDepth -= 1;
    if (element.name === "time") this.#partDay(element);
  }

  text(text: string): void {
    this.#write(text);
    const letters = lettersIn(text);
    this.#letters += letters;
    if (this.#strongDepth > 0) this.#strongLetters += letters;
    if (this.#linkDepth > 0) this.#linkedLetters += letters;
  }

  breakLine(): void {
    if (this.#letters > 0) this.#strongFirst ??= this.#strongLetters === this.#letters;
    this.#lines.push(this.#line);
    this.#startLine();
  }

  /** Whether one more line break would part two paragraphs. */
  get endsParagraph(): boolean {
    return this.#isBlank && this.#lines.length > 0;
  }

  /** How many lines the block has so far. */
  get length(): number {
    return this.#lines.length + 1;
  }

  /** Ends the block, and answers what stood in it. */
  take(): InlineWords {
    const lines = [...this.#lines, this.#line].map(shownWords);
    while (lines.at(-1) === "") lines.pop();
    while (lines[0] === "") lines.shift();
    const strong = this.#letters > 0 && this.#strongLetters === this.#letters;
    const words: InlineWords = {
      lines,
      takenOut: this.#takenOut,
      strong,
      strongFirst: this.#strongFirst ?? strong,
      linked: this.#linkedLetters === 0 ? "no" : this.#linkedLetters < this.#letters ? "partly" : "wholly",
    };
    this.#lines = [];
    this.#startLine();
    this.#takenOut = [];
    this.#letters = 0;
    this.#strongLetters = 0;
    this.#linkedLetters = 0;
    this.#strongFirst = null;
    return words;
  }

  #startLine(): void {
    this.#line = "";
    this.#tail = "";
    this.#isBlank = true;
  }

  /** A day between other pieces, of which none is in a sentence with it, is shown beside them, and is a line here. */
  #partDay(element: HtmlElement): void {
    if (!this.#isBlank && standsBesidePieces(element)) this.breakLine();
  }

  #write(text: string): void {
    this.#isBlank &&= text.trim() === "";
    this.#line += text;
    this.#tail = (text.length < tail ? this.#tail + text : text).slice(-tail);
  }

  #takeOut(element: HtmlElement, code: RepairCode): false {
    const text = shownWords(textOf(element, longestTaken));
    if (text !== "") this.#takenOut.push({ code, text });
    return false;
  }

  #raised(element: HtmlElement): boolean {
    const after = wordsAfter(element);
    if (isRaisedMark(element, this.#tail, after)) return this.#takeOut(element, "footnote-mark-dropped");
    const words = raisedWords(element, this.#tail, after);
    if (words === null) return true;
    this.text(words);
    return false;
  }
}

function isStrong(element: HtmlElement): boolean {
  return strongNames.has(element.name) || strongStyle.test(element.attribute("style") ?? "");
}

/** The text directly after an element, as far as it is text. */
function wordsAfter({ after }: HtmlElement): string {
  return after?.kind === "text" ? after.text.slice(0, 8) : "";
}
