/** Japanese days, clocks and amounts of time, from the number or the word that begins them. */
import { partAt, yearAt } from "./dateline-ja.ts";
import { numberAt } from "./numbers-ja.ts";
import type { StatedClock, TokenList } from "./token.ts";

/** Adds the day, clock or duration that begins here and answers where it ends; null where none does. */
export function timeJa(text: string, at: number, list: TokenList): number | null {
  return (
    slashedDay(text, at, list) ??
    dayJa(text, at, list) ??
    durationJa(text, at, list) ??
    clockJaAt(text, at, list)
  );
}

/** 令和5年2月15日, 2023年2月15日, 2月15日, 15日, 本15日, 同15日, 来る2月15日. */
function dayJa(text: string, at: number, list: TokenList): number | null {
  const from = prefixed(text, at);
  const year = yearAt(text, from);
  const month = partAt(text, year?.end ?? from, "月");
  if (year !== null && month === null) return null;
  const day = partAt(text, month?.end ?? from, "日");
  if (day === null || /^(?:間|本|米|韓|中|英|々)/u.test(text.slice(day.end, day.end + 1))) return null;
  // 一日, 十日: words as often as dates, unless a zone stands before or a clock follows.
  if (month === null && /[〇一二三四五六七八九十]/u.test(text.charAt(from))) {
    const company =
      list.all.at(-1)?.kind === "zone" || /^(?:午[前後]|正午)/u.test(text.slice(day.end, day.end + 2));
    if (!company) return null;
  }
  return list.add(at, day.end, {
    kind: "day",
    day: { year: year?.value ?? null, month: month?.value ?? null, day: day.value },
  });
}

/** 2/14(火) 11:00, 2023/2/14, 2023-02-14, 2/15 1:00: with a year, a weekday or a clock after it. */
function slashedDay(text: string, at: number, list: TokenList): number | null {
  const found = sticky(slashed, text, at);
  if (found === null) return null;
  const [whole, year, month = "", day = ""] = found;
  const end = at + whole.length;
  if (
    year === undefined &&
    !/^ ?(?:\([月火水木金土日]|\d{1,2}[:時]|午[前後]|正午)/u.test(text.slice(end, end + 5))
  )
    return null;
  return list.add(at, end, {
    kind: "day",
    day: { year: year === undefined ? null : Number(year), month: Number(month), day: Number(day) },
  });
}

/** 本15日, 翌15日: the day's number says it all. */
function prefixed(text: string, at: number): number {
  return /[本翌今]/u.test(text.charAt(at)) && /\d/u.test(text.charAt(at + 1)) ? at + 1 : at;
}

/** 約1時間, 計約2時間, 1時間半, 1時間30分, 約95分間, 約30分強. A bare 30分 is one only when 間 or 約 says so. */
function durationJa(text: string, at: number, list: TokenList): number | null {
  const about = sticky(aboutWords, text, at)?.[0] ?? "";
  const number = /\d/u.test(text.charAt(at + about.length)) ? numberAt(text, at + about.length) : null;
  if (number === null) return null;
  const approx = /約|およそ|ほぼ|概ね/u.test(about);
  const hours = sticky(hoursAfter, text, number.end);
  const minutes = hours === null ? sticky(minutesAfter, text, number.end) : null;
  const found = hours ?? minutes;
  const afterFrom = list.all.at(-1)?.kind === "range"; // 午後3時から25分
  if (found === null || (minutes !== null && about === "" && !afterFrom && !minutes[0].includes("間")))
    return null;
  const end = number.end + found[0].length;
  const rest = hours?.[1] === "半" ? 30 : Number(hours?.[2] ?? 0);
  const iso =
    hours === null ? `PT${number.value}M` : rest === 0 ? `PT${number.value}H` : `PT${number.value}H${rest}M`;
  const vague = /[強弱余]/u.test(found[0]);
  return list.add(at, end, { kind: "duration", duration: { iso, approx: approx || vague, start: at, end } });
}

/** 午前11時30分, 午後4時半頃, 正午, 17:11, 16時, 深夜2時, 25時. */
function clockJaAt(text: string, at: number, list: TokenList): number | null {
  const noon = sticky(/正午/y, text, at);
  if (noon !== null)
    return add(list, text, at, at + 2, { hour: 12, minute: 0, second: 0, meridiem: "pm", form: "marked" });
  const half = sticky(dayHalf, text, at)?.[0] ?? "";
  const about = half === "" ? "" : (sticky(/約|およそ/y, text, at + half.length)?.[0] ?? "");
  const from =
    at + half.length + about.length + (half !== "" && text.charAt(at + half.length) === " " ? 1 : 0);
  const number = numberAt(text, from);
  if (number === null || number.value > 30) return null;
  if (number.kanji && half === "") return null; // 一時, 十分: words as often as clocks
  const colon = number.kanji ? null : sticky(colonMinutes, text, number.end);
  const hour = colon === null ? sticky(hourMark, text, number.end) : null;
  if (colon !== null) {
    const [whole, minute = "0", second = "0"] = colon;
    const clock = {
      ...hourIn(half, number.value),
      minute: Number(minute),
      second: Number(second),
      form: "colon",
    } as const;
    return add(list, text, at, number.end + whole.length, half === "" ? clock : { ...clock, form: "marked" });
  }
  if (hour === null) return null;
  const after = number.end + hour[0].length;
  const rest = sticky(minutesPart, text, after);
  const minute = rest === null ? 0 : rest[1] === "半" ? 30 : Number(rest[2] ?? 0);
  if (minute > 59) return null;
  const clock = {
    ...hourIn(half, number.value),
    minute,
    second: Number(rest?.[3] ?? 0),
    form: "marked",
  } as const;
  return add(list, text, at, after + (rest?.[0].length ?? 0), clock);
}

/** Adds a clock with the words that make it approximate: 頃, ごろ, 過ぎ, 前. */
function add(
  list: TokenList,
  text: string,
  start: number,
  end: number,
  clock: Omit<StatedClock, "approx" | "hours24">,
): number {
  const about = sticky(aboutAfter, text, end)?.[0] ?? "";
  const approx = about !== "" || /約|およそ/u.test(text.slice(start, end));
  return list.add(start, end + about.length, {
    kind: "clock",
    clock: { ...clock, approx, hours24: clock.meridiem === null },
  });
}

/** 午前12時 is midnight, 深夜2時 the small hours, 夜9時 the evening. */
function hourIn(half: string, hour: number): Pick<StatedClock, "hour" | "meridiem"> {
  if (half === "") return { hour, meridiem: null };
  if (half === "午後") return { hour, meridiem: "pm" };
  if (half === "夜" || half === "夕方" || half === "夕" || half === "昼")
    return { hour, meridiem: hour < 12 ? "pm" : null };
  if (half === "深夜")
    return { hour, meridiem: hour >= 9 && hour < 12 ? "pm" : hour < 9 || hour === 12 ? "am" : null };
  return { hour, meridiem: hour <= 12 ? "am" : null };
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const slashed = /(?:((?:19|20|21)\d{2})[/.-])?(\d{1,2})[/.-](\d{1,2})(?![\d/])/y;
const dayHalf = /午前|午後|深夜|未明|早朝|夕方|朝|夜|夕|昼/y;
const hourMark = / ?時(?!間|差|代|点|期|折|々|計|刻)/y;
const colonMinutes = /:([0-5]\d)(?::([0-5]\d))?(?![\d:])/y;
const minutesPart = / ?(?:(半)| ?(\d{1,2}) ?分(?!間)(?: ?(\d{1,2}) ?秒)?)/y;
const aboutAfter = / ?(?:頃|ごろ|ころ|過ぎ|すぎ|前(?!日|半|後|倒|提)|ちょうど)/y;
const aboutWords = /(?:合?計)?(?:約|およそ|ほぼ|概ね)?(?= ?\d) ?/y;
const hoursAfter = / ?時間(?:(半)| ?(\d{1,2}) ?分)?(?:間)?(?:強|弱|余り?)?/y;
const minutesAfter = / ?分(?!の)(?:間)?(?:強|弱|余り?)?(?:間)?/y;
