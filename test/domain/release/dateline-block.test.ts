import { expect, test } from "vitest";
import { datelineBlock } from "../../../src/domain/release/dateline-block.ts";
import { readRelease } from "../../../src/domain/release/read-release.ts";

const dayOf = (line: string, locale: string) =>
  datelineBlock(
    readRelease(`A headline\n\n${line}\n\nThe council met about the harbour.`, locale).blocks,
    locale,
  );

test.each([
  ["February 15, 2023", "en", "2023-02-15", "February 15, 2023"],
  ["2026.03.04", "en", "2026-03-04", "2026.03.04"],
  ["Posted on March 4, 2026 by admin", "en", "2026-03-04", "March 4, 2026"],
  ["2026年（令和8年）3月4日", "ja", "2026-03-04", "2026年（令和8年）3月4日"],
  ["令和8年3月4日（水）", "ja", "2026-03-04", "令和8年3月4日（水）"],
])("the day of the date line %s (%s) is known, and where it stands", (line, locale, date, words) => {
  const found = dayOf(line, locale);
  expect(found?.date).toBe(date);
  expect(found?.block.text.slice(found.start, found.end)).toBe(words);
});

test("figures that are either of two days are a date line without a day", () => {
  expect(dayOf("04/03/2026", "en")).toBeNull();
});
