import { describe, expect, test } from "vitest";
import { readTimes } from "../../../src/domain/time/read-times.ts";
import { clocksOf, codesOf, context, onlyTime } from "./examples.ts";

/** Text and clock: days and hours that are said by their distance from another. The date line is Wednesday, 15 February 2023. */
const said: readonly (readonly [string, string])[] = [
  ["来月10日午前10時に発売する。", "2023-03-10T10:00"],
  ["先月31日午後3時に届いた。", "2023-01-31T15:00"],
  ["今月の3日9時に始めた。", "2023-02-03T09:00"],
  ["昨年12月3日の9時に報告した。", "2022-12-03T09:00"],
  ["来年1月4日14時に開く。", "2024-01-04T14:00"],
  ["一昨年4月1日7時のことだった。", "2021-04-01T07:00"],
  // Another day of the sentence is not what 来月 is counted from.
  ["1月20日に発表したとおり、来月2日10時に開く。", "2023-03-02T10:00"],
  // As broadcasters count, the small hours after a weekday end its day.
  ["土曜深夜2時から放送する。", "2023-02-19T02:00"],
  ["2月18日（土）深夜0時30分から放送する。", "2023-02-19T00:30"],
  ["2月18日（土）深夜0:30～放送", "2023-02-19T00:30"],
  ["2月18日（土）深夜12時に始まる。", "2023-02-19T00:00"],
  ["2月18日（土）25時30分に始まる。", "2023-02-19T01:30"],
  ["18日深夜2時ごろ停電した。", "2023-02-18T02:00"],
  ["2月18日（土）深夜11時に閉じる。", "2023-02-18T23:00"],
  ["日本時間2月18日（土）深夜2時に始まる。", "2023-02-18T02:00"],
  ["21日午前零時に発効する。", "2023-02-21T00:00"],
  ["3月1日零時に発効する。", "2023-03-01T00:00"],
];

/** Text, place of the context, instant, clocks. */
const agreeing: readonly (readonly [string, string | null, string, string])[] = [
  // The other zone's clock says that the day is the calendar's.
  [
    "2月18日（土）深夜3時から（現地時間17日18時）",
    "ロンドン",
    "2023-02-17T18:00:00Z",
    "Asia/Tokyo 2023-02-18T03:00 | Europe/London 2023-02-17T18:00",
  ],
  // In a bracket 同 and 同日 are the day that the bracket says.
  [
    "米東部時間10日午後2時（日本時間11日午前4時、豪州東部時間同午前6時）に始まる。",
    null,
    "2023-02-10T19:00:00Z",
    "America/New_York 2023-02-10T14:00 | Asia/Tokyo 2023-02-11T04:00 | Australia/Sydney 2023-02-11T06:00",
  ],
  [
    "英国時間10日午後9時（日本時間翌11日午前6時、インド時間同日午前2時半）に始まる。",
    null,
    "2023-02-10T21:00:00Z",
    "Europe/London 2023-02-10T21:00 | Asia/Tokyo 2023-02-11T06:00 | Asia/Kolkata 2023-02-11T02:30",
  ],
  [
    "現地時間10日午後5時（日本時間、翌日午前1時）に開く。",
    "パリ",
    "2023-02-10T16:00:00Z",
    "Europe/Paris 2023-02-10T17:00 | Asia/Tokyo 2023-02-11T01:00",
  ],
  // A half without a day may be on the next one, though nothing names the first's zone.
  [
    "現地時間2月11日19時（日本時間3時）に閉じる。",
    null,
    "2023-02-11T18:00:00Z",
    "+01:00 2023-02-11T19:00 | Asia/Tokyo 2023-02-12T03:00",
  ],
  // Of a list of places the first may stand after the day.
  [
    "2023年3月9日（木）　東京 22:00／ロンドン 13:00／ニューヨーク 8:00",
    null,
    "2023-03-09T13:00:00Z",
    "Asia/Tokyo 2023-03-09T22:00 | Europe/London 2023-03-09T13:00 | America/New_York 2023-03-09T08:00",
  ],
  [
    "訪問先のオスロから10日午前11時（日本時間午後7時）に中継する。",
    null,
    "2023-02-10T10:00:00Z",
    "Europe/Oslo 2023-02-10T11:00 | Asia/Tokyo 2023-02-10T19:00",
  ],
  [
    "首相は滞在先の豪州・パースで10日午前9時に語った。",
    null,
    "2023-02-10T01:00:00Z",
    "Australia/Perth 2023-02-10T09:00",
  ],
  [
    "米国を訪問中の大臣は、シカゴの博物館で10日午後3時から講演した。",
    null,
    "2023-02-10T21:00:00Z",
    "America/Chicago 2023-02-10T15:00",
  ],
  // Letters of several countries are those of the country that is named before them.
  [
    "アメリカの港湾当局は2月10日午後1時(CST)に入港を止めた。",
    null,
    "2023-02-10T19:00:00Z",
    "America/Chicago 2023-02-10T13:00",
  ],
];

/** Text and the repair that is offered. */
const broken: readonly (readonly [string, string])[] = [
  ["10日正午（日本時間12日午前2時）に就任した。", "P1D"],
  ["10日午前9時（日本時間11日午後1時）に就任した。", "PT12H"],
  ["インドネシアのスンバ島南部沖で10日午前9時（日本時間午前10時半）ごろ地震があった。", "PT30M"],
  ["スラウェシ島の火山を震源とする揺れが10日午前9時（日本時間午前10時半）に起きた。", "PT30M"],
  // A country, a market, the city in a country that somebody visits.
  ["スイスで10日午前9時（日本時間午後6時）に調印した。", "PT1H"],
  ["ロンドン金属市場では10日正午（日本時間午後10時）に取引が止まった。", "PT1H"],
  ["米国を訪問中の大臣は、10日午後3時（日本時間11日午前5時）からシカゴの博物館で講演した。", "PT1H"],
  ["ローマの国会議事堂で10日午前9時（日本時間午後6時）に開会した。", "PT1H"],
];

/** Sentences of usual hours, which are no moments. */
const hours: readonly string[] = [
  "窓口は9時から15時、予約は不要です。",
  "ATMは7:00～23:00にお使いいただけます。",
  "貸出は9:00～19:00（年末年始を除く）です。",
  "原則として現地時間の午前9時半から午後5時まで受け付けます。",
  "火～金曜日:午前6:20～翌午前5:50",
  "毎月第二金曜日の日本時間21:30に公表する。",
  "取引は前場 9:00～11:30、後場 12:30～15:30",
];

describe("Japanese days and hours by their distance", () => {
  test.each(said)("“%s” begins at %s", (text, local) => {
    expect(clocksOf(onlyTime(text, "ja").value)).toBe(`Asia/Tokyo ${local}`);
  });

  test.each(agreeing)("“%s” is one moment", (text, place, instant, clocks) => {
    const { value } = onlyTime(text, "ja", { place });
    expect([value.instant, clocksOf(value)]).toEqual([instant, clocks]);
  });

  test.each(broken)("“%s” contradicts itself by %s", (text, repair) => {
    const { value } = onlyTime(text, "ja");
    expect(value.issues.map(({ code, detail }) => [code, detail["repair"]])).toEqual([
      ["stated-times-disagree", repair],
    ]);
  });

  test("two clocks of one place are no pair", () => {
    expect(codesOf(onlyTime("会見は2時45分（同2時半）に始まる。", "ja").value)).toEqual(["zone-ambiguous"]);
  });

  test("a list goes on in the zone of its first line", () => {
    const text = "▽米東部時間3日午後7時（日本時間4日午前9時）東部\n▽同午後8時（日本時間5日午前10時）中部";
    const times = readTimes(text, "ja", { ...context, dateline: "2023-02-03" });
    expect(times.map(({ value }) => value.issues[0]?.detail["repair"] ?? value.instant)).toEqual([
      "2023-02-04T00:00:00Z",
      "P1D",
    ]);
  });

  test.each(hours)("“%s” says no moment", (text) => {
    expect(readTimes(text, "ja", context)).toEqual([]);
  });
});

describe("Japanese words of vagueness", () => {
  test("頃 after the bracket is said of both clocks, and is a part of the phrase", () => {
    const { stated, value } = onlyTime(
      "会談は現地時間14日午前11時（日本時間15日午前1時）頃から約30分間。",
      "ja",
    );
    expect(value.clockApprox).toBe(true);
    expect(stated.phrase.text).toBe("現地時間14日午前11時（日本時間15日午前1時）頃から約30分間");
  });

  test("ちょうど makes a clock no less exact", () => {
    const { stated, value } = onlyTime("18日午前9時ちょうどに始める。", "ja");
    expect([value.clockApprox, stated.text]).toEqual([false, "18日午前9時ちょうど"]);
  });
});

describe("a day that follows a day of another year or month", () => {
  const clocks = (text: string) =>
    readTimes(text, "ja", { ...context, dateline: "2022-12-15" }).map(
      ({ value }) => value.readings[0]?.local,
    );

  test("is in the year of the day before, where that is far from the date line", () => {
    expect(clocks("初回は2023年6月14日18時、次回は6月19日21時。")).toEqual([
      "2023-06-14T18:00",
      "2023-06-19T21:00",
    ]);
  });

  test("is in the month of the day before, where it is the next day", () => {
    expect(clocks("式は2月25日20時から。\n26日21時より字幕つき。")).toEqual([
      "2023-02-25T20:00",
      "2023-02-26T21:00",
    ]);
  });

  test("is near the date line, where the day before is past or of another time", () => {
    expect(clocks("前回は2019年4月14日18時。次回は12月19日21時。")[1]).toBe("2022-12-19T21:00");
    expect(clocks("地震は11月13日9時にあった。\n14日15時に知事が会見した。")[1]).toBe("2022-12-14T15:00");
  });
});
