/**
 * The nodes of a page, as few bytes each as can be: a page of 8 MiB may be nothing but tags. Children are a chain, so that
 * moving one costs the same however many there are; only attributes that say something about text are kept.
 */
import type { html } from "parse5";

export interface Attribute {
  readonly name: string;
  readonly value: string;
}

abstract class Linked {
  parent: HtmlElement | null = null;
  before: HtmlNode | null = null;
  after: HtmlNode | null = null;
}

export class HtmlText extends Linked {
  readonly kind = "text";
  text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** An element; the document is one, too, by the name of `#document`. */
export class HtmlElement extends Linked {
  readonly kind = "element";
  readonly name: string;
  readonly namespace: html.NS;
  /** Counted in the order of the tags: what is measured of an element stands in arrays at this index. */
  readonly index: number;
  /** The line of the file that its start tag ends in. */
  readonly line: number;
  attributes: Attribute[];
  first: HtmlNode | null = null;
  last: HtmlNode | null = null;

  constructor(
    name: string,
    { namespace, index, line }: { namespace: html.NS; index: number; line: number },
    attributes: Attribute[],
  ) {
    super();
    this.name = name;
    this.namespace = namespace;
    this.index = index;
    this.line = line;
    this.attributes = attributes;
  }

  /** The value of an attribute, or null. */
  attribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  /** Puts a node among the children: before one of them, or at the end. */
  insert(node: HtmlNode, reference: HtmlNode | null): void {
    node.parent = this;
    node.after = reference;
    node.before = reference === null ? this.last : reference.before;
    if (node.before === null) this.first = node;
    else node.before.after = node;
    if (reference === null) this.last = node;
    else reference.before = node;
  }

  /** Takes a node out of the children. */
  remove(node: HtmlNode): void {
    if (node.before === null) this.first = node.after;
    else node.before.after = node.after;
    if (node.after === null) this.last = node.before;
    else node.after.before = node.before;
    node.parent = null;
    node.before = null;
    node.after = null;
  }

  /** The elements directly inside. */
  *elements(): Generator<HtmlElement> {
    for (let node = this.first; node !== null; node = node.after) if (node.kind === "element") yield node;
  }
}

export type HtmlNode = HtmlElement | HtmlText;

/** Who walks a page. `enter` answers whether to go in; `leave` comes for each element that was gone into. */
export interface Visitor {
  enter(element: HtmlElement): boolean;
  leave(element: HtmlElement): void;
  text(text: string): void;
}

/** Walks what is inside an element, in the order of the page, however deep it is nested; no more than `most` nodes. */
export function walk(root: HtmlElement, visitor: Visitor, most = Infinity): void {
  let node = root.first;
  for (let visited = 0; node !== null && visited < most; visited += 1) {
    if (node.kind === "text") visitor.text(node.text);
    else if (visitor.enter(node)) {
      if (node.first !== null) {
        node = node.first;
        continue;
      }
      visitor.leave(node);
    }
    while (node.after === null) {
      const above: HtmlElement | null = node.parent;
      if (above === null || above === root) return;
      visitor.leave(above);
      node = above;
    }
    node = node.after;
  }
}

/** The text inside an element up to a number of characters, or of nodes, line ends and all. */
export function textOf(element: HtmlElement, longest: number): string {
  let text = "";
  const visitor: Visitor = {
    enter: ({ name }) => !neverText.has(name),
    leave: () => undefined,
    text: (words) => {
      if (text.length < longest) text += words;
    },
  };
  walk(element, visitor, longest);
  return text.slice(0, longest);
}

/** Elements whose text is nothing that a page shows as text. Parsers leave text in most of them. */
export const neverText: ReadonlySet<string> = new Set([
  ...[
    "head",
    "title",
    "script",
    "style",
    "template",
    "noscript",
    "noembed",
    "noframes",
    "iframe",
    "frameset",
  ],
  ...["svg", "object", "applet", "embed", "audio", "video", "canvas", "datalist", "rp", "rt", "rtc"],
]);
