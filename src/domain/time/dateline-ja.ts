/** Japanese days with their year: 令和5年2月15日, 平成31年4月30日(火), 2023年2月15日, 二〇二三年二月十五日. */
import type { FoundDate } from "./dateline.ts";
import { eraNames, yearOfEra } from "./era.ts";
import { numberAt } from "./numbers-ja.ts";

/** The first day with a year in a folded line, or null. */
export function datesJa(line: string): FoundDate | null {
  for (let at = 0; at < line.length; at += 1) {
    const year = yearAt(line, at);
    if (year === null) continue;
    const month = partAt(line, year.end, "月");
    const day = month === null ? null : partAt(line, month.end, "日");
    if (month === null || day === null) continue;
    const date = { year: year.value, month: month.value, day: day.value };
    weekday.lastIndex = day.end;
    return { date, start: at, end: day.end + (weekday.exec(line)?.[0].length ?? 0) };
  }
  return null;
}

/** A year with its unit at an offset of a folded text: 令和5年, 令和元年, 2023年. */
export function yearAt(text: string, at: number): FoundPart | null {
  return eraYearAt(text, at) ?? westernYearAt(text, at);
}

/** 令和5年, 令和元年. */
export function eraYearAt(text: string, at: number): FoundPart | null {
  const name = eraNames.find((era) => text.startsWith(era, at));
  if (name === undefined) return null;
  const first = text.charAt(at + name.length) === "元" ? { value: 1, end: at + name.length + 1 } : null;
  const count = first ?? numberAt(text, skipSpace(text, at + name.length));
  const value = count === null ? null : yearOfEra(name, count.value);
  return count === null || value === null || text.charAt(count.end) !== "年"
    ? null
    : { value, end: count.end + 1 };
}

/** 2023年. */
function westernYearAt(text: string, at: number): FoundPart | null {
  const year = numberAt(text, at);
  if (year === null || year.end - at !== 4 || text.charAt(year.end) !== "年") return null;
  return { value: year.value, end: year.end + 1 };
}

/** A part of a date, and where its unit ends. */
export interface FoundPart {
  readonly value: number;
  /** UTF-16 offset after the unit. */
  readonly end: number;
}

/** A number with a unit, stray spaces allowed. */
export function partAt(text: string, at: number, unit: string): FoundPart | null {
  const number = numberAt(text, skipSpace(text, at));
  if (number === null) return null;
  const end = skipSpace(text, number.end);
  return text.charAt(end) === unit && number.value < 100 ? { value: number.value, end: end + 1 } : null;
}

function skipSpace(text: string, at: number): number {
  return text.charAt(at) === " " ? at + 1 : at;
}

const weekday = / ?\([月火水木金土日](?:曜日?)?\)/y;
