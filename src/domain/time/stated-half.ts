/** The halves inside one stretch of tokens: usually one clock with its day and its zone, each half an interval. */
import type { Span } from "../issue.ts";
import { clockChoices, sharedMeridiem } from "./resolve-clock.ts";
import type { StatedClock, StatedDay, Token } from "./token.ts";
import type { ZoneLabel } from "./zone-label.ts";

/** The clock that a range ends at, with its own day where it has one. */
export interface RangeEnd {
  readonly clock: StatedClock;
  readonly day: StatedDay | null;
  /** Counted from the day on which the range begins. */
  readonly relativeDay: number | null;
}

export interface StatedHalf extends Span {
  readonly clock: StatedClock | null;
  /** Where the half is a range: the clock it ends at, and that clock's day where it has its own. */
  readonly until: RangeEnd | null;
  readonly day: StatedDay | null;
  readonly weekday: number | null;
  readonly relativeDay: number | null;
  readonly zone: ZoneLabel | null;
  readonly approx: boolean;
  /** Whether the half is the end of a range that other words part from its start: "11 a.m. (…) to noon (…)". */
  readonly endsRange: boolean;
  /** A zone at the head of a bracket that is the zone of the half before it: "4 p.m. (local time, 5 a.m. JST)". */
  readonly outer: { readonly label: ZoneLabel; readonly span: Span } | null;
}

export function halvesIn(tokens: readonly Token[]): readonly StatedHalf[] {
  return cutAtClocks(tokens)
    .map(halfOf)
    .filter((half) => half !== null);
}

/** One list of tokens for each clock that does not end a range. */
function cutAtClocks(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: (readonly Token[])[] = [];
  let from = 0;
  let clockAt = -1;
  let ranged = false;
  tokens.forEach((token, i) => {
    if (token.kind === "range") ranged = true;
    if (token.kind !== "clock") return;
    if (clockAt >= from && !ranged) {
      const cut = cutBetween(tokens, from, clockAt, i);
      pieces.push(tokens.slice(from, cut));
      from = cut;
    }
    clockAt = i;
    ranged = false;
  });
  return [...pieces, tokens.slice(from)];
}

/** Where the second half begins between two clocks: at the last comma, else after the first half's own zone. */
function cutBetween(tokens: readonly Token[], from: number, first: number, second: number): number {
  for (let i = second - 1; i > first; i -= 1) if (tokens[i]?.kind === "comma") return i + 1;
  const zoneBefore = tokens.slice(from, first).some((token) => token.kind === "zone");
  if (zoneBefore) return first + 1;
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
  const own: Token[] = [];
  tokens.forEach((token, i) => {
    if (take(draft, token, tokens, i)) own.push(token);
  });
  const [first] = own;
  const last = own.at(-1);
  if (first === undefined || last === undefined) return null;
  const { clock, until, day, weekday, relativeDay, zone, approx, endsRange, outer } = draft;
  const { start } = first;
  return { start, end: last.end, clock, until, day, weekday, relativeDay, zone, approx, endsRange, outer };
}

/** Puts a token into its slot; answers whether it is a part of the half's words. */
function take(draft: Draft, token: Token, tokens: readonly Token[], i: number): boolean {
  switch (token.kind) {
    case "clock":
      draft.approx ||= token.clock.approx;
      if (draft.clock === null) draft.clock = token.clock;
      else if (draft.until === null)
        draft.until = { clock: token.clock, day: draft.untilDay, relativeDay: draft.untilRelative };
      return true;
    case "range":
      if (draft.clock === null) draft.endsRange = true;
      else draft.ranged = true;
      return draft.ranged;
    case "day":
      takeDay(draft, token.day);
      return true;
    case "weekday":
      draft.weekday ??= token.weekday;
      return true;
    case "relative-day":
      takeRelativeDay(draft, token.shift);
      return true;
    case "zone":
      return takeZone(draft, token, tokens, i);
    case "day-part":
      return draft.clock === null;
    case "approx":
      draft.approx = true;
      return draft.clock !== null || tokens.slice(i + 1).some((later) => later.kind === "clock");
    default:
      return false;
  }
}

function takeDay(draft: Draft, day: StatedDay): void {
  if (draft.ranged && (draft.day !== null || draft.relativeDay !== null)) {
    if (draft.until === null) draft.untilDay = day;
    else draft.until = { ...draft.until, day: draft.until.day ?? day };
  } else if (draft.day === null || draft.clock === null) {
    draft.day = day;
  }
}

/** "…, 11 p.m. to 1 a.m. the next day": the day of the range's end. */
function takeRelativeDay(draft: Draft, shift: number): void {
  if (!draft.ranged) draft.relativeDay ??= shift;
  else if (draft.until === null) draft.untilRelative ??= shift;
  else if (draft.clock !== null && isLater(draft.until.clock, draft.clock)) draft.relativeDay ??= shift;
  else draft.until = { ...draft.until, relativeDay: draft.until.relativeDay ?? shift };
}

/** Whether a range ends on the day on which it begins, so that the day after it is the day of both. */
function isLater(end: StatedClock, start: StatedClock): boolean {
  const [from] = clockChoices(sharedMeridiem(start, end));
  const [to] = clockChoices(end);
  return (to?.seconds ?? 0) > (from?.seconds ?? 0);
}

/** "local time (GMT-5)"; "USA: 10 AM EST": the abbreviation says more than the place does. */
function saysMore(label: ZoneLabel, than: ZoneLabel): boolean {
  if (than.kind !== "zones") return label.kind !== "same";
  return label.kind === "zones" && label.place === null && than.place !== null;
}

function takeZone(
  draft: Draft,
  token: Extract<Token, { kind: "zone" }>,
  tokens: readonly Token[],
  i: number,
): boolean {
  const heads = i === 0 && tokens[1]?.kind === "comma";
  const another = tokens.some((other, j) => j !== i && other.kind === "zone");
  if (heads && another) {
    draft.outer = { label: token.label, span: { start: token.start, end: token.end } };
    return false;
  }
  // "local time (GMT-5)": the label that says more counts.
  if (draft.zone === null || saysMore(token.label, draft.zone)) draft.zone = token.label;
  return true;
}
