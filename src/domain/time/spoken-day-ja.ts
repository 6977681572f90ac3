/** Days counted from the day of speaking: きょう, あす, 昨日, 明後日; 来月10日, 昨年12月3日. */
import { codesOf, matchAt } from "./characters.ts";
import type { TokenList } from "./token.ts";
import { dayAhead } from "./token.ts";

const days: readonly (readonly [string, number])[] = [
  ["一昨日", -2],
  ["おととい", -2],
  ["昨日", -1],
  ["きのう", -1],
  ["今日", 0],
  ["きょう", 0],
  ["本日", 0],
  ["明日", 1],
  ["あした", 1],
  ["あす", 1],
  ["明後日", 2],
  ["あさって", 2],
];

const months: ReadonlyMap<string, number> = new Map([
  ["先月", -1],
  ["今月", 0],
  ["本月", 0],
  ["来月", 1],
  ["再来月", 2],
]);
const years: ReadonlyMap<string, number> = new Map([
  ["一昨年", -24],
  ["昨年", -12],
  ["去年", -12],
  ["本年", 0],
  ["今年", 0],
  ["来年", 12],
  ["再来年", 24],
]);

const byFirst = new Map<string, (readonly [string, number])[]>();
for (const day of days) byFirst.set(day[0].charAt(0), [...(byFirst.get(day[0].charAt(0)) ?? []), day]);

/** What such a word may begin with. */
export const spokenFirst: readonly string[] = [
  ...new Set(
    [...days.map(([word]) => word), ...months.keys(), ...years.keys()].map((word) => word.charAt(0)),
  ),
];

/**
 * Adds the day that is spoken of here, where a time follows, and answers where the word ends, or null: 昨日 in "昨日の会議で"
 * is a word like any other.
 */
export function spokenDayJa(text: string, at: number, list: TokenList): number | null {
  const found = byFirst.get(text.charAt(at))?.find(([word]) => text.startsWith(word, at));
  if (found === undefined) return monthFirst.has(text.charCodeAt(at)) ? dayOfMonth(text, at, list) : null;
  const [word, ahead] = found;
  const end = at + word.length;
  if (matchAt(timeNext, text, end) === null) return null;
  return list.add(at, end, { kind: "day", value: dayAhead(ahead) });
}

/** 来月10日, 昨年12月3日. */
function dayOfMonth(text: string, at: number, list: TokenList): number | null {
  const found = matchAt(dayOfSpoken, text, at);
  if (found === null) return null;
  const [whole, word = "", month, day] = found;
  const ahead = month === undefined ? months.get(word) : years.get(word);
  if (ahead === undefined) return null;
  const value = {
    year: null,
    month: month === undefined ? null : Number(month),
    day: Number(day),
    months: ahead,
  };
  return list.add(at, at + whole.length, { kind: "day", value });
}

const monthFirst = codesOf("一再先今本来昨去");
const dayOfSpoken = /([一再]?[先今本来昨去][月年])の? ?(?:(\d{1,2})月)?(\d{1,2})日(?!間)/y;
const timeNext =
  /(?:[の、,は]|\([月火水木金土日]\))? ?(?:\d|午[前後]|正午|[朝夜夕昼]|深夜|未明|早朝|あさ|よる|ひる|日本時間|現地時間)/y;
