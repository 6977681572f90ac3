import fc from "fast-check";
import { expect, test } from "vitest";
import type { Content } from "../../../src/domain/segments/segment.ts";
import { check, term } from "./checked.ts";
import { cpuTime } from "../../support/cpu-time.ts";

const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.stringMatching(/^[0-9.,:'a-z 億万千百時分半年月日割午前後元令和一二〇@/()-]{0,20}$/u),
  fc.constantFrom(
    "令和5年",
    "3億5,000万",
    "a.m.",
    "half a ",
    "https://",
    "www.",
    "a@b.c",
    "\uD800",
    "分の",
    "時間",
    "million",
  ),
);
const content: fc.Arbitrary<Content> = fc.array(
  fc.oneof(
    piece.filter((text) => text !== ""),
    fc.record({ ph: fc.constantFrom("t1", "t2", "d") }),
  ),
  { maxLength: 8 },
);

test("no check throws, and every span lies in the text", () => {
  fc.assert(
    fc.property(
      content,
      content,
      fc.constantFrom("en", "ja", "fr"),
      fc.constantFrom("en", "ja", "fr"),
      (source, target, from, to) => {
        const length = target.map((one) => (typeof one === "string" ? one : `{${one.ph}}`)).join("").length;
        for (const issue of check(source, target, {
          from,
          to,
          terms: [term("a", "一"), term("million", "億", "forbidden")],
        })) {
          if (issue.span === null) continue;
          expect(issue.span.start).toBeGreaterThanOrEqual(0);
          expect(issue.span.end).toBeGreaterThan(issue.span.start);
          expect(issue.span.end).toBeLessThanOrEqual(length);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test("a text against itself changes nothing that must not change", () => {
  fc.assert(
    fc.property(content, fc.constantFrom("en", "ja"), (same, locale) => {
      const found = check(same, same, { from: locale, to: locale }).map((issue) => issue.code);
      expect(found.filter((code) => code !== "control-characters" && code !== "placeables-changed")).toEqual(
        [],
      );
    }),
    { numRuns: 500 },
  );
});

test.each([
  "9",
  "1,",
  "1.",
  "1:00:",
  "a",
  "a@",
  "http://",
  "www.",
  "(",
  "一",
  "千",
  "万",
  "1万",
  "3時",
  "令和",
  "half a million ",
  "-1",
  ".",
  " ",
  "か",
  "\u3099",
  "1-",
  "{",
  "'",
])("20,000 characters of %j take no longer than their number asks", (unit) => {
  const text = unit.repeat(20_000 / unit.length);
  const cost = cpuTime(() => {
    for (const [from, to] of [
      ["en", "ja"],
      ["ja", "en"],
    ] as const)
      check(text, `${text}x`, { from, to, terms: [term("a", "一"), term("一", "a")] });
  });
  expect(cost).toBeLessThan(4_000);
});
