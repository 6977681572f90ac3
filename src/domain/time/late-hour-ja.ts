/** The small hours that broadcasters count to the day before: 土曜深夜2時 is on Sunday. */
import { matchAt } from "./characters.ts";
import type { FoundNumber } from "./numbers-ja.ts";
import type { TokenList } from "./token.ts";

/**
 * 土曜深夜2時: after a weekday, as broadcasters count, the small hours end the day and are Sunday's. Where a bracket follows
 * with the clock of another zone, the day is that of the calendar.
 */
export function lateHour(text: string, number: FoundNumber): FoundNumber {
  const { value, end, kanji } = number;
  const late = value < smallHours ? value + 24 : value === 12 ? 24 : value;
  return late === value || kanji || matchAt(bracketedZone, text, end) !== null
    ? number
    : { value: late, end, kanji };
}

/** Whether a weekday stands before that no zone is said for: （日本時間5日（土）深夜2時） is a day of the calendar. */
export function isAfterWeekday({ all }: TokenList): boolean {
  let i = all.length - 1;
  if (all[i]?.kind === "filler") i -= 1;
  if (all[i]?.kind !== "weekday") return false;
  i -= all[i - 1]?.kind === "day" ? 2 : 1;
  if (all[i]?.kind === "filler") i -= 1;
  return all[i]?.kind !== "zone";
}

/** From 5時 on it is morning. */
const smallHours = 5;
/** What says after a clock that another zone's is to come. */
const bracketedZone = /(?::\d\d|時(?:半|\d{1,2}分)?)(?:頃|ごろ)?(?:から|より|に)?[(/]/y;
