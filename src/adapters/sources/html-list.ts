/**
 * Lists of a page: what a browser writes before each item. Numbers count as HTML says (start, value, reversed, type); where
 * authors typed their own, those are the markers.
 */
import { type Marker, readMarker } from "../../domain/release/marker.ts";
import { type HtmlElement, textOf } from "./html-node.ts";
import { listNames } from "./html-elements.ts";
import { shownWords } from "./html-words.ts";
import { romanNumber } from "./roman-number.ts";

/** How a list marks its items. */
type Marking =
  /** The list counts them. */
  | { readonly kind: "counted"; readonly style: CountStyle; readonly step: 1 | -1 }
  /** Every item has a bullet. */
  | { readonly kind: "bullets" }
  /** The author typed the markers. */
  | { readonly kind: "typed" }
  /** Facts about the text - its day, its office - that are a list to the page's designer alone. */
  | { readonly kind: "none" };

type CountStyle =
  "decimal" | "lower-alpha" | "upper-alpha" | "lower-roman" | "upper-roman" | "kanji" | "kana";

export interface List {
  readonly level: number;
  readonly marking: Marking;
  /** The number of the next item. */
  next: number;
}

/** An item of a list, whose marker is still to be written before its first words, or was. */
export interface Item {
  readonly level: number;
  readonly marker: string;
  readonly counted: boolean;
  /** False for facts in a list's clothes. */
  readonly isPoint: boolean;
  pending: boolean;
}

/** In UTF-16 units and in nodes: where an item's own marker is looked for. */
const longestLead = 24;

/** A list at a level; `isFacts`: whether its items are no points. */
export function openList(
  element: HtmlElement,
  level: number,
  { japanese, isFacts }: { readonly japanese: boolean; readonly isFacts: boolean },
): List {
  const marking: Marking = isFacts ? { kind: "none" } : markingOf(element, japanese);
  const reversed = marking.kind === "counted" && marking.step < 0;
  const first = integer(element.attribute("start"));
  return { level, marking, next: first ?? (reversed ? itemsOf(element).length : 1) };
}

/** Counts an item: what stands before its words, and whether the list wrote it. */
export function nextMarker(list: List, item: HtmlElement): Omit<Item, "level" | "pending"> {
  const { marking } = list;
  const isPoint = marking.kind !== "none";
  if (marking.kind !== "counted")
    return { marker: marking.kind === "bullets" ? "•" : "", counted: false, isPoint };
  const value = integer(item.attribute("value")) ?? list.next;
  list.next = value + marking.step;
  const style = countStyles[item.attribute("type") ?? ""] ?? marking.style;
  return { marker: `${numeral(value, style)}.`, counted: true, isPoint };
}

const countStyles: Readonly<Record<string, CountStyle>> = {
  ...{ "1": "decimal", a: "lower-alpha", A: "upper-alpha", i: "lower-roman", I: "upper-roman" },
};

const styleNames: Readonly<Record<string, CountStyle>> = {
  ...{ "lower-alpha": "lower-alpha", "lower-latin": "lower-alpha", "upper-alpha": "upper-alpha" },
  ...{ "upper-latin": "upper-alpha", "lower-roman": "lower-roman", "upper-roman": "upper-roman" },
  ...{ "cjk-ideographic": "kanji", "japanese-informal": "kanji", katakana: "kana" },
};

function markingOf(element: HtmlElement, japanese: boolean): Marking {
  const style = /list-style(?:-type)?\s*:\s*([a-z -]+)/iu.exec(element.attribute("style") ?? "")?.[1] ?? "";
  const bare = /\bnone\b/iu.test(style);
  const leads = itemsOf(element).map((item) => readMarker(shownWords(textOf(item, longestLead)), japanese));
  const all = (has: (marker: Marker) => boolean): boolean =>
    leads.length > 0 && leads.every((marker) => marker !== null && has(marker));
  if (element.name !== "ol") {
    const typed = bare ? all(() => true) : all(({ bullet }) => bullet !== null);
    return { kind: typed ? "typed" : "bullets" };
  }
  if (all(({ number }) => number !== null) && (bare || leads.length > 1)) return { kind: "typed" };
  if (bare) return { kind: "bullets" };
  const named = style.split(/\s+/u).flatMap((word) => styleNames[word.toLowerCase()] ?? [])[0];
  const counted = countStyles[element.attribute("type") ?? ""] ?? named ?? "decimal";
  return { kind: "counted", style: counted, step: element.attribute("reversed") === null ? 1 : -1 };
}

/** The items directly in a list that hold anything. */
function itemsOf(list: HtmlElement): readonly HtmlElement[] {
  return [...list.elements()].filter(
    ({ name, first }) => name === "li" && first !== null && !isListOnly(first),
  );
}

function isListOnly(node: NonNullable<HtmlElement["first"]>): boolean {
  return node.kind === "element" && listNames.has(node.name);
}

function integer(written: string | null): number | null {
  const digits = /^\s*([+-]?\d{1,9})/u.exec(written ?? "")?.[1];
  return digits === undefined ? null : Number(digits);
}

function numeral(value: number, style: CountStyle): string {
  if (style === "decimal" || value < 1) return String(value);
  switch (style) {
    case "lower-alpha":
      return letters(value);
    case "upper-alpha":
      return letters(value).toUpperCase();
    case "lower-roman":
      return roman(value);
    case "upper-roman":
      return roman(value).toUpperCase();
    case "kanji":
      return kanji(value);
    case "kana":
      return [...kana][value - 1] ?? String(value);
    default:
      return style satisfies never;
  }
}

const kana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";

/** a … z, aa, ab … */
function letters(value: number): string {
  let written = "";
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26))
    written = String.fromCharCode(0x61 + ((rest - 1) % 26)) + written;
  return written;
}

function roman(value: number): string {
  return value >= 4000 ? String(value) : romanNumber(value);
}

/** 1 to 99 as 一, 十, 二十一; the digits of what is more. */
function kanji(value: number): string {
  if (value > 99) return String(value);
  const digits = "〇一二三四五六七八九";
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? digits.charAt(tens) : ""}${tens > 0 ? "十" : ""}${ones > 0 ? digits.charAt(ones) : ""}`;
}
