/**
 * Names of elements and attributes, whatever prefixes a document binds: `w:p` is a paragraph in the transitional and in the
 * strict namespaces of ECMA-376 alike. Names of namespaces that are not read are those that nobody asks for.
 */

/** What a namespace is called here. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/package/2006/content-types", "types"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rels"],
  ["http://schemas.microsoft.com/office/word/2015/wordml/symex", "symex"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
]);

/** Namespaces whose alternatives (`mc:Choice`) are taken: the text in shapes of Word since 2010 is read. */
const understood = /^(?:http:\/\/schemas\.microsoft\.com\/office\/|http:\/\/schemas\.openxmlformats\.org\/)/u;

/** What a namespace that is not read is called: no name that is asked for begins so. */
const foreign = "?";

/** Prefixes that may be bound at one place. Word binds some forty. */
const mostPrefixes = 100;

/** Names that are remembered; a document has some hundreds. */
const mostNames = 2_000;

/** The bindings of prefixes at one place of a document. */
export class NameScope {
  readonly #uris: ReadonlyMap<string, string>;
  /** Names as written, and as they are called here. */
  readonly #elements = new Map<string, string>();
  readonly #attributes = new Map<string, string>();

  private constructor(uris: ReadonlyMap<string, string>) {
    this.#uris = uris;
  }

  static outermost(): NameScope {
    return new NameScope(new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]));
  }

  /** The scope of an element with these attributes; null where it binds more prefixes than is reasonable. */
  within(attributes: Readonly<Record<string, string>>): NameScope | null {
    const bound = new Map(this.#uris);
    let changed = false;
    for (const [name, uri] of Object.entries(attributes)) {
      const prefix = name === "xmlns" ? "" : name.startsWith("xmlns:") ? name.slice(6) : null;
      if (prefix === null || bound.get(prefix) === uri) continue;
      bound.set(prefix, uri);
      changed = true;
    }
    if (bound.size > mostPrefixes) return null;
    return changed ? new NameScope(bound) : this;
  }

  /** An element's name: `w:p`. */
  element(name: string): string {
    return remembered(this.#elements, name, () => this.#named(name, this.#prefixOf(name)));
  }

  /** An attribute's name: `w:val`. One without a prefix is in no namespace. */
  attribute(name: string): string {
    return remembered(this.#attributes, name, () =>
      name.includes(":") ? this.#named(name, this.#prefixOf(name)) : name,
    );
  }

  /** Whether all of these prefixes, with spaces between them, are of namespaces whose alternatives are read. */
  understands(prefixList: string): boolean {
    const list = prefixList.split(/\s+/u).filter((prefix) => prefix !== "");
    return list.length > 0 && list.every((prefix) => understood.test(this.#uris.get(prefix) ?? ""));
  }

  #prefixOf(name: string): string {
    const colon = name.indexOf(":");
    return colon < 0 ? "" : name.slice(0, colon);
  }

  #named(name: string, prefix: string): string {
    const known = prefixes.get(this.#uris.get(prefix) ?? "") ?? foreign;
    return `${known}:${prefix === "" ? name : name.slice(prefix.length + 1)}`;
  }
}

function remembered(names: Map<string, string>, name: string, find: () => string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  if (names.size >= mostNames) names.clear();
  const found = find();
  names.set(name, found);
  return found;
}
