/**
 * Fields (ECMA-376 part 1, 17.16): a document keeps what is to be computed - `PAGE`, `HYPERLINK "https://…"` - and what came
 * of it last. The text is what came of it; the instruction never is. A field may begin in one paragraph and end in another.
 */
import { deepestElement } from "./word-limits.ts";

interface OpenField {
  instruction: string;
  inResult: boolean;
  /** Whether words stood where the instruction was not ended yet. */
  swallowed: boolean;
}

/** Numbers of the page that a paragraph happens to stand on. */
const pageNumbers = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)\b/iu;

/** In UTF-16 units. */
const longestInstruction = 4_096;

export class OpenFields {
  readonly #fields: OpenField[] = [];
  /** Fields whose instruction has not ended, and fields whose result is not read. */
  #instructions = 0;
  #unread = 0;

  /** Whether text that comes now is no text of the document. */
  get silent(): boolean {
    return this.#instructions > 0 || this.#unread > 0;
  }

  /** @returns whether there is room for one more inside each other */
  begin(): boolean {
    this.#fields.push({ instruction: "", inResult: false, swallowed: false });
    this.#instructions += 1;
    return this.#fields.length <= deepestElement;
  }

  instruct(text: string): void {
    const field = this.#fields.at(-1);
    if (field !== undefined && !field.inResult && field.instruction.length < longestInstruction)
      field.instruction += text;
  }

  /** Words that are not read, since they stand in an instruction. */
  swallow(): void {
    const field = this.#fields.at(-1);
    if (field !== undefined && !field.inResult) field.swallowed = true;
  }

  separate(): void {
    const field = this.#fields.at(-1);
    if (field === undefined || field.inResult) return;
    field.inResult = true;
    this.#instructions -= 1;
    if (pageNumbers.test(field.instruction)) this.#unread += 1;
  }

  /** The end of a field; answers the words that its instruction itself shows, where it has no result. */
  end(): string {
    const field = this.#fields.pop();
    if (field === undefined) return "";
    if (!field.inResult) {
      this.#instructions -= 1;
      return this.silent ? "" : shownByInstruction(field.instruction);
    }
    if (pageNumbers.test(field.instruction)) this.#unread -= 1;
    return "";
  }

  /** Whether words were lost in a field that never ended. */
  get lostWords(): boolean {
    return this.#fields.some(({ swallowed }) => swallowed);
  }
}

/**
 * An `EQ` field sets letters over each other: readings over kanji in older documents, a letter in a circle. Of what it
 * lays over each other the last is the word: `EQ \o\ad(\s\up 9(ふりがな),漢字)` -> 漢字.
 */
function shownByInstruction(instruction: string): string {
  const laid = /^\s*EQ\b[^(]{0,400}\\o(?:\\a[lcrd])?\s*\(/iu.exec(instruction);
  if (laid === null) return "";
  let depth = 1;
  let from = laid[0].length;
  for (let at = from; at < instruction.length; at += 1) {
    const char = instruction.charAt(at);
    if (char === "\\" && /[(),;\\]/u.test(instruction.charAt(at + 1))) at += 1;
    else if (char === "(") depth += 1;
    else if (char === ")" && --depth === 0) {
      const last = instruction.slice(from, at).trim();
      return last.startsWith("\\") ? "" : last.replace(/\\([(),;\\])/gu, "$1");
    } else if (depth === 1 && /[,;，；]/u.test(char)) from = at + 1;
  }
  return "";
}
