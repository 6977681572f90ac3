/** Japanese words and signs of time, and what each is in a time. */
import { phrasesOf } from "./phrases.ts";
import type { TokenValue } from "./token.ts";

const filler: TokenValue = { kind: "filler", value: null };
/** What an unmarked 17:30 after it is the clock of. */
const cue: TokenValue = { kind: "filler", value: "cue" };
const open: TokenValue = { kind: "open", value: null };
const close: TokenValue = { kind: "close", value: null };
const comma: TokenValue = { kind: "comma", value: null };
const dash: TokenValue = { kind: "range", value: "dash" };
const line: TokenValue = { kind: "line", value: null };
const join: TokenValue = { kind: "join", value: null };

const signs: readonly (readonly [string, TokenValue])[] = [
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
  ["⇒", join],
  ["➡", join],
  ["~", dash],
  ["-", dash],
  ["–", dash],
  ["―", dash],
  ["—", dash],
  ["の", filler],
  ["は", filler],
  ["で", filler],
];

/** By UTF-16 unit. */
export const signsJa: ReadonlyMap<number, TokenValue> = new Map(
  signs.map(([char, value]) => [char.charCodeAt(0), value]),
);

const same: TokenValue = { kind: "relative-day", value: 0 };
const next: TokenValue = { kind: "relative-day", value: 1 };
const part: TokenValue = { kind: "day-part", value: null };
const approx: TokenValue = { kind: "approx", value: null };
const soft: TokenValue = { kind: "range", value: "soft" };

/** Words of time; those that begin with a day's or a clock's number come before, in `clock-ja.ts`. */
export const wordsJa = phrasesOf([
  ["同日", same],
  ["翌日", next],
  ["前日", { kind: "relative-day", value: -1 }],
  ["翌々日", { kind: "relative-day", value: 2 }],
  ["前々日", { kind: "relative-day", value: -2 }],
  ["[早朝|未明|明け方|朝|朝方|夕方|夕刻|夜|晩|深夜|午前|午前中|午後|昼]", part],
  ["[頃|ごろ|約|およそ]", approx],
  ["[から|より]", soft],
  ["[分|まで|に|には|に開始|に始|だと|で言うと|でいうと]", filler],
  ["[開場|開演|開会|開始|集合|受付|締切|締め切り|〆切|試合開始|キックオフ][予定|時刻|]", cue],
  // The clock of a game's machines: no table knows where they are.
  ["[サーバー|サーバ|ゲーム内][時間|時刻]", { kind: "zone", value: { kind: "elsewhere", said: true } }],
  ["[スタート|発表|公開|配信|放送][予定|]", filler],
  ["[又は|または|もしくは]", { kind: "join", value: "or" }],
  ["[すなわち|つまり]", join],
  // 午前10時ーー日本時間9月13日午前2時
  ["ーー", join],
  ["[以下|以下、|以下,|なら]", filler],
]);

/** A word that is one only before certain others, and the character that it begins with. */
export interface PatternJa {
  readonly begins: string;
  /** Sticky, so that it is asked at one offset alone. */
  readonly pattern: RegExp;
  readonly value: TokenValue;
  /** What it says besides, where it is the first word in a bracket; elsewhere the pattern is another's. */
  readonly opens?: TokenValue;
  /** Whether it may be the first word of a line instead. */
  readonly heads?: boolean;
}

const sameZone: TokenValue = { kind: "zone", value: { kind: "same" } };

/** Of those that begin with one character, the first that fits counts. */
export const patternsJa: readonly PatternJa[] = [
  // 19日午前11時（同午後7時）: the same day, and the zone that stands in such a bracket.
  { begins: "同", pattern: /同(?=午)/y, value: same, opens: sameZone },
  // In a list 同午後7時半（日本時間…） has the zone of the line before, too.
  {
    begins: "同",
    pattern: /同(?=午[前後] ?\d{1,2}(?::\d\d|時(?:半|\d{1,2}分)?)(?:頃|ごろ)? ?\()/y,
    value: same,
    opens: sameZone,
    heads: true,
  },
  { begins: "同", pattern: /同(?=[)午])/y, value: same },
  { begins: "同", pattern: /同(?=\d{1,2} ?(?:[日時:]))/y, value: sameZone },
  { begins: "翌", pattern: /翌(?=\d{1,2} ?[:時]|午|朝|未明|早朝|正午|深夜)/y, value: next },
  { begins: "翌", pattern: /翌(?=\d)/y, value: filler },
  { begins: "現", pattern: /現在(?=[(),、<>])/y, value: filler },
  { begins: "※", pattern: /※\d{0,2}/y, value: filler },
];
