/**
 * The offsets of zones as tables, so that a look-up costs a tenth of a microsecond and not the twenty that Temporal's
 * polyfill takes. Each table is taken from Temporal at first use, a span of eight years at a time, for 1970 to 2037;
 * before and after, Temporal itself is asked.
 */
import { Temporal } from "../temporal.ts";

/** A span of a zone's history: the offset with which it begins and every change within, in order. */
interface Span {
  readonly first: number;
  /** Epoch seconds at which an offset begins, and the offset (seconds east of UTC). */
  readonly at: readonly number[];
  readonly offsets: readonly number[];
}

/** 1 January 1970 and 1 January 2038, in epoch seconds. */
const tabledFrom = 0;
const tabledTo = 2_145_916_800;
const spanLength = 8 * 365 * 86_400;

/** More zones than there are would be a mistake; a service that is asked about many keeps them all. */
const tables = new Map<string, (Span | undefined)[]>();

/** Seconds east of UTC in a zone with rules, at an instant. */
export function ruledOffset(instant: number, zone: string): number {
  return offsetIn(tableOf(zone), instant, zone);
}

type Table = (Span | undefined)[];

function offsetIn(table: Table, instant: number, zone: string): number {
  if (instant < tabledFrom || instant >= tabledTo) return temporalOffset(instant, zone);
  const index = Math.floor(instant / spanLength);
  const { first, at, offsets } = (table[index] ??= spanOf(zone, index));
  // A span has a change or two a year: the last one before the instant is found from the end.
  for (let i = at.length - 1; i >= 0; i -= 1) if ((at[i] ?? 0) <= instant) return offsets[i] ?? first;
  return first;
}

function tableOf(zone: string): Table {
  const known = tables.get(zone);
  if (known !== undefined) return known;
  const table: Table = [];
  tables.set(zone, table);
  return table;
}

/**
 * The instants, in order, at which the zone's clock says `wall`: none, one or two. Every offset that the zone has within
 * a day of the wall is tried; none has changed its clocks twice in two days since 1970.
 */
export function ruledInstants(wall: number, zone: string): readonly number[] {
  const table = tableOf(zone);
  const before = offsetIn(table, wall - 86_400, zone);
  const after = offsetIn(table, wall + 86_400, zone);
  if (before === after) return [wall - before];
  return [wall - before, wall - after]
    .filter((instant) => instant + offsetIn(table, instant, zone) === wall)
    .sort((a, b) => a - b);
}

/**
 * The changes of a span: the clock is looked at every few days, and where it has changed Temporal says when. Temporal's own
 * search for the next change steps over a summer time of a week in the polyfill (Brazil's north-east in October 2000).
 */
function spanOf(zone: string, index: number): Span {
  const from = index * spanLength;
  const to = Math.min(from + spanLength, tabledTo);
  const at: number[] = [];
  const offsets: number[] = [];
  const first = temporalOffset(from, zone);
  const named = offsetNames(zone);
  let [known, name] = [first, named(from)];
  for (let start = from; start < to; start += step) {
    const end = Math.min(start + step, to - 1);
    const next = named(end);
    if (next === name) continue;
    at.push(changeBetween(start, end, zone, known));
    known = temporalOffset(end, zone);
    offsets.push(known);
    name = next;
  }
  return { first, at, offsets };
}

/** No zone has changed its clocks twice in less since 1970. */
const step = 5 * 86_400;

/** The names of a zone's offsets ("GMT-03:00") at instants: enough to see a change, and ten times faster than the offset. */
function offsetNames(zone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    timeZoneName: "longOffset",
    year: "numeric",
  });
  return (instant) => {
    const text = format.format(instant * 1000);
    return text.slice(text.indexOf("GMT"));
  };
}

/** The first second of an offset other than `known`, which holds at `start` and not at `end`. */
function changeBetween(start: number, end: number, zone: string, known: number): number {
  let [before, after] = [start, end];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (temporalOffset(middle, zone) === known) before = middle;
    else after = middle;
  }
  return after;
}

function temporalOffset(instant: number, zone: string): number {
  return secondsEast(zoned(instant, zone));
}

function zoned(instant: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(zone);
}

function secondsEast({ offsetNanoseconds }: Temporal.ZonedDateTime): number {
  return Math.round(offsetNanoseconds / 1e9);
}
