/**
 * Which tokens are clocks after all. A clock without a meridiem or a clock word is one only in the right company:
 * beside a zone, a day, "at", or another clock that it makes a range with. Everything else becomes a break, so that
 * scores, ratios, unit pairs, verses and codes stay text.
 */
import type { Token } from "./token.ts";
import { zonesLabel } from "./zone-label.ts";

export function candidates(tokens: readonly Token[]): readonly Token[] {
  const placed = tokens.map((token, i) =>
    token.kind === "place" ? placeToken(token, tokens[i - 1], tokens[i + 1]) : token,
  );
  const clocks = placed.map((token, i) =>
    token.kind === "clock" && !isClock(token, i, placed) ? brokenOff(token) : token,
  );
  return clocks.map((token, i) =>
    token.kind === "range" && !joinsClocks(i, clocks) ? outOfRange(token) : token,
  );
}

type PlaceToken = Extract<Token, { kind: "place" }>;
type ClockToken = Extract<Token, { kind: "clock" }>;

/** A place names the zone of the clock it is tied to ("noon in Oslo"), or stands beside like a label ("ローマ14:00"). */
function placeToken(token: PlaceToken, before: Token | undefined, after: Token | undefined): Token {
  const label = { ...token, kind: "zone", label: zonesLabel(token.place.zones, token.name) } as const;
  const nearTime = before?.kind === "clock" || before?.kind === "day" || before?.kind === "weekday";
  if (token.tied && nearTime) return label;
  if (token.tied && (after?.kind === "filler" || after?.kind === "clock")) return label;
  if (token.place.kind === "region" || token.tied) return token;
  const ends =
    after === undefined || after.kind === "close" || after.kind === "join" || after.kind === "open";
  if (before?.kind === "clock" && (ends || (after.kind === "break" && !after.word))) return label;
  const starts =
    before === undefined || before.kind === "open" || before.kind === "join" || before.kind === "comma";
  return starts && after?.kind === "clock" ? label : token;
}

function isClock(token: ClockToken, i: number, tokens: readonly Token[]): boolean {
  const { form } = token.clock;
  if (form === "marked") return true;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const zoned = after?.kind === "zone" || before?.kind === "zone";
  if (form === "four") return zoned;
  const ranged = inRange(i, tokens, form);
  if (form === "number")
    return (
      ranged ||
      (after?.kind === "zone" &&
        (before?.kind === "filler" || before?.kind === "open" || before?.kind === "join"))
    );
  if (zoned || ranged || after?.kind === "day") return true;
  if (after?.kind === "open" && tokens[i + 2]?.kind === "zone") return true; // 19:30（EST、日本時間…）
  return (
    before?.kind === "day" ||
    before?.kind === "weekday" ||
    before?.kind === "filler" ||
    before?.kind === "approx"
  );
}

/** "from 1 to 2:30 p.m.", "17:11～18:04": the partner must be the surer of the two. */
function inRange(i: number, tokens: readonly Token[], form: "colon" | "number"): boolean {
  const partner = [
    tokens[i - 1]?.kind === "range" ? tokens[i - 2] : undefined,
    tokens[i + 1]?.kind === "range" ? tokens[i + 2] : undefined,
  ];
  return partner.some((token) => {
    if (token?.kind !== "clock") return false;
    return token.clock.form === "marked" || (form === "colon" && token.clock.form === "colon");
  });
}

/** A range word joins two clocks when a clock follows, after a day perhaps, and a time stands before it. */
function joinsClocks(i: number, tokens: readonly Token[]): boolean {
  let next = i + 1;
  while (
    isDayLike(tokens[next]) ||
    tokens[next]?.kind === "comma" ||
    tokens[next]?.kind === "approx" ||
    tokens[next]?.kind === "filler"
  ) {
    if (next - i > 6) return false;
    next += 1;
  }
  let last = i - 1;
  while (
    isDayLike(tokens[last]) ||
    tokens[last]?.kind === "zone" ||
    tokens[last]?.kind === "filler" ||
    tokens[last]?.kind === "approx"
  ) {
    if (i - last > 6) return false;
    last -= 1;
  }
  return tokens[next]?.kind === "clock" && tokens[last]?.kind === "clock";
}

function isDayLike(token: Token | undefined): boolean {
  return token?.kind === "day" || token?.kind === "weekday" || token?.kind === "relative-day";
}

function outOfRange(token: Extract<Token, { kind: "range" }>): Token {
  const { start, end } = token;
  return token.soft ? { start, end, kind: "filler" } : { start, end, kind: "break", word: false };
}

function brokenOff({ start, end }: Token): Token {
  return { start, end, kind: "break", word: true };
}
