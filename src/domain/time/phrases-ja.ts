/** Japanese words and signs of time, and what each is in a time. */
import type { TokenValue } from "./token.ts";

export const signsJa = new Map<string, TokenValue>([
  ["[", { kind: "open" }],
  [")", { kind: "close" }],
  ["]", { kind: "close" }],
  ["〔", { kind: "open" }],
  ["〕", { kind: "close" }],
  ["【", { kind: "open" }],
  ["】", { kind: "close" }],
  [",", { kind: "comma" }],
  ["、", { kind: "comma" }],
  ["・", { kind: "comma" }],
  [":", { kind: "colon" }],
  ["\n", { kind: "line" }],
  ["\r", { kind: "line" }],
  [";", { kind: "join" }],
  ["/", { kind: "join" }],
  ["|", { kind: "join", bar: true }],
  ["\t", { kind: "cell" }],
  ["=", { kind: "join" }],
  ["→", { kind: "join" }],
  ["~", { kind: "range", soft: false }],
  ["-", { kind: "range", soft: false }],
  ["–", { kind: "range", soft: false }],
  ["―", { kind: "range", soft: false }],
  ["—", { kind: "range", soft: false }],
  ["の", { kind: "filler" }],
  ["は", { kind: "filler" }],
  ["で", { kind: "filler" }],
]);

/** Words of time; those that begin with a day's or a clock's number come before, in `clock-ja.ts`. */
export const phrasesJa: readonly (readonly [RegExp, TokenValue])[] = [
  [/同日|同(?=[)午])/y, { kind: "relative-day", shift: 0 }],
  [/同(?=\d{1,2} ?(?:[日時:]))/y, { kind: "zone", label: { kind: "same" } }],
  [/翌日|翌(?=\d{1,2} ?[:時]|午|朝|未明|早朝|正午|深夜)/y, { kind: "relative-day", shift: 1 }],
  [/翌(?=\d)/y, { kind: "filler" }],
  [/前日/y, { kind: "relative-day", shift: -1 }],
  [/早朝|未明|明け方|朝方?|夕方|夕刻|夜|晩|深夜|午前中?|午後|昼/y, { kind: "day-part" }],
  [/頃|ごろ/y, { kind: "approx" }],
  [/約|およそ/y, { kind: "approx" }],
  [/から|より/y, { kind: "range", soft: true }],
  [/(?:まで|に(?:は|開始|始)?)/y, { kind: "filler" }],
  [/(?:開始|スタート|開演|開会|集合|発表|公開|配信|放送)(?:予定)?/y, { kind: "filler" }],
  [/(?:又|また)は|もしくは/y, { kind: "join", soft: "or" }],
  [/すなわち|つまり/y, { kind: "join" }],
  [/※\d{0,2}/y, { kind: "filler" }],
];

/** What a word of time can begin with, besides letters and the names of zones and places. */
export const firstsJa = new Set(
  "0123456789〇一二三四五六七八九十月火水木金土日午正深未早夕朝夜晩昼本同翌今前約およほ概計合現当頃ごかよまにも又令平昭大明開スす配放公集発つ※於",
);
