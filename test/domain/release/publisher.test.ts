import { expect, test } from "vitest";
import { outline } from "./outline-of.ts";

test("the publisher and the sort of text stand above the headline, about the date line", () => {
  expect(
    outline(
      "Ministry of Finance\nPress Office\nPress Release No. 7\n\n4 March 2026\n\nNew rules\n\nThey apply.",
    ),
  ).toEqual([
    "category | Ministry of Finance",
    "category | Press Office",
    "category | Press Release No. 7",
    "dateline | 4 March 2026",
    "headline | New rules",
    "paragraph | They apply.",
  ]);
});

test("whom to ask may stand above the headline", () => {
  expect(
    outline(
      "令和８年３月４日\n\n【照会先】\n監督課　鷹取\n\n監督の結果を公表します\n\n　結果をまとめました。",
      "ja",
    ),
  ).toEqual([
    "dateline | 令和８年３月４日",
    "contact | 【照会先】",
    "contact | 監督課　鷹取",
    "headline | 監督の結果を公表します",
    "paragraph | 結果をまとめました。",
  ]);
});

test("a headline that was broken at a width is one again", () => {
  expect(outline("Night trains to return after eleven\nyears\n\n4 March 2026\n\nThey return.")[0]).toBe(
    "headline | Night trains to return after eleven years",
  );
});

test("the number of a figure is no mark of a footnote", () => {
  const body = "図1　触媒の構造\n\n構造1を示します。\n\n注1：模式図。";
  expect(outline(`発表\n\n題名\n\n令和8年3月4日\n\n　本文です。\n\n${body}`, "ja").slice(4)).toEqual([
    "paragraph | 図1　触媒の構造",
    "paragraph | 構造を示します。",
    "note | 注1：模式図。",
  ]);
});
