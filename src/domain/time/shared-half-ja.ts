/** Which half of the day a clock without 午前 and 午後 is in, by the clock before it: 午後1時（日本時間同7時）. */
import type { StatedClock, Token, TokenList } from "./token.ts";

/** So far back a clock can say the half of the day of this one. */
const reach = 8;
/** In UTF-16 units. */
const mostWords = 40;

/** 同 before a clock says that it is in the half of the day of the clock before: 午後1時（日本時間同7時） is 19:00. */
export function sharedHalf(text: string, at: number, hour: number, { all }: TokenList): "午前" | "午後" | "" {
  if (hour > 12 || text.charAt(at - 1) !== "同") return "";
  for (let i = all.length - 1; i >= 0 && all.length - i <= reach; i -= 1) {
    const token = all[i];
    if (token?.kind === "clock") return halfOf(token.value);
    if (token?.kind === "line" || endsSentence(text, token)) return "";
  }
  return "";
}

/**
 * Whether a clock without a half of the day opens a bracket after one that has it, with nothing but its zone before it, so
 * that it may be meant in twelve hours, too: 午後4時（日本時間10時）. Which is meant, the zones decide. The clock of UTC has 24.
 */
export function isSecondOfHalved(hour: number, { all }: TokenList): boolean {
  const zone = hour > 12 ? undefined : all[all.length - 1];
  if (zone?.kind !== "zone" || zone.value.kind !== "zones" || all[all.length - 2]?.kind !== "open")
    return false;
  if (zone.value.choices.every((choice) => choice.zone === "UTC")) return false;
  let i = all.length - 3;
  while (all.length - i <= reach && isSmall(all[i])) i -= 1;
  const first = all[i];
  return first?.kind === "clock" && halfOf(first.value) !== "";
}

/** Whether words end a sentence, or are too many to look through: 開会は午前9時、閉会は同11時 has few. */
function endsSentence(text: string, token: Token | undefined): boolean {
  if (token?.kind !== "break") return false;
  return token.end - token.start > mostWords || text.slice(token.start, token.end).includes("。");
}

/** Noon is in no half. */
function halfOf({ hour, meridiem }: StatedClock): "午前" | "午後" | "" {
  if (meridiem === null || hour === 12) return "";
  return meridiem === "am" ? "午前" : "午後";
}

function isSmall(token: Token | undefined): boolean {
  return token?.kind === "filler" || token?.kind === "approx";
}
