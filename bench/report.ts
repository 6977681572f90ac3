/** docs/benchmarks.md, which nobody writes by hand: a section for each bench, replaced when that bench is run again. */
import { readFile, writeFile } from "node:fs/promises";
import type { Figures, Result, Spread } from "./harness.ts";

/** What one run of a bench has shown. */
export interface Shown {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The results of a race as rows: the ratio to the first contestant, then the time of one run. */
export function raced(title: string, results: readonly Result[]): Shown {
  return {
    title,
    columns: ["", "time, as a ratio", "one run"],
    rows: results.map(({ name, ratio, time }) => [name, said(ratio, 2), said(time, 3, " ms")]),
  };
}

/** Figures as they were read off. */
export function readOff({ title, columns, rows }: Figures): Shown {
  return { title, columns, rows };
}

/** `0.52 (0.50 – 0.55)`: the median with its quartiles. */
export function said({ median, lower, upper }: Spread, digits: number, unit = ""): string {
  return `${median.toFixed(digits)}${unit} (${lower.toFixed(digits)} – ${upper.toFixed(digits)})`;
}

/** What was shown, for a terminal. */
export function asLines({ title, columns, rows }: Shown): string {
  const widths = columns.map((column, i) =>
    Math.max(column.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("   ")}`.trimEnd();
  return [title, line(columns), ...rows.map(line)].join("\n");
}

/** Replaces the section of a bench, or adds it; the others stay as they are. */
export async function writeReport(
  file: string,
  name: string,
  about: string,
  shown: readonly Shown[],
): Promise<void> {
  const old = await readFile(file, "utf8").catch(() => "");
  const sections = new Map<string, string>();
  for (const [, known = "", text = ""] of old.matchAll(section)) sections.set(known, text);
  sections.set(name, `${[about, ...shown.map(asMarkdown)].join("\n\n")}\n\n`);
  const body = [...sections]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([known, text]) => `## ${known}\n\n${text}`);
  await writeFile(file, `${head}\n\n${body.join("").trimEnd()}\n`);
}

function asMarkdown({ title, columns, rows }: Shown): string {
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [
    title.replaceAll("\n", "\\\n"),
    "",
    line(columns),
    line(columns.map(() => "---")),
    ...rows.map(line),
  ].join("\n");
}

const head = `# Benchmarks

Written by \`npm run bench\`, not by hand. Contestants run in the same process, in interleaved rounds; a ratio compares a round with the
first contestant's of that round (0.5 is half the time). Shown are medians, with quartiles in brackets. Figures of two machines, or of two
days, cannot be compared; ratios can, with care.`;
const section = /^## (\S+)\n\n((?:(?!^## )[\s\S])*)/gmu;
