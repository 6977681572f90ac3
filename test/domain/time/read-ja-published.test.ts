import { describe, expect, test } from "vitest";
import { readTimes } from "../../../src/domain/time/read-times.ts";
import { clocksOf, context, onlyTime } from "./examples.ts";

/** Text, place of the context, instant, clocks: how publishers other than ministries write. */
const published: readonly (readonly [string, string | null, string, string])[] = [
  // A full stop in a bracket ends no sentence.
  [
    "開会は3月3日午後1時（現地時間。日本時間は午後9時。）で、祝辞が続く。",
    "パリ",
    "2023-03-03T12:00:00Z",
    "Europe/Paris 2023-03-03T13:00 | Asia/Tokyo 2023-03-03T21:00",
  ],
  // A weekday stands between the day and a bare clock.
  [
    "日本時間3月4日（土）7:30（米国東部時間3月3日（金）17:30）",
    null,
    "2023-03-03T22:30:00Z",
    "Asia/Tokyo 2023-03-04T07:30 | America/New_York 2023-03-03T17:30",
  ],
  // Latin halves of the day, zones of parts of a country, UT.
  [
    "3月3日（金）9:15 AM PT（日本時間：3月4日（土）AM2:15）",
    null,
    "2023-03-03T17:15:00Z",
    "America/Los_Angeles 2023-03-03T09:15 | Asia/Tokyo 2023-03-04T02:15",
  ],
  [
    "3月3日8時（山地標準時）／3月4日0時（日本時間）",
    null,
    "2023-03-03T15:00:00Z",
    "America/Denver 2023-03-03T08:00 | Asia/Tokyo 2023-03-04T00:00",
  ],
  [
    "3月3日4時50分UT（日本時間13時50分）",
    null,
    "2023-03-03T04:50:00Z",
    "UTC 2023-03-03T04:50 | Asia/Tokyo 2023-03-03T13:50",
  ],
  // 同: the same half of the day; without it, the zones decide.
  [
    "試合は3月3日午後3時（日本時間同11時）に始まる",
    "パリ",
    "2023-03-03T14:00:00Z",
    "Europe/Paris 2023-03-03T15:00 | Asia/Tokyo 2023-03-03T23:00",
  ],
  [
    "3月3日午後2時（日本時間10時）に開く",
    "パリ",
    "2023-03-03T13:00:00Z",
    "Europe/Paris 2023-03-03T14:00 | Asia/Tokyo 2023-03-03T22:00",
  ],
  [
    "式は3月3日午前9時（同午後5時）から",
    "パリ",
    "2023-03-03T08:00:00Z",
    "Europe/Paris 2023-03-03T09:00 | Asia/Tokyo 2023-03-03T17:00",
  ],
  // An unlabelled clock beside a labelled one is the other place's, whatever joins them.
  [
    "3月3日午前9時半ごろ、日本時間午後5時半ごろに始まる",
    "パリ",
    "2023-03-03T08:30:00Z",
    "Europe/Paris 2023-03-03T09:30 | Asia/Tokyo 2023-03-03T17:30",
  ],
  [
    "3月3日 10:45～（日本時間3月3日午後6時45分～）",
    "パリ",
    "2023-03-03T09:45:00Z",
    "Europe/Paris 2023-03-03T10:45 | Asia/Tokyo 2023-03-03T18:45",
  ],
  [
    "3月3日9時現在＜日本時間17時現在＞、晴れ",
    "パリ",
    "2023-03-03T08:00:00Z",
    "Europe/Paris 2023-03-03T09:00 | Asia/Tokyo 2023-03-03T17:00",
  ],
  [
    "3月3日9時（現地）／17時（日本時間）",
    "パリ",
    "2023-03-03T08:00:00Z",
    "Europe/Paris 2023-03-03T09:00 | Asia/Tokyo 2023-03-03T17:00",
  ],
  // A label before its clock is not the label of the clock before it.
  [
    "【日本時間】3月3日 20:00～21:00【英国時間】3月3日 11:00～12:00",
    null,
    "2023-03-03T11:00:00Z",
    "Asia/Tokyo 2023-03-03T20:00 | Europe/London 2023-03-03T11:00",
  ],
  [
    "3月3日21:40（パリ3日13:40）",
    null,
    "2023-03-03T12:40:00Z",
    "Asia/Tokyo 2023-03-03T21:40 | Europe/Paris 2023-03-03T13:40",
  ],
  // Days counted from the date line.
  [
    "現地時間14日午前9時、日本時間きのう午後5時",
    "パリ",
    "2023-02-14T08:00:00Z",
    "Europe/Paris 2023-02-14T09:00 | Asia/Tokyo 2023-02-14T17:00",
  ],
];

describe("two halves as the press and companies write them", () => {
  test.each(published)("%s", (text, place, instant, clocks) => {
    const { value } = onlyTime(text, "ja", { place });
    expect(value.instant).toBe(instant);
    expect(clocksOf(value)).toBe(clocks);
  });

  test.each([
    ["日本時間3月4日（土）8:30（米国東部時間3月3日（金）17:30）", "PT1H"],
    ["3月3日午後3時（パリ時間。日本時間4日午後11時）に発表", "P1D"],
    ["3月3日8時（太平洋標準時）／3月4日2時（日本時間）", "PT1H"],
  ])("a contradiction in them is found: %s", (text, repair) => {
    expect(onlyTime(text, "ja").value.issues).toMatchObject([
      { code: "stated-times-disagree", detail: { repair } },
    ]);
  });

  test("a zone that no table knows is never the home zone", () => {
    expect(onlyTime("3月3日10時（サメーダン時間）", "ja").value.instant).toBeNull();
    expect(onlyTime("3月3日10時（サメーダン時間、日本時間18時）", "ja").value.instant).toBe(
      "2023-03-03T09:00:00Z",
    );
    expect(onlyTime("カナダ東部時間の3月3日10時", "ja").value.instant).toBeNull();
  });

  test("days alone keep to the first of several", () => {
    expect(
      clocksOf(onlyTime("現地時間3月3日から5日（日本時間3月4日から6日）", "ja", { place: "ハワイ" }).value),
    ).toBe("Pacific/Honolulu 2023-03-03 | Asia/Tokyo 2023-03-04");
  });

  test("other times beside each other stay apart", () => {
    const all = readTimes("開会は午前9時、休憩は午後0時半、閉会は同4時です", "ja", context);
    expect(all.map(({ value }) => value.instant)).toEqual([
      "2023-02-15T00:00:00Z",
      "2023-02-15T03:30:00Z",
      "2023-02-15T07:00:00Z",
    ]);
  });
});
