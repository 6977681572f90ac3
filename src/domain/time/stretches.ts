/**
 * A run of time tokens cut at brackets and joins into stretches: what can hold one half of a dual time each.
 * A bracket that holds no half of its own - "(Friday)", "(local time)" - belongs to the stretch around it.
 */
import type { Token } from "./token.ts";

/** Tokens between two brackets or joins, and what stands before them. */
export interface Stretch {
  readonly link: "start" | "open" | "close" | "join" | "or" | "and";
  readonly tokens: readonly Token[];
}

/** Tokens between breaks that may hold a time. */
export interface Run {
  readonly tokens: readonly Token[];
  /** Whether there is a clock among them; without one, there is a day and a zone. */
  readonly clocked: boolean;
  /** Whether a part of the day stands among them: 早朝. */
  readonly vague: boolean;
}

/** The runs of tokens between breaks that may hold a time: those with a clock, or with a day and a zone. */
export function runsOf(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  let [clocked, zoned, dated, vague] = [false, false, false, false];
  for (let i = 0; i <= tokens.length; i += 1) {
    const token = tokens[i];
    switch (token?.kind) {
      case undefined:
      case "break":
      case "place":
      case "line":
      case "colon":
      case "cell":
        if (clocked || (zoned && dated)) runs.push({ tokens: tokens.slice(from, i), clocked, vague });
        from = i + 1;
        clocked = zoned = dated = vague = false;
        break;
      case "clock":
        clocked = true;
        break;
      case "zone":
        zoned ||= token.value.kind !== "same";
        break;
      case "day":
        dated = true;
        break;
      case "day-part":
        vague = true;
        break;
      default:
    }
  }
  return runs;
}

/** Cuts a run into its stretches, in order; the first, which may be empty, is the one before any bracket or join. */
export function stretchesOf(run: readonly Token[]): readonly Stretch[] {
  const dissolved = plainBrackets(run);
  let tokens: Token[] = [];
  const stretches: Stretch[] = [{ link: "start", tokens }];
  for (let i = 0; i < run.length; i += 1) {
    const token = run[i];
    if (token === undefined) continue;
    const { kind, start, end } = token;
    if (kind !== "open" && kind !== "close" && kind !== "join") tokens.push(token);
    else if (dissolved.has(i)) {
      // A bracket that goes belongs to the words in it: "(local time)" is a label with its brackets.
      if (kind === "close") widenLast(tokens, end);
      tokens.push({ start, end, kind: "comma", value: null });
    } else {
      tokens = [];
      stretches.push({ link: linkOf(token), tokens });
    }
  }
  return stretches;
}

function linkOf(token: Token): Stretch["link"] {
  if (token.kind === "open" || token.kind === "close") return token.kind;
  return token.kind === "join" && token.value !== "bar" ? (token.value ?? "join") : "join";
}

function widenLast(tokens: Token[], end: number): void {
  const last = tokens[tokens.length - 1];
  if (last !== undefined && last.kind !== "comma") tokens[tokens.length - 1] = { ...last, end };
}

/** The positions of brackets whose content holds no half of its own. */
function plainBrackets(run: readonly Token[]): ReadonlySet<number> {
  const positions = new Set<number>();
  const open: number[] = [];
  // Of the open brackets only the innermost can be plain: the others hold a bracket.
  let plain = false;
  for (let i = 0; i < run.length; i += 1) {
    switch (run[i]?.kind) {
      case "open":
        open.push(i);
        plain = true;
        break;
      case "close": {
        const at = open.pop();
        if (plain && at !== undefined) positions.add(at).add(i);
        plain = false;
        break;
      }
      case "clock":
      case "day":
      case "ordinal":
      case "relative-day":
      case "join":
        plain = false;
        break;
      default:
    }
  }
  return positions;
}
