/** Days without clocks, in one zone or two. */
import { describe, expect, test } from "vitest";
import type { HouseStyle } from "../../../src/domain/time/house-style.ts";
import { presentAsWritten } from "../../../src/domain/time/present-as-written.ts";
import { isPresentable, presentTime } from "../../../src/domain/time/present.ts";
import { onlyTime } from "./examples.ts";

const dateline = "2023-01-15";

function presented(text: string, from: string, to: string, style: HouseStyle = {}) {
  const { value, stated } = onlyTime(text, from, { dateline });
  const options = { homeZone: "Asia/Tokyo", dateline, sentenceStart: true } as const;
  return presentTime(value, to, { ...options, role: stated.role, style });
}

describe("the two languages say each other's", () => {
  const pairs: readonly (readonly [string, string])[] = [
    ["1月12日（現地時間11日）", "On January 12 (January 11, local time)"],
    ["現地時間1月11日（日本時間12日）", "On January 11 (January 12, Japan time)"],
    ["現地時間1月11日（日本時間同日）", "On January 11 local time (January 11, Japan time)"],
    ["現地時間1月31日（日本時間2月1日）", "On January 31 (February 1, Japan time)"],
    ["現地時間2022年12月31日（日本時間2023年1月1日）", "On December 31, 2022 (January 1, 2023, Japan time)"],
    ["現地時間11月18日", "On November 18 (local time)"],
    ["日本時間1月12日", "On January 12 (Japan time)"],
    ["日本時間2022年1月7日（米国東部時間6日）", "On January 7, 2022 Japan time (January 6, Eastern Time)"],
  ];
  test.each(pairs)("%s, %s", (japanese, english) => {
    expect(presented(japanese, "ja", "en").text).toBe(english);
    expect(presented(english, "en", "ja").text).toBe(japanese);
  });
});

test("a `<time>` holds the day", () => {
  expect(presented("1月12日（現地時間11日）", "ja", "en").runs).toEqual([
    { text: "On ", datetime: null },
    { text: "January 12", datetime: "2023-01-12" },
    { text: " (", datetime: null },
    { text: "January 11", datetime: "2023-01-11" },
    { text: ", local time)", datetime: null },
  ]);
  expect(presentAsWritten(onlyTime("1月12日（現地時間11日）", "ja", { dateline })).runs).toEqual([
    { text: "1月12日", datetime: "2023-01-12" },
    { text: "（", datetime: null },
    { text: "現地時間11日", datetime: "2023-01-11" },
    { text: "）", datetime: null },
  ]);
});

test("they stay as written unless the style names a lead", () => {
  const text = "1月12日（現地時間11日）";
  expect(presented(text, "ja", "ja").text).toBe(text);
  expect(presented(text, "ja", "ja", { leadZone: "local" }).text).toBe("現地時間1月11日（日本時間12日）");
  expect(presented("1月11日（日本時間12日）", "ja", "ja", { leadZone: "home" }).text).toBe(text);
  expect(presented(text, "ja", "ja", { ja: { digits: "full", weekday: "short" } }).text).toBe(
    "１月１２日（木）（現地時間１１日（水））",
  );
});

test("in any other language by CLDR, with the places that are known", () => {
  expect(presented("1月11日（日本時間12日）", "ja", "fr").text).toBe(
    "11 janvier 2023 / 12 janvier 2023 (Japon)",
  );
  expect(presented("1月12日（現地時間11日）", "ja", "de").text).toBe(
    "12. Januar 2023 (Japan) / 11. Januar 2023",
  );
});

test("days that contradict each other, and clocks without a day, are not presented", () => {
  const contradiction = onlyTime("1月12日（現地時間9日）", "ja", { dateline }).value;
  const undated = onlyTime("午後3時（日本時間）", "ja", { dateline: null }).value;
  for (const value of [contradiction, undated]) {
    expect(isPresentable(value)).toBe(false);
    const options = { homeZone: "Asia/Tokyo", dateline, role: "nominal", sentenceStart: false } as const;
    expect(() => presentTime(value, "en", options)).toThrow(RangeError);
  }
});
