/**
 * Which tokens are clocks after all. A clock without a meridiem or a clock word is one only in the right company:
 * beside a zone, a day, "at", or another clock that it makes a range with. Everything else becomes a break, so that
 * scores, ratios, unit pairs, verses and codes stay text.
 */
import { labelled } from "./labels.ts";
import { ranges } from "./ranges.ts";
import type { Token } from "./token.ts";

export function candidates(tokens: readonly Token[]): readonly Token[] {
  const named = labelled(tokens);
  const clocks = named.map((token, i) =>
    token.kind === "clock" && !isClock(token, i, named) ? brokenOff(token) : token,
  );
  return ranges(clocks);
}

type ClockToken = Extract<Token, { kind: "clock" }>;

function isClock(token: ClockToken, i: number, tokens: readonly Token[]): boolean {
  const { form } = token.clock;
  if (form === "marked") return true;
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const labelBefore = before?.kind === "filler" && tokens[i - 2]?.kind === "zone"; // Tokyo: 18:00
  const zoned = after?.kind === "zone" || before?.kind === "zone" || labelBefore;
  // 19:30（EST、日本時間…), 14:00 (London)
  const bracketed = after?.kind === "open" && tokens[i + 2]?.kind === "zone";
  if (form === "four") return zoned || bracketed;
  const ranged = inRange(i, tokens, form);
  if (form === "number") {
    const led = before?.kind === "filler" || before?.kind === "open" || before?.kind === "join";
    return ranged || (after?.kind === "zone" && led);
  }
  const dayAfter = after?.kind === "day" || (after?.kind === "filler" && tokens[i + 2]?.kind === "day");
  if (zoned || bracketed || ranged || dayAfter) return true;
  if (before?.kind === "day" || before?.kind === "weekday" || before?.kind === "relative-day") return true;
  // 2:04:47 after "the" or "in" is how long a race took.
  if (token.clock.second > 0) return false;
  const partner = before?.kind === "open" && tokens[i - 2]?.kind === "clock";
  return (
    (before?.kind === "filler" && before.cue === true) ||
    before?.kind === "approx" ||
    (partner && isSure(tokens[i - 2]))
  );
}

function isSure(token: Token | undefined): boolean {
  return token?.kind === "clock" && token.clock.form === "marked";
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

function brokenOff({ start, end }: Token): Token {
  return { start, end, kind: "break", word: true };
}
