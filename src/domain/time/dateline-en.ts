/** English days with their year: "February 15, 2023", "Wednesday, 15 February 2023", "Feb. 15th, 2023", "2023-02-15". */
import { monthNamed } from "./words-en.ts";
import type { FoundDate } from "./dateline.ts";
import { lowered } from "./folded-text.ts";

/** The first day with a year in a folded line, or null. */
export function datesEn(line: string): FoundDate | null {
  const low = lowered(line);
  for (const found of low.matchAll(withYear)) {
    const [whole, weekday = "", name, day, year, otherDay, otherName, otherYear, isoYear, isoMonth, isoDay] =
      found;
    const month = isoMonth === undefined ? monthNamed(name ?? otherName ?? "") : Number(isoMonth);
    const date = {
      year: Number(year ?? otherYear ?? isoYear),
      month,
      day: Number(day ?? otherDay ?? isoDay),
    };
    const known = weekday === "" || isWeekday(weekday);
    const start = found.index + (known ? 0 : weekday.length);
    if (month > 0) return { date, start, end: found.index + whole.length };
  }
  return null;
}

/** "in Tokyo on", "the 2022": words that a date line's place does not begin with. */
export function beginsProse(words: string): boolean {
  return /^(?:on|in|at|the|since|by|from)\s/iu.test(words);
}

function isWeekday(word: string): boolean {
  return /^(?:mon|tue|wed|thu|fri|sat|sun)/u.test(word);
}

const withYear =
  /(?<![\w-])((?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:mon|tue|wed|thu|fri|sat|sun)\.?,? )?(?:([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})|(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]{3,9})\.?,? (\d{4})|(\d{4})-(\d{2})-(\d{2}))(?!\d)/gu;
