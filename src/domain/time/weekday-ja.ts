/** Days of the week in Japanese times: (水), (水曜日), (水・祝), (Wed), 水曜日. */
import { matchAt } from "./characters.ts";
import type { TokenList } from "./token.ts";

/** Adds the weekday that begins at a kanji, and answers where it ends, or null. */
export function weekdayJa(text: string, at: number, list: TokenList): number | null {
  const next = text.charAt(at + 1);
  const named = next === "曜" ? (text.charAt(at + 2) === "日" ? 3 : 2) : 0;
  const alone = text.charAt(at - 1) === "(" && (next === ")" || next === "・") ? 1 : 0;
  const weekday = kanji.indexOf(text.charAt(at)) + 1;
  return named + alone === 0
    ? null
    : list.add(at, at + (named || alone), { kind: "weekday", value: weekday });
}

/**
 * Adds the weekday that a bracket after a day says, as one piece with its bracket, so that what follows stands beside the
 * day: 9月8日（金）17:00. Without a day before it, (土) may be the head of opening hours.
 */
export function bracketedWeekdayJa(text: string, at: number, list: TokenList): number | null {
  const before = list.last()?.kind;
  if (before !== "day" && before !== "relative-day") return null;
  const found = matchAt(bracketed, text, at);
  if (found === null) return null;
  const [whole, sign = "", latin = ""] = found;
  const weekday = (sign === "" ? names.indexOf(latin.toLowerCase()) : kanji.indexOf(sign)) + 1;
  return weekday === 0 ? null : list.add(at, at + whole.length, { kind: "weekday", value: weekday });
}

const kanji = "月火水木金土日";
const names = "mon tue wed thu fri sat sun".split(" ");
const bracketed =
  /\( ?(?:([月火水木金土日])(?:曜日?)?(?: ?[・/] ?[祝休](?:日|前日)?)?|([A-Za-z]{3})\.?) ?\)/y;
