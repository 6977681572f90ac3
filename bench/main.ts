/**
 * `npm run bench` runs every bench and writes docs/benchmarks.md; `npm run bench -- <name> …` runs some, and writes their
 * sections. A bench is a file `bench/<name>.bench.ts` that exports `bench`: a race, or a generator of races and figures,
 * each of which may set up what it needs. Numbers are for comparing on one machine at one time, so ratios come first.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Bench, type Figures, race } from "./harness.ts";
import { machine } from "./machine.ts";
import { asLines, raced, readOff, type Shown, writeReport } from "./report.ts";

// As the command sets it, before anything that asks.
process.env["NODE_ENV"] ??= "production";

const ending = ".bench.ts";
const usualRounds = 31;
const report = join(import.meta.dirname, "../docs/benchmarks.md");

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));

if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}"; there are: ${names.join(", ")}`);
  process.exitCode = 2;
} else for (const name of wanted.length > 0 ? wanted : names) await run(name);

interface BenchFile {
  readonly bench: Bench | (() => AsyncGenerator<Bench | Figures>);
}

async function run(name: string): Promise<void> {
  const { bench }: BenchFile = await import(`./${name}${ending}`);
  const shown: Shown[] = [];
  for await (const one of typeof bench === "function" ? bench() : [bench]) {
    const result = "contestants" in one ? await held(one) : readOff(one);
    console.log(`${asLines(result)}\n`);
    shown.push(result);
  }
  await writeReport(report, name, `${new Date().toISOString().slice(0, 10)}, ${machine()}.`, shown);
}

async function held(bench: Bench): Promise<Shown> {
  const rounds = bench.rounds ?? usualRounds;
  const results = await race(bench, { rounds, roundMs: 20, clock: () => performance.now() });
  return raced(`${bench.title}\n${rounds} rounds`, results);
}
