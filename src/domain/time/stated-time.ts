/**
 * From tokens to what was stated: halves - a clock with its day and its zone - and which of them are halves of one
 * time. No language here: the readers have turned words into tokens.
 */
import type { Span } from "../issue.ts";
import { halvesIn } from "./stated-half.ts";
import type { StatedHalf } from "./stated-half.ts";
import type { Stretch } from "./stretches.ts";
import { runsOf, stretchesOf } from "./stretches.ts";
import type { StatedDuration, Token } from "./token.ts";
import { sharesZone } from "./zone-label.ts";

/** One stated time, not yet resolved: one half, or several that claim to be one instant. */
export interface StatedGroup extends Span {
  readonly halves: readonly StatedHalf[];
  /** A day after the halves ("… (5:00 p.m. PDT) on Friday, May 2"): true of one of them at least. */
  readonly dayAfter: Pick<StatedHalf, "day" | "weekday"> | null;
  readonly duration: { readonly token: Span; readonly stated: StatedDuration } | null;
}

/** More halves than this are a table, not one time; each is read by itself. */
const mostHalves = 8;

export function statedGroups(tokens: readonly Token[]): readonly StatedGroup[] {
  return runsOf(tokens).flatMap(groupsInRun);
}

interface Link {
  readonly half: StatedHalf;
  readonly link: Stretch["link"] | "comma";
}

function groupsInRun(run: readonly Token[]): readonly StatedGroup[] {
  const clocked = run.some((token) => token.kind === "clock");
  const links: Link[] = [];
  let waiting: Partial<StatedHalf> | null = null;
  const after = new Map<Link, StatedHalf>();
  for (const stretch of stretchesOf(run)) {
    for (const [i, half] of halvesIn(stretch.tokens).entries()) {
      const last = links.at(-1);
      if (half.outer !== null && last !== undefined && last.half.zone === null) {
        links[links.length - 1] = { ...last, half: withZone(last.half, half.outer) };
      }
      if (half.clock !== null || (!clocked && isDatedHalf(half))) {
        const joined: StatedHalf = waiting === null ? half : fill(half, waiting);
        waiting = null;
        links.push({ half: joined, link: i === 0 ? stretch.link : "comma" });
      } else if (half.zone !== null && half.day === null && last !== undefined && last.half.zone === null) {
        links[links.length - 1] = { ...last, half: withZone(last.half, { label: half.zone, span: half }) };
      } else if (half.day !== null || half.weekday !== null || half.relativeDay !== null) {
        if (stretch.link === "close" && last !== undefined) after.set(last, half);
        waiting = half;
      } else if (half.zone !== null) {
        waiting = half;
      }
    }
  }
  const daysAfter = new Map([...after].map(([link, half]) => [link.half, half]));
  return grouped(links).map((halves) => {
    const last = halves.at(-1);
    return groupOf(halves, run, last === undefined ? null : (daysAfter.get(last) ?? null));
  });
}

function isDatedHalf(half: StatedHalf): boolean {
  return half.day !== null || half.relativeDay !== null;
}

function withZone(half: StatedHalf, zone: NonNullable<StatedHalf["outer"]>): StatedHalf {
  return { ...half, zone: zone.label };
}

/** Gives a half the day and the zone that stood alone before it. */
function fill(half: StatedHalf, waiting: Partial<StatedHalf>): StatedHalf {
  const undatedHalf = half.day === null && half.relativeDay === null;
  return {
    ...half,
    start: undatedHalf && waiting.start !== undefined ? Math.min(waiting.start, half.start) : half.start,
    day: half.day ?? (undatedHalf ? (waiting.day ?? null) : null),
    weekday: half.weekday ?? (undatedHalf ? (waiting.weekday ?? null) : null),
    relativeDay: half.relativeDay ?? (undatedHalf ? (waiting.relativeDay ?? null) : null),
    zone: half.zone ?? waiting.zone ?? null,
  };
}

/** Cuts a row of halves into the groups that claim one instant each. */
function grouped(links: readonly Link[]): readonly (readonly StatedHalf[])[] {
  const rows: StatedHalf[][] = [];
  for (const { half, link } of links) {
    const row = rows.at(-1);
    const bothZoned = half.zone !== null && row?.at(-1)?.zone !== null;
    const continues = link === "open" || link === "join" || (link === "comma" && bothZoned);
    if (row !== undefined && continues && row.length < mostHalves) row.push(half);
    else rows.push([half]);
  }
  return rows.flatMap(claims);
}

/** A row of halves is one claim where zones tell them apart; without zones it is a list of times, or one said twice. */
function claims(row: readonly StatedHalf[]): readonly (readonly StatedHalf[])[] {
  const [first] = row;
  if (first === undefined || row.length === 1) return [row];
  const zoned = row.filter((half) => half.zone !== null);
  if (first.clock === null) return zoned.length > 0 ? [row] : [];
  if (zoned.length > 0 && !isOneZone(row)) return [row];
  // The same zone, or none: "19:00 (7 p.m.)" says one time twice, "at 3 p.m. or 5 p.m." two.
  const kept = row.filter((half, i) => i === 0 || !sameClock(half, row[i - 1] ?? first));
  return kept.map((half) => [
    { ...half, zone: half.zone ?? (kept.length === 1 ? (zoned[0]?.zone ?? null) : null) },
  ]);
}

/** Whether all halves name one zone, in so many words; EST beside EDT are two names of one zone. */
function isOneZone(row: readonly StatedHalf[]): boolean {
  const [first, ...others] = row.map((half) => half.zone);
  if (first === undefined || first === null) {
    // "18:30 IST (6:30 PM)" and the reverse: an unlabelled half that says the same clock is a restatement.
    return others.length === 1 && sameClock(row[0], row[1]);
  }
  return others.every((zone, i) => (zone === null ? sameClock(row[i], row[i + 1]) : sharesZone(first, zone)));
}

function sameClock(a: StatedHalf | undefined, b: StatedHalf | undefined): boolean {
  const [one, other] = [a?.clock ?? null, b?.clock ?? null];
  return one !== null && other !== null && one.minute === other.minute && one.hour % 12 === other.hour % 12;
}

function groupOf(
  halves: readonly StatedHalf[],
  run: readonly Token[],
  after: StatedHalf | null,
): StatedGroup {
  const start = Math.min(...halves.map((half) => half.start));
  const reach = Math.max(...halves.map((half) => half.end), after?.end ?? 0);
  const first = indexFrom(run, start);
  const end = withClosing(run, first, reach);
  const dayAfter = after === null ? null : { day: after.day, weekday: after.weekday };
  return { start, end, halves, dayAfter, duration: durationBeside(run, first, end) };
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
