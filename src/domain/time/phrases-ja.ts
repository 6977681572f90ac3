/** Japanese words and signs of time, and what each is in a time. */
import type { TokenValue } from "./token.ts";

const filler: TokenValue = { kind: "filler", value: null };
const open: TokenValue = { kind: "open", value: null };
const close: TokenValue = { kind: "close", value: null };
const comma: TokenValue = { kind: "comma", value: null };
const line: TokenValue = { kind: "line", value: null };
const join: TokenValue = { kind: "join", value: null };
const range: TokenValue = { kind: "range", value: "hard" };

export const signsJa = new Map<string, TokenValue>([
  ["[", open],
  ["〔", open],
  ["【", open],
  [")", close],
  ["]", close],
  ["〕", close],
  ["】", close],
  [",", comma],
  ["、", comma],
  ["・", comma],
  [":", { kind: "colon", value: null }],
  ["\n", line],
  ["\r", line],
  [";", join],
  ["/", join],
  ["|", { kind: "join", value: "bar" }],
  ["\t", { kind: "cell", value: null }],
  ["=", join],
  ["→", join],
  ["~", range],
  ["-", range],
  ["–", range],
  ["―", range],
  ["—", range],
  ["の", filler],
  ["は", filler],
  ["で", filler],
]);

/** A word of time, the characters that it can begin with, and what it is. */
export interface WordJa {
  readonly begins: string;
  readonly pattern: RegExp;
  readonly value: TokenValue;
}

/** Words of time; those that begin with a day's or a clock's number come before, in `clock-ja.ts`. */
export const wordsJa: readonly WordJa[] = [
  { begins: "同", pattern: /同日|同(?=[)午])/y, value: { kind: "relative-day", value: 0 } },
  { begins: "同", pattern: /同(?=\d{1,2} ?(?:[日時:]))/y, value: { kind: "zone", value: { kind: "same" } } },
  {
    begins: "翌",
    pattern: /翌日|翌(?=\d{1,2} ?[:時]|午|朝|未明|早朝|正午|深夜)/y,
    value: { kind: "relative-day", value: 1 },
  },
  { begins: "翌", pattern: /翌(?=\d)/y, value: filler },
  { begins: "前", pattern: /前日/y, value: { kind: "relative-day", value: -1 } },
  {
    begins: "早未明朝夕夜晩深午昼",
    pattern: /早朝|未明|明け方|朝方?|夕方|夕刻|夜|晩|深夜|午前中?|午後|昼/y,
    value: { kind: "day-part", value: null },
  },
  { begins: "頃ご約お", pattern: /頃|ごろ|約|およそ/y, value: { kind: "approx", value: null } },
  { begins: "かよ", pattern: /から|より/y, value: { kind: "range", value: "soft" } },
  { begins: "まに", pattern: /まで|に(?:は|開始|始)?/y, value: filler },
  {
    begins: "開ス集発公配放",
    pattern: /(?:開始|スタート|開演|開会|集合|発表|公開|配信|放送)(?:予定)?/y,
    value: filler,
  },
  { begins: "又まも", pattern: /(?:又|また)は|もしくは/y, value: { kind: "join", value: "or" } },
  { begins: "すつ", pattern: /すなわち|つまり/y, value: join },
  { begins: "※", pattern: /※\d{0,2}/y, value: filler },
];
