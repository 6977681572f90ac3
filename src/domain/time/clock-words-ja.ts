/**
 * Japanese clocks and days, as ministry pages write them: 午前11時, 午後0時 for noon, no 0分, minutes not padded.
 * Written here because `Intl` gives 午前1:00 and, under some settings, 午後12:00.
 */
import { dateOf, dayOfWall, secondOfDay, weekdayOf } from "./calendar.ts";
import type { ClockWords } from "./clock-words.ts";
import { eraYear } from "./era.ts";
import type { HoursMinutes } from "./iso-duration.ts";

const weekdays = "月火水木金土日";

export const japaneseWords: ClockWords = {
  clock: clockJa,
  shortDay: (epochDay) => `${monthDayJa(epochDay)}（${weekdayJa(epochDay)}）`,
  dayAndClock: (wall) => {
    const day = dayOfWall(wall);
    return `${dateJa(day)}（${weekdayJa(day)}）${clockJa(wall)}`;
  },
  dateLine: (epochDay) => `${eraYear(epochDay)}${monthDayJa(epochDay)}`,
  duration: (amount, approx) => `${approx ? "約" : ""}${amountJa(amount)}`,
};

/** 午前11時, 午後4時5分. */
export function clockJa(wall: number): string {
  const second = secondOfDay(wall);
  const hour = Math.floor(second / 3600);
  const minutes = Math.floor(second / 60) % 60;
  const seconds = second % 60;
  const rest = seconds > 0 ? `${minutes}分${seconds}秒` : minutes > 0 ? `${minutes}分` : "";
  return `${hour < 12 ? "午前" : "午後"}${hour % 12}時${rest}`;
}

/** 2月14日. */
export function monthDayJa(epochDay: number): string {
  const { month, day } = dateOf(epochDay);
  return `${month}月${day}日`;
}

/** 2023年2月14日: inside a text, Western years. */
export function dateJa(epochDay: number): string {
  return `${dateOf(epochDay).year}年${monthDayJa(epochDay)}`;
}

/** 1時間, 45分間, 1時間半, 1時間20分. */
export function amountJa({ hours, minutes }: HoursMinutes): string {
  if (hours === 0) return `${minutes}分間`;
  return `${hours}時間${minutes === 0 ? "" : minutes === 30 ? "半" : `${minutes}分`}`;
}

function weekdayJa(epochDay: number): string {
  return weekdays.charAt(weekdayOf(epochDay) - 1);
}
