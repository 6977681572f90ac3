/** `times --jsonl` and `present --jsonl`: one line in, one line out, and a bad line stops nothing. */
import { PassThrough, Readable } from "node:stream";
import { expect, test } from "vitest";
import { present } from "../../src/cli/present.ts";
import { times } from "../../src/cli/times.ts";
import { wordsIn } from "../../src/words.ts";

const config = { homeZone: "Asia/Tokyo" };
const text =
  "On February 14, commencing at 11:00 a.m. (1:00 a.m. on February 15, Japan time), for approximately 1 hour";
const context = { dateline: "2023-02-15", place: "Washington D.C.", homeZone: "Asia/Tokyo" };

test("answers each line in order, and a bad one with what is wrong with it", async () => {
  const lines = [
    JSON.stringify({ id: 1, lang: "en", text, context }),
    "no JSON",
    JSON.stringify({ id: "b", lang: "ja", text: "会談した。" }),
    JSON.stringify({ id: "c", lang: "ja", text: "", context: { dateline: "2023-02-30" } }),
    JSON.stringify({ id: "d", lang: "ja" }),
  ];
  const answers = await answersOf(times, `${lines.join("\n")}\n`);
  expect(answers).toMatchObject([
    {
      id: 1,
      times: [
        {
          text: text.slice(3, 79),
          start: 3,
          end: 79,
          instant: "2023-02-14T16:00:00Z",
          until: null,
          duration: "PT1H",
          approx: true,
          readings: [
            { zone: "America/New_York", local: "2023-02-14T11:00", assumed: ["zone", "year"] },
            { zone: "Asia/Tokyo", local: "2023-02-15T01:00", assumed: ["year"] },
          ],
          issues: [],
        },
      ],
    },
    { id: null, error: { code: "not-json" } },
    { id: "b", times: [] },
    { id: "c", error: { code: "bad-field", message: expect.stringContaining("context.dateline") } },
    { id: "d", error: { code: "bad-field", message: expect.stringContaining("text") } },
  ]);
});

test("what is not UTF-8 is said, and lone surrogates in escapes are kept", async () => {
  const bytes = Buffer.concat([
    Buffer.from([0x22, 0xff, 0x0a]),
    Buffer.from('{"id":"\\ud800","lang":"en","text":"\\udfff 3 p.m. JST"}'),
  ]);
  const answers = await answersOf(times, bytes);
  expect(answers).toMatchObject([
    { id: null, error: { code: "not-utf-8" } },
    { id: "\ud800", times: [{ start: 2, text: "3 p.m. JST" }] },
  ]);
});

test("a time is said in another language, and one that is not settled is not", async () => {
  const [read] = await answersOf(times, JSON.stringify({ id: 1, lang: "en", text, context }));
  const time = read?.times?.[0];
  const lines = [
    { id: "ja", to: "ja", time, context },
    { id: "en", to: "en", time, context },
    { id: "none", to: "en", time: { ...time, instant: null }, context },
    {
      id: "zone",
      to: "en",
      time: { instant: "2023-02-14T16:00:00Z", readings: [{ zone: "Mars/Base", local: "" }] },
    },
  ];
  expect(await answersOf(present, lines.map((line) => JSON.stringify(line)).join("\n"))).toMatchObject([
    { id: "ja", text: "現地時間2月14日午前11時（日本時間15日午前1時）から約1時間" },
    { id: "en", text },
    { id: "none", error: { code: "not-settled" } },
    { id: "zone", error: { code: "bad-field", message: expect.stringContaining("time.readings.0.zone") } },
  ]);
});

interface AnyAnswer {
  readonly id: unknown;
  readonly times?: readonly object[];
}

async function answersOf(command: typeof times, input: string | Buffer): Promise<readonly AnyAnswer[]> {
  const output = new PassThrough();
  const said = output.setEncoding("utf8").toArray();
  expect(await command(config, wordsIn("en"), { input: Readable.from([Buffer.from(input)]), output })).toBe(
    0,
  );
  output.end();
  return (await said)
    .join("")
    .trimEnd()
    .split("\n")
    .map((line): AnyAnswer => JSON.parse(line));
}
