/** English clocks and days, in the form of government releases: "11:00 a.m.", "February 14, 2023". */
import { dateOf, dayOfWall, secondOfDay, weekdayOf } from "./calendar.ts";
import type { ClockWords } from "./clock-words.ts";
import type { EnglishStyle } from "./house-style.ts";
import { englishStyle } from "./house-style.ts";
import type { HoursMinutes } from "./iso-duration.ts";

const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** The program's own pages and messages keep to the default style. */
const own = englishStyle(undefined);

/** Clocks, days and amounts in the default style, whatever a publisher's is. */
export const englishWords: ClockWords = {
  clock: (wall) => clockEn(wall, own),
  shortDay: (epochDay) =>
    `${weekdayEn(epochDay).slice(0, 3)}, ${dayEn(epochDay, { ...own, withYear: false })}`,
  dayAndClock: (wall) => {
    const day = dayOfWall(wall);
    return `${weekdayEn(day)}, ${dayEn(day, { ...own, withYear: true })}, ${clockEn(wall, own)}`;
  },
  dateLine: (epochDay) => dayEn(epochDay, { ...own, withYear: true }),
  duration: (amount, approx) => `${approx ? "about " : ""}${amountEn(amount)}`,
};

/** "11:00 a.m."; noon is 12:00 p.m., midnight 12:00 a.m. Seconds only where there are any. */
export function clockEn(wall: number, { clock, twelve }: EnglishStyle): string {
  const second = secondOfDay(wall);
  const hour = Math.floor(second / 3600);
  if (twelve === "words" && second % 43_200 === 0) return hour === 0 ? "midnight" : "noon";
  const seconds = second % 60 === 0 ? "" : `:${two(second % 60)}`;
  const rest = `${two(Math.floor(second / 60) % 60)}${seconds}`;
  if (clock === "24-hour") return `${two(hour)}:${rest}`;
  const half = hour < 12 ? "a" : "p";
  return `${hour % 12 === 0 ? 12 : hour % 12}:${rest} ${clock === "am" ? `${half}m` : `${half}.m.`}`;
}

/** "February 14", "February 14, 2023"; "14 February", "14 February 2023". */
export function dayEn(
  epochDay: number,
  { dates, withYear }: Pick<EnglishStyle, "dates"> & { readonly withYear: boolean },
): string {
  const { year, month, day } = dateOf(epochDay);
  const name = months[month - 1] ?? "";
  if (dates === "day-first") return `${day} ${name}${withYear ? ` ${year}` : ""}`;
  return `${name} ${day}${withYear ? `, ${year}` : ""}`;
}

/** "1 hour", "45 minutes", "1 hour and 30 minutes". */
export function amountEn({ hours, minutes }: HoursMinutes): string {
  const parts = [
    hours > 0 ? counted(hours, "hour") : "",
    minutes > 0 || hours === 0 ? counted(minutes, "minute") : "",
  ];
  return parts.filter((part) => part !== "").join(" and ");
}

function weekdayEn(epochDay: number): string {
  return weekdays[weekdayOf(epochDay) - 1] ?? "";
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
