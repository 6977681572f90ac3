/**
 * From tokens to what was stated: halves - a clock with its day and its zone - and which of them are halves of one
 * time. No language here: the readers have turned words into tokens.
 */
import type { Span } from "../issue.ts";
import { claims } from "./claims.ts";
import type { Link } from "./linked-halves.ts";
import { LinkedHalves } from "./linked-halves.ts";
import type { StatedHalf } from "./stated-half.ts";
import { sameShape } from "./stated-half.ts";
import { withLists } from "./time-list.ts";
import { withZonesOfBefore } from "./zone-memory.ts";
import type { Run } from "./stretches.ts";
import { runsOf } from "./stretches.ts";
import { indexFrom } from "./token-lines.ts";
import type { StatedDuration, Token, TokenOf } from "./token.ts";

/** One stated time, not yet resolved: one half, or several that claim to be one instant. */
export interface StatedGroup extends Span {
  /** In the order written. */
  readonly halves: readonly StatedHalf[];
  /** A day after the halves ("… (5:00 p.m. PDT) on Friday, May 2"): true of one of them at least. */
  readonly dayAfter: Pick<StatedHalf, "day" | "weekday"> | null;
  /** Whether the halves are joined by "or" or "and", which may also part two times. */
  readonly soft: "or" | "and" | null;
  /** `token` is the amount with its "for", `stated` the amount. */
  readonly duration: { readonly token: Span; readonly stated: StatedDuration } | null;
}

/** More halves than this are a table, not one time; each is read by itself. */
const mostHalves = 8;

/** The times that the tokens of a text state, in order. */
export function statedGroups(tokens: readonly Token[]): readonly StatedGroup[] {
  const runs = runsOf(tokens);
  const groups: StatedGroup[] = [];
  for (const run of runs) groupsInRun(run, groups);
  return withLists(withZonesOfBefore(groups), tokens);
}

/** Adds the groups of a run. */
function groupsInRun(run: Run, groups: StatedGroup[]): void {
  const { tokens, clocked, vague } = run;
  const linked = new LinkedHalves(run);
  for (const row of rowsOf(linked.links)) {
    for (const halves of claims(row.halves))
      if (!vague || clocked || halves.length > 1)
        groups.push(groupOf(halves, row, tokens, linked.dayAfter(row.last)));
  }
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

/** A row that the halves to come may still join. */
interface OpenRow extends Row {
  readonly halves: StatedHalf[];
  last: number;
  soft: StatedGroup["soft"];
}

/** Cuts the halves of a run into rows that may claim one instant each. */
function rowsOf(links: readonly Link[]): readonly Row[] {
  const rows: OpenRow[] = [];
  let ended = false;
  for (const { half, link } of links) {
    const row = rows.at(-1);
    const last = row?.halves.at(-1);
    const bothZoned = half.zone !== null && last !== undefined && last.zone !== null;
    const continues =
      link === "open" ||
      link === "join" ||
      link === "or" ||
      (bothZoned && half.zone.kind !== "same" && (link === "comma" || link === "and"));
    // "21:00 UT (4 p.m. EST) on May 3 and 6:00 UT (1 a.m. EST) on May 4": where the zones begin again, so does a time.
    const begins = (link === "and" || link === "comma") && (row?.halves.length ?? 0) > 1;
    const again = begins && row?.halves.some((other) => saysAnother(other, half)) === true;
    if (row !== undefined && continues && !again && !half.endsRange && row.halves.length < mostHalves) {
      // Of a list whose other joints are firm the last one is, too: "8 p.m. BST, 4 p.m. EDT and 4 a.m. JST".
      if (row.halves.length === 1 && (link === "or" || link === "and")) row.soft = link;
      row.halves.push(half);
      row.last = half.start;
    } else rows.push({ halves: [half], reach: 0, last: half.start, soft: null });
    ended ||= half.endsRange;
  }
  return ended ? withEnds(rows) : rows;
}

/** Whether two halves name one zone and another clock. */
function saysAnother(a: StatedHalf, b: StatedHalf): boolean {
  if (a.zone?.kind !== "zones" || b.zone?.kind !== "zones") return false;
  const [[one], [other]] = [a.zone.choices, b.zone.choices];
  if (one?.zone !== other?.zone || one?.claims !== other?.claims) return false;
  // CST twice may be Chicago's and Shanghai's.
  if (a.zone.choices.some(({ claims }) => claims !== one?.claims)) return false;
  return a.clock?.hour !== b.clock?.hour || a.clock?.minute !== b.clock?.minute;
}

/** Gives a row of starts the ends that follow it. */
function withEnds(rows: readonly Row[]): readonly Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const { halves } = row;
    const starts = joined.at(-1);
    const ends =
      halves[0]?.endsRange === true && starts !== undefined && halves.length <= starts.halves.length;
    if (ends && starts.halves.every((half) => half.until === null)) {
      joined[joined.length - 1] = {
        halves: starts.halves.map((half, i) => withEnd(half, halves[i])),
        reach: Math.max(...halves.map((half) => half.end)),
        last: halves.at(-1)?.start ?? starts.last,
        soft: starts.soft,
      };
    } else joined.push(row);
  }
  return joined;
}

function withEnd(start: StatedHalf, end: StatedHalf | undefined): StatedHalf {
  if (end === undefined || end.clock === null) return start;
  return sameShape({
    ...start,
    until: { clock: end.clock, day: end.day, relativeDay: end.relativeDay },
  });
}

function groupOf(
  halves: readonly StatedHalf[],
  { reach: ended, soft }: Row,
  run: readonly Token[],
  after: StatedHalf | null,
): StatedGroup {
  let start = halves[0]?.start ?? 0;
  let reach = Math.max(ended, after?.end ?? 0);
  for (const half of halves) {
    start = Math.min(start, half.start);
    reach = Math.max(reach, half.end);
  }
  const first = indexFrom(run, start);
  const end = withClosing(run, first, reach);
  const dayAfter = after === null ? null : { day: after.day, weekday: after.weekday };
  return { start, end, halves, dayAfter, soft, duration: durationBeside(run, first, end) };
}

/** The end with the brackets that were opened inside and close right after it. */
function withClosing(run: readonly Token[], first: number, reach: number): number {
  let depth = 0;
  let end = reach;
  for (let i = first; i < run.length; i += 1) {
    const token = run[i];
    if (token === undefined || (token.start >= end && token.kind !== "close" && !isFaint(token))) break;
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
    if (token === undefined || (token.start >= end && !isSmall(token))) break;
  }
  for (let i = first - 1; i >= 0; i -= 1) {
    const token = run[i];
    if (token?.kind === "duration") return durationOf(token);
    if (token === undefined || !isSmall(token)) break;
  }
  return null;
}

function durationOf({ start, end, value }: TokenOf<"duration">): StatedGroup["duration"] {
  return { token: { start, end }, stated: value };
}

function isFaint({ kind }: Token): boolean {
  return kind === "comma" || kind === "filler" || kind === "join";
}

function isSmall({ kind }: Token): boolean {
  return kind === "comma" || kind === "filler" || kind === "approx" || kind === "open" || kind === "close";
}
