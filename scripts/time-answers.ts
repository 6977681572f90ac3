/**
 * Prints every answer of the time engine to the corpus, one JSON line a case: what was read, and how it is said again.
 * The same everywhere, whatever the host's zone and the runtime; where two runtimes have other zone rules, the lines of
 * those zones say so. By test/domain/time/host-zone.test.ts and scripts/on-each-node.ts:
 *
 *     node --import tsx scripts/time-answers.ts [--rules]
 *
 * With `--rules`, a line a zone follows: a digest of all its changes from 1970 to 2037.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { Temporal } from "../src/domain/temporal.ts";
import type { NormalisedTime } from "../src/domain/time/moment.ts";
import { presentTime } from "../src/domain/time/present.ts";
import { readTimes } from "../src/domain/time/read-times.ts";
import { offsetAt } from "../src/domain/time/wall-clock.ts";
import type { CorpusCase } from "./time-corpus/corpus-case.ts";

/** In our own words, the same on every runtime; and by CLDR, whose words may change with its version. */
const locales = ["en", "ja"];
const byCldr = ["de", "fr", "ko", "zh"];

/** A line of the output. */
export type AnswerLine =
  | {
      readonly kind: "runtime";
      readonly node: string;
      readonly tz: string;
      readonly icu: string;
      readonly temporal: "native" | "polyfill";
    }
  | {
      readonly kind: "case";
      readonly id: string;
      readonly zones: readonly string[];
      readonly answer: unknown;
      readonly cldr: unknown;
    }
  | { readonly kind: "zone"; readonly zone: string; readonly rules: string };

function runtimeLine(): AnswerLine {
  const { node, tz = "", icu = "" } = process.versions;
  const native: unknown = Reflect.get(globalThis, "Temporal");
  return { kind: "runtime", node, tz, icu, temporal: native === Temporal ? "native" : "polyfill" };
}

function* caseLines(): Generator<AnswerLine> {
  for (const lang of ["en", "ja"]) {
    const file = new URL(`../test/fixtures/times/${lang}.jsonl`, import.meta.url);
    for (const line of readFileSync(file, "utf8").trimEnd().split("\n")) {
      const { id, text, context }: CorpusCase = JSON.parse(line);
      const read = readTimes(text, lang, context);
      const said = (tags: readonly string[]) =>
        read.map(({ stated: { role }, value }) =>
          tags.map((locale) => saidIn(value, locale, { ...context, role, sentenceStart: true })),
        );
      const zones = read.flatMap(({ value }) => value.readings.map((reading) => reading.zone));
      yield { kind: "case", id, zones, answer: [read, said(locales)], cldr: said(byCldr) };
    }
  }
}

/** In words, or null where there is no instant to say. */
function saidIn(value: NormalisedTime, locale: string, context: Parameters<typeof presentTime>[2]) {
  return value.instant === null ? null : presentTime(value, locale, context);
}

function* zoneLines(): Generator<AnswerLine> {
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    const rules = createHash("sha256")
      .update(JSON.stringify(changesOf(zone)))
      .digest("hex");
    yield { kind: "zone", zone, rules: rules.slice(0, 16) };
  }
}

/** 1 January 1970 and 1 January 2038, in epoch seconds. */
const [from, to] = [0, 2_145_916_800];
const day = 86_400;

/** The offset with which a zone begins, and every second and offset after. No zone changed its clocks twice in a day. */
function changesOf(zone: string): readonly (readonly [number, number])[] {
  const changes: [number, number][] = [[from, offsetAt(from, zone)]];
  for (let at = from; at < to - day; at += day) {
    const [before, after] = [offsetAt(at, zone), offsetAt(at + day, zone)];
    if (before === after) continue;
    let [low, high] = [at, at + day];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(middle, zone) === before) low = middle;
      else high = middle;
    }
    changes.push([high, after]);
  }
  return changes;
}

if (process.argv[1] === import.meta.filename) {
  const lines = [
    ...caseLines(),
    ...(process.argv.includes("--rules") ? [runtimeLine(), ...zoneLines()] : []),
  ];
  process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}
