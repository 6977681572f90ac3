/**
 * Places and zones that stand beside a clock like a label: "noon in Oslo", ローマ14:00, "Tokyo: 6 p.m.", "14:00 (London)",
 * "London – 2 p.m." at the head of a line. A place anywhere else stays a place.
 */
import type { Token } from "./token.ts";
import { zonesLabel } from "./zone-label.ts";

export function labelled(tokens: readonly Token[]): readonly Token[] {
  const marked = whole(tokens).map(withoutMark);
  return marked.map((token, i) => (token.kind === "place" ? placeToken(token, i, marked) : token));
}

type PlaceToken = Extract<Token, { kind: "place" }>;

/** "London, England", "Geneva, Switzerland": the country belongs to its city's name. */
function whole(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (const [i, token] of tokens.entries()) {
    const comma = kept.at(-1);
    const city = kept.at(-2);
    const country = token.kind === "place" && !token.tied && token.place.kind === "region";
    const clockNext = tokens[i + 1]?.kind === "clock";
    const owns = city?.kind === "place" && country && city.place.region === token.place.region;
    if (comma?.kind === "comma" && owns && !clockNext) kept.splice(-2, 2, { ...city, end: token.end });
    else kept.push(token);
  }
  return kept;
}

/** The mark after a label becomes filler; any other colon parts. */
function withoutMark(token: Token, i: number, tokens: readonly Token[]): Token {
  const { start, end } = token;
  const named = tokens[i - 1]?.kind === "zone" || tokens[i - 1]?.kind === "place";
  const timed = begins.has(tokens[i + 1]?.kind ?? "break");
  if (token.kind === "colon")
    return named && timed ? { start, end, kind: "filler" } : { start, end, kind: "break", word: false };
  const dash = token.kind === "range" && !token.soft;
  return dash && named && timed && headsLine(tokens[i - 2]) ? { start, end, kind: "filler" } : token;
}

const begins: ReadonlySet<Token["kind"]> = new Set([
  "clock",
  "day",
  "weekday",
  "relative-day",
  "filler",
  "approx",
]);

function headsLine(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.kind === "line" ||
    token.kind === "open" ||
    token.kind === "join" ||
    (token.kind === "break" && !token.word) ||
    token.kind === "range"
  );
}

/** A place names the zone of the clock it is tied to ("noon in Oslo"), or stands beside like a label ("ローマ14:00"). */
function placeToken(token: PlaceToken, i: number, tokens: readonly Token[]): Token {
  const label = { ...token, kind: "zone", label: zonesLabel(token.place.zones, token.name) } as const;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (token.tied && (isTimed(before) || isLocal(before))) return label;
  if (token.tied && (after?.kind === "filler" || after?.kind === "clock")) return label;
  if (before?.kind === "open" && after?.kind === "close" && isTimed(tokens[i - 2])) return label;
  if (after?.kind === "filler" && startsHalf(before) && isTimed(tokens[i + 2])) return label;
  if (token.tied) return token;
  const dayNext = after?.kind === "filler" && tokens[i + 2]?.kind === "day"; // 8 a.m. Tokyo on May 2
  if (before?.kind === "clock" && (dayNext || endsHalf(after))) return label;
  return startsHalf(before) && after?.kind === "clock" ? label : token;
}

function isTimed(token: Token | undefined): boolean {
  return token !== undefined && timed.has(token.kind);
}

const timed: ReadonlySet<Token["kind"]> = new Set(["clock", "day", "weekday", "relative-day"]);

/** "3 p.m. local time in Tokyo". */
function isLocal(token: Token | undefined): boolean {
  return token?.kind === "zone" && token.label.kind === "local";
}

function endsHalf(after: Token | undefined): boolean {
  if (after === undefined || (after.kind === "break" && !after.word)) return true;
  return ["close", "join", "open", "comma", "line", "relative-day", "day", "colon"].includes(after.kind);
}

function startsHalf(before: Token | undefined): boolean {
  return before === undefined || before.kind === "comma" || headsLine(before);
}
