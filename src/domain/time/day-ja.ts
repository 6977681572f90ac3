/** Japanese days: 令和5年2月15日, 2月15日, 本15日, 2023/2/14, 2/14(火) 11:00. */
import { codesOf, matchAt } from "./characters.ts";
import type { FoundPart } from "./dateline-ja.ts";
import { eraYearAt, partAt } from "./dateline-ja.ts";
import type { FoundNumber } from "./numbers-ja.ts";
import type { TokenList } from "./token.ts";

/** 令和5年2月15日. */
export function eraDayJa(text: string, at: number, list: TokenList): number | null {
  const year = eraYearAt(text, at);
  const month = year === null ? null : partAt(text, year.end, "月");
  return year === null || month === null ? null : dayIn(text, at, year, month, list);
}

/**
 * 2023年2月15日, 2月15日, 15日, by the number that begins the day and where its unit stands. `at` is where the token begins:
 * before the number in 本15日 and 翌15日.
 */
export function dayJa(
  text: string,
  at: number,
  number: FoundNumber,
  unit: number,
  list: TokenList,
): number | null {
  const part = { value: number.value, end: unit + 1 };
  switch (text.charAt(unit)) {
    case "年": {
      const month =
        unit === number.end && text.charCodeAt(unit - 1) !== 32 ? partAt(text, part.end, "月") : null;
      return month === null || number.value < 1000 ? null : dayIn(text, at, part, month, list);
    }
    case "月":
      return number.value < 100 ? dayIn(text, at, null, part, list) : null;
    case "日":
      if (number.kanji && !isInCompany(text, part.end, list)) return null;
      return number.value < 100 ? dayOf(text, at, null, null, part, list) : null;
    default:
      return null;
  }
}

function dayIn(
  text: string,
  at: number,
  year: FoundPart | null,
  month: FoundPart,
  list: TokenList,
): number | null {
  const day = partAt(text, month.end, "日");
  return day === null ? null : dayOf(text, at, year, month, day, list);
}

function dayOf(
  text: string,
  at: number,
  year: FoundPart | null,
  month: FoundPart | null,
  day: FoundPart,
  list: TokenList,
): number | null {
  if (notAfterDay.has(text.charCodeAt(day.end))) return null;
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

/** 15日間, 日本, 日米: no days of a month. */
const notAfterDay = codesOf("間本米韓中英々");
const slashed = /(?:((?:19|20|21)\d{2})[/.-])?(\d{1,2})[/.-](\d{1,2})(?![\d/])/y;
const clockOrWeekday = /^ ?(?:\([月火水木金土日]|\d{1,2}[:時]|午[前後]|正午)/u;
