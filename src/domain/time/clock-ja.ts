/** Japanese clocks and amounts of time, from the number or the word that begins them. */
import { codesOf, isDigit, isLatin, matchAt, numberIn } from "./characters.ts";
import { partAt } from "./dateline-ja.ts";
import { dayJa, slashedDay } from "./day-ja.ts";
import { isSecondOfHalved, sharedHalf } from "./shared-half-ja.ts";
import { endsWithHalf, halfAfter, halfBefore } from "./meridiem-ja.ts";
import { isAfterWeekday, lateHour } from "./late-hour-ja.ts";
import type { FoundNumber } from "./numbers-ja.ts";
import { numberAt } from "./numbers-ja.ts";
import type { StatedClock, TokenList } from "./token.ts";
import { abbreviationAt } from "./zone-abbreviations.ts";

/**
 * Adds the day, clock or amount that a number begins, by the unit after it, and answers where it ends, or null. `from` is
 * where the number stands: after 本 and 翌 in 本15日.
 */
export function numberedJa(text: string, at: number, from: number, list: TokenList): number | null {
  const number = numberAt(text, from);
  if (number === null) return null;
  const unit = text.charCodeAt(number.end) === 32 ? number.end + 1 : number.end;
  switch (text.charAt(unit)) {
    case "年":
    case "月":
    case "日":
      return dayJa(text, at, number, unit, list);
    case "時":
      if (from > at) return null;
      return text.charAt(unit + 1) === "間"
        ? amountJa(text, at, at, number, list)
        : hourClock(text, at, number, "", list);
    case "分":
      return from > at
        ? null
        : (rangeMinutes(text, at, number, list) ?? amountJa(text, at, at, number, list));
    case ":":
      return from > at ? null : colonClock(text, at, number, "", list);
    case "/":
    case ".":
    case "-":
      return from > at ? null : slashedDay(text, at, list);
    default:
      return from > at ? null : lettersClock(text, at, number, list);
  }
}

/** 13時34分～48分: the end of a range within the hour. */
function rangeMinutes(
  text: string,
  at: number,
  { value, end, kanji }: FoundNumber,
  list: TokenList,
): number | null {
  const [start, range] = list.all.slice(-2);
  if (range?.kind !== "range" || range.value === "soft" || start?.kind !== "clock" || kanji) return null;
  const { hour, minute, meridiem } = start.value;
  const after = text.charCodeAt(end) === 32 ? end + 2 : end + 1;
  if (minute === 0 || value <= minute || value > 59 || text.charAt(after) === "間") return null;
  return add(list, text, at, after, { hour, minute: value, second: 0, meridiem, form: "marked" });
}

/** 10 AM, 5pm: an hour alone; else 1430GMT. */
function lettersClock(text: string, at: number, number: FoundNumber, list: TokenList): number | null {
  if (number.end - at === 4 && !number.kanji) return fourDigits(text, at, number, list);
  const found = number.kanji || number.value > 12 ? null : halfAfter(text, number.end);
  if (found === null) return null;
  const meridiem = meridiemOf(found.half, number.value);
  return add(list, text, at, found.end, {
    hour: number.value,
    minute: 0,
    second: 0,
    meridiem,
    form: "marked",
  });
}

/** 1430GMT, 0710 UTC: four digits are a clock beside a zone in letters. */
function fourDigits(text: string, at: number, { value, end }: FoundNumber, list: TokenList): number | null {
  const [hour, minute] = [Math.floor(value / 100), value % 100];
  const zone = text.charCodeAt(end) === 32 ? end + 1 : end;
  if (hour > 24 || minute > 59 || !isLatin(text.charCodeAt(zone)) || abbreviationAt(text, zone) === null)
    return null;
  return add(list, text, at, end, { hour, minute, second: 0, meridiem: null, form: "four" });
}

/** AM 2:55, PM6時. */
export function lettersFirstClockJa(text: string, at: number, list: TokenList): number | null {
  const found = isLatin(text.charCodeAt(at - 1)) ? null : halfBefore(text, at);
  const number = found === null ? null : numberAt(text, found.end);
  if (found === null || number === null) return null;
  return colonClock(text, at, number, found.half, list) ?? hourClock(text, at, number, found.half, list);
}

/** 約1時間, 計約2時間, およそ30分. */
export function aboutAmountJa(text: string, at: number, list: TokenList): number | null {
  const from = at + (matchAt(aboutWords, text, at)?.[0].length ?? 0);
  const number = from > at && isDigit(text.charCodeAt(from)) ? numberAt(text, from) : null;
  return number === null ? null : amountJa(text, at, from, number, list);
}

/**
 * 1時間半, 1時間30分, 約95分間, 約30分強: `from` is where the number begins. A bare 30分 is an amount only when 間 or 約
 * says so, or から stands before.
 */
function amountJa(
  text: string,
  at: number,
  from: number,
  number: FoundNumber,
  list: TokenList,
): number | null {
  if (number.kanji) return null;
  const hours = matchAt(hoursAfter, text, number.end);
  const found = hours ?? matchAt(minutesAfter, text, number.end);
  if (found === null) return null;
  const [words] = found;
  if (hours === null && from === at && list.last()?.kind !== "range" && !words.includes("間")) return null;
  const end = number.end + words.length;
  const rest = hours?.[1] === "半" ? 30 : Number(hours?.[2] ?? 0);
  const hour = rest === 0 ? `PT${number.value}H` : `PT${number.value}H${rest}M`;
  const iso = hours === null ? `PT${number.value}M` : hour;
  const approx = about.test(text.slice(at, from)) || vague.test(words);
  return list.add(at, end, { kind: "duration", value: { iso, approx, start: at, end } });
}

/** 午前11時30分, 午後4時半頃, 深夜2時; 正午. */
export function halvedClockJa(text: string, at: number, list: TokenList): number | null {
  if (text.startsWith("正午", at)) {
    const end = text.startsWith("12時", at + 2) ? at + 5 : at + 2;
    return add(list, text, at, end, { hour: 12, minute: 0, second: 0, meridiem: "pm", form: "marked" });
  }
  const half = halves.find((word) => text.startsWith(word, at));
  if (half === undefined) return null;
  let from = at + half.length;
  if (text.charAt(from) === "の") from += 1;
  if (text.startsWith("約", from)) from += 1;
  else if (text.startsWith("およそ", from)) from += 3;
  if (text.charCodeAt(from) === 32) from += 1;
  const found = numberAt(text, from);
  if (found === null) return null;
  const number = half === "深夜" && isAfterWeekday(list) ? lateHour(text, found) : found;
  const said = number === found ? half : "";
  return colonClock(text, at, number, said, list) ?? hourClock(text, at, number, said, list);
}

function colonClock(
  text: string,
  at: number,
  number: FoundNumber,
  half: string,
  list: TokenList,
): number | null {
  const colon = !number.kanji && number.value <= latest && text.charCodeAt(number.end) === 58;
  const found = colon ? matchAt(colonMinutes, text, number.end) : null;
  if (found === null) return null;
  const end = number.end + found[0].length;
  const minute = numberIn(text, number.end + 1, number.end + 3);
  const second = found[0].length > 3 ? numberIn(text, number.end + 4, number.end + 6) : 0;
  const letters = half === "" ? halfAfter(text, end) : null;
  const said = letters?.half ?? (half === "" ? sharedHalf(text, at, number.value, list) : half);
  return add(list, text, at, letters?.end ?? end, {
    hour: number.value,
    minute,
    second,
    meridiem: meridiemOf(said, number.value),
    form: said === "" && !isStart(text, at, letters?.end ?? end) ? "colon" : "marked",
    hours24: said === "" && !endsWithHalf(text, end) && !isSecondOfHalved(number.value, list),
  });
}

/** 18:00開演, 20:00キックオフ: what begins then says that it is a clock; so does "15:00～ 予選" at the head of a line. */
function isStart(text: string, at: number, end: number): boolean {
  if (startFirst.has(text.charCodeAt(end))) return matchAt(startAfter, text, end) !== null;
  return (at === 0 || text.charCodeAt(at - 1) === 10) && matchAt(openRow, text, end) !== null;
}

/** 16時, 25時; kanji numerals only after 午前 and the like: 一時 and 十分 are words as often as clocks. */
function hourClock(
  text: string,
  at: number,
  number: FoundNumber,
  half: string,
  list: TokenList,
): number | null {
  if ((number.kanji && half === "") || number.value > latest) return null;
  const mark = text.charCodeAt(number.end) === 32 ? number.end + 1 : number.end;
  if (text.charAt(mark) !== "時" || notAfterHour.has(text.charCodeAt(mark + 1))) return null;
  const rest = minutesAt(text, mark + 1);
  if (rest.minute > 59 || text.startsWith(programme, rest.end)) return null;
  const said = half === "" ? sharedHalf(text, at, number.value, list) : half;
  // 夜12時 ends the evening.
  const midnight = number.value === 12 && (half === "夜" || half === "よる");
  return add(list, text, at, rest.end, {
    hour: midnight ? 24 : number.value,
    minute: rest.minute,
    second: rest.second,
    meridiem: meridiemOf(said, number.value),
    form: "marked",
    hours24: said === "" && !isSecondOfHalved(number.value, list),
  });
}

/** What follows the hour: 半, 30分, 30分15秒, or nothing. */
interface Minutes {
  readonly minute: number;
  readonly second: number;
  readonly end: number;
}

function minutesAt(text: string, at: number): Minutes {
  const from = text.charCodeAt(at) === 32 ? at + 1 : at;
  if (text.charAt(from) === "半") return { minute: 30, second: 0, end: from + 1 };
  const minute = partAt(text, from, "分");
  if (minute === null || text.charAt(minute.end) === "間") return { minute: 0, second: 0, end: at };
  const second = partAt(text, minute.end, "秒");
  return { minute: minute.value, second: second?.value ?? 0, end: second?.end ?? minute.end };
}

/** Adds a clock with the words that make it approximate: 頃, ごろ, 過ぎ, 前. ちょうど makes it no less exact. */
function add(
  list: TokenList,
  text: string,
  start: number,
  end: number,
  clock: Omit<StatedClock, "approx" | "hours24"> & Partial<Pick<StatedClock, "hours24">>,
): number {
  const after = aboutFirst.has(text.charCodeAt(end)) ? (matchAt(aboutAfter, text, end)?.[0] ?? "") : "";
  const { hour, minute, second, meridiem, form } = clock;
  const hours24 = clock.hours24 ?? meridiem === null;
  const unsure = after !== "" && !after.endsWith(exactly);
  const approx = unsure || (meridiem !== null && isAboutInside(text, start, end));
  return list.add(start, end + after.length, {
    kind: "clock",
    value: { hour, minute, second, meridiem, form, hours24, approx },
  });
}

function isAboutInside(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1)
    if (aboutInsideFirst.has(text.charCodeAt(at))) return aboutInside.test(text.slice(at, end));
  return false;
}

/** 午前12時 is midnight, 深夜2時 and 夜1時 the small hours, 夜9時 the evening, 昼11時 before noon. */
function meridiemOf(half: string, hour: number): StatedClock["meridiem"] {
  switch (half) {
    case "":
      return null;
    case "午後":
      return "pm";
    case "夜":
    case "よる":
      return hour >= 5 && hour < 12 ? "pm" : hour < 5 ? "am" : null;
    case "夕方":
    case "夕":
      return hour < 12 ? "pm" : null;
    case "昼":
    case "ひる":
      return hour < 6 ? "pm" : null;
    case "深夜":
      return hour >= 9 && hour < 12 ? "pm" : hour < 9 || hour === 12 ? "am" : null;
    default:
      return hour <= 12 ? "am" : null;
  }
}

const halves = "午前 午後 深夜 未明 早朝 夕方 朝 夜 夕 昼 あさ ひる よる".split(" ");
/** 30時 is the last hour that a day is counted to. */
const latest = 30;
/** 時間, 時差, 時代, 7時台, 1時限: no hours of a day. */
const notAfterHour = codesOf("間差代点期折々計刻台限");
/** 10時のニュース is a name. */
const programme = "のニュース";
const colonMinutes = /:[0-5]\d(?::[0-5]\d)?(?![\d:])/y;
const startFirst = codesOf("開キ試集スプ締必");
const startAfter =
  /開[演場会幕始店]|キックオフ|試合開始|集合|スタート|プレーボール|プレイボール|締め?切|必着/y;
const openRow = /[~-] ?(?=[^\s\d~-])/y;
/** What words of vagueness may begin with. */
const aboutFirst = codesOf(" 頃ごこ過す前ち");
const aboutAfter = / ?(?:頃|ごろ|ころ|過ぎ|すぎ|前(?!日|半|後|倒|提)|ちょうど)/y;
const exactly = "ちょうど";
const aboutInside = /約|およそ/u;
const aboutInsideFirst = codesOf("約お");
const aboutWords = /(?:合?計)?(?:約|およそ|ほぼ|概ね)? ?/y;
const hoursAfter = / ?時間(?:(半)| ?(\d{1,2}) ?分)?(?:間)?(?:強|弱|余り?)?/y;
const minutesAfter = / ?分(?!の)(?:間)?(?:強|弱|余り?)?(?:間)?/y;
const about = /約|およそ|ほぼ|概ね/u;
const vague = /[強弱余]/u;
