/** What elements are by their names, as the rendering section of the HTML standard has it. */
import type { HtmlElement } from "./html-node.ts";

/** Elements that stand on lines of their own. */
export const blockNames: ReadonlySet<string> = new Set([
  ...["html", "body", "main", "article", "section", "nav", "aside", "header", "footer", "hgroup", "search"],
  ...["h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "center", "pre", "xmp", "listing", "plaintext"],
  ...["blockquote", "address", "figure", "figcaption", "details", "summary", "dialog", "form", "fieldset"],
  ...["legend", "ul", "ol", "menu", "dir", "li", "dl", "dt", "dd", "hr", "optgroup", "option"],
  ...["table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "colgroup", "col"],
]);

export const headingNames: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

export const listNames: ReadonlySet<string> = new Set(["ul", "ol", "menu", "dir"]);

/** What people press and fill in. */
export const controlNames: ReadonlySet<string> = new Set([
  ...["button", "select", "textarea", "input", "meter", "progress"],
]);

/** Elements of the outline, inside which a header or footer is not the page's. */
export const sectionNames: ReadonlySet<string> = new Set(["main", "article", "section", "blockquote"]);

const blockStyle = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)\b/iu;

/** Whether an element stands on lines of its own. */
export function isBlock(element: HtmlElement): boolean {
  if (blockNames.has(element.name)) return true;
  const style = element.attribute("style");
  return style !== null && blockStyle.test(style);
}

/**
 * The names that a page gives an element, its id and its classes, in one way of writing: `entryContent`, `entry_content`
 * and `Entry-Content` are all `entry-content`.
 */
export function namesOf(element: HtmlElement): readonly string[] {
  if (element.attributes.length === 0) return [];
  const written = `${element.attribute("id") ?? ""} ${element.attribute("class") ?? ""}`;
  let names = known.get(written);
  if (names === undefined) {
    names = namesIn(written);
    if (known.size >= mostKnown) known.clear();
    known.set(written, names);
  }
  return names;
}

/** The names that were read last: a page gives few names to many elements, and asks for them often. */
const known = new Map<string, readonly string[]>();
const mostKnown = 500;

function namesIn(written: string): readonly string[] {
  return written
    .replace(/([a-z0-9])([A-Z])/gu, "$1-$2")
    .toLowerCase()
    .split(/\s+/u)
    .flatMap((name) => (name === "" ? [] : [name.replace(/[_:]+|-{2,}/gu, "-")]));
}
