/**
 * From tokens to what was stated: halves - a clock with its day and its zone - and which of them are halves of one
 * time. No language here: the readers have turned words into tokens.
 */
import type { Span } from "../issue.ts";
import { claims } from "./claims.ts";
import { halvesIn } from "./stated-half.ts";
import type { StatedHalf } from "./stated-half.ts";
import { withLists } from "./time-list.ts";
import { withZonesOfBefore } from "./zone-memory.ts";
import type { Stretch } from "./stretches.ts";
import { runsOf, stretchesOf } from "./stretches.ts";
import type { StatedDuration, Token } from "./token.ts";

/** One stated time, not yet resolved: one half, or several that claim to be one instant. */
export interface StatedGroup extends Span {
  readonly halves: readonly StatedHalf[];
  /** A day after the halves ("… (5:00 p.m. PDT) on Friday, May 2"): true of one of them at least. */
  readonly dayAfter: Pick<StatedHalf, "day" | "weekday"> | null;
  /** Whether the halves are joined by "or" or "and", which may also part two times. */
  readonly soft: "or" | "and" | null;
  readonly duration: { readonly token: Span; readonly stated: StatedDuration } | null;
}

/** More halves than this are a table, not one time; each is read by itself. */
const mostHalves = 8;

export function statedGroups(tokens: readonly Token[]): readonly StatedGroup[] {
  return withLists(withZonesOfBefore(runsOf(tokens).flatMap(groupsInRun)), tokens);
}

interface Link {
  readonly half: StatedHalf;
  readonly link: Stretch["link"] | "comma";
}

function groupsInRun(run: readonly Token[]): readonly StatedGroup[] {
  const clocked = run.some((token) => token.kind === "clock");
  const vague = run.some((token) => token.kind === "day-part");
  const links: Link[] = [];
  let waiting: Partial<StatedHalf> | null = null;
  /** By where the half begins that the day stands after. */
  const after = new Map<number, StatedHalf>();
  const replaceLast = (half: StatedHalf) => {
    const last = links.at(-1);
    if (last !== undefined) links[links.length - 1] = { ...last, half };
  };
  for (const stretch of stretchesOf(run)) {
    for (const [i, half] of halvesIn(stretch.tokens).entries()) {
      const last = links.at(-1)?.half;
      if (half.outer !== null && last !== undefined && last.zone === null)
        replaceLast(withZone(last, half.outer));
      if (half.clock !== null || (!clocked && isDatedHalf(half))) {
        const joined: StatedHalf = waiting === null ? half : fill(half, waiting);
        waiting = null;
        links.push({ half: joined, link: i === 0 ? stretch.link : "comma" });
      } else if (half.zone !== null && half.day === null && last !== undefined && last.zone === null) {
        replaceLast(withZone(last, { label: half.zone, span: half }));
      } else if (half.zone !== null && half.day !== null && stretch.link === "open" && last !== undefined) {
        links.push({ half, link: "open" }); // "11:00 a.m. on February 14 (February 15 in Japan)"
      } else if (stretch.link === "open" && last !== undefined && isDayless(last)) {
        const { day, weekday, relativeDay, end } = half;
        replaceLast({ ...last, day, weekday: last.weekday ?? weekday, relativeDay, end }); // "3 a.m. JST (16 Feb)"
      } else if (half.day !== null || half.weekday !== null || half.relativeDay !== null) {
        const link = links.at(-1);
        if (stretch.link === "close" && link !== undefined) after.set(link.half.start, half);
        waiting = half;
      } else if (half.zone !== null) {
        waiting = half;
      }
    }
  }
  return grouped(links)
    .filter(({ halves }) => !vague || clocked || halves.length > 1)
    .map((row) => groupOf(row, run, after.get(row.last) ?? null));
}

function isDayless({ day, relativeDay }: StatedHalf): boolean {
  return day === null && relativeDay === null;
}

function isDatedHalf(half: StatedHalf): boolean {
  return half.day !== null || half.relativeDay !== null;
}

function withZone(half: StatedHalf, zone: NonNullable<StatedHalf["outer"]>): StatedHalf {
  return { ...half, zone: zone.label };
}

/** Gives a half the day and the zone that stood alone before it. */
function fill(half: StatedHalf, waiting: Partial<StatedHalf>): StatedHalf {
  const undatedHalf = isDayless(half);
  return {
    ...half,
    start: undatedHalf && waiting.start !== undefined ? Math.min(waiting.start, half.start) : half.start,
    day: half.day ?? (undatedHalf ? (waiting.day ?? null) : null),
    weekday: half.weekday ?? (undatedHalf ? (waiting.weekday ?? null) : null),
    relativeDay: half.relativeDay ?? (undatedHalf ? (waiting.relativeDay ?? null) : null),
    zone: half.zone ?? waiting.zone ?? null,
  };
}

/** A row of halves that claim one instant, and how far their words reach. */
interface Row {
  readonly halves: readonly StatedHalf[];
  /** The end of a range whose end has words of its own: "11 a.m. (1 a.m. JST) to noon (2 a.m. JST)". */
  readonly reach: number;
  /** Where the last half begins. */
  readonly last: number;
  readonly soft: StatedGroup["soft"];
}

/** Cuts a row of halves into the groups that claim one instant each. */
function grouped(links: readonly Link[]): readonly Row[] {
  const rows: { halves: StatedHalf[]; soft: StatedGroup["soft"] }[] = [];
  for (const { half, link } of links) {
    const row = rows.at(-1);
    const last = row?.halves.at(-1);
    const bothZoned = half.zone !== null && last !== undefined && last.zone !== null;
    const continues =
      link === "open" ||
      link === "join" ||
      link === "or" ||
      (bothZoned && half.zone.kind !== "same" && (link === "comma" || link === "and"));
    if (row !== undefined && continues && !half.endsRange && row.halves.length < mostHalves) {
      row.halves.push(half);
      if (link === "or" || link === "and") row.soft ??= link;
    } else rows.push({ halves: [half], soft: null });
  }
  return withEnds(rows).flatMap((row) => claims(row.halves).map((halves) => ({ ...row, halves })));
}

/** Gives a row of starts the ends that follow it. */
function withEnds(rows: readonly Pick<Row, "halves" | "soft">[]): readonly Row[] {
  const joined: Row[] = [];
  for (const { halves, soft } of rows) {
    const starts = joined.at(-1);
    const [first] = halves;
    const ends = first?.endsRange === true && starts !== undefined && halves.length <= starts.halves.length;
    if (ends && starts.halves.every((half) => half.until === null)) {
      joined[joined.length - 1] = {
        halves: starts.halves.map((half, i) => withEnd(half, halves[i])),
        reach: Math.max(...halves.map((half) => half.end)),
        last: halves.at(-1)?.start ?? starts.last,
        soft: starts.soft,
      };
    } else joined.push({ halves, reach: 0, last: halves.at(-1)?.start ?? 0, soft });
  }
  return joined;
}

function withEnd(start: StatedHalf, end: StatedHalf | undefined): StatedHalf {
  if (end === undefined || end.clock === null) return start;
  return { ...start, until: { clock: end.clock, day: end.day, relativeDay: end.relativeDay } };
}

function groupOf(
  { halves, reach: ended, soft }: Row,
  run: readonly Token[],
  after: StatedHalf | null,
): StatedGroup {
  const start = Math.min(...halves.map((half) => half.start));
  const reach = Math.max(...halves.map((half) => half.end), ended, after?.end ?? 0);
  const first = indexFrom(run, start);
  const end = withClosing(run, first, reach);
  const dayAfter = after === null ? null : { day: after.day, weekday: after.weekday };
  return { start, end, halves, dayAfter, soft, duration: durationBeside(run, first, end) };
}

/** The first token of a run that begins at an offset or later. */
function indexFrom(run: readonly Token[], start: number): number {
  let low = 0;
  let high = run.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((run[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The end with the brackets that were opened inside and close right after it. */
function withClosing(run: readonly Token[], first: number, reach: number): number {
  let depth = 0;
  let end = reach;
  for (let i = first; i < run.length; i += 1) {
    const token = run[i];
    if (token === undefined || (token.kind !== "close" && !faint.has(token.kind) && token.start >= end))
      break;
    if (token.kind === "open" && token.start < end) depth += 1;
    if (token.kind === "close" && depth > 0) {
      depth -= 1;
      end = Math.max(end, token.end);
    }
  }
  return end;
}

/** The duration inside a time, or beside it with nothing but commas and small words between. */
function durationBeside(run: readonly Token[], first: number, end: number): StatedGroup["duration"] {
  for (let i = first; i < run.length; i += 1) {
    const token = run[i];
    if (token?.kind === "duration") return durationOf(token);
    if (token === undefined || (token.start >= end && !small.has(token.kind))) break;
  }
  for (let i = first - 1; i >= 0; i -= 1) {
    const token = run[i];
    if (token?.kind === "duration") return durationOf(token);
    if (token === undefined || !small.has(token.kind)) break;
  }
  return null;
}

function durationOf(token: Extract<Token, { kind: "duration" }>): StatedGroup["duration"] {
  return { token: { start: token.start, end: token.end }, stated: token.duration };
}

const small: ReadonlySet<Token["kind"]> = new Set(["comma", "filler", "approx", "open", "close"]);
const faint: ReadonlySet<Token["kind"]> = new Set(["comma", "filler", "join"]);
