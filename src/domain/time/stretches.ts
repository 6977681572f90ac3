/**
 * A run of time tokens cut at brackets and joins into stretches: what can hold one half of a dual time each.
 * A bracket that holds no half of its own - "(Friday)", "(local time)" - belongs to the stretch around it.
 */
import type { Token } from "./token.ts";
import { tokenOf } from "./token.ts";

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
    const token = tokens[i] ?? ending;
    switch (token.kind) {
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

/** What ends the last run. */
const ending: Token = { start: 0, end: 0, kind: "break", value: null };

/** Cuts a run into its stretches, in order; the first, which may be empty, is the one before any bracket or join. */
export function stretchesOf(run: readonly Token[]): readonly Stretch[] {
  const tokens = withoutPlainBrackets(run);
  const stretches: Stretch[] = [];
  let link: Stretch["link"] = "start";
  let from = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind !== "open" && token?.kind !== "close" && token?.kind !== "join") continue;
    stretches.push({ link, tokens: tokens.slice(from, i) });
    link = linkOf(token);
    from = i + 1;
  }
  stretches.push({ link, tokens: from === 0 ? tokens : tokens.slice(from) });
  return stretches;
}

function linkOf(token: Token): Stretch["link"] {
  if (token.kind === "open" || token.kind === "close") return token.kind;
  return token.kind === "join" && token.value !== "bar" ? (token.value ?? "join") : "join";
}

/** The run with commas for the brackets whose content holds no half of its own. */
function withoutPlainBrackets(run: readonly Token[]): readonly Token[] {
  const dissolved = plainBrackets(run);
  if (dissolved === null) return run;
  const tokens: Token[] = [];
  for (const [i, token] of run.entries()) {
    const { kind, start, end } = token;
    if (!dissolved.has(i)) tokens.push(token);
    else {
      // A bracket that goes belongs to the words in it: "(local time)" is a label with its brackets.
      if (kind === "close") widenLast(tokens, end);
      tokens.push({ start, end, kind: "comma", value: null });
    }
  }
  return tokens;
}

function widenLast(tokens: Token[], end: number): void {
  const last = tokens[tokens.length - 1];
  if (last !== undefined && last.kind !== "comma") tokens[tokens.length - 1] = tokenOf(last.start, end, last);
}

/** The positions of brackets whose content holds no half of its own; null where there are none, as in most runs. */
function plainBrackets(run: readonly Token[]): ReadonlySet<number> | null {
  let positions: Set<number> | null = null;
  // Of the open brackets only the innermost can be plain: the others hold a bracket.
  let innermost = 0;
  let plain = false;
  for (let i = 0; i < run.length; i += 1) {
    switch (run[i]?.kind) {
      case "open":
        innermost = i;
        plain = true;
        break;
      case "close":
        if (plain) (positions ??= new Set()).add(innermost).add(i);
        plain = false;
        break;
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
