import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../src/domain/segments/split.ts";
import { cpuTime } from "../../support/cpu-time.ts";

/** Cuts where the mark `|` stands, and nowhere else. White space after a mark belongs before it. */
function expectCuts(marked: string, locale: string): void {
  const text = marked.replaceAll("|", "");
  const pieces = splitSentences(text, locale);
  expect(pieces.join("")).toBe(text);
  expect(pieces.join("|")).toBe(marked);
}

describe("English", () => {
  test.each([
    ["ends sentences at stops", "They met. |They talked! |Did they agree? |Yes."],
    [
      "keeps forms of address with their names",
      "Today H.E. Mr. IWAYA Takeshi met Dr. Smith and Gen. Jones. |They talked.",
    ],
    [
      "keeps initials",
      "He met the Honorable Wendy R. Sherman, Deputy Secretary. |J. R. Smith and George W. Bush came.",
    ],
    [
      "keeps a.m. and p.m. with zones, days and places",
      "It begins at 3 p.m. JST and ends at 9:30 a.m. Eastern Time. |It was 5 p.m. Friday in Japan.",
    ],
    ["ends a sentence with p.m.", "The talk ended at 5 p.m. |Vice Minister Mori left."],
    [
      "does not end it before it began",
      "On February 14, commencing at 11:00 a.m. Mr. Mori held a meeting. |At 5 p.m. Prime Minister Kishida left.",
    ],
    [
      "keeps a dual time whole",
      "On July 13, commencing at 10:00 a.m. (local time. 0:00 p.m. on July 13, Japan time) for approximately 45 minutes, they met. |It ended.",
    ],
    [
      "keeps U.S. before what it belongs to",
      "The U.S. Government met U.S. Secretary Blinken. |They left the U.S. |However, they came back.",
    ],
    [
      "ends a sentence with U.S. and D.C.",
      "They met in the U.S. |The two sides agreed. |He went to Washington, D.C. |Mr. Mori stayed in Washington D.C. |Vice Minister Mori left.",
    ],
    [
      "keeps numbers with what they count",
      "See No. 5, Art. 9 and para. 3(a) of Vol. II on pp. 5-6. |He said no. |Nobody agreed.",
    ],
    ["keeps months with their days", "It was on Sept. 18. |On Feb. 14 he left, and in Dec. |He came back."],
    [
      "keeps other abbreviations",
      "It took approx. 30 min. and cost $1.5 million, e.g. Smith & Co. paid. |Others, etc. paid too.",
    ],
    [
      "does not cut brackets",
      "They met (this was the first meeting. It was long.) in Tokyo. |(It had been planned. Twice.) |They left.",
    ],
    [
      "does not cut quotes",
      'He said, “We agree. We will act.” |He left. |"It is done. All of it," she said.',
    ],
    [
      "keeps addresses",
      "See https://www.mofa.go.jp/press/release/press4e_003214.html. |Write to a.b@example.com. |Thank you.",
    ],
    ["cuts after a sentence in quotes where another begins", "He said, “We agree.” |She left."],
    ["finds a missing space", "They met.|The two sides agreed. |See www.example.com or Node.js."],
    ["parts lines that do not go on", "Overview\n|The two sides met in Tokyo.\n\n|They talked."],
    [
      "joins lines that were broken at a width",
      "The two sides met in Tokyo and Mr.\nMori held talks with Deputy Secretary\nSherman. |They agreed.",
    ],
    [
      "keeps numbers of items with their words",
      "1. The first item. |2. The second item. |3. The third item.",
    ],
  ])("%s", (_, marked) => expectCuts(marked, "en"));
});

describe("Japanese", () => {
  test.each([
    ["ends sentences at 。！？", "会談しました。|すごい！|良いですか？|はい。"],
    [
      "does not cut a quote that the sentence goes on after",
      "大臣は、「協力する。連携する。」と述べた。|会談は終わった。",
    ],
    ["does not cut quotes in quotes", "大臣は「『協力する。』と聞いた。そうだ。」旨発言した。|終わり。"],
    [
      "keeps a quote that is a sentence as its own piece",
      "「協力します。」|会談は終わりました。|「はい。」と答えた。",
    ],
    [
      "keeps a note as its own piece",
      "会談しました。|（注：仮訳です。別添のとおり。）|会談は終わりました。|（注1：別添のとおり）|次の議題です。",
    ],
    [
      "keeps a bracket in the sentence",
      "両者は（初めての会談です。）会談を行いました。|（1）両者は会談しました。|（参考）別添のとおりです。",
    ],
    ["keeps the end mark as its own piece", "会談しました。|（了）"],
    ["ends after an address", "詳細はhttps://www.mofa.go.jp/index.html?a=b。|次の文です。"],
    [
      "keeps numbered heads",
      "１　日時　令和5年2月15日（水）午前１１時３０分。|２．場所　東京都。|引き下げ幅は３．２％です。",
    ],
    ["goes on after a cry", "「すごい」！と述べた。|頑張ろう！という声がありました。"],
    ["ends sentences with a full-width full stop", "会談しました．|次の文です．"],
    ["keeps Latin names", "The Honorable Wendy R. Sherman と会談しました。|U.S. Army です。"],
    ["keeps U+3000 with the sentence before", "会談しました。　|次です。"],
    ["joins lines broken in a sentence", "これは父の\n家です。\n|次の文です。"],
    ["parts a heading from its text", "会談の概要\n|両者は、東京で会談を行いました。"],
    ["cuts text without Japanese letters like English", "They met Mr. Mori. |They left."],
  ])("%s", (_, marked) => expectCuts(marked, "ja"));
});

describe("other languages", () => {
  test("are cut by the rules of the Unicode standard", () => {
    expectCuts("Ils se sont vus. |Ils ont parlé.", "fr");
    expectCuts("双方举行了会谈。|会谈结束了。", "zh-Hans");
  });
});

describe("any text", () => {
  const word = fc.constantFrom(
    "。", "」", "「", "（", "）", "（注：", "（了）", ".", "...", ". . . .", "!", "?", " ", "\n", "\n\n", "\u3000", "Mr.", "p.m.", "U.S.",
    "No. 5", "“", "”", '"', "(", ")", "The", "he", "1.", "2.", "1. The", "• ", "日本", "は", "です", "．", "https://a.jp/?b", "\r\n", "I.",
  ); // prettier-ignore
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join("")),
  );

  test("is its sentences joined, none of them empty", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("en", "ja", "fr", "zh", "th"), (input, locale) => {
        const pieces = splitSentences(input, locale);
        expect(pieces.join("")).toBe(input);
        expect(pieces).not.toContain("");
      }),
      { numRuns: 1_000 },
    );
  });

  test("has its white space after sentences, never before", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("en", "ja"), (input, locale) => {
        for (const piece of splitSentences(input, locale).slice(1)) expect(piece).toBe(piece.trimStart());
      }),
      { examples: [["U.S.. . . . 1. The", "en"]], numRuns: 1_000 },
    );
  });

  test("takes time in proportion to its length", () => {
    const bits = [
      "(",
      ")",
      ".",
      ". ",
      "a. ",
      "“",
      '"',
      "「",
      "」",
      "。",
      "\n",
      "1. ",
      "!",
      " ",
      "（注：",
      "U.S. The ",
      "A\nb\n",
      "at 5 a.m. ",
    ];
    for (const bit of bits) {
      for (const locale of ["en", "ja"]) {
        const input = `1. 日${bit.repeat(100_000 / bit.length)}`;
        const cost = cpuTime(() => expect(splitSentences(input, locale).join("")).toBe(input));
        expect(cost).toBeLessThan(2_000);
      }
    }
  });
});
