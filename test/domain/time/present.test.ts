import { describe, expect, test } from "vitest";
import type { NormalisedTime, PresentedTime } from "../../../src/domain/time/moment.ts";
import { presentAsWritten } from "../../../src/domain/time/present-as-written.ts";
import { presentTime } from "../../../src/domain/time/present.ts";
import type { PresentOptions } from "../../../src/domain/time/presentation.ts";
import { onlyTime, seedLead, seedPhrase, twinLead, twinPhrase } from "./examples.ts";

const options: PresentOptions = {
  homeZone: "Asia/Tokyo",
  dateline: "2023-02-15",
  role: "adverbial",
  sentenceStart: true,
};
const instant = "2023-02-14T16:00:00Z";
const seed = onlyTime(seedLead, "en").value;

function said(text: string, from: string, to: string, given: Partial<PresentOptions> = {}): string {
  const { value, stated } = onlyTime(text, from);
  return presentTime(value, to, { ...options, role: stated.role, ...given }).text;
}

/** `On <February 14…> (<…>)`: what stands in a `<time>`. */
function marked({ runs }: PresentedTime): string {
  return runs.map((run) => (run.datetime === null ? run.text : `<${run.text}>`)).join("");
}

describe("the seed's moment", () => {
  test("in Japanese", () => {
    const presented = presentTime(seed, "ja", options);
    expect(presented.text).toBe(twinPhrase);
    expect(presented.runs).toEqual([
      { text: "現地時間2月14日午前11時", datetime: instant },
      { text: "（", datetime: null },
      { text: "日本時間15日午前1時", datetime: instant },
      { text: "）から", datetime: null },
      { text: "約1時間", datetime: "PT1H" },
    ]);
  });

  test("in English, from its Japanese twin", () => {
    const { value } = onlyTime(twinLead, "ja");
    const presented = presentTime(value, "en", options);
    expect(presented.text).toBe(seedPhrase);
    expect(marked(presented)).toBe(
      "On <February 14, commencing at 11:00 a.m.> (<1:00 a.m. on February 15, Japan time>), for <approximately 1 hour>",
    );
    expect(presentTime(value, "en", { ...options, role: "nominal" }).text).toBe(
      seedPhrase.slice("On ".length),
    );
    expect(presentTime(value, "en-US", { ...options, sentenceStart: false }).text).toBe(
      `o${seedPhrase.slice(1)}`,
    );
  });

  test("as its author wrote it", () => {
    const written = presentAsWritten(onlyTime(seedLead, "en"));
    expect(written.text).toBe(seedPhrase);
    expect(marked(written)).toBe(
      "On <February 14, commencing at 11:00 a.m.> (<1:00 a.m. on February 15, Japan time>), for <approximately 1 hour>",
    );
    expect(marked(presentAsWritten(onlyTime(twinLead, "ja")))).toBe(
      "<現地時間2月14日午前11時>（<日本時間15日午前1時>）から<約1時間>",
    );
  });

  test("in any other language by CLDR, with both places named", () => {
    const { text, runs } = presentTime(seed, "fr", options);
    expect(text).toMatch(
      /14 février 2023.*11:00.*Washington D\.C\..*15 février 2023.*01:00.*Japon.*1\sheure/u,
    );
    expect(runs.filter((run) => run.datetime === instant)).toHaveLength(2);
  });
});

describe("house style", () => {
  const japanese: readonly (readonly [string, string])[] = [
    ["On February 16, commencing at 9:00 am, for about 45 minutes", "2月16日午前9時から約45分間"],
    [
      "On May 31 at 4:00 p.m. (5:00 a.m. on June 1, Japan time)",
      "現地時間5月31日午後4時（日本時間6月1日午前5時）",
    ],
    [
      "On May 2 at 8:15 a.m. (9:15 p.m. on May 2, Japan time)",
      "現地時間5月2日午前8時15分（日本時間同日午後9時15分）",
    ],
    [
      "On December 31 at 4:00 p.m. (6:00 a.m. on January 1, Japan time)",
      "現地時間2022年12月31日午後4時（日本時間2023年1月1日午前6時）",
    ],
    ["On February 16 at 12:00 p.m. JST", "2月16日午後0時"],
    ["On February 16 at midnight JST", "2月16日午前0時"],
    ["On February 16 at around 5:05 p.m. JST", "2月16日午後5時5分頃"],
    ["On February 16 from 1 to 2:30 p.m. JST", "2月16日午後1時から午後2時30分まで"],
    ["at 3:00 p.m., for 90 minutes", "午後3時から90分間"],
    [
      "at 8:00 p.m. EST (5:00 p.m. PST) on February 16",
      "米国東部時間2月16日午後8時（米国太平洋時間同日午後5時）",
    ],
    ["On March 3, 2021 at 9:00 a.m. JST", "2021年3月3日午前9時"],
  ];
  test.each(japanese)("in Japanese: %s", (text, expected) => {
    expect(said(text, "en", "ja")).toBe(expected);
  });

  const english: readonly (readonly [string, string])[] = [
    ["2月16日午前9時から約45分間", "On February 16, commencing at 9:00 a.m., for approximately 45 minutes"],
    [
      "2月15日、午前1時（現地時間14日、午前11時）から約1時間半",
      "On February 14, commencing at 11:00 a.m. (1:00 a.m. on February 15, Japan time), for approximately 1 hour and 30 minutes",
    ],
    ["2月16日午後0時", "On February 16, at 12:00 p.m."],
    ["2月16日午後5時頃", "On February 16, at around 5:00 p.m."],
    ["2月16日午後1時から午後2時30分まで", "On February 16, from 1:00 p.m. to 2:30 p.m."],
    ["2月16日午後1時の会合", "February 16, 1:00 p.m."],
    ["午後3時から90分間", "Commencing at 3:00 p.m., for 90 minutes"],
  ];
  test.each(english)("in English: %s", (text, expected) => {
    expect(said(text, "ja", "en")).toBe(expected);
  });

  test("an event in the home zone alone carries no label, one elsewhere does", () => {
    expect(said("On February 16 at 9:00 a.m. JST", "en", "en")).toBe("On February 16, at 9:00 a.m.");
    expect(said("On February 16 at 9:00 a.m. (Geneva time)", "en", "ja")).toBe(
      "ジュネーブ時間2月16日午前9時",
    );
    expect(said("On February 16 at 9:00 a.m. EST", "en", "ja")).toBe("米国東部時間2月16日午前9時");
  });
});

test("a moment that is not settled is never presented", () => {
  const broken: NormalisedTime = onlyTime(seedLead.replace("11:00", "10:00"), "en").value;
  for (const locale of ["en", "ja", "fr"])
    expect(() => presentTime(broken, locale, options)).toThrow(RangeError);
});
