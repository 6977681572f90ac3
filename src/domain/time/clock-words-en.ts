/** English clocks and days, in the form of government releases: "11:00 a.m.", "February 14, 2023". */
import { dateOf, dayOfWall, secondOfDay, weekdayOf } from "./calendar.ts";
import type { ClockWords } from "./clock-words.ts";
import type { HoursMinutes } from "./iso-duration.ts";

const months = "January February March April May June July August September October November December".split(
  " ",
);
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

export const englishWords: ClockWords = {
  clock: clockEn,
  shortDay: (epochDay) => `${weekdayEn(epochDay).slice(0, 3)}, ${monthDayEn(epochDay)}`,
  dayAndClock: (wall) => {
    const day = dayOfWall(wall);
    return `${weekdayEn(day)}, ${dateEn(day)}, ${clockEn(wall)}`;
  },
  dateLine: dateEn,
  duration: (amount, approx) => `${approx ? "about " : ""}${amountEn(amount)}`,
};

/** "11:00 a.m."; noon is 12:00 p.m., midnight 12:00 a.m. Seconds only where there are any. */
export function clockEn(wall: number): string {
  const second = secondOfDay(wall);
  const hour = Math.floor(second / 3600);
  const minutes = String(Math.floor(second / 60) % 60).padStart(2, "0");
  const seconds = second % 60 === 0 ? "" : `:${String(second % 60).padStart(2, "0")}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes}${seconds} ${hour < 12 ? "a.m." : "p.m."}`;
}

/** "February 14". */
export function monthDayEn(epochDay: number): string {
  const { month, day } = dateOf(epochDay);
  return `${months[month - 1] ?? ""} ${day}`;
}

/** "February 14, 2023". */
export function dateEn(epochDay: number): string {
  return `${monthDayEn(epochDay)}, ${dateOf(epochDay).year}`;
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
