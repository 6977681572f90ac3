/** Days counted from the day of speaking: きょう, あす, 昨日, 明後日. */
import { matchAt } from "./characters.ts";
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

/** What such a word may begin with. */
export const spokenFirst: readonly string[] = [...new Set(days.map(([word]) => word.charAt(0)))];

/**
 * Adds the day that is spoken of here, where a time follows, and answers where the word ends, or null: 昨日 in "昨日の会議で"
 * is a word like any other.
 */
export function spokenDayJa(text: string, at: number, list: TokenList): number | null {
  const found = days.find(([word]) => text.startsWith(word, at));
  if (found === undefined) return null;
  const [word, ahead] = found;
  const end = at + word.length;
  if (matchAt(timeNext, text, end) === null) return null;
  return list.add(at, end, { kind: "day", value: dayAhead(ahead) });
}

const timeNext =
  /(?:[の、,は]|\([月火水木金土日]\))? ?(?:\d|午[前後]|正午|[朝夜夕昼]|深夜|未明|早朝|あさ|よる|ひる|日本時間|現地時間)/y;
