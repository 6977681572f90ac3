import { describe, expect, test } from "vitest";
import { readTimes } from "../../../src/domain/time/read-times.ts";
import {
  clocksOf,
  codesOf,
  context,
  onlyTime,
  seedLead,
  seedPhrase,
  twinLead,
  twinPhrase,
} from "./examples.ts";

describe("the seed's lead", () => {
  test("is one time with two halves that agree", () => {
    const { value } = onlyTime(seedLead, "en");
    expect(value).toMatchObject({
      instant: "2023-02-14T16:00:00Z",
      until: null,
      duration: "PT1H",
      approx: true,
      issues: [],
    });
    expect(value.readings).toMatchObject([
      {
        zone: "America/New_York",
        local: "2023-02-14T11:00",
        text: "February 14, commencing at 11:00 a.m.",
        place: "Washington D.C.",
        assumed: ["zone", "year"],
      },
      {
        zone: "Asia/Tokyo",
        local: "2023-02-15T01:00",
        text: "1:00 a.m. on February 15, Japan time",
        assumed: ["year"],
      },
    ]);
  });

  test("has the phrase with its preposition and its duration, and the span without them", () => {
    const { stated } = onlyTime(seedLead, "en");
    expect(stated.phrase.text).toBe(seedPhrase);
    expect(stated.text).toBe("February 14, commencing at 11:00 a.m. (1:00 a.m. on February 15, Japan time)");
    expect(stated.role).toBe("adverbial");
    expect(seedLead.slice(stated.start, stated.end)).toBe(stated.text);
  });

  test("means the same in its Japanese twin", () => {
    const { stated, value } = onlyTime(twinLead, "ja");
    expect(stated.phrase.text).toBe(twinPhrase);
    expect(value).toMatchObject({
      instant: "2023-02-14T16:00:00Z",
      duration: "PT1H",
      approx: true,
      issues: [],
    });
    expect(clocksOf(value)).toBe("America/New_York 2023-02-14T11:00 | Asia/Tokyo 2023-02-15T01:00");
    expect(value.readings[0]?.place).toMatch(/ワシントンD\.C\.$/u);
  });

  test("is read the same wherever the machine stands", () => {
    const before = process.env["TZ"];
    try {
      for (const zone of ["Pacific/Apia", "America/New_York", "Europe/Paris"]) {
        process.env["TZ"] = zone;
        expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
        expect(onlyTime(seedLead, "en").value.instant).toBe("2023-02-14T16:00:00Z");
        expect(onlyTime(twinLead, "ja").value.instant).toBe("2023-02-14T16:00:00Z");
      }
    } finally {
      process.env["TZ"] = before;
    }
  });

  test("is read by language, whatever the region, and not at all in a language without a reader", () => {
    expect(readTimes(seedLead, "en-GB", context)).toEqual(readTimes(seedLead, "en", context));
    expect(readTimes(seedLead, "fr", context)).toEqual([]);
  });

  test("takes the offset from the other half where nothing names the place", () => {
    const { value } = onlyTime(seedPhrase, "en");
    expect(value.instant).toBe("2023-02-14T16:00:00Z");
    expect(value.readings[0]).toMatchObject({ zone: "-05:00", place: null });
    const placed = onlyTime(seedPhrase, "en", { place: "Washington D.C." });
    expect(placed.value.readings[0]).toMatchObject({ zone: "America/New_York", place: "Washington D.C." });
  });
});

describe("a half changed", () => {
  const broken: readonly (readonly [string, string, string, string])[] = [
    ["an hour, first half", "11:00 a.m.", "10:00 a.m.", "PT1H"],
    ["an hour, second half", "(1:00 a.m.", "(2:00 a.m.", "PT1H"],
    ["half an hour, first half", "11:00 a.m.", "11:30 a.m.", "PT30M"],
    ["morning for afternoon, first half", "11:00 a.m.", "11:00 p.m.", "PT12H"],
    ["morning for afternoon, second half", "(1:00 a.m.", "(1:00 p.m.", "PT12H"],
    ["a day, first half", "February 14", "February 13", "P1D"],
    ["a day, second half", "February 15", "February 14", "P1D"],
    ["minutes, first half", "11:00 a.m.", "11:07 a.m.", "PT7M"],
    ["minutes, second half", "(1:00 a.m.", "(1:20 a.m.", "PT20M"],
  ];
  test.each(broken)("by %s stops with the repair", (_, said, instead, repair) => {
    const { value } = onlyTime(seedLead.replace(said, instead), "en");
    expect(value.instant).toBeNull();
    expect(value.readings).toHaveLength(2);
    expect(value.issues).toMatchObject([
      { code: "stated-times-disagree", severity: "blocking", detail: { repair } },
    ]);
  });

  const brokenTwin: readonly (readonly [string, string, string, string])[] = [
    ["an hour, first half", "午前11時", "午前10時", "PT1H"],
    ["an hour, second half", "午前1時", "午前2時", "PT1H"],
    ["morning for afternoon, first half", "午前11時", "午後11時", "PT12H"],
    ["morning for afternoon, second half", "午前1時", "午後1時", "PT12H"],
    ["a day, first half", "2月14日", "2月13日", "P1D"],
    ["a day, second half", "15日", "同日", "P1D"],
  ];
  test.each(brokenTwin)("in Japanese by %s stops with the repair", (_, said, instead, repair) => {
    const { value } = onlyTime(twinLead.replace(said, instead), "ja");
    expect(codesOf(value)).toEqual(["stated-times-disagree"]);
    expect(value.issues[0]?.detail).toMatchObject({ repair });
    expect(value.instant).toBeNull();
  });

  test("names both readings in the author's words", () => {
    const { value } = onlyTime(seedLead.replace("11:00", "10:00"), "en");
    expect(value.issues[0]?.detail).toEqual({
      first: "February 14, commencing at 10:00 a.m.",
      second: "1:00 a.m. on February 15, Japan time",
      firstLocal: "2023-02-14T10:00",
      firstZone: "America/New_York",
      secondLocal: "2023-02-15T01:00",
      secondZone: "Asia/Tokyo",
      repair: "PT1H",
    });
    const { span } = value.issues[0] ?? {};
    expect(seedLead.slice(span?.start, span?.end)).toMatch(/^February 14.*Japan time$/u);
  });
});
