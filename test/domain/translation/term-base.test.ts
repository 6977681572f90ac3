import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  buildTermIndex,
  findTerms,
  longestTerm,
  type Term,
} from "../../../src/domain/translation/term-base.ts";
import { cpuTime } from "../../support/cpu-time.ts";

function term(source: string, target = "訳"): Term {
  return { source, target, domain: "", note: "", status: "preferred" };
}

function found(text: string, ...sources: readonly string[]): readonly string[] {
  return findTerms(text, buildTermIndex(sources.map((source) => term(source)))).map((hit) => hit.text);
}

describe("longest first", () => {
  test("what lies inside a longer term is not a hit", () => {
    expect(
      found(
        "the Vice Minister for Foreign Affairs of Japan",
        "Minister for Foreign Affairs",
        "Vice Minister for Foreign Affairs",
        "Minister",
        "Japan",
      ),
    ).toEqual(["Vice Minister for Foreign Affairs", "Japan"]);
    expect(found("外務事務次官", "外務", "次官", "外務事務次官")).toEqual(["外務事務次官"]);
  });
  test("the shorter one is a hit where it stands alone", () => {
    expect(found("The Minister met the Vice Minister", "Minister", "Vice Minister")).toEqual([
      "Minister",
      "Vice Minister",
    ]);
  });
  test("terms that overlap are both hits", () => {
    expect(found("日米首脳会談", "日米首脳", "首脳会談")).toEqual(["日米首脳", "首脳会談"]);
  });
});

describe("words of spaced scripts", () => {
  test("begin and end with the term", () => {
    expect(found("an important airport export", "port")).toEqual([]);
    expect(found("the port.", "port")).toEqual(["port"]);
  });
  test("may end in s, es or an apostrophe and s", () => {
    expect(found("sanctions, launches, Japan’s and Japan's", "sanction", "launch", "Japan")).toEqual([
      "sanctions",
      "launches",
      "Japan",
      "Japan",
    ]);
    expect(found("sanctioned", "sanction")).toEqual([]);
  });
  test("are the same in capitals, with other hyphens, quotes and spaces", () => {
    expect(found("VICE‐MINISTERS' \n MEETING", "Vice Ministers’ Meeting")).toHaveLength(1);
  });
  test("an acronym counts in capitals only", () => {
    expect(found("He, who told us, works at WHO", "WHO", "US")).toEqual(["WHO"]);
  });
  test("stand beside Japanese without a space", () => {
    expect(found("G7広島サミットとIPEF交渉", "G7", "IPEF")).toEqual(["G7", "IPEF"]);
  });
  test("a term may end in a mark", () => expect(found("in the U.S. and", "U.S.")).toEqual(["U.S."]));
});

test("in Japanese a term may stand anywhere, in either width", () => {
  expect(found("ＡＳＥＡＮ諸国とのﾊﾟｰﾄﾅｰ関係", "ASEAN", "パートナー")).toEqual(["ＡＳＥＡＮ", "ﾊﾟｰﾄﾅｰ"]);
});

test("a hit has its place in the text and every wording for it", () => {
  const terms = [
    term("Foreign Ministers' Meeting", "外相会談"),
    term("foreign ministers’ meeting", "外相会合"),
  ];
  expect(findTerms("A Foreign Ministers’ Meeting", buildTermIndex(terms))).toEqual([
    { start: 2, end: 28, text: "Foreign Ministers’ Meeting", terms },
  ]);
});

test("a text for a term, an empty term and a term of marks do no harm", () => {
  expect(found("x (.*)+$ y", "x".repeat(longestTerm + 1), " ", "(.*)+$")).toEqual(["(.*)+$"]);
});

test("agrees with a plain search for whole words, for any terms and texts", () => {
  const word = fc.stringMatching(/^[abc]{1,3}$/u);
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 6 }),
      fc.array(word, { maxLength: 12 }),
      (sources, words) => {
        expect(found(words.join(" "), ...sources)).toEqual(words.filter((one) => sources.includes(one)));
      },
    ),
    { numRuns: 300 },
  );
});

test("100,000 terms over a sentence cost about as much as a few", () => {
  const words = [
    "security",
    "minister",
    "council",
    "policy",
    "trade",
    "協議",
    "次官",
    "会談",
    "首脳",
    "声明",
  ];
  const sources = Array.from(
    { length: 100_000 },
    (_unused, i) => `${words[i % 10] ?? ""} ${i.toString(36)} ${words[(i * 7) % 10] ?? ""}`,
  );
  const index = buildTermIndex(sources.map((source) => term(source, source)));
  const sentence =
    `The security 0 security of the minister and ${sources[77_777] ?? ""}、また協議の次官会談`.repeat(3);
  const cost = cpuTime(() => {
    for (let i = 0; i < 100; i += 1) expect(findTerms(sentence, index).length).toBeGreaterThan(2);
  });
  expect(cost).toBeLessThan(2_000);
});
