import { describe, expect, test } from "vitest";
import { readTimes } from "../../../src/domain/time/read-times.ts";
import { clocksOf, codesOf, context, onlyTime } from "./examples.ts";

/** Text, instant, clocks. Dateline 15 February 2023, home zone Tokyo. */
const agreeing: readonly (readonly [string, string, string])[] = [
  [
    "現地時間5月2日午後4時(日本時間5月3日午前5時)から約40分間",
    "2023-05-02T20:00:00Z",
    "-04:00 2023-05-02T16:00 | Asia/Tokyo 2023-05-03T05:00",
  ],
  [
    "現地時間5月2日午前8時（日本時間同日午後9時）",
    "2023-05-02T12:00:00Z",
    "-04:00 2023-05-02T08:00 | Asia/Tokyo 2023-05-02T21:00",
  ],
  [
    "現地時間5月2日午前8時（日本時間午後9時）",
    "2023-05-02T12:00:00Z",
    "-04:00 2023-05-02T08:00 | Asia/Tokyo 2023-05-02T21:00",
  ],
  [
    "5月2日、午後9時(現地時間同日午後2時)",
    "2023-05-02T12:00:00Z",
    "Asia/Tokyo 2023-05-02T21:00 | +02:00 2023-05-02T14:00",
  ],
  [
    "3日5時(現地時間5月2日16時)",
    "2023-05-02T20:00:00Z",
    "Asia/Tokyo 2023-05-03T05:00 | -04:00 2023-05-02T16:00",
  ],
  [
    "本2日,午後4時(現地時間;日本時間3日(金曜日)午前5時)",
    "2023-02-02T20:00:00Z",
    "-04:00 2023-02-02T16:00 | Asia/Tokyo 2023-02-03T05:00",
  ],
  [
    "日本時間15日午前1時、米国東部時間14日午前11時",
    "2023-02-14T16:00:00Z",
    "Asia/Tokyo 2023-02-15T01:00 | America/New_York 2023-02-14T11:00",
  ],
  [
    "19:30(EST、日本時間15日9:30)",
    "2023-02-15T00:30:00Z",
    "America/New_York 2023-02-14T19:30 | Asia/Tokyo 2023-02-15T09:30",
  ],
  [
    "2月15日、午前1時（現地時間14日、午前11時）から約1時間",
    "2023-02-14T16:00:00Z",
    "Asia/Tokyo 2023-02-15T01:00 | -05:00 2023-02-14T11:00",
  ],
  [
    "現地時間1月13日午前11時30分（日本時間14日午前1時30分）から計約2時間",
    "2023-01-13T16:30:00Z",
    "-05:00 2023-01-13T11:30 | Asia/Tokyo 2023-01-14T01:30",
  ],
  [
    "現地時間13日午後0時15分（日本時間14日午前2時15分）から約15分間",
    "2023-02-13T17:15:00Z",
    "-05:00 2023-02-13T12:15 | Asia/Tokyo 2023-02-14T02:15",
  ],
  [
    "日本時間18日午前1時40分頃（現地時間17日午前11時40分頃）から約35分間",
    "2023-02-17T16:40:00Z",
    "Asia/Tokyo 2023-02-18T01:40 | -05:00 2023-02-17T11:40",
  ],
  [
    "1月13日午後0時15分頃（日本時間）（米国時間12日午後10時15分頃）から約15分間",
    "2023-01-13T03:15:00Z",
    "Asia/Tokyo 2023-01-13T12:15 | America/New_York 2023-01-12T22:15",
  ],
  [
    "現地時間7月13日午前10時（日本時間7月13日午後12時）から約45分間",
    "2023-07-13T03:00:00Z",
    "+07:00 2023-07-13T10:00 | Asia/Tokyo 2023-07-13T12:00",
  ],
  [
    "現地時間3月3日午前8時10分（日本時間同日午前11時40分）から約1時間",
    "2023-03-03T02:40:00Z",
    "+05:30 2023-03-03T08:10 | Asia/Tokyo 2023-03-03T11:40",
  ],
  [
    "6月27日現地時間午前9時（日本時間午後4時）から約30分間",
    "2023-06-27T07:00:00Z",
    "+02:00 2023-06-27T09:00 | Asia/Tokyo 2023-06-27T16:00",
  ],
  [
    "現地時間7月12日午後4時過ぎ（日本時間12日午後10時過ぎ）から約10分間",
    "2023-07-12T13:00:00Z",
    "+03:00 2023-07-12T16:00 | Asia/Tokyo 2023-07-12T22:00",
  ],
  [
    "現地時間4月4日午前11時05分（日本時間4日午後6時05分）から約15分間",
    "2023-04-04T09:05:00Z",
    "+02:00 2023-04-04T11:05 | Asia/Tokyo 2023-04-04T18:05",
  ],
  [
    "現地時間１２月３１日　午後３時（日本時間１月１日　午前０時）",
    "2022-12-31T15:00:00Z",
    "+00:00 2022-12-31T15:00 | Asia/Tokyo 2023-01-01T00:00",
  ],
];

describe("two halves in Japanese", () => {
  test.each(agreeing)("%s", (text, instant, clocks) => {
    const { value } = onlyTime(text, "ja");
    expect(value.instant).toBe(instant);
    expect(clocksOf(value)).toBe(clocks);
    expect(codesOf(value)).toEqual([]);
  });

  test("are days alone, and checked as days", () => {
    expect(clocksOf(onlyTime("1月12日（現地時間11日）", "ja", { place: "ワシントンD.C." }).value)).toBe(
      "Asia/Tokyo 2023-01-12 | America/New_York 2023-01-11",
    );
    expect(clocksOf(onlyTime("2022年1月7日（日本時間。米国東部時間6日。）", "ja").value)).toBe(
      "Asia/Tokyo 2022-01-07 | America/New_York 2022-01-06",
    );
    const { value } = onlyTime("1月12日（現地時間10日）", "ja", { place: "ワシントンD.C." });
    expect(value.issues).toMatchObject([{ code: "stated-times-disagree", detail: { repair: "P1D" } }]);
  });

  test("are in the place that somebody visits, and stop where its clock says otherwise", () => {
    const words = "現地時間3月3日午前11時（日本時間4日午前1時）から約1時間、ニューヨーク訪問中の林大臣は";
    expect(onlyTime(words, "ja").value.readings[0]).toMatchObject({
      zone: "America/New_York",
      place: "ニューヨーク",
    });
    expect(codesOf(onlyTime(words.replace("ニューヨーク", "パリ"), "ja").value)).toEqual([
      "stated-times-disagree",
    ]);
  });
});

/** Text, start, duration, end of the range. */
const single: readonly (readonly [string, string, string | null, string | null])[] = [
  ["2月15日、午後4時33分から約20分間", "2023-02-15T07:33:00Z", "PT20M", null],
  ["6月8日午後3時20分（日韓時差なし）から約1時間", "2023-06-08T06:20:00Z", "PT1H", null],
  ["本20日、午後6時15分頃から約10分間", "2023-02-20T09:15:00Z", "PT10M", null],
  ["7月20日、午後1時から約1時間半", "2023-07-20T04:00:00Z", "PT1H30M", null],
  ["（平成29年2月12日（日曜日）10時20分 於：中央玄関ホール）", "2017-02-12T01:20:00Z", null, null],
  ["平成27年8月19日20時50分49秒（日本標準時）", "2015-08-19T11:50:49Z", null, null],
  ["午後3時35分から午後5時10分まで約95分間", "2023-02-15T06:35:00Z", "PT95M", "2023-02-15T08:10:00Z"],
  ["令和5年1月11日（水）17:11～18:04", "2023-01-11T08:11:00Z", null, "2023-01-11T09:04:00Z"],
  ["2月3日　午後３時から２５ 分、意見交換を", "2023-02-03T06:00:00Z", "PT25M", null],
  ["日本時間二月十五日午前一時", "2023-02-14T16:00:00Z", null, null],
  ["午後2時半頃", "2023-02-15T05:30:00Z", null, null],
  ["2月15日25時", "2023-02-15T16:00:00Z", null, null],
  ["2月15日午後19時", "2023-02-15T10:00:00Z", null, null],
  ["2月15日正午", "2023-02-15T03:00:00Z", null, null],
];

describe("one time in Japanese", () => {
  test.each(single)("%s", (text, instant, duration, until) => {
    expect(onlyTime(text, "ja").value).toMatchObject({ instant, duration, until });
  });

  test("before の is a noun, otherwise an adverbial", () => {
    expect(onlyTime("2月15日午後3時の会合", "ja").stated.role).toBe("nominal");
    expect(onlyTime("2月15日午後3時に会合", "ja").stated.role).toBe("adverbial");
  });
});

test.each([
  "1月の日米「2+2」及び日米首脳会談における議論を",
  "第5回、2時間の会談、十分に、一時的に、15日間の訪問、2月15日に発表",
  "前日に開催された日米韓次官協議の結果も踏まえ、三か国間で、5月19日から21日まで",
  "電話番号03-3580-3311、決議第1718号、10キロメートル（6マイル）、3対2",
  "8月30日早朝の発射、スタイルとタイミング、4,500万ドル（約60億円）",
])("no time in: %s", (text) => {
  expect(readTimes(text, "ja", context)).toEqual([]);
});
