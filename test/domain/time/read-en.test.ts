import { describe, expect, test } from "vitest";
import { readTimes } from "../../../src/domain/time/read-times.ts";
import { clocksOf, codesOf, context, onlyTime } from "./examples.ts";

/** Text, instant, clocks. Dateline 15 February 2023, home zone Tokyo. */
const agreeing: readonly (readonly [string, string, string])[] = [
  [
    "On May 2, commencing at 4:00 p.m. (5:00 a.m. on May 3, Japan time) for about 40 minutes.",
    "2023-05-02T20:00:00Z",
    "-04:00 2023-05-02T16:00 | Asia/Tokyo 2023-05-03T05:00",
  ],
  [
    "starting at 4:10 p.m. (local time; 5:10 a.m. on May 3, JST)",
    "2023-05-02T20:10:00Z",
    "-04:00 2023-05-02T16:10 | Asia/Tokyo 2023-05-03T05:10",
  ],
  [
    "at 4:10 p.m. local time (5:10 a.m. on May 3 JST)",
    "2023-05-02T20:10:00Z",
    "-04:00 2023-05-02T16:10 | Asia/Tokyo 2023-05-03T05:10",
  ],
  [
    "On May 2 at 8:15 a.m. (local time; 9:15 p.m. the same day, Japan time)",
    "2023-05-02T12:15:00Z",
    "-04:00 2023-05-02T08:15 | Asia/Tokyo 2023-05-02T21:15",
  ],
  [
    "On May 2 at 8:15 a.m. (same day 9:15 p.m. JST)",
    "2023-05-02T12:15:00Z",
    "-04:00 2023-05-02T08:15 | Asia/Tokyo 2023-05-02T21:15",
  ],
  [
    "On May 2 at 4:10 p.m. (May 3, 5:10 a.m. Japan Time)",
    "2023-05-02T20:10:00Z",
    "-04:00 2023-05-02T16:10 | Asia/Tokyo 2023-05-03T05:10",
  ],
  [
    "May 2, 11 p.m. ET / 5 a.m. CEST",
    "2023-05-03T03:00:00Z",
    "America/New_York 2023-05-02T23:00 | Europe/Paris 2023-05-03T05:00",
  ],
  [
    "From 2:20 p.m. (local time; 3:20 a.m. on May 3, JST)",
    "2023-05-02T18:20:00Z",
    "-04:00 2023-05-02T14:20 | Asia/Tokyo 2023-05-03T03:20",
  ],
  [
    "at 8:00 p.m. EDT (5:00 p.m. PDT) on Tuesday, May 2",
    "2023-05-03T00:00:00Z",
    "America/New_York 2023-05-02T20:00 | America/Los_Angeles 2023-05-02T17:00",
  ],
  [
    "midnight CEST or 23:00 BST on May 3rd",
    "2023-05-03T22:00:00Z",
    "Europe/Paris 2023-05-04T00:00 | Europe/London 2023-05-03T23:00",
  ],
  [
    "On May 2, at 9:30 a.m. for about 20 minutes (local time, 4:30 p.m. on May 2, Japan time).",
    "2023-05-02T07:30:00Z",
    "+02:00 2023-05-02T09:30 | Asia/Tokyo 2023-05-02T16:30",
  ],
  [
    "It hit at 3:10 a.m. (0710 GMT)",
    "2023-02-15T07:10:00Z",
    "-04:00 2023-02-15T03:10 | UTC 2023-02-15T07:10",
  ],
  [
    "in Lisbon at 8pm (8pm GMT)",
    "2023-02-15T20:00:00Z",
    "Europe/Lisbon 2023-02-15T20:00 | UTC 2023-02-15T20:00",
  ],
  [
    "7pm PST / 12pm JST",
    "2023-02-16T03:00:00Z",
    "America/Los_Angeles 2023-02-15T19:00 | Asia/Tokyo 2023-02-16T12:00",
  ],
  [
    "6PM PST (9PM EST/2AM GMT)",
    "2023-02-16T02:00:00Z",
    "America/Los_Angeles 2023-02-15T18:00 | America/New_York 2023-02-15T21:00 | UTC 2023-02-16T02:00",
  ],
  [
    "noon in Oslo is 8pm in Osaka",
    "2023-02-15T11:00:00Z",
    "Europe/Oslo 2023-02-15T12:00 | Asia/Tokyo 2023-02-15T20:00",
  ],
  [
    "Saturday at 1 a.m. Tokyo time (Friday, 4 p.m. GMT)",
    "2023-02-17T16:00:00Z",
    "Asia/Tokyo 2023-02-18T01:00 | UTC 2023-02-17T16:00",
  ],
  [
    "On July 13, commencing at 10:00 a.m. (local time. 0:00 p.m. on July 13, Japan time) for approximately 45 minutes",
    "2023-07-13T03:00:00Z",
    "+07:00 2023-07-13T10:00 | Asia/Tokyo 2023-07-13T12:00",
  ],
  [
    "On June 14, commencing at 12:25 p.m. (local time; June 14, 7:25 p.m. Japan time), for approximately 5 minutes",
    "2023-06-14T10:25:00Z",
    "+02:00 2023-06-14T12:25 | Asia/Tokyo 2023-06-14T19:25",
  ],
  [
    "11:00 a.m. on March 3 in New York (1:00 a.m. on March 4, Japan time)",
    "2023-03-03T16:00:00Z",
    "America/New_York 2023-03-03T11:00 | Asia/Tokyo 2023-03-04T01:00",
  ],
  [
    "In Geneva, on May 2, 2023 at 9:00 a.m. (4:00 p.m. Japan time), the ministers met.",
    "2023-05-02T07:00:00Z",
    "Europe/Zurich 2023-05-02T09:00 | Asia/Tokyo 2023-05-02T16:00",
  ],
  [
    "at 10 a.m. CST (1 a.m. on February 16 JST)",
    "2023-02-15T16:00:00Z",
    "America/Chicago 2023-02-15T10:00 | Asia/Tokyo 2023-02-16T01:00",
  ],
  [
    "on May 2 at 9 p.m. (2 p.m. local time)",
    "2023-05-02T12:00:00Z",
    "Asia/Tokyo 2023-05-02T21:00 | +02:00 2023-05-02T14:00",
  ],
];

describe("two halves in English", () => {
  test.each(agreeing)("%s", (text, instant, clocks) => {
    const { value } = onlyTime(text, "en");
    expect(value.instant).toBe(instant);
    expect(clocksOf(value)).toBe(clocks);
    expect(codesOf(value)).toEqual([]);
  });

  test("are ranges in both", () => {
    const { value, stated } = onlyTime("from 1:00 to 2:30 p.m. CET (12:00 to 1:30 p.m. UTC)", "en");
    expect(value).toMatchObject({ instant: "2023-02-15T12:00:00Z", until: "2023-02-15T13:30:00Z" });
    expect(stated.phrase.text).toMatch(/^from 1:00/u);
    expect(codesOf(onlyTime("1:00 to 2:30 p.m. CET (12:00 to 1:00 p.m. UTC)", "en").value)).toEqual([
      "stated-times-disagree",
    ]);
  });

  test("are days alone", () => {
    const { value } = onlyTime("On November 18 (local time), the Vice Ministers met", "en", {
      place: "Washington D.C.",
    });
    expect(value.instant).toBeNull();
    expect(clocksOf(value)).toBe("America/New_York 2022-11-18");
  });
});

describe("one time in English", () => {
  test("is in the home zone where nothing says otherwise, and that is said", () => {
    const { value, stated } = onlyTime(
      "On February 16, commencing at 9:00 am, for about 45 minutes, Mr. Hayashi",
      "en",
    );
    expect(value).toMatchObject({ instant: "2023-02-16T00:00:00Z", duration: "PT45M", approx: true });
    expect(value.issues).toMatchObject([
      { code: "zone-assumed", severity: "advice", detail: { zone: "Asia/Tokyo" } },
    ]);
    expect(stated.phrase.text).toBe("On February 16, commencing at 9:00 am, for about 45 minutes");
  });

  test("is in the place of a traveller", () => {
    const { value } = onlyTime("At 3 p.m. Mr. Mori, visiting Sydney, made a speech.", "en");
    expect(value.readings[0]).toMatchObject({ zone: "Australia/Sydney", place: "Sydney" });
    expect(codesOf(value)).toEqual(["zone-assumed"]);
  });

  test("has the day of its sentence, else of the heading, else of the date line", () => {
    const words = "On February 13, the Minister arrived in Tokyo and met the press at 3:00 p.m.";
    expect(onlyTime(words, "en").value.readings[0]?.local).toBe("2023-02-13T15:00");
    expect(onlyTime("at 3:00 p.m.", "en", { anchorDate: "2023-02-10" }).value.readings[0]?.local).toBe(
      "2023-02-10T15:00",
    );
    expect(onlyTime("at 3:00 p.m.", "en").value.readings[0]).toMatchObject({
      local: "2023-02-15T15:00",
      assumed: ["zone", "date"],
    });
  });

  test("takes its year from the date line, the tense and the weekday", () => {
    const local = (text: string, dateline: string) =>
      onlyTime(text, "en", { dateline }).value.readings[0]?.local;
    expect(local("On December 30 at 9 a.m. JST they met.", "2023-01-04")).toBe("2022-12-30T09:00");
    expect(local("On July 20 at 9 a.m. JST they will meet.", "2023-01-10")).toBe("2023-07-20T09:00");
    expect(local("On August 20 at 9 a.m. JST they met.", "2023-01-30")).toBe("2022-08-20T09:00");
    expect(local("On Friday, January 6 at 9 a.m. JST", "2024-06-30")).toBe("2023-01-06T09:00");
  });

  test("writes down what is around it", () => {
    expect(onlyTime("from 3:35 p.m. to 5:10 p.m. for approximately 95minutes", "en").value).toMatchObject({
      instant: "2023-02-15T06:35:00Z",
      until: "2023-02-15T08:10:00Z",
      duration: "PT95M",
    });
    expect(onlyTime("around 5:00 p.m. JST", "en").value).toMatchObject({
      approx: true,
      clockApprox: true,
      duration: null,
    });
    expect(onlyTime("for an hour and a half from 1:00pm JST", "en").value.duration).toBe("PT1H30M");
    expect(onlyTime("8:00 p.m. GMT-5", "en").value.instant).toBe("2023-02-16T01:00:00Z");
  });

  test("said twice in one zone is one time", () => {
    expect(onlyTime("18:30 JST (6:30 PM)", "en").value.instant).toBe("2023-02-15T09:30:00Z");
  });
});

describe("doubts in English", () => {
  const doubts: readonly (readonly [string, string, string, boolean])[] = [
    ["a clock that is skipped", "at 2:30 a.m. on March 12 in New York", "no-such-time", false],
    ["a skipped clock with a label", "On March 12 at 2:30 a.m. EST", "no-such-time", false],
    ["a clock that comes twice", "at 1:30 a.m. on November 5, 2023 in New York", "happens-twice", false],
    ["a day that is none", "On February 30 at 3 p.m. JST", "no-such-date", false],
    ["a weekday that is another", "On Monday, February 14, 2023 at 3 p.m. JST", "weekday-conflict", true],
    ["winter's label in summer", "9 a.m. EST on July 3", "label-out-of-season", true],
    ["a label of several zones", "at 10 a.m. CST", "zone-ambiguous", false],
    ["a local time of no place", "at 10 a.m. local time", "zone-ambiguous", false],
  ];
  test.each(doubts)("%s", (_, text, code, instant) => {
    const { value } = onlyTime(text, "en");
    expect(codesOf(value)).toEqual([code]);
    expect(value.instant !== null).toBe(instant);
  });

  test("are settled by the label, the other half or the place", () => {
    expect(onlyTime("at 1:30 a.m. EST on November 5, 2023", "en").value.instant).toBe("2023-11-05T06:30:00Z");
    expect(
      onlyTime("at 1:30 a.m. in New York (3:30 p.m. Japan time) on November 5, 2023", "en").value.instant,
    ).toBe("2023-11-05T06:30:00Z");
    expect(onlyTime("at 10 a.m. CST", "en", { place: "Beijing" }).value.instant).toBe("2023-02-15T02:00:00Z");
  });

  test("about the day leave the clock alone", () => {
    const { value } = onlyTime("at 3:00 p.m. JST", "en", { dateline: null });
    expect(value.readings[0]?.local).toBe("T15:00");
    expect(codesOf(value)).toEqual(["undated"]);
  });
});

test.each([
  "10 kilometers (6 miles)",
  "ignition at 2:35 into the flight",
  "the Japan-U.S. “2+2” in January",
  "6-46, SLC-40, the 1718 Committee, Resolution 2397, No. 5",
  "a score of 3:2 and a ratio of 10:1; see Acts 3:16",
  "On May 2, 2019, they met. The visit of May 2-3 was the 15th.",
  "held on the day before, in the early hours of the 22nd (Japan time)",
  "He may march at the sun, and so on; it is to be noted, for about two years.",
  "The two sides concurred to strongly follow up on its outcomes at 1600 Pennsylvania Avenue.",
])("no time in: %s", (text) => {
  expect(readTimes(text, "en", context)).toEqual([]);
});
