/**
 * Reading the corpus of times: accuracy beside chrono-node, and speed in the same run. chrono-node is handed what it
 * cannot know, the true zone of the first half; ours is handed the context alone.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CorpusCase } from "../scripts/time-corpus/corpus-case.ts";
import { readTimes } from "../src/domain/time/read-times.ts";
import { offsetAt } from "../src/domain/time/wall-clock.ts";
import type { Bench, Contestant } from "./harness.ts";

/** As much of chrono-node as is used. */
interface Chrono {
  parse(
    text: string,
    reference: { instant: Date; timezone: number },
  ): readonly { readonly start: { date(): Date } }[];
}

const cases = (["en", "ja"] as const).flatMap(casesIn);
const chrono = await chronoNode();
const ours: Contestant = {
  name: "readTimes",
  run: () => cases.map((one) => readTimes(one.text, one.lang, one.context)),
};
const theirs: readonly Contestant[] =
  chrono === null ? [] : [{ name: "chrono-node", run: () => cases.map((one) => parsed(one, chrono)) }];
const [first = ours, ...others] = [...theirs, ours];

export const bench: Bench = {
  title: [
    `The ${cases.length} texts of the corpus, read`,
    ...(["en", "ja"] as const).flatMap((lang) => [
      `  readTimes, ${lang}: ${accuracy(lang, isReadByUs)}`,
      chrono === null
        ? "  chrono-node is not installed"
        : `  chrono-node, ${lang}: ${accuracy(lang, (one) => isReadByChrono(one, chrono))}`,
    ]),
  ].join("\n"),
  contestants: [first, ...others],
};

function casesIn(lang: "en" | "ja"): readonly CorpusCase[] {
  return readFileSync(join(import.meta.dirname, `../test/fixtures/times/${lang}.jsonl`), "utf8")
    .trimEnd()
    .split("\n")
    .map((line): CorpusCase => JSON.parse(line));
}

/** From the packages, or from the folder that CHRONO_NODE names. */
async function chronoNode(): Promise<{ readonly en: Chrono; readonly ja: Chrono } | null> {
  const name: string = process.env["CHRONO_NODE"] ?? "chrono-node";
  try {
    return await import(name);
  } catch {
    return null; // said in the title
  }
}

/** How many of the times that agree are read with all their halves. */
function accuracy(lang: string, isRead: (one: CorpusCase) => boolean): string {
  const agreeing = cases.filter(
    (one) => one.lang === lang && one.times.some((time) => time.instant !== null),
  );
  const read = agreeing.filter(isRead).length;
  return `${read} of ${agreeing.length} with all halves right (${((100 * read) / agreeing.length).toFixed(1)} %)`;
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
function isReadByChrono(one: CorpusCase, chrono: { readonly en: Chrono; readonly ja: Chrono }): boolean {
  const [time] = one.times;
  const instants = parsed(one, chrono).map((result) => result.start.date().getTime());
  const right = instants.filter((instant) => instant === Date.parse(time?.instant ?? "")).length;
  return right >= (time?.readings.length ?? 1);
}

function parsed(
  { text, lang, context, times }: CorpusCase,
  chrono: { readonly en: Chrono; readonly ja: Chrono },
) {
  const reading = times[0]?.readings[0];
  const noon = Date.parse(`${context.dateline}T03:00:00Z`);
  const timezone = offsetAt(noon / 1000, reading?.zone ?? context.homeZone) / 60;
  return chrono[lang].parse(text, { instant: new Date(noon), timezone });
}
