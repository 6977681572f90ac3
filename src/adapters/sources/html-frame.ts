/** What the open elements of a page say of the words inside them. */
import type { RepairCode } from "../../domain/release/block.ts";
import { headingNames, namesOf } from "./html-elements.ts";
import type { Item, List } from "./html-list.ts";
import type { HtmlElement } from "./html-node.ts";

export type BlockMeaning =
  | { readonly kind: "heading"; readonly rank: number }
  | { readonly kind: "paragraph" | "quote" | "caption" | "note" }
  /** Words that stand in a box and in nothing that has a meaning. */
  | { readonly kind: "plain" };

/** An open element that stands on lines of its own. */
export interface Frame {
  readonly element: HtmlElement;
  readonly meaning: BlockMeaning;
  /** Why the words inside are left out, or null. */
  readonly leftOut: RepairCode | null;
  readonly inRegion: boolean;
  readonly isTitle: boolean;
  /** The innermost list, and its item. */
  readonly list: List | null;
  readonly item: Item | null;
  /** Whether line ends of the file are shown. */
  readonly isSet: boolean;
  /** Whether rows are lines. */
  readonly isData: boolean;
}

export function rootFrame(element: HtmlElement, inRegion: boolean): Frame {
  return {
    element,
    meaning: { kind: "plain" },
    leftOut: null,
    inRegion,
    isTitle: false,
    list: null,
    item: null,
    isSet: false,
    isData: false,
  };
}

/** Elements that show the line ends of the file. */
export const setNames: ReadonlySet<string> = new Set(["pre", "xmp", "listing", "plaintext"]);

const kept: ReadonlySet<BlockMeaning["kind"]> = new Set(["heading", "quote", "caption", "note"]);

const captionName = /^(?:(?:wp|photo|image|img|pic|fig|figure)-)?caption(?:-text)?$/u;
const notesName = /^(?:foot-?notes?|end-?notes?|fn-list|notes-list)$/u;
const noteId = /^(?:fn|ftn|edn|foot-?note|end-?note|note|cite-note)-?\d{1,3}$/u;

/** What an element makes of the words in it, given what it stands in. */
export function meaningOf(element: HtmlElement, outer: BlockMeaning): BlockMeaning {
  const { name } = element;
  if (kept.has(outer.kind)) return outer;
  const rank = rankOf(element);
  if (rank !== null) return { kind: "heading", rank };
  if (namesOf(element).some((own) => captionName.test(own))) return { kind: "caption" };
  switch (name) {
    case "p":
    case "dd":
    case "address":
      return isNote(element) ? { kind: "note" } : { kind: "paragraph" };
    case "blockquote":
      return { kind: "quote" };
    case "figcaption":
    case "caption":
      return { kind: "caption" };
    case "dt":
      return { kind: "plain" };
    default:
      if (setNames.has(name) || namesOf(element).includes("contact")) return { kind: "paragraph" };
      return isNote(element) ? { kind: "note" } : outer;
  }
}

function rankOf(element: HtmlElement): number | null {
  if (headingNames.has(element.name)) return Number(element.name.slice(1));
  if (element.attribute("role") !== "heading") return null;
  const level = Number(element.attribute("aria-level") ?? "2");
  return level >= 1 && level <= 6 ? level : 2;
}

function isNote(element: HtmlElement): boolean {
  if (element.attributes.length === 0) return false;
  const role = `${element.attribute("role") ?? ""} ${element.attribute("epub:type") ?? ""}`;
  if (/\b(?:doc-(?:endnotes?|footnotes?)|footnotes?|endnotes?)\b/u.test(role)) return true;
  const id = element.attribute("id")?.toLowerCase().replace(/[_.:]/gu, "-").replace(/^-+/u, "") ?? "";
  return noteId.test(id) || namesOf(element).some((own) => notesName.test(own));
}
