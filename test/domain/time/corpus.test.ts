/**
 * The corpus of times: over all forms of both languages, agreeing, broken, and texts that state none. Made by
 * scripts/make-time-corpus.ts; its golds are checked here against the zone rules through Temporal.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CorpusCase, CorpusTime } from "../../../scripts/time-corpus/corpus-case.ts";
import { Temporal } from "../../../src/domain/temporal.ts";
import type { NormalisedTime } from "../../../src/domain/time/moment.ts";
import { readTimes } from "../../../src/domain/time/read-times.ts";

describe.each([
  ["en", 300],
  ["ja", 200],
] as const)("the corpus in %s", (lang, least) => {
  const cases = casesIn(lang);

  test(`has at least ${least} cases, each once`, () => {
    expect(cases.length).toBeGreaterThanOrEqual(least);
    expect(new Set(cases.map((one) => one.id)).size).toBe(cases.length);
    expect(cases.some((one) => one.times.length === 0)).toBe(true);
    expect(cases.some((one) => one.times.some((time) => time.repair !== null))).toBe(true);
  });

  test("has golds that the zone rules bear out", () => {
    for (const { id, times } of cases)
      for (const time of times) expect([id, isBorneOut(time)]).toEqual([id, true]);
  });

  test("is read: every half right, every contradiction flagged with its repair, no time where there is none", () => {
    const wrong = cases.flatMap(({ id, text, context, times }) => {
      const read = readTimes(text, lang, context).map((time) => inShort(goldOf(time.value)));
      return JSON.stringify(read) === JSON.stringify(times.map(inShort)) ? [] : [{ id, text, read }];
    });
    expect(wrong).toEqual([]);
  });
});

function casesIn(lang: string): readonly CorpusCase[] {
  const file = new URL(`../../fixtures/times/${lang}.jsonl`, import.meta.url);
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line): CorpusCase => JSON.parse(line));
}

/** Whether the readings are one instant, the gold's; of a broken time, whether they are not. */
function isBorneOut({ instant, readings }: CorpusTime): boolean {
  const instants = readings.map(({ zone, local }) =>
    Temporal.PlainDateTime.from(local)
      .toZonedDateTime(zone, { disambiguation: "reject" })
      .toInstant()
      .toString(),
  );
  return instant === null ? new Set(instants).size > 1 : instants.every((one) => one === instant);
}

function goldOf({ instant, until, readings, issues }: NormalisedTime): CorpusTime {
  const repair = issues.find((issue) => issue.code === "stated-times-disagree")?.detail["repair"];
  return { instant, until, readings, repair: typeof repair === "string" ? repair : null };
}

/** Which day a half that names none is on cannot be told where the halves disagree. */
function inShort({ instant, until, readings, repair }: CorpusTime): string {
  const clocks = readings.map(({ local }) => (repair === null ? local : local.slice(11)));
  return [instant ?? "-", until ?? "-", ...clocks, repair ?? ""].join(" ");
}
