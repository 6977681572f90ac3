/**
 * Parses a page as browsers do (WHATWG, by parse5) into nodes of our own, and gives up on a page that is made to be too
 * much: mistakes in markup can ask a parser for far more elements than there are tags.
 */
import { html, Parser, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
import { blockNames } from "./html-elements.ts";
import { deepestElement, mostNodes, PageRefused, refuseCrowdedTags } from "./html-limits.ts";
import { type Attribute, HtmlElement, type HtmlNode, HtmlText } from "./html-node.ts";

/** In UTF-16 units: no longer value of an attribute says anything about text. */
const longestAttribute = 2_000;

/** In UTF-16 units: a text is kept in pieces of about this length, so that putting them together stays cheap. */
const longestPiece = 4_096;

/** The attributes that say something about text. */
const kept: ReadonlySet<string> = new Set([
  ...[
    "id",
    "class",
    "role",
    "style",
    "hidden",
    "open",
    "aria-hidden",
    "aria-label",
    "aria-level",
    "itemtype",
  ],
  ...["href", "start", "value", "reversed", "type", "lang", "xml:lang", "name", "property", "http-equiv"],
  ...["content", "encoding", "epub:type"],
]);

/** A comment that begins with a front matter. */
const blockOfFields = /^\s{0,20}-{3,9}[ \t]{0,20}\n[^\n]{1,80}[:：]/u;

/** Elements whose text is kept nowhere. */
const silent: ReadonlySet<string> = new Set(["script", "style", "noscript", "noembed", "noframes", "iframe"]);

/** Whether white space is that of the file alone, where it stands: inside a list or a table, or below a block. */
function isSpaceless(parent: HtmlElement, before: HtmlNode | null): boolean {
  return spaceless.has(parent.name) || (before?.kind === "element" && blockNames.has(before.name));
}

const spaceless: ReadonlySet<string> = new Set([
  ...[
    "html",
    "ul",
    "ol",
    "menu",
    "dir",
    "dl",
    "table",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "colgroup",
    "select",
  ],
]);

export interface HtmlComment {
  readonly text: string;
  readonly line: number;
}

export interface HtmlTree {
  readonly document: HtmlElement;
  /** The first comment that begins with a line of hyphens and a field, or null. */
  readonly frontMatter: HtmlComment | null;
  /** How many indices the elements have. */
  readonly elements: number;
}

/** What parse5 takes for a comment or a document type, which are no nodes here. */
interface Nothing {
  readonly kind: "nothing";
}

type Child = HtmlNode | Nothing;
type Tree = TreeAdapterTypeMap<
  Child,
  HtmlElement,
  Child,
  HtmlElement,
  HtmlElement,
  HtmlElement,
  Nothing,
  HtmlText,
  HtmlElement,
  Nothing
>;

/** Parses a page. @throws {PageRefused} */
export function parseTree(text: string): HtmlTree {
  refuseCrowdedTags(text);
  const builder = new TreeBuilder();
  // The parser and not its `parse`: it tells in which line it is, without remembering a place for every node.
  const parser = new Parser<Tree>({ treeAdapter: builder });
  builder.line = () => parser.tokenizer.preprocessor.line;
  parser.tokenizer.write(text, true);
  return { document: parser.document, frontMatter: builder.frontMatter, elements: builder.elements };
}

const nothing: Nothing = { kind: "nothing" };

class TreeBuilder implements TreeAdapter<Tree> {
  elements = 0;
  frontMatter: HtmlComment | null = null;
  line: () => number = () => 1;
  #nodes = 0;
  #depth = 0;
  #mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS;
  /** The text that is being put together. */
  #open: HtmlText | null = null;
  readonly #templates = new WeakMap<HtmlElement, HtmlElement>();

  createDocument(): HtmlElement {
    return this.createElement("#document", html.NS.HTML, []);
  }

  createDocumentFragment(): HtmlElement {
    return this.createElement("#fragment", html.NS.HTML, []);
  }

  createElement(name: string, namespace: html.NS, attributes: Attribute[]): HtmlElement {
    this.#count();
    const index = this.elements;
    this.elements += 1;
    return new HtmlElement(name, { namespace, index, line: this.line() }, telling(attributes));
  }

  createCommentNode(text: string): Nothing {
    if (this.frontMatter === null && blockOfFields.test(text))
      this.frontMatter = { text, line: this.line() - (text.match(/\n/gu)?.length ?? 0) };
    return nothing;
  }

  createTextNode(text: string): HtmlText {
    this.#count();
    this.#settle();
    this.#open = new HtmlText(text);
    return this.#open;
  }

  appendChild(parent: HtmlElement, node: Child): void {
    if (node.kind !== "nothing") parent.insert(node, null);
  }

  insertBefore(parent: HtmlElement, node: Child, reference: Child): void {
    if (node.kind !== "nothing") parent.insert(node, reference.kind === "nothing" ? null : reference);
  }

  insertText(parent: HtmlElement, text: string): void {
    this.#write(parent, text, null);
  }

  insertTextBefore(parent: HtmlElement, text: string, reference: Child): void {
    this.#write(parent, text, reference.kind === "nothing" ? null : reference);
  }

  detachNode(node: Child): void {
    this.#count(); // a page can make its parser move the same nodes over and over
    if (node.kind !== "nothing") node.parent?.remove(node);
  }

  adoptAttributes(element: HtmlElement, attributes: Attribute[]): void {
    for (const attribute of telling(attributes))
      if (element.attribute(attribute.name) === null) element.attributes.push(attribute);
  }

  setTemplateContent(template: HtmlElement, content: HtmlElement): void {
    this.#templates.set(template, content);
  }

  getTemplateContent(template: HtmlElement): HtmlElement {
    return this.#templates.get(template) ?? template;
  }

  setDocumentMode(_document: HtmlElement, mode: html.DOCUMENT_MODE): void {
    this.#mode = mode;
  }

  getDocumentMode(): html.DOCUMENT_MODE {
    return this.#mode;
  }

  onItemPush(): void {
    this.#depth += 1;
    if (this.#depth > deepestElement) throw new PageRefused("nested-too-deep", this.line(), deepestElement);
  }

  onItemPop(): void {
    this.#depth -= 1;
  }

  getChildNodes(parent: HtmlElement): Child[] {
    const nodes: Child[] = [];
    for (let node = parent.first; node !== null; node = node.after) nodes.push(node);
    return nodes;
  }

  getFirstChild = (parent: HtmlElement): Child | null => parent.first;
  getParentNode = (node: Child): HtmlElement | null => (node.kind === "nothing" ? null : node.parent);
  getAttrList = (element: HtmlElement): Attribute[] => element.attributes;
  getTagName = (element: HtmlElement): string => element.name;
  getNamespaceURI = (element: HtmlElement): html.NS => element.namespace;
  getTextNodeContent = (node: HtmlText): string => node.text;
  getCommentNodeContent = (): string => "";
  getDocumentTypeNodeName = (): string => "";
  getDocumentTypeNodePublicId = (): string => "";
  getDocumentTypeNodeSystemId = (): string => "";
  isElementNode = (node: Child): node is HtmlElement => node.kind === "element";
  isTextNode = (node: Child): node is HtmlText => node.kind === "text";
  isCommentNode = (node: Child): node is Nothing => node.kind === "nothing";
  isDocumentTypeNode = (_node: Child): _node is Nothing => false;
  setDocumentType = (): void => undefined;
  setNodeSourceCodeLocation = (): void => undefined;
  getNodeSourceCodeLocation = (): null => null;
  updateNodeSourceCodeLocation = (): void => undefined;

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > mostNodes) throw new PageRefused("page-too-crowded", this.line(), mostNodes);
  }

  #write(parent: HtmlElement, text: string, reference: HtmlNode | null): void {
    if (silent.has(parent.name)) return;
    const last = reference === null ? parent.last : reference.before;
    if (text.trim() === "" && isSpaceless(parent, last)) return;
    if (last !== null && last === this.#open && last.text.length < longestPiece) last.text += text;
    else parent.insert(this.createTextNode(text), reference);
  }

  /** Makes one string of the pieces that a text was put together from: asking for a code does so in V8. */
  #settle(): void {
    this.#open?.text.charCodeAt(0);
  }
}

function telling(attributes: readonly Attribute[]): Attribute[] {
  return attributes
    .filter(({ name }) => kept.has(name))
    .map(({ name, value }) => ({ name, value: value.slice(0, longestAttribute) }));
}
