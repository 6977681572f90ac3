/**
 * The day that a line names, with what offices set around it: a label ("Posted on"), a clock, who sent it, an office, a sort
 * of text behind a bar. A date line is mostly its day: more letters of anything else make it another line.
 */
import { datesEn } from "../time/dateline-en.ts";
import { datesJa } from "../time/dateline-ja.ts";
import { readDateline } from "../time/dateline.ts";
import { folded } from "../time/folded-text.ts";
import { dayAt, dayInFigures, type FoundDay } from "./day-figures.ts";
import { shortDayJa } from "./days-ja.ts";
import { columnsOf } from "./lines.ts";
import type { ReleaseWords } from "./words.ts";

export interface DayLine extends FoundDay {
  /** The place as written ("TOKYO"), or null. */
  readonly place: string | null;
}

export interface DayLineOptions {
  readonly locale: string;
  readonly words: ReleaseWords;
  readonly japanese: boolean;
}

/** In UTF-16 units: no date line is longer. */
const longest = 200;

/** In columns: a piece beside the day. */
const longestPiece = 40;

/** In columns: "Media information" stands beside a day, "Embargoed until 10:00 on Wednesday" names another. */
const longestSort = 24;

/** The day of a line that is mostly a day and its place, or null. */
export function readDayLine(text: string, options: DayLineOptions): DayLine | null {
  if (text.length > longest || !/\p{N}|[一二三四五六七八九十元]/u.test(text)) return null;
  const read = readDateline(text, options.locale);
  if (read !== null && !isOutweighed(text, read) && !/(?:^|\s)\p{Ll}{1,9}$/u.test(read.place ?? ""))
    return read;
  const view = folded(text);
  const day = dayIn(view, options);
  if (day === null) return null;
  const after = view.slice(day.end);
  const rest = after.replace(options.words.datelineTail, "");
  const own = lettersIn(view.slice(day.start, day.end)) + lettersIn(after) - lettersIn(rest);
  const others = [lettersBefore(view.slice(0, day.start), options.words), lettersAfter(rest, options.words)];
  const isMostlyDay = others.every((count) => count !== null) && sum(others) <= own;
  return isMostlyDay ? { ...day, place: null } : null;
}

/** Whether more letters and digits are outside the day and its place than in the day. */
function isOutweighed(text: string, { start, end, place }: DayLine): boolean {
  const date = lettersIn(text.slice(start, end));
  return lettersIn(text) - date - lettersIn(place ?? "") > date;
}

/** The day in a folded line. */
function dayIn(view: string, { japanese }: DayLineOptions): FoundDay | null {
  const written = japanese ? (datesJa(view) ?? datesEn(view)) : (datesEn(view) ?? datesJa(view));
  if (written !== null) return dayAt(written.date, written.start, written.end);
  return dayInFigures(view) ?? (japanese ? shortDayJa(view) : null);
}

/** The letters before a day that are no label, office or sort of text; null where they lead to more than a day. */
function lettersBefore(before: string, words: ReleaseWords): number | null {
  const text = before.replace(inBrackets, "").replace(openBracket, "").trim();
  const others = othersIn(text, words);
  if (others === null) return null;
  const isApart = /[|:/·•,、—–-]$/u.test(text);
  if (isApart && others.length <= 2 && others.every(isPlaceName)) return 0;
  const leads = others.length === 0 || isApart || isPlace(others.at(-1) ?? "");
  return leads ? lettersIn(others.join("")) : null;
}

/** The letters behind a day that are no office or sort of text; null where the words of the day go on. */
function lettersAfter(after: string, words: ReleaseWords): number | null {
  const text = after.replace(inBrackets, "").trim();
  const others = othersIn(text, words);
  if (others === null) return null;
  if (others.length > 0 && !/^[|/·•,、()—–-]/u.test(text)) return null;
  return text.startsWith("|") ? 0 : lettersIn(others.join("")); // what a bar parts from the day is its frame
}

/** The pieces of what stands beside a day that say anything else; null where one is longer than such pieces are. */
function othersIn(text: string, words: ReleaseWords): readonly string[] | null {
  const pieces = text
    .split(/[|/·•,、()]|(?<=[\p{Lo}:]) | (?=\p{Lo})/u)
    .map((piece) => piece.replace(words.datelineLabel, "").trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  if (pieces.some((piece) => columnsOf(piece) > longestPiece)) return null;
  return pieces.filter((piece) => !words.issuer.test(piece) && !isSort(piece, words));
}

/** Whether a piece says what sort of text it is, and no day of its own. */
function isSort(piece: string, words: ReleaseWords): boolean {
  return columnsOf(piece) <= longestSort && words.category.test(piece);
}

/** One to four words that begin with capitals, or Japanese ones. */
function isPlace(words: string): boolean {
  return /^(?:[\p{Lu}\p{Lo}][\p{L}.'-]{0,20}(?: |$)){1,4}$/u.test(words);
}

/** "STOCKHOLM", "New South Wales". */
function isPlaceName(words: string): boolean {
  return /^(?:\p{Lu}[\p{L}.'-]{0,20}(?: |$)){1,3}$/u.test(words);
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function sum(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((all, count) => all + (count ?? 0), 0);
}

/** What is in brackets of its own, or between the strokes of a wire: "(Reuters)", "/PRNewswire/", （東京発）. */
const inBrackets = /^\s?(?:\([^()]{0,60}\)|\/[^/]{0,30}\/|【[^【】]{0,30}】)/u;
const openBracket = /^\s?[([【〔《<]/u;
