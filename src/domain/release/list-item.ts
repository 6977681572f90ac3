/** A list item or a numbered heading; or several items where an item's words begin with the first of its own items. */
import type { BodyOptions, Paragraph } from "./body.ts";
import { markerOf } from "./list-reading.ts";
import { type Marker, readMarker } from "./marker.ts";
import {
  countEmptyBullet,
  countItem,
  type ItemNumber,
  type Numbering,
  standAt,
  standBelowHeading,
} from "./numbering.ts";
import { addBlock, addRepair, type Outline } from "./outline.ts";
import { mayRepair } from "./undone.ts";

/** Adds a list item; where its words begin with another marker ("2. (1) At the beginning"), an empty point before it. */
export function addPoint(
  outline: Outline,
  numbering: Numbering,
  paragraph: Paragraph,
  options: BodyOptions,
): void {
  const { role } = paragraph.first;
  if (role?.kind === "item" && role.counted) return addCounted(outline, numbering, paragraph, role.level);
  const { first, text } = paragraph;
  const read = markerOf({ ...first, text }, options.lists.sections, options.japanese);
  if (read !== null) return addTyped(outline, numbering, paragraph, read, options);
  const level = role?.kind === "item" ? role.level : 1;
  standAt(numbering, level);
  addBlock(outline, "list-item", paragraph.text, { level, marker: "•" });
}

/** An item whose format counts: its depth and its marker are said, and nothing is to be restored. */
function addCounted(outline: Outline, numbering: Numbering, { text }: Paragraph, level: number): void {
  const [marker = ""] = /^\S+/u.exec(text) ?? [];
  standAt(numbering, level);
  addBlock(outline, "list-item", text.slice(marker.length).trimStart(), { level, marker });
}

function addTyped(
  outline: Outline,
  numbering: Numbering,
  paragraph: Paragraph,
  read: Marker,
  options: BodyOptions,
): void {
  const { first, text } = paragraph;
  const { undone, lists, japanese } = options;
  const marker = writtenMarker(read, paragraph, options);
  const words = text.slice(marker.length);
  const item = itemOf(numbering, marker, paragraph, words);
  const continued = item.was !== null && mayRepair(undone, "numbering-continued", first.number);
  const label = item.was === null || continued ? item.marker : item.was;
  const inner = marker.number === null ? null : readMarker(words, japanese);
  const nested = inner?.bullet === null && (inner.number?.level ?? 0) > item.level ? inner : null;
  const isHeading = nested === null && (lists.headings.has(first.number) || first.role?.kind === "heading");
  const kind = isHeading ? "heading" : "list-item";
  addBlock(outline, kind, nested === null ? words : "", { level: item.level, marker: label });
  if (isHeading) standBelowHeading(numbering);
  const say = (code: "numbering-continued" | "numbering-restored" | "bullet-dropped", was: string): void =>
    addRepair(outline, { code, was, line: first.number });
  if (lists.lost.has(first.number)) say("numbering-restored", read.bullet ?? "");
  else if (continued) say("numbering-continued", item.was ?? "");
  if (marker.bullet !== null && marker.number !== null) say("bullet-dropped", marker.bullet);
  if (nested !== null) addTyped(outline, numbering, { ...paragraph, text: words }, nested, options);
}

function itemOf(
  numbering: Numbering,
  marker: Marker,
  { first: { indent, role } }: Paragraph,
  words: string,
): ItemNumber {
  if (marker.number === null && role?.kind === "item") {
    standAt(numbering, role.level);
    return { level: role.level, marker: marker.bullet ?? "•", was: null };
  }
  const count = marker.number === null && words === "" ? countEmptyBullet : countItem;
  return count(numbering, role?.kind === "item" ? notAbove(marker, role.level) : marker, indent);
}

/** The marker at the depth of its list, where that is deeper than its form says: "1." inside another "1." */
function notAbove(marker: Marker, level: number): Marker {
  const { number } = marker;
  return number === null || number.level >= level ? marker : { ...marker, number: { ...number, level } };
}

/** The marker as it should be read: a number in place of a lost one, both or the bullet alone where both stand. */
function writtenMarker(read: Marker, { first, text }: Paragraph, { lists, undone }: BodyOptions): Marker {
  const lost = lists.lost.get(first.number);
  if (lost !== undefined) return counted(read, lost);
  if (read.bullet === null || mayRepair(undone, "bullet-dropped", first.number)) return read;
  const { length } = /^\s*/u.exec(text.slice(read.bullet.length))?.[0] ?? "";
  return { bullet: read.bullet, number: null, length: read.bullet.length + length };
}

/** The marker that a copy turned into a bullet. */
function counted({ length }: Marker, value: number): Marker {
  const readings = [{ style: "digits", value }] as const;
  return { bullet: null, length, number: { level: 1, before: "", after: ".", readings } };
}
