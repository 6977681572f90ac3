import fc from "fast-check";
import { expect, test } from "vitest";
import { readDateline } from "../../../src/domain/time/dateline.ts";
import { readTimes } from "../../../src/domain/time/read-times.ts";
import { context, seedLead, twinLead } from "./examples.ts";
import { cpuTime } from "../../support/cpu-time.ts";

const sizes = [25_000, 100_000];
const hostile = [
  "1:00 (",
  "1:00 p.m. JST (",
  "3 p.m., ",
  "1:00 JST/",
  "午後1時（",
  "(",
  "1",
  "May ",
  "May 2 (local time) ",
  "for about ",
  "日本時間",
  "約",
  "時差なし",
  "Washington ",
  "from 1 to ",
  "2月",
  "May 5\n3 p.m.\n",
  "6月1日から2日 10時 日本時間、",
  "10時、日本時間11時",
  "1時（。",
  "a|3 p.m.|",
];

test.each(hostile)("a long line of “%s” is read in time that grows with its length", (piece) => {
  const times = sizes.map((length) => {
    const line = piece.repeat(Math.ceil(length / piece.length));
    const reading = () => {
      for (const locale of ["en", "ja"]) readTimes(line, locale, context);
    };
    return Math.min(cpuTime(reading), cpuTime(reading));
  });
  const [quarter = 0, whole = 0] = times;
  // Four times the text may take four times the time, and half as much again for memory; a square would take sixteen.
  expect(whole).toBeLessThan(Math.max(1_500, quarter * 10));
});

test.each(["en", "ja"])("a line of 1 MB of clocks and brackets is read in under a second in %s", (locale) => {
  const line = "1:00 (".repeat(175_000);
  const reading = () => readTimes(line, locale, context);
  const costs = [reading, reading, reading].map(cpuTime);
  expect(reading()).toEqual([]);
  expect(Math.min(...costs)).toBeLessThan(1_000);
});

test("a line of more times than a call takes arguments is read", () => {
  const count = 130_000;
  expect(readTimes("3 p.m., ".repeat(count), "en", context)).toHaveLength(count);
  expect(readTimes("|10:00 JST".repeat(count), "en", context).length).toBeGreaterThan(count / 20);
});

test("lone surrogates and control characters are kept and break nothing", () => {
  const text = `\ud800\u0000${seedLead}\udfff`;
  expect(readTimes(text, "en", context)).toHaveLength(1);
  expect(readTimes(`\udc00${twinLead}\ud83d`, "ja", context)[0]?.stated.start).toBe(1);
});

test("no text makes reading throw, and every span is the text's own", () => {
  const words = [
    "On ",
    "February 14",
    "commencing at ",
    "11:00",
    " a.m.",
    "(",
    ")",
    "Japan time",
    "local time",
    "；",
    "JST",
    " / ",
    "30",
  ];
  const japanese = [
    "現地時間",
    "日本時間",
    "2月14日",
    "15日",
    "午前",
    "11時",
    "（",
    "）",
    "から",
    "約1時間",
    "同日",
    "、",
    "ワシントンD.C.",
    "を訪問",
  ];
  const noise = fc.oneof(fc.constantFrom(...words, ...japanese), fc.string({ maxLength: 4, unit: "binary" }));
  fc.assert(
    fc.property(fc.array(noise, { maxLength: 30 }), fc.constantFrom("en", "ja"), (pieces, locale) => {
      const text = pieces.join("");
      readDateline(text, locale);
      for (const { stated, value } of readTimes(text, locale, context)) {
        expect(text.slice(stated.start, stated.end)).toBe(stated.text);
        expect(text.slice(stated.phrase.start, stated.phrase.end)).toBe(stated.phrase.text);
        expect(stated.phrase.start <= stated.start && stated.end <= stated.phrase.end).toBe(true);
        for (const reading of value.readings)
          expect(text.slice(reading.start, reading.end)).toBe(reading.text);
      }
    }),
    { numRuns: 3000 },
  );
});
