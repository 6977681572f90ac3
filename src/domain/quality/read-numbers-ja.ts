/**
 * Numbers of a Japanese text by value: 3億5,000万, 4,500万, 午前11時30分, 2月14日, 令和5年, 約1時間半, and numbers in kanji, which
 * only explain the digits of the other side (三か国 for "3 countries") and are never asked for.
 */
import { canonical, scaled, sum, times } from "./decimal.ts";
import { clock, clockOfRun, type NumberRead, valuesOfRun } from "./number-read.ts";

const kanjiDigits = "〇一二三四五六七八九";
const smallUnits: ReadonlyMap<string, number> = new Map([
  ["十", 1],
  ["百", 2],
  ["千", 3],
]);
const largeUnits: ReadonlyMap<string, number> = new Map([
  ["万", 4],
  ["億", 8],
  ["兆", 12],
  ["京", 16],
]);
/** The year before the first of an era. */
const eras: ReadonlyMap<string, number> = new Map([
  ["明治", 1867],
  ["大正", 1911],
  ["昭和", 1925],
  ["平成", 1988],
  ["令和", 2018],
]);
/** Words that the other language may tell as a number. */
const words: ReadonlyMap<string, readonly string[]> = new Map([
  ["正午", ["12:00"]],
  ["両", ["2"]],
  ["双方", ["2"]],
  ["半", ["0.5", "30", "50", "2"]],
  ["倍", ["2"]],
  ["元年", ["1"]],
]);

/** A number with the place where it ends and whether it was written in digits. */
interface Found {
  readonly value: string;
  readonly end: number;
  readonly digits: boolean;
}

/** Reads a text whose digits are ASCII and whose telephone numbers are taken out. */
export function readNumbersJa(text: string): readonly NumberRead[] {
  const reads: NumberRead[] = [];
  const places = /[0-9〇一二三四五六七八九十百千]|正午|両|双方|半|倍|元年/gu;
  for (let match = places.exec(text); match !== null; match = places.exec(text)) {
    const values = words.get(match[0]);
    if (values !== undefined) {
      reads.push(wordRead(text, match.index, match[0], values));
      continue;
    }
    places.lastIndex = readAt(text, match.index, reads);
  }
  return reads;
}

function wordRead(text: string, at: number, word: string, values: readonly string[]): NumberRead {
  const era = word === "元年" ? eras.get(text.slice(Math.max(0, at - 2), at)) : undefined;
  const meant = era === undefined ? values : [...values, String(era + 1)];
  return { values: meant, start: at, end: at + word.length, required: era !== undefined, repeats: true };
}

/** Reads the number or time at a place and answers where it ends. */
function readAt(text: string, at: number, reads: NumberRead[]): number {
  const time = clockOfRun(text.slice(at, at + 6));
  if (time !== null) {
    const end = at + time.length;
    reads.push({
      values: hours(text, at, time.hour, time.minute),
      start: at,
      end,
      required: true,
      repeats: true,
    });
    return end;
  }
  const list = valuesOfRun(runAt(text, at));
  if (list.length > 1) {
    // A list in one run (`1,2`; `2019.5.8`): all but the last are plain, the last may have a unit after it.
    for (const { value, at: offset, length } of list.slice(0, -1)) {
      const start = at + offset;
      reads.push({ values: [value], start, end: start + length, required: true, repeats: false });
    }
    const last = list.at(-1);
    if (last !== undefined) return readNumber(text, at + last.at, reads);
  }
  return readNumber(text, at, reads);
}

function readNumber(text: string, at: number, reads: NumberRead[]): number {
  const found = numberAt(text, at);
  if (found === null) return at + 1;
  const { end, value, digits } = found;
  const hour = clockAt(text, at, found);
  if (hour !== null) {
    reads.push({ ...hour, start: at, required: digits, repeats: true });
    return hour.end;
  }
  const after = text.slice(end, end + 2);
  const repeats = /^[年月日]/u.test(after);
  reads.push({ values: meanings(text, at, value, end), start: at, end, required: digits, repeats });
  if (after === "時間") return readMinutes(text, end + 2, value, reads);
  return end;
}

/** What a value may be told as besides: an era's year, tenths as percent, hours in minutes, a half more. */
function meanings(text: string, start: number, value: string, end: number): readonly string[] {
  const era = eras.get(text.slice(Math.max(0, start - 2), start));
  if (era !== undefined && /^[0-9]{1,2}$/u.test(value)) return [value, String(era + Number(value))];
  if (text.startsWith("割", end)) return [value, times(value, 10)];
  if (text.startsWith("時間半", end)) return [value, sum(value, "0.5"), sum(times(value, 60), "30")];
  if (text.startsWith("時間", end)) return [value, times(value, 60)];
  return /^(?:年|か月|カ月|ヶ月|倍)半/u.test(text.slice(end, end + 4)) ? [value, sum(value, "0.5")] : [value];
}

/** The minutes after 1時間: each part may stand for both together. */
function readMinutes(text: string, at: number, hoursValue: string, reads: NumberRead[]): number {
  const minutes = /[0-9]/u.test(text.charAt(at)) ? numberAt(text, at) : null;
  const last = reads.at(-1);
  if (minutes === null || last === undefined || text[minutes.end] !== "分") return at;
  const total = sum(times(hoursValue, 60), minutes.value);
  reads[reads.length - 1] = { ...last, values: [...last.values, total], repeats: true };
  reads.push({ values: [minutes.value, total], start: at, end: minutes.end, required: true, repeats: true });
  return minutes.end;
}

/** 午後3時, 15時30分, 2時半: a time of the day; 3時間 is none. */
function clockAt(
  text: string,
  start: number,
  hour: Found,
): { values: readonly string[]; end: number } | null {
  if (text[hour.end] !== "時" || text[hour.end + 1] === "間" || !/^[0-9]{1,2}$/u.test(hour.value))
    return null;
  const at = hour.end + 1;
  if (text[at] === "半") return { values: hours(text, start, Number(hour.value), 30), end: at + 1 };
  const minutes = /[0-9〇一二三四五六七八九十]/u.test(text.charAt(at)) ? numberAt(text, at) : null;
  const isMinutes = minutes !== null && text[minutes.end] === "分" && /^[0-5]?[0-9]$/u.test(minutes.value);
  const end = isMinutes ? minutes.end + 1 : at;
  return { values: hours(text, start, Number(hour.value), isMinutes ? Number(minutes.value) : 0), end };
}

/** 午後0時 and 午後12時 are noon; an hour up to 12 without 午前 or 午後 may be of either half of the day. */
function hours(text: string, start: number, hour: number, minute: number): readonly string[] {
  const half = text.slice(Math.max(0, start - 2), start);
  if (half === "午前") return [clock(hour % 12, minute)];
  if (half === "午後" && hour <= 12) return [clock((hour % 12) + 12, minute)];
  return hour <= 12 ? [clock(hour, minute), clock(hour + 12, minute)] : [clock(hour, minute)];
}

/** A number in digits, kanji or both, its units descending (兆 億 万): 3億5,000万, 三億五千万, 5万2千. */
function numberAt(text: string, from: number): Found | null {
  let value = "0";
  let at = from;
  let digits = false;
  for (let power = Infinity; power > 0;) {
    const section = sectionAt(text, at);
    if (section === null) break;
    const unit = largeUnits.get(text.charAt(section.end)) ?? 0;
    if (unit >= power) break;
    value = sum(value, scaled(section.value, unit));
    at = unit === 0 ? section.end : section.end + 1;
    digits ||= section.digits;
    power = unit;
  }
  return at === from ? null : { value, end: at, digits };
}

/** A number below 万 in digits, kanji or both: 5,000, 五千, 2千. */
function sectionAt(text: string, from: number): Found | null {
  let value = "0";
  let at = from;
  let power = Infinity;
  let digits = false;
  while (power > 0) {
    const figure = figureAt(text, at);
    const unit = smallUnits.get(text.charAt(figure?.end ?? at)) ?? 0;
    if ((figure === null && unit === 0) || unit >= power) break;
    // 2023年 and then a word in kanji (5一致) is not one number.
    if (figure !== null && !figure.digits && digits && unit === 0) break;
    value = sum(value, scaled(figure?.value ?? "1", unit));
    digits ||= figure?.digits ?? false;
    at = (figure?.end ?? at) + (unit === 0 ? 0 : 1);
    power = unit;
  }
  return at === from ? null : { value, end: at, digits };
}

/** Digits (`5,000`, `1.5`) or kanji figures in a row (二〇二三). */
function figureAt(text: string, at: number): Found | null {
  const [first] = valuesOfRun(runAt(text, at));
  if (first !== undefined) return { value: first.value, end: at + first.length, digits: true };
  let end = at;
  while (end - at < 20 && end < text.length && kanjiDigits.includes(text.charAt(end))) end += 1;
  if (end === at) return null;
  const written = Array.from(text.slice(at, end), (figure) => kanjiDigits.indexOf(figure)).join("");
  return { value: canonical(written), end, digits: false };
}

function runAt(text: string, at: number): string {
  let end = at;
  while (/[0-9.,]/u.test(text.charAt(end))) end += 1;
  while (end > at && !/[0-9]/u.test(text.charAt(end - 1))) end -= 1;
  return /[0-9]/u.test(text.charAt(at)) ? text.slice(at, end) : "";
}
