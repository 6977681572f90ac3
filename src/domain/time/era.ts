/**
 * Japan's eras. The first year of an era is 元年; the day on which one begins already belongs to it
 * (令和元年 from 1 May 2019). Dates before 1873, when Japan took the Gregorian calendar, keep Western years.
 */
import { dateOf, epochDayOf } from "./calendar.ts";

interface Era {
  readonly name: string;
  readonly from: number;
  readonly firstYear: number;
}

const firstGregorianDay = epochDayOf({ year: 1873, month: 1, day: 1 });

/** The newest first. */
const eras: readonly Era[] = [
  { name: "令和", from: epochDayOf({ year: 2019, month: 5, day: 1 }), firstYear: 2019 },
  { name: "平成", from: epochDayOf({ year: 1989, month: 1, day: 8 }), firstYear: 1989 },
  { name: "昭和", from: epochDayOf({ year: 1926, month: 12, day: 25 }), firstYear: 1926 },
  { name: "大正", from: epochDayOf({ year: 1912, month: 7, day: 30 }), firstYear: 1912 },
  { name: "明治", from: firstGregorianDay, firstYear: 1868 },
];

/** 令和, 平成, 昭和, 大正, 明治: the newest first. */
export const eraNames: readonly string[] = eras.map((era) => era.name);

/** The year of a day with its unit: 令和5年, 令和元年, 1850年. */
export function eraYear(epochDay: number): string {
  const { year } = dateOf(epochDay);
  const era = eras.find((one) => epochDay >= one.from);
  if (era === undefined) return `${year}年`;
  const count = year - era.firstYear + 1;
  return `${era.name}${count === 1 ? "元" : count}年`;
}

/** 令和, 5 -> 2023; null for a name that is no era's. */
export function yearOfEra(name: string, count: number): number | null {
  const era = eras.find((one) => one.name === name);
  return era === undefined || count < 1 ? null : era.firstYear + count - 1;
}
