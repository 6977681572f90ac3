/**
 * Which tokens are clocks after all. A clock without a meridiem or a clock word is one only in the right company:
 * beside a zone, a day, "at", or another clock that it makes a range with. Everything else becomes a break, so that
 * scores, ratios, unit pairs, verses and codes stay text.
 */
import { labelled } from "./labels.ts";
import { ranges } from "./ranges.ts";
import { withTables } from "./time-table.ts";
import type { StatedClock, Token, TokenList, TokenOf } from "./token.ts";
import { tokenIn } from "./token.ts";

/** What does not occur in the list is not looked for. */
export function candidates({ all, kinds, unmarked }: TokenList): readonly Token[] {
  const named = labelled(withTables(all, kinds), kinds);
  const bridged = kinds.open ? bridgedOver(named) : named;
  const clocks = unmarked ? bridged.map(kept) : bridged;
  return kinds.range ? ranges(clocks) : clocks;
}

/** Words beside a bracket that say nothing become filler, and a bracket that says the clock again goes. */
function bridgedOver(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isIdle)) return tokens;
  return tokens.filter((token, i) => token.kind === "break" || !isIdle(token, i, tokens)).map(withoutIdle);
}

function withoutIdle(token: Token, i: number, tokens: readonly Token[]): Token {
  return token.kind === "break" && isIdle(token, i, tokens)
    ? { start: token.start, end: token.end, kind: "filler", value: null }
    : token;
}

function isIdle(token: Token, i: number, tokens: readonly Token[]): boolean {
  switch (token.kind) {
    case "break":
      return isNoun(token, i, tokens) || isAside(token, i, tokens);
    case "open":
      return saysClockAgain(i, tokens);
    case "clock":
      return saysClockAgain(i - 1, tokens);
    case "close":
      return saysClockAgain(i - 2, tokens);
    default:
      return false;
  }
}

/** "23:00 (11pm) PST": the bracket says the clock again before its zone. */
function saysClockAgain(open: number, tokens: readonly Token[]): boolean {
  if (tokens[open]?.kind !== "open" || tokens[open + 2]?.kind !== "close") return false;
  const [before, again] = [tokens[open - 1], tokens[open + 1]];
  if (before?.kind !== "clock" || again?.kind !== "clock" || tokens[open + 3]?.kind !== "zone") return false;
  const { hour, minute } = again.value;
  return before.value.minute === minute && before.value.hour % 12 === hour % 12;
}

/** "10 a.m. Rome time (yes, that is 4 a.m. Eastern Time!)": a word at the head of a bracket. */
function isAside({ start, end, value }: TokenOf<"break">, i: number, tokens: readonly Token[]): boolean {
  if (value !== "word" || end - start > longestAside || tokens[i - 1]?.kind !== "open") return false;
  return tokens[i + 1]?.kind === "comma" && holdsZonedClock(i + 2, tokens) && endsTime(i - 2, tokens);
}

/** UTF-16 units: one short word. */
const longestAside = 8;

/**
 * "8:00 AM HKT session (1:00 AM BST)", "2:25 p.m. at the Grand Hotel (3:25 a.m. on May 3, Japan time)": a few words between a
 * time and a bracket with another, in a zone of its own, say nothing about either.
 */
function isNoun({ start, end, value }: TokenOf<"break">, i: number, tokens: readonly Token[]): boolean {
  if (value !== "word" || end - start > longestNoun) return false;
  return tokens[i + 1]?.kind === "open" && holdsZonedClock(i + 2, tokens) && endsTime(i - 1, tokens);
}

function endsTime(last: number, tokens: readonly Token[]): boolean {
  let i = last;
  while (last - i < 3 && (tokens[i]?.kind === "filler" || tokens[i]?.kind === "comma")) i -= 1;
  // "0230 to 0330 (GMT) time window (10:30 p.m. Eastern)"
  const kind = tokens[i]?.kind === "close" ? tokens[i - 1]?.kind : tokens[i]?.kind;
  return kind === "clock" || kind === "zone" || kind === "day" || kind === "weekday";
}

/** Whether a bracket holds a clock and its zone before it closes. */
function holdsZonedClock(first: number, tokens: readonly Token[]): boolean {
  let clocked = false;
  let zoned = false;
  for (let i = first; i - first < 8; i += 1) {
    const token = tokens[i];
    if (token === undefined || (token.kind === "break" && token.value !== null) || token.kind === "line")
      return false;
    if (token.kind === "close") return clocked && zoned;
    clocked ||= token.kind === "clock";
    zoned ||= isSaidZone(token);
  }
  return false;
}

/** UTF-16 units: a few words, not a clause. */
const longestNoun = 32;

function kept(token: Token, i: number, tokens: readonly Token[]): Token {
  if (token.kind !== "clock" || isClock(token.value, i, tokens)) return token;
  return { start: token.start, end: token.end, kind: "break", value: "word" };
}

function isClock({ form, second }: StatedClock, i: number, tokens: readonly Token[]): boolean {
  if (form === "marked") return true;
  const before = tokenIn(tokens, i - 1);
  const after = tokens[i + 1];
  const labelBefore = before?.kind === "filler" && tokenIn(tokens, i - 2)?.kind === "zone"; // Tokyo: 18:00
  const zoned = after?.kind === "zone" || before?.kind === "zone" || labelBefore;
  // 19:30（EST、日本時間…), 14:00 (London)
  const bracketed = after?.kind === "open" && tokens[i + 2]?.kind === "zone";
  const ranged = inRange(i, tokens, form);
  if (form === "four") return zoned || bracketed || ranged;
  if (form === "number") {
    const led =
      before === undefined ||
      before.kind === "filler" ||
      before.kind === "open" ||
      before.kind === "join" ||
      before.kind === "day" ||
      before.kind === "weekday" ||
      // "9 a.m. PT, 12 ET"
      (before.kind === "comma" && tokens[i - 2]?.kind === "zone");
    return ranged || (led && isSaidZone(after));
  }
  const dayAfter = isDay(after) || (after?.kind === "filler" && isDay(tokens[i + 2]));
  // 2:01:39 in Berlin is how long a race took.
  if (second > 0 && !isSaidZone(after) && !isSaidZone(before) && !isSaidZone(tokens[i + 2])) return false;
  // 18:45 (01:45 JST), 00:00+1 (Tokyo)
  const paired = after?.kind === "open" && tokens[i + 2]?.kind === "clock" && tokens[i + 3]?.kind === "zone";
  if (zoned || bracketed || ranged || dayAfter || paired || after?.kind === "relative-day") return true;
  if (isDay(before) || before?.kind === "weekday" || before?.kind === "relative-day") return true;
  // 2:04:47 after "the" or "in" is how long a race took.
  if (second > 0) return false;
  const partner = before?.kind === "open" && isSure(tokenIn(tokens, i - 2));
  return (before?.kind === "filler" && before.value === "cue") || before?.kind === "approx" || partner;
}

/** A zone that is said, not a place that is mentioned: "November 15 and 16 in San Francisco" has no clock. */
function isSaidZone(token: Token | undefined): boolean {
  return token?.kind === "zone" && !(token.value.kind === "zones" && token.value.mentioned);
}

function isDay(token: Token | undefined): boolean {
  return token?.kind === "day" || token?.kind === "ordinal";
}

function isSure(token: Token | undefined): boolean {
  return token?.kind === "clock" && token.value.form === "marked";
}

/** "from 1 to 2:30 p.m.", "17:11～18:04": the partner must be the surer of the two. */
function inRange(i: number, tokens: readonly Token[], form: StatedClock["form"]): boolean {
  const before = tokenIn(tokens, i - 1)?.kind === "range" ? tokenIn(tokens, i - 2) : undefined;
  const after = tokens[i + 1]?.kind === "range" ? tokens[i + 2] : undefined;
  return isPartner(before, form) || isPartner(after, form);
}

function isPartner(token: Token | undefined, form: StatedClock["form"]): boolean {
  if (token?.kind !== "clock") return false;
  const { form: other } = token.value;
  if (form === "four") return other === "four" || other === "colon";
  return other === "marked" || (form === "colon" && (other === "colon" || other === "four"));
}
