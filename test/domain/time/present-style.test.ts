/** House style: what each choice makes of the same moments. */
import { describe, expect, test } from "vitest";
import type { HouseStyle } from "../../../src/domain/time/house-style.ts";
import { presentTime } from "../../../src/domain/time/present.ts";
import { onlyTime, seedLead } from "./examples.ts";

function said(text: string, from: string, to: string, style: HouseStyle): string {
  const { value, stated } = onlyTime(text, from);
  const options = { homeZone: "Asia/Tokyo", dateline: "2023-02-15", sentenceStart: true } as const;
  return presentTime(value, to, { ...options, role: stated.role, style }).text;
}

const pair = "2月15日、午前1時（現地時間14日、午前11時）から約1時間";

describe("which zone leads", () => {
  test("the local clock, unless the style says otherwise", () => {
    expect(said(pair, "ja", "ja", {})).toBe("現地時間2月14日午前11時（日本時間15日午前1時）から約1時間");
    expect(said(pair, "ja", "ja", { leadZone: "as-written" })).toBe(
      "日本時間2月15日午前1時（現地時間14日午前11時）から約1時間",
    );
    expect(said(seedLead, "en", "ja", { leadZone: "home" })).toBe(
      "日本時間2月15日午前1時（現地時間14日午前11時）から約1時間",
    );
    expect(said(seedLead, "en", "en", { leadZone: "home" })).toBe(
      "On February 15, commencing at 1:00 a.m. Japan time (11:00 a.m. on February 14, local time), for approximately 1 hour",
    );
  });

  test("the second half's day is counted from the new lead", () => {
    const sameDay = "On May 2 at 8:15 a.m. (9:15 p.m. on May 2, Japan time)";
    expect(said(sameDay, "en", "ja", { leadZone: "home" })).toBe(
      "日本時間5月2日午後9時15分（現地時間同日午前8時15分）",
    );
    const newYear = "On December 31 at 4:00 p.m. (6:00 a.m. on January 1, Japan time)";
    expect(said(newYear, "en", "ja", { leadZone: "home" })).toBe(
      "日本時間2023年1月1日午前6時（現地時間2022年12月31日午後4時）",
    );
  });

  test("no half of the place's own, and the author's order stands", () => {
    const both = "at 8:00 p.m. EST (5:00 p.m. PST) on February 16";
    expect(said(both, "en", "ja", { leadZone: "local" })).toBe(said(both, "en", "ja", {}));
    expect(said(both, "en", "ja", { leadZone: "home" })).toBe(
      "米国東部時間2月16日午後8時（米国太平洋時間同日午後5時）",
    );
  });
});

describe("in Japanese", () => {
  const cases: readonly (readonly [string, HouseStyle["ja"] & object, string])[] = [
    [pair, { digits: "full" }, "現地時間２月１４日午前１１時（日本時間１５日午前１時）から約１時間"],
    ["2月16日午後5時5分頃", { around: "ごろ", minutes: "padded" }, "2月16日午後5時05分ごろ"],
    ["2月16日午後5時", { minutes: "padded" }, "2月16日午後5時"],
    ["2月16日午後0時", { noon: "正午" }, "2月16日正午"],
    ["2月16日正午", {}, "2月16日午後0時"],
    ["2月16日午後0時1分", { noon: "正午" }, "2月16日午後0時1分"],
    ["2月16日午前0時", { midnight: "0時" }, "2月16日0時"],
    [pair, { weekday: "short" }, "現地時間2月14日（火）午前11時（日本時間15日（水）午前1時）から約1時間"],
    ["2月16日午後5時", { weekday: "long" }, "2月16日（木曜日）午後5時"],
    ["2021年3月3日午前9時", { years: "era" }, "令和3年3月3日午前9時"],
    ["2019年5月1日午前9時", { years: "era" }, "令和元年5月1日午前9時"],
    ["2019年4月30日午前9時", { years: "era" }, "平成31年4月30日午前9時"],
    [
      "2019年5月1日午前1時（現地時間4月30日午前11時）",
      { years: "era" },
      "現地時間平成31年4月30日午前11時（日本時間令和元年5月1日午前1時）",
    ],
    ["2月16日午後5時", { years: "era" }, "2月16日午後5時"],
    ["2月16日午後10時から17日午前1時まで", { weekday: "short" }, "2月16日（木）午後10時から17日午前1時まで"],
  ];
  test.each(cases)("%s, %j", (text, ja, expected) => {
    expect(said(text, "ja", "ja", { ja })).toBe(expected);
  });
});

describe("in English", () => {
  const cases: readonly (readonly [string, HouseStyle["en"] & object, string])[] = [
    ["2月16日午後5時", { clock: "am" }, "On February 16, at 5:00 pm"],
    ["2月16日午後5時", { clock: "24-hour" }, "On February 16, at 17:00"],
    ["2月16日午前9時5分", { clock: "24-hour" }, "On February 16, at 09:05"],
    ["2月16日午後0時", { twelve: "words" }, "On February 16, at noon"],
    ["2月16日午前0時", { twelve: "words" }, "On February 16, at midnight"],
    ["2月16日午前0時30分", { twelve: "words" }, "On February 16, at 12:30 a.m."],
    ["2021年3月3日午前9時", { dates: "day-first" }, "On 3 March 2021, at 9:00 a.m."],
    [
      pair,
      { dates: "day-first", zones: "abbreviations" },
      "On 14 February, commencing at 11:00 a.m. (1:00 a.m. on 15 February JST), for approximately 1 hour",
    ],
  ];
  test.each(cases)("%s, %j", (text, en, expected) => {
    expect(said(text, "ja", "en", { en })).toBe(expected);
  });

  test("an abbreviation that could be another clock's is not written", () => {
    const abbreviated: HouseStyle = { leadZone: "as-written", en: { zones: "abbreviations" } };
    const spoken = (text: string) => said(text, "en", "en", abbreviated);
    // CST is Shanghai's and Chicago's; KST was half an hour off in Pyongyang from 2015 to 2018.
    expect(spoken("On February 16 at 9:00 a.m. (10:00 a.m. on February 16, Japan time), Beijing")).toContain(
      "JST",
    );
    expect(spoken("On February 16, 2023 at 8:00 p.m. Shanghai time (9:00 p.m. JST)")).not.toContain("CST");
    expect(spoken("On February 16, 2016 at 3:00 p.m. JST (3:00 p.m. Korean Standard Time)")).not.toContain(
      "KST",
    );
  });
});
