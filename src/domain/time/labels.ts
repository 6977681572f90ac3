/**
 * Places and zones that stand beside a clock like a label: "noon in Oslo", ローマ14:00, "Tokyo: 6 p.m.", "14:00 (London)",
 * "London – 2 p.m." at the head of a line. A place anywhere else stays a place.
 */
import type { Token, TokenKind, TokenOf } from "./token.ts";
import { zonesLabel } from "./zone-label.ts";

/** `kinds` are the kinds that occur among the tokens. */
export function labelled(tokens: readonly Token[], kinds: ReadonlySet<TokenKind>): readonly Token[] {
  const placed = kinds.has("place");
  const marked = kinds.has("colon") || (kinds.has("range") && (placed || kinds.has("zone")));
  const named = placed && tokens.some(isOwned) ? whole(tokens) : tokens;
  const unmarked = marked ? named.map(withoutMark) : named;
  return placed ? unmarked.map(asLabel) : unmarked;
}

function isOwned(token: Token, i: number, tokens: readonly Token[]): boolean {
  const city = token.kind === "place" && tokens[i - 1]?.kind === "comma" ? tokens[i - 2] : undefined;
  return city?.kind === "place" && isCountryOf(city, token, tokens[i + 1]);
}

/** "London, England", "Geneva, Switzerland": the country belongs to its city's name. */
function whole(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const [city, comma] = [kept[kept.length - 2], kept[kept.length - 1]];
    if (comma?.kind === "comma" && city?.kind === "place" && isCountryOf(city, token, tokens[i + 1]))
      kept.splice(-2, 2, { ...city, end: token.end });
    else kept.push(token);
  }
  return kept;
}

function isCountryOf(city: TokenOf<"place">, token: Token, next: Token | undefined): boolean {
  if (token.kind !== "place" || token.value.tied || next?.kind === "clock") return false;
  return token.value.place.kind === "region" && city.value.place.region === token.value.place.region;
}

/** The mark after a label becomes filler; any other colon parts. */
function withoutMark(token: Token, i: number, tokens: readonly Token[]): Token {
  const { start, end, kind } = token;
  if (kind !== "colon" && !(kind === "range" && token.value === "hard")) return token;
  const before = tokens[i - 1];
  const labels = (before?.kind === "zone" || before?.kind === "place") && beginsTime(tokens[i + 1]);
  if (kind === "colon")
    return labels ? { start, end, kind: "filler", value: null } : { start, end, kind: "break", value: null };
  return labels && headsLine(tokens[i - 2]) ? { start, end, kind: "filler", value: null } : token;
}

/** A place names the zone of the clock it is tied to ("noon in Oslo"), or stands beside like a label ("ローマ14:00"). */
function asLabel(token: Token, i: number, tokens: readonly Token[]): Token {
  if (token.kind !== "place" || !isLabel(token, i, tokens)) return token;
  const { start, end, value } = token;
  return { start, end, kind: "zone", value: zonesLabel(value.place.zones, value.name) };
}

function isLabel({ value: { tied } }: TokenOf<"place">, i: number, tokens: readonly Token[]): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (tied && (isTimed(before) || isLocal(before))) return true;
  if (tied && (after?.kind === "filler" || after?.kind === "clock")) return true;
  if (before?.kind === "open" && after?.kind === "close" && isTimed(tokens[i - 2])) return true;
  if (after?.kind === "filler" && startsHalf(before) && isTimed(tokens[i + 2])) return true;
  if (tied) return false;
  const dayNext = after?.kind === "filler" && tokens[i + 2]?.kind === "day"; // 8 a.m. Tokyo on May 2
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
