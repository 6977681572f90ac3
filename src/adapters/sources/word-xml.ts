/**
 * Reads one part of a document as a stream of elements: memory does not grow with the part. A document type declaration is
 * refused (ECMA-376 part 2 forbids it), and with it every entity but those of XML itself, so that nothing expands and
 * nothing outside is opened. However deep elements are nested, nothing here calls itself.
 */
import { SaxesParser } from "saxes";
import { deepestElement, type WordBudget, refused } from "./word-limits.ts";
import { NameScope } from "./word-names.ts";

/** UTF-16 units that one tag, comment or text may take. */
const longestToken = 2_000_000;

/** Attributes of one element. */
const mostAttributes = 256;

/** Elements come by the names of `word-names.ts`. `text` comes for the text directly inside the element opened last. */
export interface XmlVisitor {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** The attributes of one element. */
export class XmlAttributes {
  readonly #written: Readonly<Record<string, string>>;
  readonly #scope: NameScope;

  constructor(written: Readonly<Record<string, string>>, scope: NameScope) {
    this.#written = written;
    this.#scope = scope;
  }

  /** The value of `w:val`, say; null where there is none. */
  get(name: string): string | null {
    const usual = this.#written[name];
    if (usual !== undefined && this.#scope.attribute(name) === name) return usual;
    for (const [written, value] of Object.entries(this.#written))
      if (this.#scope.attribute(written) === name) return value;
    return null;
  }

  /** The value of `w:val` as a whole number; null where it is none. */
  int(name: string): number | null {
    const value = this.get(name);
    return value !== null && /^[+-]?\d{1,10}$/u.test(value.trim()) ? Number(value) : null;
  }

  /** Whether a switch is on: an element that is there is on, unless it says off (ECMA-376 part 1, 22.9.2.7). */
  isOn(): boolean {
    return !/^(?:0|false|off)$/u.test(this.get("w:val") ?? "");
  }

  /** Whether an alternative asks for nothing that is not read. */
  understood(): boolean {
    return this.#scope.understands(this.#written["Requires"] ?? "");
  }
}

/**
 * Reads a part from its beginning to its end.
 * @throws {WordRefused} `document-damaged`, `document-entities`, `nested-too-deep`, `document-too-crowded`, and what the visitor throws
 */
export async function readXml(
  part: string,
  chunks: AsyncIterable<Uint8Array>,
  { visitor, budget }: { visitor: XmlVisitor; budget: WordBudget },
): Promise<void> {
  const feed = new XmlFeed(part, visitor, budget);
  let decoder: TextDecoder | null = null;
  for await (const chunk of chunks) {
    decoder ??= decoderOf(chunk);
    feed.write(decoded(decoder, chunk, part));
  }
  feed.write(decoded(decoder ?? new TextDecoder(), null, part));
  feed.end();
}

/** Parts are in UTF-8 or UTF-16 (ECMA-376 part 2, 6.1.4); a mark tells the second. */
function decoderOf(chunk: Uint8Array): TextDecoder {
  const [first, second] = chunk;
  const wide = first === 0xff && second === 0xfe ? "le" : first === 0xfe && second === 0xff ? "be" : null;
  return new TextDecoder(wide === null ? "utf-8" : `utf-16${wide}`, { fatal: true });
}

function decoded(decoder: TextDecoder, chunk: Uint8Array | null, part: string): string {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw refused("document-damaged", part);
  }
}

class XmlFeed {
  readonly #part: string;
  readonly #visitor: XmlVisitor;
  readonly #budget: WordBudget;
  readonly #parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  readonly #names: string[] = [];
  readonly #scopes: NameScope[] = [];
  #scope = NameScope.outermost();
  #attributes = 0;
  #binds = false;
  #sinceToken = 0;

  constructor(part: string, visitor: XmlVisitor, budget: WordBudget) {
    this.#part = part;
    this.#visitor = visitor;
    this.#budget = budget;
    const parser = this.#parser;
    parser.on("attribute", ({ name }) => this.#countAttribute(name));
    parser.on("opentag", ({ name, attributes }) => this.#open(name, attributes));
    parser.on("closetag", () => this.#close());
    parser.on("text", (text) => this.#text(text));
    parser.on("cdata", (text) => this.#text(text));
    parser.on("doctype", () => this.#refuse("document-entities"));
    parser.on("error", () => this.#refuse("document-damaged"));
  }

  write(text: string): void {
    this.#sinceToken += text.length;
    this.#parser.write(text);
    if (this.#sinceToken > longestToken) this.#refuse("document-damaged");
  }

  /** What is not closed at the end is an error to the parser. */
  end(): void {
    this.#parser.close();
  }

  #countAttribute(name: string): void {
    this.#attributes += 1;
    if (this.#attributes > mostAttributes) this.#refuse("document-damaged");
    this.#binds ||= name.startsWith("xmlns");
  }

  #open(written: string, attributes: Readonly<Record<string, string>>): void {
    this.#sinceToken = 0;
    this.#budget.spendElement(this.#part);
    if (this.#names.length >= deepestElement) this.#refuse("nested-too-deep", { limit: deepestElement });
    const scope = this.#binds ? this.#scope.within(attributes) : this.#scope;
    if (scope === null) this.#refuse("document-damaged");
    this.#scopes.push(this.#scope);
    this.#scope = scope;
    this.#attributes = 0;
    this.#binds = false;
    const name = scope.element(written);
    this.#names.push(name);
    this.#visitor.open(name, new XmlAttributes(attributes, scope));
  }

  #close(): void {
    this.#sinceToken = 0;
    const name = this.#names.pop();
    this.#scope = this.#scopes.pop() ?? this.#scope;
    if (name !== undefined) this.#visitor.close(name);
  }

  #text(text: string): void {
    this.#sinceToken = 0;
    if (this.#names.length > 0) this.#visitor.text?.(text);
  }

  #refuse(code: string, detail: { readonly limit?: number } = {}): never {
    throw refused(code, this.#part, detail);
  }
}
