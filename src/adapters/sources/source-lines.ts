/**
 * Collects the lines of a document with what its format says of each. A line is a line whatever stood in it: white space
 * of the format - line ends, tabs, runs of spaces - is one space; U+3000 and U+00A0 are the author's, and stay inside.
 */
import type { FrontMatter } from "../../domain/release/front-matter.ts";
import type { LineRole, Source } from "../../domain/release/source.ts";

/**
 * What a format means as white space, and the line ends that a line must not hold; a single space is left as it is, for
 * to find each would take more memory than the text.
 */
const spaces =
  /[\t\n\v\f\r\u0085\u2028\u2029][\t\n\v\f\r \u0085\u2028\u2029]*| [\t\n\v\f\r \u0085\u2028\u2029]+/gu;

export class SourceLines {
  readonly #lines: string[] = [];
  readonly #roles: (LineRole | null)[] = [];

  /** How many lines there are, empty ones included. */
  get length(): number {
    return this.#lines.length;
  }

  /** Adds a line; words that are none are an empty line. */
  line(text: string, role: LineRole | null): this {
    const words = text.replace(spaces, " ").trim();
    if (words === "") return this.blank();
    this.#lines.push(words);
    this.#roles.push(role);
    return this;
  }

  /** Adds an empty line, unless there is one already or nothing stands above it. */
  blank(): this {
    if ((this.#lines.at(-1) ?? "") === "") return this;
    this.#lines.push("");
    this.#roles.push(null);
    return this;
  }

  /** What was collected, without an empty line at its end. */
  source(frontMatter: FrontMatter = {}): Source {
    const end = this.#lines.at(-1) === "" ? -1 : undefined;
    return { text: this.#lines.slice(0, end).join("\n"), roles: this.#roles.slice(0, end), frontMatter };
  }
}
