/**
 * Heads: a line per event is also kept outside the database, and a record that is behind those lines shows nothing and
 * publishes nothing until it is recovered or a person gives the rest up. Readers saw those events: an older edition
 * must not pass for the newest, and a number that was given must not be given again.
 */
import { type Head, headLine, missingHeads } from "../domain/edition/head.ts";
import { blocking, type Issue } from "../domain/issue.ts";
import { Failure } from "./failure.ts";
import type { OnTrouble } from "./journey.ts";
import type { Database, EventRow, Records } from "./records.ts";
import { Refusal } from "./refusal.ts";

/** The lines outside the database, as this machine has them. */
export interface HeadsFile {
  /** The whole lines after a place, and the place after them. `null` where the file ends before the place. */
  readFrom(place: number): Promise<{ readonly heads: readonly Head[]; readonly place: number } | null>;
  /** Adds lines and forces them to disk. */
  append(heads: readonly Head[]): Promise<void>;
}

export interface Heads {
  /** What the record had not when it was last looked at. */
  missing(): readonly Head[];
  /** Looks again; answers what is missing now. */
  look(): Promise<readonly Head[]>;
  /** Looks, and where nothing is missing, writes down what the record has and the file has not. */
  keep(): Promise<readonly Head[]>;
}

/** Events looked at in one go. */
const batch = 1_000;

/** Up to here the record was found to have everything; `last` is the last of it. */
interface Settled {
  readonly place: number;
  readonly last: Head | null;
}

const beginning: Settled = { place: 0, last: null };

export function headsOf(database: Pick<Database, "records">, file: HeadsFile): Heads {
  let missing: readonly Head[] = [];
  let settled = beginning;
  let doing: Promise<unknown> = Promise.resolve();

  const look = async (): Promise<readonly Head[]> => {
    // The file first: whatever is in it was in the record before. The last that was settled once more: the record may
    // have been restored while this process runs.
    const added = await file.readFrom(settled.place);
    const kept = [...(settled.last === null ? [] : [settled.last]), ...(added?.heads ?? [])];
    const lacking = added === null ? kept : await missingIn(database.records, kept);
    if (added !== null && lacking.length === 0) {
      settled = { place: added.place, last: lastOf(kept) };
      missing = [];
    } else if (settled === beginning) {
      missing = lacking;
    } else {
      settled = beginning;
      return look();
    }
    return missing;
  };
  const keep = async (): Promise<readonly Head[]> => {
    if ((await look()).length > 0) return missing;
    for (let after = settled.last?.number ?? 0; ;) {
      const events = await database.records.events.after(after, batch);
      if (events.length > 0) await file.append(events.map(headOf));
      after = events.at(-1)?.number ?? after;
      if (events.length < batch) return missing;
    }
  };
  /** One at a time: each begins where the one before has ended. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = doing.then(work);
    doing = done.catch(() => undefined); // told to whoever asked for it
    return done;
  };
  return { missing: () => missing, look: () => inTurn(look), keep: () => inTurn(keep) };
}

function lastOf(heads: readonly Head[]): Head | null {
  return heads.reduce<Head | null>((last, head) => (head.number > (last?.number ?? 0) ? head : last), null);
}

/** Which of these heads are neither in the record nor given up. */
async function missingIn(records: Records, heads: readonly Head[]): Promise<readonly Head[]> {
  const found: Head[] = [];
  for (let start = 0; start < heads.length; start += batch) {
    const numbers = heads.slice(start, start + batch).map(({ number }) => number);
    found.push(...(await records.events.numbered(numbers)).map(headOf));
  }
  const missing = missingHeads(heads, found);
  return missing.length === 0 ? missing : missingHeads(missing, await records.losses.all());
}

function headOf({ number, type, key, editionNumber, at }: EventRow): Head {
  return { number, type, key, edition: editionNumber, at: at.toString({ smallestUnit: "second" }) };
}

export function isBehind(heads: Pick<Heads, "missing">): boolean {
  return heads.missing().length > 0;
}

/** @throws Refusal while the record is behind: nothing of it may be shown, and nothing begun */
export function refuseBehind(heads: Pick<Heads, "missing">): void {
  const events = heads.missing().length;
  if (events > 0) throw new Refusal([blocking("record-behind", "", { events })]);
}

/** A pass that keeps the heads and never fails: what is missing is said once, and again when it is something else. */
export function keepHeads(heads: Heads, onTrouble: OnTrouble): () => Promise<void> {
  let said = "";
  return async () => {
    try {
      const missing = await heads.keep();
      const saying = missing.map(headLine).join("\n");
      if (saying !== said) for (const head of missing) onTrouble("heads", eventMissing(head));
      said = saying;
    } catch (error) {
      onTrouble("heads", error);
    }
  };
}

/** What is said of an event; `at` is the place of an issue. */
export function detailOf({ at: since, ...head }: Head): Issue["detail"] {
  return { ...head, since };
}

function eventMissing(head: Head): Failure {
  const told = { code: "event-missing", detail: detailOf(head) };
  return new Failure(`event ${head.number} is not in the record`, { retryable: true, ...told });
}
