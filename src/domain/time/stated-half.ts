/** The halves inside one stretch of tokens: usually one clock with its day and its zone, each half an interval. */
import type { Span } from "../issue.ts";
import { clockChoices, sharedMeridiem } from "./resolve-clock.ts";
import type { StatedClock, StatedDay, Token, TokenOf } from "./token.ts";
import type { ZoneLabel } from "./zone-label.ts";
import { sharesZone } from "./zone-label.ts";

/** The clock that a range ends at, with its own day where it has one. */
export interface RangeEnd {
  readonly clock: StatedClock;
  readonly day: StatedDay | null;
  /** Counted from the day on which the range begins. */
  readonly relativeDay: number | null;
}

/** What an author wrote of one clock, or of one day without a clock; null for what is not there. */
export interface StatedHalf extends Span {
  readonly clock: StatedClock | null;
  /** Where the half is a range: the clock it ends at, and that clock's day where it has its own. */
  readonly until: RangeEnd | null;
  readonly day: StatedDay | null;
  /** 1 (Monday) to 7. */
  readonly weekday: number | null;
  /** 0 for "the same day", 1 for the next, -1 for the one before; counted from the other half or the date line. */
  readonly relativeDay: number | null;
  readonly zone: ZoneLabel | null;
  /** "around", 頃. */
  readonly approx: boolean;
  /** Whether the half is the end of a range that other words part from its start: "11 a.m. (…) to noon (…)". */
  readonly endsRange: boolean;
  /** A zone at the head of a bracket that is the zone of the half before it: "4 p.m. (local time, 5 a.m. JST)". */
  readonly outer: { readonly label: ZoneLabel; readonly span: Span } | null;
}

/**
 * A half as `halfOf` makes them: a spread makes an object of another shape, and halves are read a hundred times, which
 * is several times faster where all are of one.
 */
export function sameShape({
  start,
  end,
  clock,
  until,
  day,
  weekday,
  relativeDay,
  zone,
  approx,
  endsRange,
  outer,
}: StatedHalf): StatedHalf {
  return { start, end, clock, until, day, weekday, relativeDay, zone, approx, endsRange, outer };
}

/** One half for each clock that does not end a range. */
export function halvesIn(tokens: readonly Token[]): readonly StatedHalf[] {
  if (tokens.length === 0) return [];
  const halves: StatedHalf[] = [];
  let from = 0;
  let clockAt = -1;
  let ranged = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const kind = tokens[i]?.kind;
    if (kind === "range") ranged = true;
    if (kind !== "clock") continue;
    if (clockAt >= from && !ranged) {
      const cut = cutBetween(tokens, from, clockAt, i);
      addHalf(halves, tokens.slice(from, cut));
      from = cut;
    }
    clockAt = i;
    ranged = false;
  }
  addHalf(halves, from === 0 ? tokens : tokens.slice(from));
  return halves;
}

function addHalf(halves: StatedHalf[], tokens: readonly Token[]): void {
  const half = halfOf(tokens);
  if (half !== null) halves.push(half);
}

/** Where the second half begins between two clocks: at the last comma, else after the first half's own zone. */
function cutBetween(tokens: readonly Token[], from: number, first: number, second: number): number {
  for (let i = second - 1; i > first; i -= 1) if (tokens[i]?.kind === "comma") return i + 1;
  for (let i = from; i < first; i += 1) if (tokens[i]?.kind === "zone") return first + 1;
  for (let i = first + 1; i < second; i += 1) if (tokens[i]?.kind === "zone") return i + 1;
  return first + 1;
}

interface Draft {
  clock: StatedClock | null;
  until: StatedHalf["until"];
  untilDay: StatedDay | null;
  day: StatedDay | null;
  weekday: number | null;
  relativeDay: number | null;
  zone: ZoneLabel | null;
  approx: boolean;
  outer: StatedHalf["outer"];
  untilRelative: number | null;
  endsRange: boolean;
  ranged: boolean;
}

function halfOf(tokens: readonly Token[]): StatedHalf | null {
  const draft: Draft = {
    clock: null,
    until: null,
    untilDay: null,
    day: null,
    weekday: null,
    relativeDay: null,
    zone: null,
    approx: false,
    outer: null,
    untilRelative: null,
    endsRange: false,
    ranged: false,
  };
  let start = -1;
  let end = -1;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || !take(draft, token, tokens, i)) continue;
    if (start < 0) start = token.start;
    ({ end } = token);
  }
  if (start < 0) return null;
  const { clock, until, day, weekday, relativeDay, zone, approx, endsRange, outer } = draft;
  return { start, end, clock, until, day, weekday, relativeDay, zone, approx, endsRange, outer };
}

/** Puts a token into its slot; answers whether it is a part of the half's words. */
function take(draft: Draft, token: Token, tokens: readonly Token[], i: number): boolean {
  switch (token.kind) {
    case "clock":
      if (token.value.approx) draft.approx = true;
      if (draft.clock === null) draft.clock = token.value;
      else if (draft.until === null)
        draft.until = { clock: token.value, day: draft.untilDay, relativeDay: draft.untilRelative };
      return true;
    case "range":
      if (draft.clock === null) draft.endsRange = true;
      else draft.ranged = true;
      return draft.ranged;
    case "day":
    case "ordinal":
      takeDay(draft, token.value);
      return true;
    case "weekday":
      draft.weekday ??= token.value;
      return true;
    case "relative-day":
      takeRelativeDay(draft, token.value);
      return true;
    case "zone":
      return takeZone(draft, token, tokens, i);
    case "day-part":
      return draft.clock === null;
    case "approx":
      draft.approx = true;
      return draft.clock !== null || tokens.some(({ kind }, at) => kind === "clock" && at > i);
    default:
      return false;
  }
}

function takeDay(draft: Draft, day: StatedDay): void {
  if (draft.ranged && (draft.day !== null || draft.relativeDay !== null)) {
    if (draft.until === null) draft.untilDay = day;
    else {
      const { clock, day: own, relativeDay } = draft.until;
      draft.until = { clock, day: own ?? day, relativeDay };
    }
  } else if (draft.day === null || draft.clock === null) {
    // The weekday of the day before is not that of this one: 5月19日（火）から5月20日（水）.
    if (draft.day !== null) draft.weekday = null;
    draft.day = day;
  }
}

/** "…, 11 p.m. to 1 a.m. the next day": the day of the range's end. */
function takeRelativeDay(draft: Draft, shift: number): void {
  if (!draft.ranged) draft.relativeDay ??= shift;
  else if (draft.until === null) draft.untilRelative ??= shift;
  else if (draft.clock !== null && isLater(draft.until.clock, draft.clock)) draft.relativeDay ??= shift;
  else {
    const { clock, day, relativeDay } = draft.until;
    draft.until = { clock, day, relativeDay: relativeDay ?? shift };
  }
}

/** Whether a range ends on the day on which it begins, so that the day after it is the day of both. */
function isLater(end: StatedClock, start: StatedClock): boolean {
  const [from] = clockChoices(sharedMeridiem(start, end));
  const [to] = clockChoices(end);
  return (to?.seconds ?? 0) > (from?.seconds ?? 0);
}

/**
 * "local time (GMT-5)"; "USA: 10 AM EST", "in Kazakhstan at 11:38 a.m. Moscow time": the abbreviation says more than the
 * place does, and what is called a clock more than where something was.
 */
function saysMore(label: ZoneLabel, than: ZoneLabel): boolean {
  if (than.kind !== "zones") return label.kind !== "same";
  if (label.kind !== "zones") return false;
  return (label.place === null && than.place !== null) || (than.mentioned && !label.mentioned);
}

function takeZone(draft: Draft, token: TokenOf<"zone">, tokens: readonly Token[], i: number): boolean {
  const { start, end, value } = token;
  const heads = i === 0 && tokens[1]?.kind === "comma";
  // "Pacific Time (PT): 10 a.m.": two names of one zone.
  const later = heads ? tokens.find((other) => other.kind === "zone" && other !== token) : undefined;
  if (later?.kind === "zone" && !sharesZone(value, later.value)) {
    draft.outer = { label: value, span: { start, end } };
    return false;
  }
  // "local time (GMT-5)": the label that says more counts.
  if (draft.zone === null || saysMore(value, draft.zone)) draft.zone = value;
  return true;
}
