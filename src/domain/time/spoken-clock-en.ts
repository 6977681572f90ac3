/** English clocks in words: "nine a.m.", "nine o'clock", "half past nine in the evening". */
import { matchAt } from "./characters.ts";
import { markAt } from "./clock-mark-en.ts";
import type { TokenList } from "./token.ts";
import { leadsEn } from "./words-en.ts";

/** "nine a.m.", "at nine o'clock". */
export function wordClockAt(low: string, at: number, hour: number, list: TokenList): number | null {
  const found = matchAt(wordClock, low, at);
  if (found === null) return null;
  const meridiem = found[1] === undefined ? null : found[1].startsWith("p") ? "pm" : "am";
  const form = meridiem === null ? "colon" : "marked";
  return list.add(at, at + found[0].length, {
    kind: "clock",
    value: { hour, minute: 0, second: 0, meridiem, form, hours24: false, approx: false },
  });
}

/** "half past nine", "half past nine in the evening". */
export function pastHourAt(low: string, at: number, list: TokenList): number | null {
  const found = matchAt(halfPast, low, at);
  if (found === null) return null;
  const word = found[1] ?? "";
  const hour = leadsEn.get(word)?.hour ?? Number(word);
  if (!(hour >= 1 && hour <= 12)) return null;
  const end = at + found[0].length;
  const mark = low.charCodeAt(end) === 32 ? markAt(low, end + 1) : null;
  const marked = mark !== null && !mark.word;
  return list.add(at, marked ? end + 1 + mark.length : end, {
    kind: "clock",
    value: {
      hour,
      minute: 30,
      second: 0,
      meridiem: marked ? mark.meridiem : null,
      form: marked ? "marked" : "colon",
      hours24: false,
      approx: false,
    },
  });
}

const wordClock =
  /(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?(?:(a\.m\.|p\.m\.|am|pm)(?![a-z])|o'clock)/y;
const halfPast = /half past ([a-z]{3,6}|\d{1,2})(?![a-z\d])/y;
