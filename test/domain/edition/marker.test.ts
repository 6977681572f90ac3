import { expect, test } from "vitest";
import { localMarker } from "../../../src/domain/edition/marker.ts";

test.each([
  ["1.", "en", "ja", "1"],
  ["12.", "en", "ja", "12"],
  ["(1)", "en", "ja", "（1）"],
  ["(iv)", "en", "ja", "（iv）"],
  ["•", "en", "ja", "・"],
  ["1", "ja", "en", "1."],
  ["１", "ja", "en", "1."],
  ["（2）", "ja", "en", "(2)"],
  ["・", "ja", "en", "•"],
  ["1.", "en", "fr", "1."],
  ["1.", "en", "en-GB", "1."],
  ["ア", "ja", "en", "ア"],
])("%s of %s is in %s: %s", (marker, from, to, expected) => {
  expect(localMarker(marker, from, to)).toBe(expected);
});

test("no marker stays none", () => {
  expect(localMarker(null, "en", "ja")).toBeNull();
});
