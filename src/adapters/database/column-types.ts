/**
 * How columns of our own tables become values: numbers, instants, and days as they are written. They are given to our
 * pool alone, for node-postgres's own table of parsers is shared by everything in the process, the queue included.
 */
import pg from "pg";
import { Temporal } from "../../domain/temporal.ts";

const { builtins } = pg.types;

const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map<number, (text: string) => unknown>([
  [builtins.INT8, wholeNumber],
  [builtins.TIMESTAMPTZ, instant],
  [builtins.DATE, asWritten],
  [builtins.TIMESTAMP, asWritten],
]);

/** For the `types` of a pool; what is not ours (JSON, booleans, bytes, arrays) is parsed as node-postgres does. */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser(oid, format) {
    const own = format === "binary" ? undefined : parsers.get(oid);
    return own ?? pg.types.getTypeParser(oid, format);
  },
};

/** @throws RangeError where a number is too large to be exact */
function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large a number`);
  return value;
}

/** `2023-02-15 01:00:00.25+09` -> 2023-02-14T16:00:00.25Z */
function instant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text);
}

function asWritten(text: string): string {
  return text;
}
