/**
 * A head: what is also known of an event outside the database, one line of `heads.jsonl` each. A database that was
 * restored from an older backup is found out by it: events that readers saw are missing, a withdrawal perhaps.
 */
import { readKey, type ReleaseKey } from "../release/release-key.ts";
import type { EventType } from "./edition.ts";

export interface Head {
  readonly number: number;
  readonly type: EventType;
  readonly key: ReleaseKey;
  readonly edition: number;
  /** From when it is public: RFC 3339, UTC, whole seconds. */
  readonly at: string;
}

const types: { readonly [type in EventType]: true } = {
  published: true,
  corrected: true,
  updated: true,
  withdrawn: true,
  killed: true,
  restored: true,
};

/** One line, without its end; the order of the fields never changes. */
export function headLine({ number, type, key, edition, at }: Head): string {
  return JSON.stringify({ number, type, key, edition, at });
}

/** A line of the file as a head, or null for anything else. */
export function readHead(line: string): Head | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null; // said with its place by the caller
  }
  if (typeof value !== "object" || value === null) return null;
  const { number, type, key, edition, at } = value as { readonly [name in keyof Head]?: unknown };
  const read = typeof key === "string" ? readKey(key) : null;
  if (typeof read !== "string" || !isCount(number) || !isCount(edition)) return null;
  if (!isEventType(type) || typeof at !== "string" || !instantForm.test(at)) return null;
  return { number, type, key: read, edition, at };
}

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u;

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
}

function isEventType(value: unknown): value is EventType {
  return typeof value === "string" && Object.hasOwn(types, value);
}

/**
 * Those of the kept heads that are not settled, in order, each once.
 * @param settled what the record has, and what a person has given up as lost
 */
export function missingHeads(kept: readonly Head[], settled: readonly Head[]): readonly Head[] {
  const missing = new Map(kept.map((head) => [headLine(head), head]));
  for (const head of settled) missing.delete(headLine(head));
  return [...missing.values()].toSorted((a, b) => a.number - b.number);
}

/**
 * Whether an event took text away from readers. It cannot be given up as lost: they must not see the text return.
 */
export function takesBack(type: EventType): boolean {
  return type === "withdrawn" || type === "killed";
}
