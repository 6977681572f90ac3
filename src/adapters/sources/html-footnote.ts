/**
 * Marks of footnotes, which a plain text glues to the word before: "a.m.<sup>1</sup>". A raised number may as well be an
 * exponent (10<sup>6</sup>, m<sup>2</sup>), the mass of an atom (<sup>14</sup>C) or the end of a numeral (1<sup>st</sup>):
 * those are words, and digits and signs among them are written with the raised digits that Unicode has, since 10 to the
 * sixth is not 106.
 */
import { namesOf } from "./html-elements.ts";
import { type HtmlElement, textOf } from "./html-node.ts";

/** In UTF-16 units: what is longer is no mark. */
const longestMark = 24;

const number = String.raw`\d{1,3}(?:\s?[,，、–-]\s?\d{1,3}){0,5}`;

/** A number, with or without brackets, or a sign. */
const plainMark = new RegExp(String.raw`^(?:${number}|[*＊†‡§¶]{1,3})$`, "u");
const signedMark = new RegExp(
  String.raw`^(?:[[［(（]\s?(?:foot)?(?:notes?\s?|n\.?\s?)?(?:${number}|[a-z]|[*＊†‡])\s?[\])）］]|[(（[［]?(?:注|註|※|＊|脚注)\s?[0-9０-９]{0,3}[)）\]］]?|(?:foot)?notes?\s?\d{1,3}|[*＊]\d{1,3})$`,
  "iu",
);
const backMark = /^(?:[↩↑⤴⬆^\s]|\uFE0E|\uFE0F)+$/u;

const fragment = /^[^\s?#]*(?:\?[^\s#]*)?#./u;
const noteName = /(?:^|-)(?:foot-?notes?|fn|note-?ref|reference|fn-?ref|end-?notes?)(?:-|$)/u;

/** Words that a number above them multiplies: units of measure. */
const unit =
  /(?:^|[\s\d(（/・･])(?:[kcmµμnMGhd]?[mlgsLNJWV]|km|cm|mm|ft|in|yd|mi|ha|sec|hr|h|day|kWh|rad|mol|K)$/u;

const raised: Readonly<Record<string, string>> = {
  ...{ "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹" },
  ...{ "+": "⁺", "-": "⁻", "−": "⁻", "–": "⁻" },
};

/** Whether a raised piece of a line is the mark of a footnote. `before` and `after`: what stands around it in the line. */
export function isRaisedMark(element: HtmlElement, before: string, after: string): boolean {
  const text = markText(element);
  if (text === null) return false;
  if (signedMark.test(text)) return true;
  if (before.trim() === "") return false; // the number of the note itself, or of an atom
  if (!plainMark.test(text)) return false;
  if (holdsNoteLink(element) || isNamedNote(element)) return true;
  if (/\d\s?$/u.test(before) || unit.test(before)) return false;
  if (/(?:^|[^\p{L}]|=\s?\p{Ll})[\p{Script=Latin}\p{Script=Greek}]$/u.test(before)) return false; // x², E = mc²
  return !/\s$/u.test(before) || !/^[\p{L}]/u.test(after);
}

/** Whether a link is the mark of a footnote: "[1]" that leads to a place of the page. */
export function isLinkedMark(link: HtmlElement, before: string): boolean {
  if (!fragment.test(link.attribute("href") ?? "") || before.trim() === "") return false;
  const text = markText(link);
  if (text === null) return false;
  if (backMark.test(text)) return true;
  if (/^[[［]/u.test(text) && signedMark.test(text)) return true;
  return (
    plainMark.test(text) && (isNamedNote(link) || [...link.elements()].some(({ name }) => name === "sup"))
  );
}

/** A raised number that is no mark, as plain text writes it; null for other words, and for a note's own number. */
export function raisedWords(element: HtmlElement, before: string, after: string): string | null {
  if (before.trim() === "" && !/^\p{L}/u.test(after)) return null;
  const text = textOf(element, longestMark).trim();
  if (!/^[0-9+−–-]+$/u.test(text) || text.length >= longestMark) return null;
  return [...text].map((sign) => raised[sign] ?? sign).join("");
}

function markText(element: HtmlElement): string | null {
  const text = textOf(element, longestMark + 1).trim();
  return text === "" || text.length > longestMark ? null : text;
}

function holdsNoteLink(element: HtmlElement): boolean {
  for (const inner of element.elements())
    if (inner.name === "a" && fragment.test(inner.attribute("href") ?? "")) return true;
  return false;
}

function isNamedNote(element: HtmlElement): boolean {
  const role = element.attribute("role") ?? element.attribute("epub:type") ?? "";
  return /noteref/u.test(role) || namesOf(element).some((name) => noteName.test(name));
}
