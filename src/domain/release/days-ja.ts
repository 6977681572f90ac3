/** Japanese days in the short forms that notices have: 2026年（令和8年）3月4日, R8.3.4, and 8.3.4 on a line of its own. */
import { datesJa } from "../time/dateline-ja.ts";
import { yearOfEra } from "../time/era.ts";
import { dayAt, type FoundDay } from "./day-figures.ts";

/** The first such day in a folded line, or null. */
export function shortDayJa(view: string): FoundDay | null {
  return inTwoCalendars(view) ?? spacedOut(view) ?? ofAnEra(view) ?? ofNoEra(view);
}

/** The day without the bracket, which counts as part of it. */
function inTwoCalendars(view: string): FoundDay | null {
  const bracket = otherCalendar.exec(view);
  if (bracket === null) return null;
  const { length } = bracket[0];
  const found = datesJa(view.slice(0, bracket.index) + view.slice(bracket.index + length));
  return found === null || found.start > bracket.index
    ? null
    : dayAt(found.date, found.start, found.end + length);
}

/** 2026 年 3 月 4 日, as a word processor spaces figures. */
function spacedOut(view: string): FoundDay | null {
  const found = spaced.exec(view);
  if (found === null) return null;
  const words = found[0].replace(/ /gu, "");
  const day = datesJa(words);
  return day === null ? null : dayAt(day.date, found.index, found.index + found[0].length);
}

function ofAnEra(view: string): FoundDay | null {
  const found = eraFigures.exec(view);
  if (found === null) return null;
  const { era = "", year, month, day } = found.groups ?? {};
  const western = yearOfEra(eras[era] ?? era, Number(year));
  if (western === null) return null;
  const date = { year: western, month: Number(month), day: Number(day) };
  return dayAt(date, found.index, found.index + found[0].length);
}

/** Of an era that the line does not name: the day stands alone, or behind a sort of text in brackets. */
function ofNoEra(view: string): FoundDay | null {
  const found = bareDay.exec(view);
  return found === null ? null : { date: null, start: found[1]?.length ?? 0, end: view.length };
}

const eras: Readonly<Record<string, string>> = { R: "令和", H: "平成", S: "昭和" };

const otherCalendar = /(?<=年) ?\((?:令和|平成|昭和|西暦)? ?[\d元]{1,4} ?年?\)/u;
const eraFigures =
  /(?<![A-Za-z\d])(?<era>[RHS]|令和|平成|昭和)\.? ?(?<year>\d{1,2})[./] ?(?<month>\d{1,2})[./] ?(?<day>\d{1,2})(?![\d./])(?: ?\([月火水木金土日](?:曜日?)?\))?/u;
const spaced =
  /(?:(?:令和|平成|昭和) {0,2}(?:\d{1,2}|元)|(?<!\d)\d{4}) {0,2}年 {0,2}\d{1,2} {0,2}月 {0,2}\d{1,2} {0,2}日(?: ?\([月火水木金土日](?:曜日?)?\))?/u;
const bareDay =
  /^((?:[([【][^()[\]【】]{1,12}[)\]】])? {0,80})\d{1,2}(?:\. ?\d{1,2}){2}(?: ?\([月火水木金土日]\))?$/u;
