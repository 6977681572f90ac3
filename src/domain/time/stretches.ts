/**
 * A run of time tokens cut at brackets and joins into stretches: what can hold one half of a dual time each.
 * A bracket that holds no half of its own - "(Friday)", "(local time)" - belongs to the stretch around it.
 */
import type { Token } from "./token.ts";

export interface Stretch {
  readonly link: "start" | "open" | "close" | "join" | "or" | "and";
  readonly tokens: readonly Token[];
}

/** The runs of tokens between breaks that may hold a time: those with a clock, or with a day and a zone. */
export function runsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const runs: (readonly Token[])[] = [];
  let from = 0;
  for (let i = 0; i <= tokens.length; i += 1) {
    const token = tokens[i];
    if (token !== undefined && !parts.has(token.kind)) continue;
    if (i > from) runs.push(tokens.slice(from, i));
    from = i + 1;
  }
  return runs.filter((run) => {
    if (run.some((token) => token.kind === "clock")) return true;
    const zoned = run.some((token) => token.kind === "zone" && token.label.kind !== "same");
    return zoned && run.some(isDate);
  });
}

const parts: ReadonlySet<Token["kind"]> = new Set(["break", "place", "line", "colon", "cell"]);

/** Whether a day is one without a clock, too: "the 22nd" alone is not. */
function isDate(token: Token): boolean {
  return (token.kind === "day" && token.ordinal !== true) || token.kind === "relative-day";
}

export function stretchesOf(run: readonly Token[]): readonly Stretch[] {
  const dissolved = plainBrackets(run);
  const stretches: { link: Stretch["link"]; tokens: Token[] }[] = [{ link: "start", tokens: [] }];
  run.forEach((token, i) => {
    const { kind } = token;
    const tokens = stretches.at(-1)?.tokens ?? [];
    if ((kind === "open" || kind === "close") && dissolved.has(i)) {
      // A bracket that goes belongs to the words in it: "(local time)" is a label with its brackets.
      if (kind === "close") widenLast(tokens, token.end);
      tokens.push({ start: token.start, end: token.end, kind: "comma" });
    } else if (kind === "open" || kind === "close" || kind === "join") {
      stretches.push({ link: kind === "join" ? (token.soft ?? kind) : kind, tokens: [] });
    } else {
      tokens.push(token);
    }
  });
  return stretches;
}

function widenLast(tokens: Token[], end: number): void {
  const last = tokens.at(-1);
  if (last !== undefined && last.kind !== "comma") tokens[tokens.length - 1] = { ...last, end };
}

/** The positions of brackets whose content holds no half of its own. */
function plainBrackets(run: readonly Token[]): ReadonlySet<number> {
  const positions = new Set<number>();
  const open: { readonly at: number; plain: boolean }[] = [];
  run.forEach((token, i) => {
    if (token.kind === "open") {
      const outer = open.at(-1);
      if (outer !== undefined) outer.plain = false;
      open.push({ at: i, plain: true });
    } else if (token.kind === "close") {
      const inner = open.pop();
      if (inner?.plain === true) positions.add(inner.at).add(i);
    } else if (holdsHalf.has(token.kind)) {
      const inner = open.at(-1);
      if (inner !== undefined) inner.plain = false;
    }
  });
  return positions;
}

const holdsHalf: ReadonlySet<Token["kind"]> = new Set(["clock", "day", "relative-day", "join"]);
