import fc from "fast-check";
import { expect, test } from "vitest";
import { isoDate } from "../../../src/domain/time/calendar.ts";
import { presentDate, readDateline } from "../../../src/domain/time/dateline.ts";

const lines: readonly (readonly [string, string, string, string | null])[] = [
  ["February 15, 2023", "en", "February 15, 2023", null],
  ["Wednesday, February 15, 2023", "en", "Wednesday, February 15, 2023", null],
  ["15 February 2023", "en", "15 February 2023", null],
  ["Tokyo, 15th February 2023", "en", "15th February 2023", "Tokyo"],
  ["15 February 2023, Tokyo", "en", "15 February 2023", "Tokyo"],
  ["February 15, 2023 (Tokyo)", "en", "February 15, 2023", null],
  ["WASHINGTON, Feb. 15, 2023 — The Vice Minister met", "en", "Feb. 15, 2023", "WASHINGTON"],
  ["Washington D.C., February 15, 2023", "en", "February 15, 2023", "Washington D.C."],
  ["2023-02-15", "en", "2023-02-15", null],
  ["令和5年2月15日", "ja", "令和5年2月15日", null],
  ["令和５年２月１５日（水）", "ja", "令和５年２月１５日（水）", null],
  ["東京、令和五年二月十五日", "ja", "令和五年二月十五日", "東京"],
  ["2023年2月15日", "ja", "2023年2月15日", null],
  ["更新日：令和5年2月15日", "ja", "令和5年2月15日", null],
  ["二〇二三年二月十五日", "ja", "二〇二三年二月十五日", null],
];

test.each(lines)("%s (%s) is a date line", (line, locale, words, place) => {
  const read = readDateline(line, locale);
  expect(read).toMatchObject({ date: "2023-02-15", place });
  expect(line.slice(read?.start, read?.end)).toBe(words);
});

test("the first years of eras are read and written as 元年", () => {
  expect(readDateline("令和元年5月1日", "ja")?.date).toBe("2019-05-01");
  expect(readDateline("平成31年4月30日", "ja")?.date).toBe("2019-04-30");
  expect(presentDate("2019-04-30", "ja")).toBe("平成31年4月30日");
  expect(presentDate("2019-05-01", "ja")).toBe("令和元年5月1日");
  expect(presentDate("1989-01-07", "ja")).toBe("昭和64年1月7日");
  expect(presentDate("1989-01-08", "ja")).toBe("平成元年1月8日");
});

test.each([
  ["On February 15, 2023, the ministers met in Tokyo and agreed.", "en"],
  ["The meeting of February 15, 2023 was long", "en"],
  ["令和5年2月15日、林大臣は会談を行いました。", "ja"],
  ["February 30, 2023", "en"],
  ["February 15", "en"],
  ["Japan-U.S. Vice Ministers’ Meeting", "en"],
  ["日米次官協議", "ja"],
  ["", "en"],
])("%s is no date line", (line, locale) => {
  expect(readDateline(line, locale)).toBeNull();
});

test("a day is written in the words of each locale", () => {
  expect(presentDate("2023-02-15", "en")).toBe("February 15, 2023");
  expect(presentDate("2023-02-15", "ja")).toBe("令和5年2月15日");
  expect(presentDate("2023-02-15", "fr")).toBe("15 février 2023");
  expect(() => presentDate("2023-02-30", "en")).toThrow(RangeError);
});

test("every day that is written is read again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 47_480 }), fc.constantFrom("en", "ja"), (day, locale) => {
      const date = isoDate(day);
      expect(readDateline(presentDate(date, locale), locale)?.date).toBe(date);
    }),
  );
});
