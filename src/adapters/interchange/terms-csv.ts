/**
 * Terms as CSV (RFC 4180), with a header row: `source,target,domain,note[,status][,sourceLocale,targetLocale]`, columns
 * in any order. Read as a stream; every fault is told with its line, and all of them at once.
 */
import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { stringify } from "csv-stringify/sync";
import type { Issue } from "../../domain/issue.ts";
import type { Term, TermStatus } from "../../domain/translation/term-base.ts";
import { longestTerm, termStatuses } from "../../domain/translation/term-base.ts";
import { decodeText } from "./decode-text.ts";
import { InterchangeProblem, issueAtLine } from "./interchange-problem.ts";
import { guardCell, unguardCell } from "./spreadsheet-guard.ts";

/** A term with its pair of locales (BCP 47), each null where the file leaves it to its reader. */
export interface LocalisedTerm extends Term {
  readonly sourceLocale: string | null;
  readonly targetLocale: string | null;
}

/** A term as read, with the line its row begins on. */
export interface ReadTerm extends LocalisedTerm {
  readonly line: number;
}

const columns = ["source", "target", "domain", "note", "status", "sourceLocale", "targetLocale"] as const;
type Column = (typeof columns)[number];

/** Bytes of one row. */
const longestRow = 100_000;
const mostIssues = 100;

/**
 * The terms of a file in order.
 * @throws InterchangeProblem `file-encoding`, `file-truncated`, `terms-column-missing`, `terms-quotes`, `terms-too-large` at once;
 *   `terms-empty-cell`, `terms-too-long`, `terms-status-unknown`, `terms-row-length` at the end
 */
export async function* readTermsCsv(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<ReadTerm> {
  const issues: Issue[] = [];
  let header: readonly string[] | null = null;
  for await (const { cells, line } of rows(chunks)) {
    if (header === null) {
      header = headerOf(cells, line);
      continue;
    }
    const faults: Issue[] = [];
    const term = termOf(rowOf(header, cells), line, faults);
    if (cells.length > header.length)
      faults.push(issueAtLine("terms-row-length", line, { expected: header.length, found: cells.length }));
    issues.push(...faults);
    if (issues.length >= mostIssues) break;
    if (faults.length === 0) yield term;
  }
  if (header === null) headerOf([], 1);
  if (issues.length > 0) throw new InterchangeProblem(issues);
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The rows that are not empty, each with the line it begins on. */
async function* rows(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Row> {
  let line = 1;
  const lines: number[] = [];
  const parser = parse({
    relax_column_count: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    max_record_size: longestRow,
    // Called as each row is parsed, so that a fault further on is told with the line of its own row.
    on_record: (cells) => {
      lines.push(line);
      line += 1 + cells.reduce((sum, cell) => sum + lineBreaks(cell), 0);
      return cells;
    },
  });
  const text = Readable.from(decodeText(chunks));
  // A fault in the bytes ends the rows with that very fault.
  text.on("error", (error) => parser.destroy(error));
  text.pipe(parser);
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      const begun = lines.shift() ?? line;
      if (cells.some((cell) => cell !== "")) yield { cells, line: begun };
    }
  } catch (error) {
    throw error instanceof CsvError ? problemOf(error, line) : error;
  } finally {
    text.destroy();
  }
}

function problemOf(error: CsvError, line: number): InterchangeProblem {
  const code = error.code === "CSV_MAX_RECORD_SIZE" ? "terms-too-large" : "terms-quotes";
  return new InterchangeProblem([issueAtLine(code, line, { reason: error.code })]);
}

function lineBreaks(cell: string): number {
  return cell.split(/\r\n|\n|\r/u).length - 1;
}

function headerOf(cells: readonly string[], line: number): readonly string[] {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const missing = (["source", "target"] as const).filter((column) => !names.includes(column));
  if (missing.length === 0) return names;
  throw new InterchangeProblem(
    missing.map((column) => issueAtLine("terms-column-missing", line, { column })),
  );
}

/** A reader of one row: the cell of a column without spaces around it, or an empty text. */
function rowOf(header: readonly string[], cells: readonly string[]): (column: Column) => string {
  return (column) => unguardCell((cells[header.indexOf(column.toLowerCase())] ?? "").trim());
}

function termOf(cell: (column: Column) => string, line: number, faults: Issue[]): ReadTerm {
  for (const column of ["source", "target"] as const) {
    const { length } = cell(column);
    if (length === 0) faults.push(issueAtLine("terms-empty-cell", line, { column }));
    if (length > longestTerm)
      faults.push(issueAtLine("terms-too-long", line, { column, limit: longestTerm }));
  }
  // No database has a place for it.
  if (columns.some((column) => cell(column).includes("\0"))) faults.push(issueAtLine("terms-null", line));
  return {
    source: cell("source"),
    target: cell("target"),
    domain: cell("domain"),
    note: cell("note"),
    status: statusOf(cell("status"), line, faults),
    sourceLocale: cell("sourceLocale") || null,
    targetLocale: cell("targetLocale") || null,
    line,
  };
}

function statusOf(written: string, line: number, faults: Issue[]): TermStatus {
  if (written === "") return "preferred";
  const status = termStatuses.find((one) => one === written.toLowerCase());
  if (status === undefined)
    faults.push(issueAtLine("terms-status-unknown", line, { status: written.slice(0, 40) }));
  return status ?? "preferred";
}

/**
 * A CSV file of the terms, in pieces of one row. It opens with a byte order mark, without which spreadsheets misread
 * Japanese, and every cell is guarded against formulae.
 */
export async function* writeTermsCsv(
  terms: AsyncIterable<LocalisedTerm> | Iterable<LocalisedTerm>,
): AsyncGenerator<string> {
  yield `\uFEFF${stringify([[...columns]])}`;
  for await (const term of terms) yield stringify([columns.map((column) => guardCell(term[column] ?? ""))]);
}
