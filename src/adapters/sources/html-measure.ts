/**
 * What a page's elements hold: letters, letters of links, sentences, days. Sums for each element, made in one walk, by
 * which the release is told from what stands around it.
 */
import { isMostlyDate } from "./html-date.ts";
import { isBlock } from "./html-elements.ts";
import { isHidden } from "./html-hidden.ts";
import { type HtmlElement, neverText, walk } from "./html-node.ts";

/** Sums by the index of an element, all that is inside it included. What is hidden counts nowhere. */
export interface Measures {
  readonly letters: Int32Array;
  /** The letters of links among them. */
  readonly linked: Int32Array;
  readonly links: Int32Array;
  /** Links among them to documents and to people. */
  readonly documents: Int32Array;
  /** Blocks that hold a sentence. */
  readonly sentences: Int32Array;
  /** Lines that are a day and hardly more. */
  readonly days: Int32Array;
  /** Headings of the first rank that have words. */
  readonly titles: Int32Array;
  /** How much running text there is: letters that are no links', and those outside sentences for a fifth. */
  readonly mass: Float64Array;
  /** 1 for an element that the page does not show. */
  readonly hidden: Uint8Array;
  readonly dayLines: readonly DayLine[];
  /** The headings of the first rank, in the order of the page. */
  readonly titleElements: readonly HtmlElement[];
}

export interface DayLine {
  /** The block that the line stands in. */
  readonly block: HtmlElement;
  readonly text: string;
}

/** In UTF-16 units. */
const longestDay = 200;

/** In letters: what is shorter is no sentence of a release. */
const shortestSentence = 25;

const sentence = /[。！？]|[.!?](?=["'”’)\]]{0,3}(?:\s|$))/u;

const document = /^(?:mailto|tel):|\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|csv|zip|txt|rtf|epub)(?:[?#]|$)/iu;

/** Measures all that is inside an element; `count` is the number of the page's elements. */
export function measure(root: HtmlElement, count: number): Measures {
  const measuring = new Measuring(root, count);
  walk(root, measuring);
  measuring.leave(root);
  return measuring;
}

class Measuring implements Measures {
  readonly letters: Int32Array;
  readonly linked: Int32Array;
  readonly links: Int32Array;
  readonly documents: Int32Array;
  readonly sentences: Int32Array;
  readonly days: Int32Array;
  readonly titles: Int32Array;
  readonly mass: Float64Array;
  readonly hidden: Uint8Array;
  readonly dayLines: DayLine[] = [];
  readonly titleElements: HtmlElement[] = [];
  readonly #sums: readonly (Int32Array | Float64Array)[];
  readonly #blocks: HtmlElement[];
  #element: HtmlElement;
  #linkDepth = 0;
  // The line that is being read: its letters, and its first words.
  #lineLetters = 0;
  #lineLinked = 0;
  #lineSentence = false;
  #line = "";

  constructor(root: HtmlElement, count: number) {
    this.letters = new Int32Array(count);
    this.linked = new Int32Array(count);
    this.links = new Int32Array(count);
    this.documents = new Int32Array(count);
    this.sentences = new Int32Array(count);
    this.days = new Int32Array(count);
    this.titles = new Int32Array(count);
    this.mass = new Float64Array(count);
    this.hidden = new Uint8Array(count);
    this.#sums = [
      ...[this.letters, this.linked, this.links, this.documents],
      ...[this.sentences, this.days, this.titles, this.mass],
    ];
    this.#element = root;
    this.#blocks = [root];
  }

  enter(element: HtmlElement): boolean {
    if (neverText.has(element.name)) return false;
    if (isHidden(element)) {
      this.hidden[element.index] = 1;
      return false;
    }
    this.#element = element;
    if (isBlock(element) || element.name === "br") {
      this.#endLine();
      if (element.name !== "br") this.#blocks.push(element);
    }
    if (isLink(element)) {
      this.#linkDepth += 1;
      add(this.links, element, 1);
      if (document.test(element.attribute("href") ?? "")) add(this.documents, element, 1);
    }
    return true;
  }

  leave(element: HtmlElement): void {
    if (isLink(element)) this.#linkDepth -= 1;
    if (this.#blocks.at(-1) === element) {
      this.#endLine();
      this.#blocks.pop();
    }
    if (element.name === "h1" && (this.letters[element.index] ?? 0) > 0) {
      add(this.titles, element, 1);
      this.titleElements.push(element);
    }
    const { parent } = element;
    if (parent === null) return;
    this.#element = parent;
    for (const sums of this.#sums) add(sums, parent, sums[element.index] ?? 0);
  }

  text(text: string): void {
    const letters = lettersIn(text);
    if (letters === 0 && this.#line === "") return;
    add(this.letters, this.#element, letters);
    this.#lineLetters += letters;
    if (this.#linkDepth > 0) {
      add(this.linked, this.#element, letters);
      this.#lineLinked += letters;
    }
    this.#lineSentence ||= sentence.test(text);
    if (this.#line.length < longestDay) this.#line += text;
  }

  #endLine(): void {
    const block = this.#blocks.at(-1);
    if (block !== undefined && this.#lineLetters > 0) {
      const isSentence = this.#lineSentence && this.#lineLetters >= shortestSentence;
      const words = this.#lineLetters - this.#lineLinked;
      if (isSentence) add(this.sentences, block, 1);
      else if (isMostlyDate(this.#line)) {
        add(this.days, block, 1);
        this.dayLines.push({ block, text: this.#line });
      }
      add(this.mass, block, isSentence ? words : words / 5);
    }
    this.#lineLetters = 0;
    this.#lineLinked = 0;
    this.#lineSentence = false;
    this.#line = "";
  }
}

export function isLink({ name, attributes }: HtmlElement): boolean {
  return name === "a" && attributes.some((attribute) => attribute.name === "href");
}

function add(sums: Int32Array | Float64Array, { index }: HtmlElement, amount: number): void {
  // The element's index is below the count that the arrays are made for.
  (sums as Record<number, number>)[index] = (sums[index] ?? 0) + amount;
}

/** Letters and digits of any script, about: what is no space and no sign that stands between links. */
export function lettersIn(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if ((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a))
        letters += 1;
    } else if (code >= 0xc0 && !isSign(code)) letters += 1;
  }
  return letters;
}

/** Punctuation and spaces outside ASCII. */
function isSign(code: number): boolean {
  return (
    (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x2190 && code <= 0x2bff && !(code >= 0x2460 && code <= 0x24ff)) ||
    (code >= 0x3000 && code <= 0x3003) ||
    (code >= 0x3008 && code <= 0x3020) ||
    code === 0x30fb ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff65) ||
    code === 0xfeff
  );
}
