/** `present --jsonl`: the house style of a line, and days without clocks. */
import { PassThrough, Readable } from "node:stream";
import { expect, test } from "vitest";
import { present } from "../../src/cli/present.ts";
import { wordsIn } from "../../src/words.ts";

const pair = {
  instant: "2023-02-14T16:00:00Z",
  duration: "PT1H",
  approx: true,
  readings: [
    { zone: "America/New_York", local: "2023-02-14T11:00", place: "Washington D.C.", assumed: ["year"] },
    { zone: "Asia/Tokyo", local: "2023-02-15T01:00", assumed: ["year"] },
  ],
};
const days = {
  instant: null,
  readings: [
    { zone: "Asia/Tokyo", local: "2023-01-12", assumed: ["zone", "year"] },
    { zone: "Etc/Unknown", local: "2023-01-11", assumed: ["year"] },
  ],
};
const context = { dateline: "2023-02-15", homeZone: "Asia/Tokyo" };

test("says a time in the style of its line", async () => {
  const style = { leadZone: "home", ja: { digits: "full", weekday: "short" }, en: { clock: "24-hour" } };
  const lines = [
    { id: 1, to: "ja", time: pair, context: { ...context, style } },
    { id: 2, to: "en", time: pair, context: { ...context, style } },
    { id: 3, to: "en", time: pair, context: { ...context, style: {} } },
  ];
  expect(await answersTo(lines)).toEqual([
    { id: 1, text: "日本時間２月１５日（水）午前１時（現地時間１４日（火）午前１１時）から約１時間" },
    {
      id: 2,
      text: "On February 15, commencing at 01:00 Japan time (11:00 on February 14, local time), for approximately 1 hour",
    },
    {
      id: 3,
      text: "On February 14, commencing at 11:00 a.m. (1:00 a.m. on February 15, Japan time), for approximately 1 hour",
    },
  ]);
});

test("names the place of a bad choice, and of one that there is not", async () => {
  const styles: readonly (readonly [unknown, string])[] = [
    [{ leadZone: "tokyo" }, "context.style.leadZone"],
    [{ ja: { digits: "wide" } }, "context.style.ja.digits"],
    [{ ja: { noon: "午後12時" } }, "context.style.ja.noon"],
    [{ en: { clock: 24 } }, "context.style.en.clock"],
    [{ en: "am" }, "context.style.en"],
    [{ en: { clok: "am" } }, "context.style.en.clok"],
    [{ de: {} }, "context.style.de"],
    ["plain", "context.style"],
  ];
  const lines = styles.map(([style]) => ({ to: "ja", time: pair, context: { ...context, style } }));
  expect(await answersTo(lines)).toMatchObject(
    styles.map(([, field]) => ({
      error: { code: "bad-field", message: expect.stringContaining(`${field} `) },
    })),
  );
});

test("says days without clocks, unless they contradict each other", async () => {
  const lines = [
    { id: "ja", to: "ja", time: days, context },
    { id: "en", to: "en", time: days, context },
    { id: "bad", to: "en", time: { ...days, issues: [{ code: "stated-times-disagree" }] }, context },
    {
      id: "zone",
      to: "en",
      time: { ...pair, readings: [{ zone: "Etc/Unknown", local: "2023-02-14T11:00" }] },
    },
  ];
  expect(await answersTo(lines)).toMatchObject([
    { id: "ja", text: "1月12日（現地時間11日）" },
    { id: "en", text: "On January 12 (January 11, local time)" },
    { id: "bad", error: { code: "not-settled" } },
    { id: "zone", error: { code: "bad-field", message: expect.stringContaining("time.readings.0.zone") } },
  ]);
});

async function answersTo(lines: readonly object[]): Promise<readonly unknown[]> {
  const output = new PassThrough();
  const said = output.setEncoding("utf8").toArray();
  const input = Readable.from([Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(""))]);
  expect(await present({ homeZone: "Asia/Tokyo" }, wordsIn("en"), { input, output })).toBe(0);
  output.end();
  return (await said)
    .join("")
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}
