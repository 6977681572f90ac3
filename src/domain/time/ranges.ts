/** Which of "to", –, から join two clocks into a range. The others are filler, or part. */
import type { Token } from "./token.ts";
import { sharesZone } from "./zone-label.ts";

/** A range word is looked at this far: a range with a bracket after its first clock is longer than most. */
const reach = 14;

export function ranges(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
    if (token.kind !== "range") return token;
    const { start, end, soft } = token;
    if (!joinsClocks(i, tokens))
      return soft ? { start, end, kind: "filler" } : { start, end, kind: "break", word: false };
    // "9:00 a.m. CET – 5:00 p.m. JST": a dash between two zones' clocks is no stretch of time.
    return !soft && end - start === 1 && partsZones(i, tokens) ? { start, end, kind: "join" } : token;
  });
}

/** A range word joins two clocks when a clock follows, after a day perhaps, and a time stands before it. */
function joinsClocks(i: number, tokens: readonly Token[]): boolean {
  let next = i + 1;
  while (next - i <= 6 && between.has(tokens[next]?.kind ?? "break")) next += 1;
  let last = i - 1;
  while (i - last <= reach && last >= 0) {
    const kind = tokens[last]?.kind ?? "break";
    if (kind === "close") last = opening(last, tokens, i);
    else if (!behind.has(kind)) break;
    last -= 1;
  }
  return tokens[next]?.kind === "clock" && tokens[last]?.kind === "clock";
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

function partsZones(i: number, tokens: readonly Token[]): boolean {
  const [first, second] = [tokens[i - 1], tokens[i + 2]];
  return (
    first?.kind === "zone" &&
    second?.kind === "zone" &&
    tokens[i + 1]?.kind === "clock" &&
    !sharesZone(first.label, second.label)
  );
}

const between: ReadonlySet<Token["kind"]> = new Set([
  "day",
  "weekday",
  "relative-day",
  "comma",
  "approx",
  "filler",
  "zone",
]);
const behind: ReadonlySet<Token["kind"]> = new Set([
  "day",
  "weekday",
  "relative-day",
  "zone",
  "filler",
  "approx",
]);
