/**
 * Japanese clocks and days, as ministry pages write them: 午前11時, 午後0時 for noon, no 0分, minutes not padded.
 * Written here because `Intl` gives 午前1:00 and, under some settings, 午後12:00.
 */
import { dateOf, dayOfWall, secondOfDay, weekdayOf } from "./calendar.ts";
import type { ClockWords } from "./clock-words.ts";
import { eraYear } from "./era.ts";
import type { JapaneseStyle } from "./house-style.ts";
import { japaneseStyle } from "./house-style.ts";
import type { HoursMinutes } from "./iso-duration.ts";

const weekdays = "月火水木金土日";

/** Clocks, days and amounts in a house style. */
export interface StyledWordsJa {
  /** 頃 after a clock. */
  readonly around: string;
  /** 午前11時, 午後4時5分. */
  clock(wall: number): string;
  /** 2月14日; 2023年2月14日 with its year: inside a text, Western years unless the style has eras. */
  day(epochDay: number, withYear: boolean): string;
  /** A day as far as it differs from one already said: 同日, 15日, 6月1日, 2024年1月1日. */
  dayFrom(epochDay: number, before: { readonly said: number; readonly showYear: boolean }): string;
  /** The same for the day on which a range ends: never with its weekday. */
  endDay(epochDay: number, before: { readonly said: number; readonly showYear: boolean }): string;
  /** 1時間, 45分間, 1時間半, 1時間20分. */
  amount(amount: HoursMinutes): string;
}

/** The words of one house style. */
export function styledWordsJa(style: JapaneseStyle): StyledWordsJa {
  const { digits, around, years } = style;
  const figures = digits === "full" ? fullWidth : (text: string) => text;
  const yearOf = (day: number) => (years === "era" ? eraYear(day) : `${dateOf(day).year}年`);
  const day = (epochDay: number, withYear: boolean) =>
    figures(`${withYear ? yearOf(epochDay) : ""}${monthDayJa(epochDay)}`);
  const endDay: StyledWordsJa["endDay"] = (epochDay, { said, showYear }) => {
    const [own, before] = [dateOf(epochDay), dateOf(said)];
    // An era ends within a year: 平成31年4月30日 and 令和元年5月1日.
    if (showYear && yearOf(epochDay) !== yearOf(said)) return day(epochDay, true);
    return own.month === before.month ? figures(`${own.day}日`) : day(epochDay, false);
  };
  return {
    around,
    clock: (wall) => figures(clockJa(wall, style)),
    day: (epochDay, withYear) => day(epochDay, withYear) + bracket(epochDay, style),
    dayFrom: (epochDay, before) =>
      epochDay === before.said ? "同日" : endDay(epochDay, before) + bracket(epochDay, style),
    endDay,
    amount: (amount) => figures(amountJa(amount)),
  };
}

function bracket(epochDay: number, { weekday }: JapaneseStyle): string {
  if (weekday === "none") return "";
  return `（${weekdayJa(epochDay)}${weekday === "long" ? "曜日" : ""}）`;
}

/** The program's own pages and messages keep to the default style; date lines have era years. */
const own = japaneseStyle(undefined);

/** Clocks, days and amounts in the default style, whatever a publisher's is. */
export const japaneseWords: ClockWords = {
  clock: (wall) => clockJa(wall, own),
  shortDay: (epochDay) => `${monthDayJa(epochDay)}（${weekdayJa(epochDay)}）`,
  dayAndClock: (wall) => {
    const day = dayOfWall(wall);
    return `${dateOf(day).year}年${monthDayJa(day)}（${weekdayJa(day)}）${clockJa(wall, own)}`;
  },
  dateLine: (epochDay) => `${eraYear(epochDay)}${monthDayJa(epochDay)}`,
  duration: (amount, approx) => `${approx ? "約" : ""}${amountJa(amount)}`,
};

function clockJa(wall: number, { minutes: form, noon, midnight }: JapaneseStyle): string {
  const second = secondOfDay(wall);
  if (second === 0) return midnight;
  if (second === 43_200) return noon;
  const hour = Math.floor(second / 3600);
  const minutes = Math.floor(second / 60) % 60;
  const seconds = second % 60;
  const counted = form === "padded" ? String(minutes).padStart(2, "0") : String(minutes);
  const rest = seconds > 0 ? `${counted}分${seconds}秒` : minutes > 0 ? `${counted}分` : "";
  return `${hour < 12 ? "午前" : "午後"}${hour % 12}時${rest}`;
}

function monthDayJa(epochDay: number): string {
  const { month, day } = dateOf(epochDay);
  return `${month}月${day}日`;
}

function amountJa({ hours, minutes }: HoursMinutes): string {
  if (hours === 0) return `${minutes}分間`;
  return `${hours}時間${minutes === 0 ? "" : minutes === 30 ? "半" : `${minutes}分`}`;
}

function weekdayJa(epochDay: number): string {
  return weekdays.charAt(weekdayOf(epochDay) - 1);
}

/** 0-9 as ０-９, which stand as wide as kanji. */
function fullWidth(text: string): string {
  return text.replace(/[0-9]/gu, (digit) => fullWidthDigits.charAt(Number(digit)));
}

const fullWidthDigits = "０１２３４５６７８９";
