/**
 * Commands that answer lines: one JSON object in, one out, in the same order, in constant memory. A bad line is
 * answered with what is wrong with it, and the run goes on.
 */
import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import type { Words } from "../words.ts";

/** What is wrong with a line. `field` names the part of it (`context.dateline`). */
export type LineFault =
  | { readonly code: "not-json" | "not-utf-8" | "line-too-long" | "not-settled" }
  | { readonly code: "bad-field"; readonly field: string };

/** An answer's own fields, without the `id`; or what is wrong with the line. */
export type Answer = { readonly [field: string]: unknown } | LineError;

/** Thrown by readers of fields and by answers; becomes the line's `error`. */
export class LineError extends Error {
  readonly fault: LineFault;

  constructor(fault: LineFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** A line longer than this is not kept in memory. */
const longestLine = 64 * 1024 * 1024;
/** So much output is collected before it is written. */
const chunk = 64 * 1024;

/** Answers every line of the input. */
export async function answerLines(
  input: Readable,
  output: Writable,
  words: Words,
  answer: (line: Fields) => { readonly [field: string]: unknown },
): Promise<void> {
  let collected = "";
  for await (const bytes of linesOf(input)) {
    collected += `${JSON.stringify(answered(bytes, words, answer))}\n`;
    // Somebody who sends a line and waits for its answer gets it: only what has come at once is collected.
    if (collected.length < chunk && input.readableLength > 0) continue;
    await write(output, collected);
    collected = "";
  }
  await write(output, collected);
}

function answered(
  bytes: Uint8Array | null,
  words: Words,
  answer: (line: Fields) => { readonly [field: string]: unknown },
): object {
  let id: unknown = null;
  try {
    if (bytes === null) throw new LineError({ code: "line-too-long" });
    const line = fieldsOf(parsed(bytes));
    id = line["id"] ?? null;
    return { id, ...answer(line) };
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    return { id, error: { code: error.fault.code, message: sentence(error.fault, words) } };
  }
}

function parsed(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new LineError({ code: "not-utf-8" });
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new LineError({ code: "not-json" });
  }
}

function sentence(fault: LineFault, { t }: Words): string {
  switch (fault.code) {
    case "not-json":
      return t("line.notJson");
    case "not-utf-8":
      return t("line.notUtf8");
    case "line-too-long":
      return t("line.tooLong", { limit: longestLine / 1024 / 1024 });
    case "not-settled":
      return t("line.notSettled");
    case "bad-field":
      return t("line.badField", { field: fault.field });
    default:
      return fault satisfies never;
  }
}

/** The lines of a stream, ended by `\n`, without it; null for one that is too long. */
async function* linesOf(input: Readable): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  for await (const data of input) {
    const bytes: Uint8Array = typeof data === "string" ? Buffer.from(data) : data;
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      yield length + end - from > longestLine ? null : Buffer.concat([...parts, bytes.subarray(from, end)]);
      parts = [];
      length = 0;
      from = end + 1;
    }
    length += bytes.length - from;
    if (length > longestLine) parts = [];
    else if (from < bytes.length) parts.push(bytes.subarray(from));
  }
  if (length > longestLine) yield null;
  else if (length > 0) yield Buffer.concat(parts);
}

async function write(output: Writable, text: string): Promise<void> {
  if (text !== "" && !output.write(text)) await once(output, "drain");
}

/** A JSON object of a line. */
export type Fields = { readonly [field: string]: unknown };

/** A value as an object; `field` names it where it is none. */
export function fieldsOf(value: unknown, field = ""): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new LineError(field === "" ? { code: "not-json" } : { code: "bad-field", field });
  // Every key of a JSON object may be asked for; what it holds is not known yet.
  return value as Fields;
}

export function stringIn(fields: Fields, name: string, path = name): string {
  const value = fields[name];
  if (typeof value !== "string") throw new LineError({ code: "bad-field", field: path });
  return value;
}

/** A string, or null where the field is left out or null. */
export function optionalIn(fields: Fields, name: string, path = name): string | null {
  return (fields[name] ?? null) === null ? null : stringIn(fields, name, path);
}
