/** Japanese days: 令和5年2月15日, 2月15日, 本15日, 2023/2/14, 2/14(火) 11:00. */
import { isDigit, matchAt } from "./characters.ts";
import { partAt, yearAt } from "./dateline-ja.ts";
import { isNumeral } from "./numbers-ja.ts";
import type { TokenList } from "./token.ts";

/** 令和5年2月15日, 2023年2月15日, 2月15日, 15日. `from` is where its first number or era stands: 本15日, 翌15日. */
export function dayJa(text: string, at: number, from: number, list: TokenList): number | null {
  const year = yearAt(text, from);
  const month = partAt(text, year?.end ?? from, "月");
  if (year !== null && month === null) return null;
  const day = partAt(text, month?.end ?? from, "日");
  if (day === null || notAfterDay.has(text.charAt(day.end))) return null;
  if (month === null && isNumeral(text.charAt(from)) && !isInCompany(text, day.end, list)) return null;
  return list.add(at, day.end, {
    kind: "day",
    value: { year: year?.value ?? null, month: month?.value ?? null, day: day.value },
  });
}

/** 一日, 十日: words as often as dates, unless a zone stands before or a clock follows. */
function isInCompany(text: string, end: number, list: TokenList): boolean {
  const next = text.slice(end, end + 2);
  return list.last()?.kind === "zone" || next === "午前" || next === "午後" || next === "正午";
}

/** 2/14(火) 11:00, 2023/2/14, 2023-02-14, 2/15 1:00: with a year, a weekday or a clock after it. */
export function slashedDay(text: string, at: number, list: TokenList): number | null {
  const found = matchAt(slashed, text, at);
  if (found === null) return null;
  const [whole, year, month = "", day = ""] = found;
  const end = at + whole.length;
  if (year === undefined && !clockOrWeekday.test(text.slice(end, end + 5))) return null;
  return list.add(at, end, {
    kind: "day",
    value: { year: year === undefined ? null : Number(year), month: Number(month), day: Number(day) },
  });
}

/** 本15日, 翌15日: the day's number says it all. */
export function prefixedDay(text: string, at: number, list: TokenList): number | null {
  return isDigit(text.charCodeAt(at + 1)) ? dayJa(text, at, at + 1, list) : null;
}

/** 15日間, 日本, 日米: no days of a month. */
const notAfterDay: ReadonlySet<string> = new Set("間本米韓中英々");
const slashed = /(?:((?:19|20|21)\d{2})[/.-])?(\d{1,2})[/.-](\d{1,2})(?![\d/])/y;
const clockOrWeekday = /^ ?(?:\([月火水木金土日]|\d{1,2}[:時]|午[前後]|正午)/u;
