/**
 * `npm run bench` lists the benches, `npm run bench -- <name>` runs one: a file `bench/<name>.bench.ts`
 * that exports `bench`. Numbers are for comparing on one machine at one time, so ratios come first.
 */
import { readdirSync } from "node:fs";
import { type Bench, race, type Result, type Spread } from "./harness.ts";

const ending = ".bench.ts";
const rounds = 31;

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length));
const wanted = process.argv[2];

if (wanted === undefined) list();
else if (names.includes(wanted)) await run(wanted);
else {
  console.error(`There is no bench "${wanted}".`);
  list();
  process.exitCode = 2;
}

function list(): void {
  console.log(
    names.length === 0 ? "There are no benches yet." : "npm run bench -- <name>, where <name> is one of:",
  );
  for (const name of names) console.log(`  ${name}`);
}

async function run(name: string): Promise<void> {
  const { bench }: { readonly bench: Bench } = await import(`./${name}${ending}`);
  console.log(
    `${bench.title}\nNode ${process.versions.node}, ${rounds} rounds, interleaved; median (lower – upper quartile)`,
  );
  for (const result of race(bench, { rounds, roundMs: 20, clock: () => performance.now() }))
    console.log(line(result));
}

/** `  Intl.Segmenter            1.00 (0.99 – 1.01)      0.123 ms (0.121 – 0.130)` */
function line({ name, ratio, time }: Result): string {
  return `  ${name.padEnd(28)}${said(ratio, 2).padEnd(26)}${said(time, 3, " ms")}`;
}

function said({ median, lower, upper }: Spread, digits: number, unit = ""): string {
  return `${median.toFixed(digits)}${unit} (${lower.toFixed(digits)} – ${upper.toFixed(digits)})`;
}
