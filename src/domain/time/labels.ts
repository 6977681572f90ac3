/**
 * Places and zones that stand beside a clock like a label: "noon in Oslo", ローマ14:00, "Tokyo: 6 p.m.", "14:00 (London)",
 * "London – 2 p.m." at the head of a line. A place anywhere else stays a place.
 */
import type { Kinds, Token, TokenOf } from "./token.ts";
import { tokenIn, tokenOf } from "./token.ts";
import { mentionedLabel } from "./zone-label.ts";

/** `kinds` are the kinds that occur among the tokens. */
export function labelled(tokens: readonly Token[], kinds: Kinds): readonly Token[] {
  const placed = kinds.place;
  const marked = kinds.colon || (kinds.range && (placed || kinds.zone));
  const named = placed && tokens.some(isPartOfName) ? whole(tokens) : tokens;
  const unmarked = marked ? named.map(withoutMark) : named;
  return placed ? unmarked.map(asLabel) : unmarked;
}

function isPartOfName(token: Token, i: number, tokens: readonly Token[]): boolean {
  if (token.kind !== "place" && token.kind !== "zone") return false;
  const [first, joint] = [tokenIn(tokens, i - 2), tokenIn(tokens, i - 1)];
  if (first?.kind !== "place") return false;
  if (joint?.kind === "comma") return isCountryOf(first, token, tokens[i + 1]) || headsLabel(i, tokens);
  if (joint?.kind !== "join" || tokens[i + 1]?.kind === "clock") return false;
  // "5 p.m. EDT (New York and Washington DC)"
  if (tokens[i - 3]?.kind === "open" && tokens[i - 4]?.kind === "zone")
    return tokens[i + 1]?.kind === "close";
  // "2 p.m. Lagos and Berlin", "Dublin and London: 4:40 p.m. GMT"
  return isClockBefore(i - 3, tokens) || tokens[i + 1]?.kind === "colon";
}

/** "8 pm, Beijing/Hong Kong time": a comma may stand between the clock and the places. */
function isClockBefore(i: number, tokens: readonly Token[]): boolean {
  const token = tokenIn(tokens, i);
  return token?.kind === "clock" || (token?.kind === "comma" && tokenIn(tokens, i - 1)?.kind === "clock");
}

/**
 * "London, England", "Geneva, Switzerland": the country belongs to its city's name. "8 a.m. Beijing/Hong Kong time", "2 p.m.
 * Lagos and Berlin": two places with one clock.
 */
function whole(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const first = kept[kept.length - 2];
    if (first === undefined || !isPartOfName(token, i, tokens)) kept.push(token);
    else if (token.kind === "zone") kept.splice(-2, 2, tokenOf(first.start, token.end, token));
    else kept.splice(-2, 2, tokenOf(first.start, token.end, first));
  }
  return kept;
}

/** "Sydney, Melbourne, Hobart: 9 p.m.": the names of one clock before the mark of their label. */
function headsLabel(i: number, tokens: readonly Token[]): boolean {
  let at = i;
  while (tokens[at]?.kind === "place" && tokens[at + 1]?.kind === "comma") at += 2;
  return tokens[at]?.kind === "place" && tokens[at + 1]?.kind === "colon";
}

function isCountryOf(city: TokenOf<"place">, token: Token, next: Token | undefined): boolean {
  if (token.kind !== "place" || token.value.tied || next?.kind === "clock") return false;
  return token.value.place.kind === "region" && city.value.place.region === token.value.place.region;
}

/** The mark after a label becomes filler; any other colon parts. */
function withoutMark(token: Token, i: number, tokens: readonly Token[]): Token {
  const { start, end, kind } = token;
  if (kind !== "colon" && !(kind === "range" && token.value !== "soft")) return token;
  const before = tokenIn(tokens, i - 1);
  const named = before?.kind === "zone" || before?.kind === "place" || isBracketedZone(i - 1, tokens);
  const labels = named && beginsTime(tokens[i + 1]);
  if (kind === "colon")
    return labels ? { start, end, kind: "filler", value: null } : { start, end, kind: "break", value: null };
  return labels && headsLine(tokenIn(tokens, i - 2)) ? { start, end, kind: "filler", value: null } : token;
}

/** "Germany (CEST): 3 AM": the mark of the label stands after the bracket. */
function isBracketedZone(close: number, tokens: readonly Token[]): boolean {
  const [open, zone, end] = [tokenIn(tokens, close - 2), tokenIn(tokens, close - 1), tokenIn(tokens, close)];
  return open?.kind === "open" && zone?.kind === "zone" && end?.kind === "close";
}

/** A place names the zone of the clock it is tied to ("noon in Oslo"), or stands beside like a label ("ローマ14:00"). */
function asLabel(token: Token, i: number, tokens: readonly Token[]): Token {
  if (token.kind === "zone") return inWinter(token, tokens[i + 1], tokens[i + 2]);
  if (token.kind !== "place") return token;
  const { start, end, value } = token;
  if (saysZoneAgain(token, i, tokens)) return { start, end, kind: "filler", value: null };
  if (!isLabel(token, i, tokens)) return token;
  return { start, end, kind: "zone", value: mentionedLabel(value.place.zones, value.name) };
}

/** "16:00 (GMT) London" in June: the place's clock, by its name of the winter. */
function inWinter(token: TokenOf<"zone">, close: Token | undefined, next: Token | undefined): Token {
  const { start, end, value } = token;
  if (close?.kind !== "close" || next?.kind !== "place" || value.kind !== "zones") return token;
  if (value.choices.length > 1 || value.choices[0]?.zone !== "UTC" || end - start !== 3) return token;
  const { place, name } = next.value;
  const choices = place.zones.map((zone) => ({ zone, claims: 0 }));
  return { start, end, kind: "zone", value: { kind: "zones", choices, place: name, mentioned: false } };
}

/** "4 p.m. EDT (New York)", "1 p.m. EDT, New York;": the place says again what the zone has said. */
function saysZoneAgain(token: TokenOf<"place">, i: number, tokens: readonly Token[]): boolean {
  const [zone, joint, after] = [tokenIn(tokens, i - 2), tokenIn(tokens, i - 1), tokens[i + 1]];
  // "04:00 GMT in the UK", "local time (UTC+2) in Prague"
  if (token.value.tied && (joint?.kind === "zone" || (joint?.kind === "close" && zone?.kind === "zone")))
    return !isLocal(joint);
  if (isBracketedZone(i + 3, tokens)) return true;
  // "10 a.m. US EDT"
  if (joint?.kind === "clock" && after?.kind === "zone" && after.start - token.end <= 1)
    return !isLocal(after);
  // "11:00 AM (EDT) Boston, 16:00 (BST) London"
  if (joint?.kind === "close" && isBracketedZone(i - 1, tokens) && tokenIn(tokens, i - 4)?.kind === "clock")
    return endsHalf(after) && !isLocal(zone);
  if (joint?.kind === "open")
    return after?.kind === "close" && (zone?.kind === "zone" || zone?.kind === "place");
  return (
    joint?.kind === "comma" &&
    zone?.kind === "zone" &&
    after?.kind === "join" &&
    tokenIn(tokens, i - 3)?.kind === "clock"
  );
}

function isLabel({ value: { tied } }: TokenOf<"place">, i: number, tokens: readonly Token[]): boolean {
  const [before, after] = [tokenIn(tokens, i - 1), tokens[i + 1]];
  if (
    tied &&
    (isTimed(before) || isLocal(before) || (before?.kind === "comma" && isTimed(tokenIn(tokens, i - 2))))
  )
    return true;
  if (tied && (after?.kind === "filler" || after?.kind === "clock")) return true;
  // "5 a.m. for fans in New York"
  if (tied && before?.kind === "filler" && tokenIn(tokens, i - 2)?.kind === "clock") return true;
  if (before?.kind === "open" && after?.kind === "close" && isTimed(tokenIn(tokens, i - 2))) return true;
  if (after?.kind === "filler" && startsHalf(before) && isTimed(tokens[i + 2])) return true;
  // "10 a.m. EDT (London, 3 p.m.)"
  if (
    before?.kind === "open" &&
    after?.kind === "comma" &&
    tokens[i + 2]?.kind === "clock" &&
    tokens[i + 3]?.kind === "close"
  )
    return true;
  if (tied) return false;
  // 8 a.m. Tokyo on May 2
  const dayNext =
    after?.kind === "filler" && (tokens[i + 2]?.kind === "day" || tokens[i + 2]?.kind === "weekday");
  if (before?.kind === "clock" && (dayNext || endsHalf(after))) return true;
  return startsHalf(before) && after?.kind === "clock";
}

function isTimed(token: Token | undefined): boolean {
  switch (token?.kind) {
    case "clock":
    case "day":
    case "ordinal":
    case "weekday":
    case "relative-day":
      return true;
    default:
      return false;
  }
}

function beginsTime(token: Token | undefined): boolean {
  return isTimed(token) || token?.kind === "filler" || token?.kind === "approx";
}

/** "3 p.m. local time in Tokyo". */
function isLocal(token: Token | undefined): boolean {
  return token?.kind === "zone" && token.value.kind === "local";
}

function headsLine(token: Token | undefined): boolean {
  switch (token?.kind) {
    case undefined:
    case "line":
    case "open":
    case "join":
    case "range":
      return true;
    default:
      return token?.kind === "break" && token.value !== "word";
  }
}

function startsHalf(before: Token | undefined): boolean {
  return before?.kind === "comma" || headsLine(before);
}

function endsHalf(after: Token | undefined): boolean {
  switch (after?.kind) {
    case undefined:
    case "close":
    case "join":
    case "open":
    case "comma":
    case "line":
    case "relative-day":
    case "day":
    case "ordinal":
    case "colon":
      return true;
    default:
      return after?.kind === "break" && after.value !== "word";
  }
}
