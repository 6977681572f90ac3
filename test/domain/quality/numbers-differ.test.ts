import { describe, expect, test } from "vitest";
import { check, expectSilent, issuesOf } from "./checked.ts";

function found(source: string, target: string, from = "en", to = "ja"): readonly string[] {
  return issuesOf("numbers-differ", check(source, target, { from, to })).map(
    ({ severity, detail }) => `${severity}: ${String(detail["source"])} -> ${String(detail["target"])}`,
  );
}

describe("the same value in both scripts", () => {
  test.each([
    ["350 million yen", "3億5,000万円"],
    ["350,000,000 yen", "３億５，０００万円"],
    ["1.2 trillion yen", "1.2兆円"],
    ["3.5 billion yen", "35億円"],
    ["180 billion yen", "1,800億円"],
    ["730 million yen", "7億3,000万円"],
    ["135 million yen", "1億3,500万円"],
    ["US$ 45 million", "4,500万ドル"],
    ["US$45m", "4,500万ドル"],
    ["28,900,000 US dollars", "2,890万ドル"],
    ["5,300 people", "5千3百人"],
    ["1,000 people", "千人"],
    ["minus 0.1 percent", "マイナス0.1％"],
    ["raised by 0.25 percentage points", "0.25％ポイント引き上げ"],
    ["30 percent", "3割"],
    ["17 individuals and 78 entities", "17個人・78団体"],
    ["3 countries, 14 partners", "3か国、14パートナー"],
    ["3-5 million yen", "３００万～５００万円"],
    ["3 to 5 million", "300万から500万"],
    ["the 5th meeting", "第5回会合"],
    ["21 countries", "二十一か国"],
    ["in 2023", "二〇二三年に"],
    ["1, 2, (1) to (4), 3", "1、2、①から④まで、3"],
    ["the “2+2”", "「2+2」"],
    ["the G7, COVID-19 and CO2", "G7、COVID-19及びCO₂"],
    ["10 km²", "10平方キロメートル"],
    ["in the 1990s", "1990年代に"],
    ["a population of 1,234,567.8", "1,234,567.8人"],
    ["0.50", "0.5"],
    ["007", "7"],
  ])("%s = %s", (source, target) => {
    expectSilent("numbers-differ", source, target);
    expectSilent("numbers-differ", target, source, { from: "ja", to: "en" });
  });
});

describe("words of the source explain digits of the target", () => {
  test.each([
    ["two million people", "200万人"],
    ["two hundred and fifty thousand", "25万"],
    ["half a million", "50万"],
    ["a billion yen", "10億円"],
    ["the third meeting", "第3回会合"],
    ["twice, for half an hour, with both", "30分間、2回、2人と"],
    ["an hour", "1時間"],
    ["trilateral talks", "3か国協議"],
  ])("%s -> %s", (source, target) => expectSilent("numbers-differ", source, target));
});

describe("dates, clocks and durations that stayed in the text", () => {
  test.each([
    ["February 15, 2023", "令和5年2月15日"],
    ["May 8, 2019", "令和元年5月8日"],
    ["in FY2023", "令和5年度に"],
    [
      "on February 14 at 11:00 a.m. (1:00 a.m. on February 15, Japan time)",
      "現地時間2月14日午前11時（日本時間15日午前1時）",
    ],
    ["at 12:00 p.m. (noon)", "正午（又は午後0時）"],
    ["at 0:00 p.m.", "午後0時"],
    ["11:56 JST, December 28, 2022", "2022年12月28日11時56分（日本時間）"],
    ["17:11-18:04", "17:11～18:04"],
    ["at 9:20a.m.", "午前9時20分"],
    ["at 2:30 p.m.", "午後2時半"],
    ["From 1:30 - 2:15 p.m.", "午後1時30分から2時15分まで"],
    ["for 90 minutes", "1時間30分"],
    ["for 1 hour and 30 minutes", "90分間"],
    ["for 1 hour and a half", "約1時間半"],
    ["for 1.5 hours", "90分間"],
    ["May 19-21", "5月19日から21日まで"],
    ["on May 31 (June 1, Japan time)", "現地時間5月31日（日本時間6月1日）"],
    ["on 7 July", "7月7日"],
    ["it may march on", "続くことがある"],
  ])("%s = %s", (source, target) => expectSilent("numbers-differ", source, target));
});

describe("telephone numbers and links", () => {
  test("+81 stands for the leading zero", () =>
    expectSilent("numbers-differ", "Tel. 03-3580-3311", "電話：+81-3-3580-3311"));
  test("another number blocks", () => {
    expect(found("Tel. 03-3580-3311", "電話：03-3580-3312")).toEqual([
      "blocking: 03-3580-3311 -> 03-3580-3312",
    ]);
  });
  test("digits of links are not numbers", () => {
    expectSilent(
      "numbers-differ",
      "See https://example.org/2023/15 now",
      "https://example.org/2023/16を参照",
    );
  });
});

describe("blocks", () => {
  test.each([
    ["3.5 billion yen", "3.5億円", ["blocking: 3.5 billion -> 3.5億"]],
    ["350 million yen", "3,500万円", ["blocking: 350 million -> 3,500万"]],
    ["US$ 45 million", "4,500ドル", ["blocking: 45 million -> 4,500"]],
    ["17 individuals and 78 entities", "17個人・87団体", ["blocking: 78 -> 87"]],
    ["the G7", "G8", ["blocking: 7 -> 8"]],
    ["5 people", "人々", ["blocking: 5 -> null"]],
    ["many people", "500人", ["blocking: null -> 500"]],
    ["at 1:00 a.m., Japan time", "日本時間午後1時", ["blocking: 1:00 -> 1時"]],
    ["at 12:00 p.m.", "午前12時", ["blocking: 12:00 -> 12時"]],
    ["on March 4", "3月3日", ["blocking: 4 -> null"]],
  ])("%s | %s", (source, target, issues) => expect(found(source, target)).toEqual(issues));

  test("names both places and both values", () => {
    expect(issuesOf("numbers-differ", check("costs 3.5 billion yen", "費用は3.5億円"))).toEqual([
      {
        code: "numbers-differ",
        severity: "blocking",
        at: "target",
        span: { start: 3, end: 7 },
        detail: {
          source: "3.5 billion",
          target: "3.5億",
          sourceValue: "3500000000",
          targetValue: "350000000",
          sourceSpan: [6, 17],
        },
      },
    ]);
  });
});

describe("only advises", () => {
  test.each([
    [
      "where the target counts what the source names",
      "the U.S., the ROK and we",
      "日米韓3か国",
      ["advice: null -> 3"],
    ],
    ["where the target has a date for words", "on the day before", "13日に", ["advice: null -> 13"]],
    ["where a number is said fewer times", "20 men and 20 women", "男女20名", ["advice: 20 -> null"]],
  ])("%s", (_name, source, target, issues) => expect(found(source, target)).toEqual(issues));

  test("where a language has no rules", () => {
    expect(found("5 million", "5 millions", "en", "fr")).toEqual(["advice: 5 million -> 5"]);
    expect(found("1,234.5", "1.234,5", "en", "de")).toEqual([]);
  });
});

test("times that are placeables are not read", () => {
  expectSilent("numbers-differ", ["Held ", { ph: "t1" }, "."], [{ ph: "t1" }, "に開催。"]);
});
