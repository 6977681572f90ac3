/**
 * Levels and restored numbers of a run of list items.
 *
 * A page closes its numbered list before a nested one and opens it again with a start number, which a copy as text
 * loses: 1, 2, (1) … (4), then 1, 2 again. So a number that restarts at 1 directly after a deeper list, at the
 * indentation that its level had, continues the count.
 */
import type { Marker, NumberedMarker } from "./marker.ts";
import type { Numeral } from "./numeral.ts";
import { writeNumeral } from "./numeral.ts";

export interface ItemNumber {
  readonly level: number;
  /** As it should be read: `3.`, `(1)`, `•`. */
  readonly marker: string;
  /** The marker as written, where another number was restored. */
  readonly was: string | null;
}

interface Counted {
  readonly form: string;
  readonly indent: number;
  /** The number that was read last, and the one that it stands for. */
  readonly read: number;
  readonly restored: number;
}

/** What the items of one list have said so far. */
export interface Numbering {
  readonly counts: Map<number, Counted>;
  readonly bullets: { readonly indent: number; readonly level: number }[];
  lastLevel: number;
  lastNumberedLevel: number;
}

export function startNumbering(): Numbering {
  return { counts: new Map(), bullets: [], lastLevel: 0, lastNumberedLevel: 0 };
}

/** A paragraph between items: a number after it that begins at 1 begins a list, one that goes on goes on. */
export function interruptNumbering(numbering: Numbering): void {
  numbering.bullets.length = 0;
  numbering.lastLevel = 0;
  numbering.lastNumberedLevel = 0;
}

/** Counts the next item of a list. `indent` is the line's, in columns. */
export function countItem(numbering: Numbering, marker: Marker, indent: number): ItemNumber {
  return marker.number === null
    ? countBullet(numbering, marker.bullet ?? "•", indent)
    : countNumber(numbering, marker.number, indent);
}

function countNumber(numbering: Numbering, marker: NumberedMarker, indent: number): ItemNumber {
  const { level } = marker;
  const last = numbering.counts.get(level);
  const numeral = likeliest(marker, last);
  const form = formOf(marker, numeral);
  const restored = restore(numeral.value, form, indent, numbering.lastLevel > level ? last : undefined, last);
  closeDeeper(numbering, level);
  numbering.counts.set(level, { form, indent, read: numeral.value, restored });
  while ((numbering.bullets.at(-1)?.level ?? -1) >= level) numbering.bullets.pop();
  numbering.lastLevel = level;
  numbering.lastNumberedLevel = level;
  const written = wordOf(marker, numeral);
  const marked = wordOf(marker, { ...numeral, value: restored });
  return { level, marker: marked, was: marked === written ? null : written };
}

/** `interrupted` is the level's last number where a deeper list stands between it and this one. */
function restore(
  value: number,
  form: string,
  indent: number,
  interrupted: Counted | undefined,
  last: Counted | undefined,
): number {
  if (value === 1 && interrupted?.form === form && interrupted.indent === indent)
    return interrupted.restored + 1;
  const inStep = last !== undefined && last.form === form && value === last.read + 1;
  return inStep ? last.restored + 1 : value;
}

/** Of two readings, the one that comes next (`(i)` after `(h)`), else the first. */
function likeliest(marker: NumberedMarker, last: Counted | undefined): Numeral {
  const first = marker.readings[0] ?? { style: "digits", value: 1 };
  if (last === undefined) return first;
  const next = marker.readings.find(
    (one) => formOf(marker, one) === last.form && one.value === last.read + 1,
  );
  return next ?? marker.readings.find((one) => formOf(marker, one) === last.form) ?? first;
}

function formOf({ before, after }: NumberedMarker, { style }: Numeral): string {
  return `${before}${style}${after}`;
}

function wordOf({ before, after }: NumberedMarker, numeral: Numeral): string {
  return `${before}${writeNumeral(numeral) ?? numeral.value}${after}`;
}

/** Bullets have no level of their own: they keep that of the bullets before them, deeper with their indentation, or stand below the last number. */
function countBullet(numbering: Numbering, bullet: string, indent: number): ItemNumber {
  const { bullets } = numbering;
  while ((bullets.at(-1)?.indent ?? -1) > indent) bullets.pop();
  const open = bullets.at(-1);
  const level =
    open === undefined ? numbering.lastNumberedLevel + 1 : open.level + (indent > open.indent ? 1 : 0);
  if (open === undefined || indent > open.indent) bullets.push({ indent, level });
  closeDeeper(numbering, level);
  numbering.lastLevel = level;
  return { level, marker: japaneseBullet(bullet) ? bullet : "•", was: null };
}

/** A bullet without words is a point whose words are its sub-points: it belongs to no number before it. */
export function countEmptyBullet(numbering: Numbering, marker: Marker, indent: number): ItemNumber {
  interruptNumbering(numbering);
  return countItem(numbering, marker, indent);
}

/** An item whose level its format says. */
export function standAt(numbering: Numbering, level: number): void {
  closeDeeper(numbering, level);
  numbering.lastLevel = level;
}

/** A numbered heading: its number counts on, and bullets below it are a list of their own. */
export function standBelowHeading(numbering: Numbering): void {
  numbering.bullets.length = 0;
  numbering.lastNumberedLevel = 0;
}

function closeDeeper(numbering: Numbering, level: number): void {
  for (const deeper of numbering.counts.keys()) if (deeper > level) numbering.counts.delete(deeper);
}

/** Signs of Japanese texts are their author's choice; `-` and `*` are what a keyboard has for `•`. */
function japaneseBullet(bullet: string): boolean {
  return /^[・●○◯〇◎■◆▼◇□★☆]$/u.test(bullet);
}
