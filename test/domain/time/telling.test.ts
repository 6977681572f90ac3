/**
 * Sentences that can state no time are passed over. Where a text holds the mark of a table all of it is read: the times must
 * be the same with a mark in a line of its own below, in the corpus and among sentences of prose.
 */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CorpusCase } from "../../../scripts/time-corpus/corpus-case.ts";
import { readTimes } from "../../../src/domain/time/read-times.ts";
import { context } from "./examples.ts";

test.each(["en", "ja"])("in %s, what is passed over states no time", (lang) => {
  for (const { text, context: around } of casesIn(lang))
    expect(readTimes(`${text}\n|`, lang, around)).toEqual(readTimes(text, lang, around));
});

const prose = {
  en: [
    "The ministers met for the 15th time. ",
    "G7 members agreed on 12 points (see Annex 3). ",
    "It was signed in Paris on May 2. ",
    "Nobody spoke of it!\n",
    "On February 13\n",
    "The talks begin at 3 p.m. JST (6 a.m. GMT). ",
    "From 10:00 to 11:30 CET on 4 March. ",
    "They end at noon in Oslo. ",
  ],
  ja: [
    "両大臣は15回目の会談を行った。",
    "G7各国は12項目（別紙3）で一致した。",
    "5月2日にパリで署名した。",
    "2月13日\n",
    "会談は午後3時（協定世界時午前6時）に始まる。",
    "3月4日10時から11時半（現地時間）まで。",
    "翌日に発表する。",
  ],
} as const;

test.each(["en", "ja"] as const)("in %s, prose around a time may be passed over", (lang) => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...prose[lang]), { minLength: 1, maxLength: 8 }), (sentences) => {
      const text = sentences.join("");
      expect(readTimes(`${text}\n|`, lang, context)).toEqual(readTimes(text, lang, context));
    }),
    { numRuns: 2000, seed: 20_261_124 },
  );
});

function casesIn(lang: string): readonly CorpusCase[] {
  return readFileSync(new URL(`../../fixtures/times/${lang}.jsonl`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line): CorpusCase => JSON.parse(line));
}
