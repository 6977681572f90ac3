/** Which of "to", –, から join two clocks into a range. The others are filler, or part. */
import type { Token, TokenOf } from "./token.ts";
import { tokenIn } from "./token.ts";
import type { ZoneLabel } from "./zone-label.ts";
import { sharesZone } from "./zone-label.ts";

/** A range word is looked at this far: a range with a bracket after its first clock is longer than most. */
const reach = 14;

/**
 * The tokens with every range word settled: a range between two clocks, a join between two zones' clocks, else filler
 * or a break.
 */
export function ranges(tokens: readonly Token[]): readonly Token[] {
  return tokens.map(settled);
}

function settled(token: Token, i: number, tokens: readonly Token[]): Token {
  return token.kind === "range" ? joined(token, i, tokens) : token;
}

function joined(token: TokenOf<"range">, i: number, tokens: readonly Token[]): Token {
  const { start, end, value } = token;
  if (!joinsClocks(i, tokens))
    return value === "soft" || leadsToDay(i, tokens)
      ? { start, end, kind: "filler", value: null }
      : { start, end, kind: "break", value: null };
  // "9:00 a.m. CET – 5:00 p.m. JST": a dash between two zones' clocks is no stretch of time.
  const dash = value === "dash";
  return dash && partsZones(i, tokens) ? { start, end, kind: "join", value: null } : token;
}

/** "6:30 p.m. CT—7:30 p.m. ET—on Tuesday": a dash between a zone and the day. */
function leadsToDay(i: number, tokens: readonly Token[]): boolean {
  const next = tokens[i + 1]?.kind === "filler" ? tokens[i + 2] : tokens[i + 1];
  return tokenIn(tokens, i - 1)?.kind === "zone" && isDate(next);
}

/** A range word joins two clocks when a clock follows, after a day perhaps, and a time stands before it. */
function joinsClocks(i: number, tokens: readonly Token[]): boolean {
  let next = i + 1;
  while (next - i <= 6 && isBetween(tokens[next])) next += 1;
  if (tokens[next]?.kind !== "clock") return false;
  let last = i - 1;
  while (i - last <= reach && last >= 0) {
    const token = tokens[last];
    if (token?.kind === "close") last = opening(last, tokens, i);
    else if (!isBehind(token) && !isInsideDate(last, tokens)) break;
    last -= 1;
  }
  return tokens[last]?.kind === "clock";
}

/** The bracket that a closing one belongs to: "11:00 a.m. (1:00 a.m. Japan time) to noon". */
function opening(close: number, tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let i = close; i >= 0 && from - i <= reach; i -= 1) {
    const kind = tokens[i]?.kind;
    if (kind === "close") depth += 1;
    else if (kind === "open" && --depth === 0) return i;
    else if (kind === "break" || kind === "line" || kind === "range") return i;
  }
  return 0;
}

/** Whether the clocks on both sides have zones, and not the same: in any order with their days. */
function partsZones(i: number, tokens: readonly Token[]): boolean {
  const first = zoneBeside(i, tokens, -1);
  const second = zoneBeside(i, tokens, 1);
  return first !== null && second !== null && !sharesZone(first, second);
}

function zoneBeside(i: number, tokens: readonly Token[], step: 1 | -1): ZoneLabel | null {
  let clocked = false;
  for (let at = i + step; Math.abs(at - i) <= 6; at += step) {
    const token = tokenIn(tokens, at);
    if (token?.kind === "zone") return token.value;
    const inside = step < 0 && token?.kind === "close" ? tokens[at - 1] : undefined;
    if (inside?.kind === "zone" && tokens[at - 2]?.kind === "open") return inside.value;
    if (token?.kind === "clock" && !clocked) clocked = true;
    else if (!isBehind(token) && !isInsideDate(at, tokens)) return null;
  }
  return null;
}

/** "Friday, March 7", "7:00 p.m., Saturday", "7:00 p.m. (EST), March 7". */
function isInsideDate(at: number, tokens: readonly Token[]): boolean {
  if (tokens[at]?.kind !== "comma" || !isDate(tokens[at + 1])) return false;
  const before = tokenIn(tokens, at - 1);
  return isDate(before) || before?.kind === "clock" || before?.kind === "close";
}

function isDate(token: Token | undefined): boolean {
  return token?.kind === "day" || token?.kind === "weekday";
}

function isBetween(token: Token | undefined): boolean {
  return token?.kind === "comma" || isBehind(token);
}

function isBehind(token: Token | undefined): boolean {
  switch (token?.kind) {
    case "day":
    case "ordinal":
    case "weekday":
    case "relative-day":
    case "zone":
    case "filler":
    case "approx":
      return true;
    default:
      return false;
  }
}
