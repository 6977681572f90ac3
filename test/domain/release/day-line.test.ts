import { describe, expect, test } from "vitest";
import { readDayLine } from "../../../src/domain/release/day-line.ts";
import { releaseWords } from "../../../src/domain/release/words.ts";
import { outline } from "./outline-of.ts";

const dayOf = (text: string, locale: string) =>
  readDayLine(text, { locale, words: releaseWords(locale), japanese: locale === "ja" });

describe("a date line", () => {
  test.each([
    ["2026.03.04", "en"],
    ["2026/3/4", "en"],
    ["2026年（令和8年）3月4日", "ja"],
    ["2026 年 3 月 4 日", "ja"],
    ["R8.3.4", "ja"],
    ["Posted on March 4, 2026 by admin", "en"],
    ["4 March 2026 | News", "en"],
    ["Issued at 10:30 on Wednesday, 4 March 2026", "en"],
    ["STOCKHOLM, Sweden, March 4, 2026 (NEWSWIRE)", "en"],
    ["更新日：2026年3月4日　ページ番号：1002345", "ja"],
    ["（東京発）2026年3月4日", "ja"],
  ])("may have what offices set around its day: %s", (text, locale) => {
    expect(dayOf(text, locale)?.date).toBe("2026-03-04");
  });

  test("may leave open which day it is", () => {
    expect(dayOf("04/03/2026", "en")?.date).toBeNull();
    expect(dayOf("（お知らせ）　　　８．３．４", "ja")?.date).toBeNull();
  });

  test.each([
    ["EMBARGOED UNTIL 00:01 GMT ON WEDNESDAY 5 MARCH 2026", "en"],
    ["Meeting on 4 March 2026", "en"],
    ["令和8年3月4日の大雨について", "ja"],
    ["会期：2026年3月4日（水）～5月6日（水）", "ja"],
  ])("is mostly its day: not %s", (text, locale) => {
    expect(dayOf(text, locale)).toBeNull();
  });

  test("is parted from the text that it opens, behind a wire's name or in brackets", () => {
    expect(outline("New Office\n\nLONDON, March 4, 2026 /Wire/ -- The office is open.").slice(1)).toEqual([
      "dateline | LONDON, March 4, 2026 /Wire/",
      "paragraph | The office is open.",
    ]);
    expect(outline("新しい窓口\n\n【東京、2026年3月4日】窓口を開きました。", "ja").slice(1)).toEqual([
      "dateline | 【東京、2026年3月4日】",
      "paragraph | 窓口を開きました。",
    ]);
  });
});
