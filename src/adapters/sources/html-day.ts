/** `<time>`: a day that a page sets beside other pieces - its office, its sort, the day of a change - with nothing between. */
import { isBlock } from "./html-elements.ts";
import type { HtmlElement, HtmlNode } from "./html-node.ts";

/** Whether only pieces with tags of their own stand before and after an element in its block, and no text. */
export function standsBesidePieces(element: HtmlElement): boolean {
  const before = neighbour(element, "before");
  const after = neighbour(element, "after");
  return isPiece(before) && isPiece(after) && (before !== null || after !== null);
}

function isPiece(node: HtmlNode | null): boolean {
  return node === null || (node.kind === "element" && pieces.has(node.name));
}

const pieces: ReadonlySet<string> = new Set([
  "span",
  "time",
  "a",
  "small",
  "i",
  "em",
  "b",
  "strong",
  "label",
]);

/** In elements inside each other: a piece that is wrapped more often is taken for one that nothing stands beside. */
const mostWraps = 8;

/** What stands on one side of an element in its block, or null; white space is nothing. */
function neighbour(element: HtmlElement, side: "before" | "after"): HtmlNode | null {
  let node: HtmlElement | null = element;
  for (let wraps = 0; node !== null && !isBlock(node) && wraps < mostWraps; wraps += 1) {
    let other: HtmlNode | null = node[side];
    if (other?.kind === "text" && other.text.trim() === "") other = other[side];
    if (other !== null) return other;
    node = node.parent;
  }
  return null;
}

/** Whether a day is that of the last change, which systems write after the day of the text and do not show. */
export function isLaterDay({ name, before }: HtmlElement, names: readonly string[]): boolean {
  if (name !== "time" || !names.includes("updated") || names.includes("published")) return false;
  const beside = before?.kind === "text" && before.text.trim() === "" ? before.before : before;
  return beside?.kind === "element" && beside.name === "time";
}
