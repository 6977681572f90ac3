/** Clocks whose zone nothing beside them names: the places that the text mentions have a say, and the time before. */
import { describe, expect, test } from "vitest";
import { readTimes } from "../../../src/domain/time/read-times.ts";
import { clocksOf, codesOf, context, onlyTime } from "./examples.ts";

const utc = { homeZone: "UTC" };

describe("a place that the text mentions", () => {
  test.each([
    [
      "en",
      "The survey said the tremor came at 3:20 p.m. local time (9:20 a.m. UTC) off Chittagong, on the coast of Bangladesh.",
      "Asia/Dhaka 2023-02-15T15:20 | UTC 2023-02-15T09:20",
    ],
    [
      "ja",
      "震源はペルーの首都リマの沖で、地震は現地時間10日午後8時（日本時間11日午前10時）に起きた。",
      "America/Lima 2023-02-10T20:00 | Asia/Tokyo 2023-02-11T10:00",
    ],
    // Where a place of several clocks is narrowed by one of its parts, the part counts.
    [
      "en",
      "Shaking was felt in California at 4:10 a.m. (12:10 UTC), the United States survey said.",
      "America/Los_Angeles 2023-02-15T04:10 | UTC 2023-02-15T12:10",
    ],
  ])("gives its clock where the halves agree there (%s): %s", (locale, text, clocks) => {
    const { value } = onlyTime(text, locale, locale === "en" ? utc : {});
    expect(clocksOf(value)).toBe(clocks);
    expect(codesOf(value)).not.toContain("stated-times-disagree");
  });

  test.each([
    ["en", "It came at 3:20 p.m. local time (8:20 a.m. UTC) off Chittagong, Bangladesh.", "PT1H"],
    ["en", "It came at 3:20 p.m. local time (9:50 a.m. UTC) off Chittagong, Bangladesh.", "PT30M"],
    ["en", "It came at 3:20 a.m. local time (9:20 a.m. UTC) off Chittagong, Bangladesh.", "PT12H"],
    [
      "ja",
      "震源はペルーの首都リマの沖で、地震は現地時間10日午後8時（日本時間11日午前11時）に起きた。",
      "PT1H",
    ],
    ["ja", "会場は米国のダラスにある球場で、試合は6月14日15時（日本時間15日6時）に始まる。", "PT1H"],
  ])("shows a slip from its clock (%s): %s", (locale, text, repair) => {
    expect(onlyTime(text, locale, locale === "en" ? utc : {}).value.issues).toMatchObject([
      { code: "stated-times-disagree", detail: { repair } },
    ]);
  });

  test("has no say where it is neither, nor where a label names the clock", () => {
    const away = "A team from Nairobi saw the start at 3:20 p.m. (7:20 p.m. UTC).";
    expect(clocksOf(onlyTime(away, "en", utc).value)).toBe("-04:00 2023-02-15T15:20 | UTC 2023-02-15T19:20");
    const labelled = "A team from Nairobi saw the start at 3:20 p.m. EST (8:20 p.m. UTC).";
    expect(codesOf(onlyTime(labelled, "en", utc).value)).toEqual([]);
  });
});

test("a clock an hour from what the publisher's own says is a slip, where no other place is named", () => {
  const given = { homeZone: "Asia/Tokyo" };
  const right = "Lift-off came at 5:20 pm (0820 GMT).";
  expect(onlyTime(right, "en", given).value.instant).toBe("2023-02-15T08:20:00Z");
  expect(codesOf(onlyTime(right.replace("0820", "0920"), "en", given).value)).toEqual([
    "stated-times-disagree",
  ]);
});

describe("a date line's place", () => {
  test("says nothing of what was elsewhere, where no slip is as large as the gap", () => {
    const text = "【タンパ共同】次の登板は6日午後1時10分（日本時間7日午前5時10分）開始の試合に決まった。";
    expect(clocksOf(onlyTime(text, "ja").value)).toBe(
      "-07:00 2023-03-06T13:10 | Asia/Tokyo 2023-03-07T05:10",
    );
    const sydney = "A rocket left a pad in New Zealand about 5:05 p.m. local time (0405 GMT).";
    expect(clocksOf(onlyTime(sydney, "en", { ...utc, place: "Sydney", dateline: "2023-12-15" }).value)).toBe(
      "Pacific/Auckland 2023-12-15T17:05 | UTC 2023-12-15T04:05",
    );
  });

  test("is the clock of what a text names it for again", () => {
    const text = "サンフランシスコでは、1月30日（金）午後1時、公園での集いが予定されております。";
    const { value } = onlyTime(text, "ja", { place: "サンフランシスコ", dateline: "2026-01-25" });
    expect(clocksOf(value)).toBe("America/Los_Angeles 2026-01-30T13:00");
    expect(codesOf(value)).toEqual(["zone-assumed"]);
  });

  test("of a place that somebody visits never gives way", () => {
    const text =
      "On February 14, at 9:00 a.m. (1:00 a.m. on February 15, Japan time), Mr. MORI held a meeting during his visit to Washington D.C.";
    expect(codesOf(onlyTime(text, "en").value)).toEqual(["stated-times-disagree"]);
  });
});

test("a clock without a day goes on in the zone of the pair before it, up to the end of the line", () => {
  const text = "離陸は午後2時36分（日本時間同4時36分）ごろで、通信が途絶えたのは午後2時40分ごろ。";
  const last = readTimes(text, "ja", context).at(-1);
  expect(last?.value.readings[0]?.zone).toBe("+07:00");
  expect(codesOf(last?.value ?? expect.fail("no time"))).toContain("zone-assumed");
  const apart = readTimes(text.replace("、通信", "。\n通信"), "ja", context).at(-1);
  expect(apart?.value.readings[0]?.zone).toBe("Asia/Tokyo");
});

test("the day of a time that names none is the weekday that its paragraph speaks of", () => {
  const given = { dateline: "2019-12-13", homeZone: "Europe/London" };
  const text =
    "The polls closed on Thursday night after a short campaign. A survey published at 2200 GMT gave the result.";
  expect(onlyTime(text, "en", given).value.instant).toBe("2019-12-12T22:00:00Z");
});

test("what the name of a country alone never means is no clock of it", () => {
  const text = "米国現地時間6月13日午前10時（日本時間6月14日午前3時）より中継する。";
  expect(codesOf(onlyTime(text, "ja", { dateline: "2023-06-09" }).value)).toEqual(["stated-times-disagree"]);
});

describe("words for another clock", () => {
  test.each([
    [
      "停電は日本時間14日午前6時頃、現地では13日午後10時頃に起きた。パリ市内で。",
      "Asia/Tokyo 2023-02-14T06:00 | Europe/Paris 2023-02-13T22:00",
    ],
    [
      "会議は2月20日午前10時半（米国東部時間、日本では21日午前0時半）に始まる。",
      "America/New_York 2023-02-20T10:30 | Asia/Tokyo 2023-02-21T00:30",
    ],
    [
      "発表は現地時間2月20日午前10時ーー日本時間21日午前3時。会場はデンバー。",
      "America/Denver 2023-02-20T10:00 | Asia/Tokyo 2023-02-21T02:00",
    ],
    [
      "香港国際空港着（現地時間 2月20日 15:07\n日本時間 2月20日 16:07）",
      "Asia/Hong_Kong 2023-02-20T15:07 | Asia/Tokyo 2023-02-20T16:07",
    ],
  ])("%s", (text, clocks) => {
    const [time, ...others] = readTimes(text.replace("21日午前3時", "21日午前2時"), "ja", context);
    expect(others).toEqual([]);
    expect(clocksOf(time?.value ?? expect.fail("no time"))).toBe(clocks);
  });

  test("local time alone is that of the only place abroad that the text names", () => {
    const text = "台湾の総統選挙の投票が、2月20日、現地時間の午前8時より始まった。";
    expect(clocksOf(onlyTime(text, "ja").value)).toBe("Asia/Taipei 2023-02-20T08:00");
    const two = `${text}タイでも始まった。`;
    expect(codesOf(onlyTime(two, "ja").value)).toEqual(["zone-ambiguous"]);
  });

  test("同 after a labelled time is its day and its clock", () => {
    const text = "船は米東部時間11日午前2時20分に出発。同午後9時すぎに着水した。";
    expect(readTimes(text, "ja", context).at(-1)?.value.instant).toBe("2023-02-12T02:00:00Z");
  });

  test("7:30p ET, a stop before a bracket, a comma before two cities", () => {
    expect(onlyTime("On March 7 at 7:30p ET / 4:30p PT / 12:30a GMT.", "en").value.instant).toBe(
      "2023-03-08T00:30:00Z",
    );
    const stop = "It was lost from the screens at 6:17 a.m. local time. (6.17 p.m. EST) near Jakarta.";
    expect(codesOf(onlyTime(stop, "en", { dateline: "2022-12-28" }).value)).toEqual([]);
    const cities =
      "The call is at 8:00 am, Eastern Time on May 11, 2023, (8:00 am, Beijing/Hong Kong Time on May 11, 2023).";
    expect(onlyTime(cities, "en").value.issues).toMatchObject([{ detail: { repair: "PT12H" } }]);
  });
});

describe("a day near the date line", () => {
  test("is meant whatever the tense: what comes is announced in the past tense", () => {
    const given = { dateline: "2022-09-11" };
    const text = "国葬は9月19日の午前11時、日本時間の午後7時から、ロンドンで行われると発表しました。";
    expect(onlyTime(text, "ja", given).value.instant).toBe("2022-09-19T10:00:00Z");
    const monthless =
      "葬儀が行われる19日の日程を発表した。ひつぎは19日午前10時44分（日本時間午後6時44分）、ロンドンの宮殿を出発。";
    expect(onlyTime(monthless, "ja", { dateline: "2022-09-16", place: "ロンドン" }).value.instant).toBe(
      "2022-09-19T09:44:00Z",
    );
  });

  test("and where it is far, the tense decides", () => {
    const told = (words: string) =>
      onlyTime(`On May 20 at 3 p.m. JST the council ${words}.`, "en").value.instant;
    expect(told("was held")).toBe("2022-05-20T06:00:00Z");
    expect(told("will be held")).toBe("2023-05-20T06:00:00Z");
  });
});

test("verses are no clocks", () => {
  expect(readTimes("聖書にはこうある。ヨハネ3:16、ローマ8:28。", "ja", context)).toEqual([]);
});

describe("a clock of the same sentence", () => {
  const last = (text: string) => readTimes(text, "ja", context).at(-1)?.value.readings[0]?.local;

  test("without its half of the day comes later in the same afternoon", () => {
    expect(last("日本時間午後1時20分に発生し、1時32分にも観測された。")).toBe("2023-02-15T13:32");
    expect(last("日本時間午後1時20分に発生した。1時10分にも観測された。")).toBe("2023-02-15T01:10");
    expect(last("日本時間午後8時に終わり、7時に始まる。")).toBe("2023-02-15T07:00");
  });
});

test("a place of another row is no measure of a slip", () => {
  const rows =
    "フランクフルト空港発　日本時間2月3日23時20分（現地時間15時20分）\nニューマーケット着　日本時間2月4日13時40分（現地時間4時40分）";
  const codes = readTimes(`ミラノ空港発　2月2日\n${rows}`, "ja", context).map(({ value }) => codesOf(value));
  expect(codes.flat()).not.toContain("stated-times-disagree");
});
