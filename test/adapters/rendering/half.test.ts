import fc from "fast-check";
import { expect, test } from "vitest";
import { unbreakable, widthInEm } from "../../../src/adapters/rendering/half.ts";

test.each([
  ["February 14, commencing at 11:00 a.m.", ["February 14, ", "commencing ", "at 11:00 a.m."]],
  ["Wednesday, February 15, 2023, 6:00 a.m.", ["Wednesday, ", "February 15, 2023, ", "6:00 a.m."]],
  ["Wednesday 15 February 2023 at 9 am", ["Wednesday 15 February 2023 ", "at 9 am"]],
  ["日本時間2023年2月15日（水）午前6時", ["日本時間2023年", "2月15日", "（水）", "午前6時"]],
  ["約1時間", ["約1時間"]],
])("%s may break only between its pieces", (half, pieces) => {
  expect(unbreakable(half)).toEqual(pieces);
});

test("the pieces of any half are the half", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (half) => unbreakable(half).join("") === half));
});

test("a Japanese character is one em wide, a Latin letter about half", () => {
  expect(widthInEm("午前時")).toBe(3);
  expect(widthInEm("February 14, commencing at 11:00 a.m.")).toBeCloseTo(18.5, 0);
});
