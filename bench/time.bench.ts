/**
 * Reading the corpus of times: accuracy beside chrono-node, and speed in the same run. chrono-node is handed what it
 * cannot know, the true zone of the first half; ours is handed the context alone.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { en, ja } from "chrono-node";
import type { CorpusCase } from "../scripts/time-corpus/corpus-case.ts";
import { isBlocking } from "../src/domain/issue.ts";
import { readTimes } from "../src/domain/time/read-times.ts";
import { offsetAt } from "../src/domain/time/wall-clock.ts";
import type { Bench } from "./harness.ts";

const cases = (["en", "ja"] as const).flatMap(casesIn);

export const bench: Bench = {
  title: [
    `The ${cases.length} texts of the corpus, read`,
    ...(["en", "ja"] as const).flatMap((lang) => [
      `  readTimes, ${lang}: ${accuracy(lang, isReadByUs)}; ${contradictions(lang)}; ${silence(lang)}`,
      `  chrono-node, ${lang}: ${accuracy(lang, isReadByChrono)}`,
    ]),
  ].join("\n"),
  contestants: [
    { name: "chrono-node", run: () => each(parsed) },
    { name: "readTimes", run: () => each((one) => readTimes(one.text, one.lang, one.context)) },
    ...(["en", "ja"] as const).flatMap((lang) => [
      { name: `chrono-node, ${lang}`, run: () => each(parsed, lang) },
      {
        name: `readTimes, ${lang}`,
        run: () => each((one) => readTimes(one.text, one.lang, one.context), lang),
      },
    ]),
  ],
};

/** Reads one text after the other, and keeps none of the results, as who reads a stream of texts does. */
function each(read: (one: CorpusCase) => readonly unknown[], lang: string | null = null): number {
  let times = 0;
  for (const one of cases) if (lang === null || one.lang === lang) times += read(one).length;
  return times;
}

function casesIn(lang: "en" | "ja"): readonly CorpusCase[] {
  return readFileSync(join(import.meta.dirname, `../test/fixtures/times/${lang}.jsonl`), "utf8")
    .trimEnd()
    .split("\n")
    .map((line): CorpusCase => JSON.parse(line));
}

/** How many of the times that agree are read with all their halves. */
function accuracy(lang: string, isRead: (one: CorpusCase) => boolean): string {
  const agreeing = cases.filter(
    (one) => one.lang === lang && one.times.some((time) => time.instant !== null),
  );
  const read = agreeing.filter(isRead).length;
  return `${read} of ${agreeing.length} with all halves right (${((100 * read) / agreeing.length).toFixed(1)} %)`;
}

/** How many of the broken times are flagged with the repair that was made on them. */
function contradictions(lang: string): string {
  const broken = cases.filter((one) => one.lang === lang && one.times.some((time) => time.repair !== null));
  const flagged = broken.filter((one) => repairsOf(one).join() === repairsIn(one).join());
  return `${flagged.length} of ${broken.length} contradictions flagged with their repair`;
}

function repairsOf({ times }: CorpusCase): readonly unknown[] {
  return times.map((time) => time.repair);
}

function repairsIn({ text, lang, context }: CorpusCase): readonly unknown[] {
  return readTimes(text, lang, context).map(
    ({ value }) => value.issues.find(isBlocking)?.detail["repair"] ?? null,
  );
}

/** How many texts with no time, and with no contradiction, are given one. */
function silence(lang: string): string {
  const own = cases.filter((one) => one.lang === lang);
  const read = own.filter((one) => one.times.length === 0 && repairsIn(one).length > 0).length;
  const alarmed = own.filter(
    (one) => repairsOf(one).every((repair) => repair === null) && repairsIn(one).some(Boolean),
  );
  return `${read} times where there is none, ${alarmed.length} false alarms`;
}

function isReadByUs({ text, lang, context, times }: CorpusCase): boolean {
  const read = readTimes(text, lang, context);
  return times.every((time, i) => {
    const value = read[i]?.value;
    const clocks = (list: readonly { readonly local: string }[] = []) => list.map((one) => one.local).join();
    return value?.instant === time.instant && clocks(value?.readings) === clocks(time.readings);
  });
}

/** It pairs nothing, so each half must be one of its results. */
function isReadByChrono(one: CorpusCase): boolean {
  const [time] = one.times;
  const instants = parsed(one).map((result) => result.start.date().getTime());
  const right = instants.filter((instant) => instant === Date.parse(time?.instant ?? "")).length;
  return right >= (time?.readings.length ?? 1);
}

function parsed({ text, lang, context, times }: CorpusCase) {
  const reading = times[0]?.readings[0];
  const noon = Date.parse(`${context.dateline}T03:00:00Z`);
  const timezone = offsetAt(noon / 1000, reading?.zone ?? context.homeZone) / 60;
  return { en, ja }[lang].parse(text, { instant: new Date(noon), timezone });
}
