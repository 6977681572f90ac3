import { describe, expect, test } from "vitest";
import { readTimes } from "../../../src/domain/time/read-times.ts";
import { clocksOf, context, onlyTime } from "./examples.ts";

/** Text, instant, clocks: where something happened, and how labels and clocks stand beside each other. */
const agreeing: readonly (readonly [string, string, string])[] = [
  // A part of a country, a city after its country, the place of a report.
  [
    "スペイン北部で10日午後8時（日本時間11日午前4時）ごろ、雪崩が起きた。",
    "2023-02-10T19:00:00Z",
    "Europe/Madrid 2023-02-10T20:00 | Asia/Tokyo 2023-02-11T04:00",
  ],
  [
    "議事要旨（2月10日（金）9時30分（日本時間13時）、於インド・デリー）",
    "2023-02-10T04:00:00Z",
    "Asia/Kolkata 2023-02-10T09:30 | Asia/Tokyo 2023-02-10T13:00",
  ],
  [
    "【カイロ共同】空港当局は10日正午（日本時間午後7時）、運航を再開した。",
    "2023-02-10T10:00:00Z",
    "Africa/Cairo 2023-02-10T12:00 | Asia/Tokyo 2023-02-10T19:00",
  ],
  // A report of what was elsewhere: the other half tells the offset.
  [
    "【カイロ共同】サウジアラビア政府は10日正午（日本時間午後6時）、声明を出した。",
    "2023-02-10T09:00:00Z",
    "Asia/Riyadh 2023-02-10T12:00 | Asia/Tokyo 2023-02-10T18:00",
  ],
  // Four digits beside the letters of a zone.
  [
    "発表は10日0945UTC（日本時間午後6時45分）となる。",
    "2023-02-10T09:45:00Z",
    "UTC 2023-02-10T09:45 | Asia/Tokyo 2023-02-10T18:45",
  ],
  // A list whose first line has a label and a space.
  [
    "配信日時　2023年3月3日 10:00（日本時間）\n　　　　　2023年3月2日 20:00（米国東部時間）",
    "2023-03-03T01:00:00Z",
    "Asia/Tokyo 2023-03-03T10:00 | America/New_York 2023-03-02T20:00",
  ],
  [
    "第2部：3月3日 9:00（ベルリン時間）＝17:00（日本時間）",
    "2023-03-03T08:00:00Z",
    "Europe/Berlin 2023-03-03T09:00 | Asia/Tokyo 2023-03-03T17:00",
  ],
  // What begins stands between the clock and its zone.
  [
    "3月3日（金）15:00キックオフ予定（シンガポール時間）／16:00キックオフ予定（日本時間）",
    "2023-03-03T07:00:00Z",
    "Asia/Singapore 2023-03-03T15:00 | Asia/Tokyo 2023-03-03T16:00",
  ],
  // A zone said twice, a zone with its day and clock after commas, clocks of towns and machines.
  [
    "3月3日、東部標準時(EST)の午後9時、中部標準時(CST)では午後8時に始まる。",
    "2023-03-04T02:00:00Z",
    "America/New_York 2023-03-03T21:00 | America/Chicago 2023-03-03T20:00",
  ],
  [
    "ローマでの時刻は午後11時、日本時間は、3月4日、午前7時となる。",
    "2023-03-03T22:00:00Z",
    "Europe/Rome 2023-03-03T23:00 | Asia/Tokyo 2023-03-04T07:00",
  ],
  [
    "メキシコ市時間3月3日午後6時（日本時間4日午前9時）",
    "2023-03-04T00:00:00Z",
    "America/Mexico_City 2023-03-03T18:00 | Asia/Tokyo 2023-03-04T09:00",
  ],
  [
    "3月3日 12:00（サーバー時間・UTC+7）／日本時間 14:00",
    "2023-03-03T05:00:00Z",
    "+07:00 2023-03-03T12:00 | Asia/Tokyo 2023-03-03T14:00",
  ],
  // Telephones that are no opening hours, and a day by what is announced.
  [
    "電話会談は、日本時間午後8時（パリ時間正午）から行われた。",
    "2023-02-15T11:00:00Z",
    "Asia/Tokyo 2023-02-15T20:00 | Europe/Paris 2023-02-15T12:00",
  ],
  [
    "1日9時（JST）／1日0時（UTC）から公開します。",
    "2023-03-01T00:00:00Z",
    "Asia/Tokyo 2023-03-01T09:00 | UTC 2023-03-01T00:00",
  ],
];

describe("two halves, and where they are", () => {
  test.each(agreeing)("%s", (text, instant, clocks) => {
    const { value } = onlyTime(text, "ja");
    expect(value.instant).toBe(instant);
    expect(clocksOf(value)).toBe(clocks);
  });

  test.each([
    ["スペイン北部で10日午後8時（日本時間11日午前5時）ごろ、雪崩が起きた。", "PT1H"],
    ["議事要旨（2月10日（金）9時30分（日本時間13時30分）、於インド・デリー）", "PT30M"],
    ["【カイロ共同】空港当局は10日正午（日本時間午後8時）、運航を再開した。", "PT1H"],
    ["【モントリオール（カナダ）＝田中一】大会は10日午後7時（日本時間11日午前10時）に閉幕した。", "PT1H"],
    ["ブラジル南東部サンパウロ州で10日午後7時（日本時間11日午前8時）、停電した。", "PT1H"],
    ["フランスのカンペールで10日午後8時（日本時間11日午前5時）に始まる。", "PT1H"],
    ["アリゾナ州ツーソン近郊で10日午後5時（日本時間11日午前10時）、雪が降った。", "PT1H"],
    ["ネバダ州の会場で10日午後5時（日本時間11日午前11時）に始まる。", "PT1H"],
    ["マドリードの競技場で10日午後8時（日本時間11日午前5時）に始まる。", "PT1H"],
    ["カムチャツカ半島東方沖で10日午前6時（日本時間午前4時）、地震があった。", "PT1H"],
    ["発表は10日0945UTC（日本時間午後5時45分）となる。", "PT1H"],
    ["配信日時　2023年3月3日 10:00（日本時間）\n2023年3月2日 21:00（米国東部時間）", "PT1H"],
  ])("a contradiction in them is found: %s", (text, repair) => {
    expect(onlyTime(text, "ja").value.issues).toMatchObject([
      { code: "stated-times-disagree", detail: { repair } },
    ]);
  });

  test("同 in a bracket is the zone of the bracket before, of days alone, too", () => {
    const text = "開幕は3月4日（日本時間5日）に決まった。前夜祭は3月2日（同3日）となる。";
    expect(
      readTimes(text, "ja", context).map(({ value }) => clocksOf(value).replaceAll(/\S+ 2023/gu, "2023")),
    ).toEqual(["2023-03-04 | 2023-03-05", "2023-03-02 | 2023-03-03"]);
  });
});

test.each([
  ["3月4日（土）16:00開場・17:00開演", ["2023-03-04T07:00:00Z", "2023-03-04T08:00:00Z"]],
  ["3月4日（土）\n14:00～ 予選", ["2023-03-04T05:00:00Z"]],
  ["●3月4日午後1時（現地時間）、ミラノの劇場から中継", ["2023-03-04T12:00:00Z"]],
  ["3月4日 12:00（サーバー時間）に終了", [null]],
])("the times of %s", (text, instants) => {
  expect(readTimes(text, "ja", context).map(({ value }) => value.instant)).toEqual(instants);
});

test.each([
  "9時台の電車、2時限の授業、毎朝6時と毎晩10時の放送",
  "ランチ 11:00～14:00（L.O. 13:30）、年中無休",
  "深夜帯（22時～翌5時）の時給は割増となる",
])("no time of an event in: %s", (text) => {
  expect(readTimes(text, "ja", context)).toEqual([]);
});
