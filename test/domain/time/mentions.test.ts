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
