/** English words and signs of time, and what each is in a time. */
import type { TokenValue } from "./token.ts";

export const signsEn = new Map<string, TokenValue>([
  ["(", { kind: "open" }],
  ["[", { kind: "open" }],
  [")", { kind: "close" }],
  ["]", { kind: "close" }],
  [",", { kind: "comma" }],
  ["、", { kind: "comma" }],
  [":", { kind: "colon" }],
  ["\n", { kind: "line" }],
  ["\r", { kind: "line" }],
  ["\u2028", { kind: "line" }],
  [";", { kind: "join" }],
  ["/", { kind: "join" }],
  ["|", { kind: "join", bar: true }],
  ["\t", { kind: "cell" }],
  ["=", { kind: "join" }],
  ["≈", { kind: "join" }],
  ["→", { kind: "join" }],
  ["-", { kind: "range", soft: false }],
  ["~", { kind: "range", soft: false }],
  ["–", { kind: "range", soft: false }],
  ["—", { kind: "range", soft: false }],
]);

function clock(hour: number, meridiem: "am" | "pm"): TokenValue {
  return {
    kind: "clock",
    clock: { hour, minute: 0, second: 0, meridiem, form: "marked", hours24: false, approx: false },
  };
}

/** Words and phrases of time, in small letters, longest first where one begins another. */
export const phrasesEn: readonly (readonly [RegExp, TokenValue])[] = [
  [/noon(?![a-z])/y, clock(12, "pm")],
  [/midday(?![a-z])/y, clock(12, "pm")],
  [/midnight(?![a-z])/y, clock(12, "am")],
  [/(?:on |of )?(?:the |that )?same (?:day|date)(?![a-z])/y, { kind: "relative-day", shift: 0 }],
  [
    /(?:on )?(?:the )?(?:following|next) (?:day|morning|evening|afternoon)(?![a-z])|(?:the )?day after(?![a-z])/y,
    { kind: "relative-day", shift: 1 },
  ],
  [
    /(?:on )?(?:the )?(?:previous|preceding) (?:day|evening|night)(?![a-z])|(?:on )?(?:the )?(?:day|night|evening) before(?![a-z])/y,
    { kind: "relative-day", shift: -1 },
  ],
  [
    /(?:approximately|approx\.?|about|around|roughly|circa|shortly after|shortly before|just after|just before|a little after)(?![a-z])/y,
    { kind: "approx" },
  ],
  [/(?:to|until|till|through|thru)(?![a-z])/y, { kind: "range", soft: false }],
  [/(?:or|also)(?![a-z])/y, { kind: "join", soft: "or" }],
  [
    /(?:i\.e\.|ie|that is|which (?:is|was|will be|equals|corresponds to)|(?:it )?(?:is|was|will be)|equals|corresponding to|equivalent to|meaning)(?![a-z])/y,
    { kind: "join" },
  ],
  [
    /(?:at|from|commencing|starting|beginning|starts?|begins?|between|by|until|after|before|as of)(?![a-z])/y,
    { kind: "filler", cue: true },
  ],
  [/(?:on|the|of|held|hrs|hours|clock)(?![a-z])/y, { kind: "filler" }],
];

/** The words that the phrases begin with. */
const firstWords = (
  "noon midday midnight on of the that same following next day previous preceding night evening approximately approx " +
  "about around roughly circa shortly just a to until till through thru or also i ie which it is was will equals " +
  "corresponding equivalent meaning at from commencing starting beginning starts start begins begin between by after " +
  "before as held hrs hours clock"
).split(" ");

/** The phrases by the word that they begin with: a text of plain words asks none of them. */
export const phrasesByWordEn: ReadonlyMap<string, typeof phrasesEn> = new Map(
  firstWords.map((word) => [word, phrasesEn.filter(([pattern]) => beginsWith(pattern, word))]),
);

/** Whether a pattern names a word at the head of one of its alternatives; when in doubt it does. */
function beginsWith({ source }: RegExp, word: string): boolean {
  return (
    source.includes(word) ||
    (word === "starts" && source.includes("starts?")) ||
    (word === "begins" && source.includes("begins?"))
  );
}
