/** English words and signs of time, and what each is in a time. */
import { phrasesOf } from "./phrases.ts";
import type { TokenValue } from "./token.ts";
import { dayAhead } from "./token.ts";

const filler: TokenValue = { kind: "filler", value: null };
const cue: TokenValue = { kind: "filler", value: "cue" };
const range: TokenValue = { kind: "range", value: "hard" };
const dash: TokenValue = { kind: "range", value: "dash" };
const line: TokenValue = { kind: "line", value: null };
const join: TokenValue = { kind: "join", value: null };
const comma: TokenValue = { kind: "comma", value: null };

/** What each sign is, by the character. */
export const signsEn = new Map<string, TokenValue>([
  ["(", { kind: "open", value: null }],
  ["[", { kind: "open", value: null }],
  [")", { kind: "close", value: null }],
  ["]", { kind: "close", value: null }],
  [",", comma],
  ["、", comma],
  [":", { kind: "colon", value: null }],
  ["\n", line],
  ["\r", line],
  ["\u2028", line],
  [";", join],
  ["/", join],
  ["|", { kind: "join", value: "bar" }],
  ["\t", { kind: "cell", value: null }],
  ["=", join],
  ["≈", join],
  ["→", join],
  ["\\", join],
  ["&", { kind: "join", value: "and" }],
  ["-", dash],
  ["~", dash],
  ["–", dash],
  ["—", dash],
]);

function clock(hour: number, meridiem: "am" | "pm"): TokenValue {
  return {
    kind: "clock",
    value: { hour, minute: 0, second: 0, meridiem, form: "marked", hours24: false, approx: false },
  };
}

/** In small letters; no letter may follow. */
export const phrasesEn = phrasesOf([
  ["[noon|midday]", clock(12, "pm")],
  ["midnight", clock(12, "am")],
  ["[the |]local time", { kind: "zone", value: { kind: "local" } }],
  ["[on |of |][the |that |]same [day|date]", { kind: "relative-day", value: 0 }],
  ["[on |][the |][following|next] [day|morning|evening|afternoon]", { kind: "relative-day", value: 1 }],
  ["[the |]day after", { kind: "relative-day", value: 1 }],
  ["[on |][the |][previous|preceding] [day|evening|night]", { kind: "relative-day", value: -1 }],
  ["[on |][the |][day|night|evening] before", { kind: "relative-day", value: -1 }],
  ["[today|tonight]", { kind: "day", value: dayAhead(0) }],
  ["tomorrow[| morning| afternoon| evening| night]", { kind: "day", value: dayAhead(1) }],
  ["[the |]day after tomorrow", { kind: "day", value: dayAhead(2) }],
  ["[the |]day before yesterday", { kind: "day", value: dayAhead(-2) }],
  ["yesterday[| morning| afternoon| evening]", { kind: "day", value: dayAhead(-1) }],
  [
    "[approximately|approx.|approx|about|around|roughly|circa|shortly after|shortly before|shortly past|just after|just before|a little after]",
    { kind: "approx", value: null },
  ],
  ["[to|until|till|through|thru]", range],
  ["[or|also]", { kind: "join", value: "or" }],
  [
    "[i.e.|ie|that is|translates to|works out to|equals|corresponding to|corresponds to|equivalent to|equal to|meaning]",
    join,
  ],
  ["which [is|was|will be|equals|means|makes it|corresponds to|translates to|works out to]", join],
  ["[that's|aka|making it]", join],
  ["[it |][is|was|will be]", join],
  ["for [fans|viewers|readers|listeners|players|users|audiences|people|those|everyone]", filler],
  ["[north america|south america|latin america|the americas|americas|europe|asia]:", filler],
  ["[at|from|commencing|starting|beginning|start|starts|begin|begins]", cue],
  ["[between|by|after|before|as of]", cue],
  [
    "[on|the|of|this|held|hrs|hrs.|hours|clock|sharp|or later|or earlier|at the earliest|at the latest]",
    filler,
  ],
]);
