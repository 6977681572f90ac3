/** How long something takes, in English: "for approximately 1 hour", "(about 20 minutes)". */
import { matchAt } from "./characters.ts";
import { amountAt } from "./numbers-en.ts";
import type { TokenList } from "./token.ts";

/** "5:40 p.m. (approximately 20 minutes)", "2 p.m. CEST (1 hour)": how long it takes, and no other half. */
export function durationInside(low: string, at: number, list: TokenList): number | null {
  const last = list.last()?.kind;
  if (last !== "clock" && last !== "zone") return null;
  const about = matchAt(approximately, low, at + 1)?.[0].length ?? 0;
  const amount = amountAt(low, at + 1 + about);
  if (amount === null || low.charCodeAt(amount.end) !== 41) return null;
  const value = { iso: amount.iso, approx: about > 0, start: at + 1, end: amount.end };
  return list.add(at, amount.end + 1, { kind: "duration", value });
}

/** "for approximately 1 hour", "lasting 40 minutes". */
export function durationAt(low: string, at: number, list: TokenList): number | null {
  const found = matchAt(lasting, low, at);
  const start = at + (found?.[0].length ?? 0);
  const amount = found === null ? null : amountAt(low, start);
  if (found === null || amount === null) return null;
  const about = found[1];
  const value = {
    iso: amount.iso,
    approx: about !== undefined,
    start: about === undefined ? start : start - about.length,
    end: amount.end,
  };
  return list.add(at, amount.end, { kind: "duration", value });
}

const approximately = /(?:approximately|approx\.?|about|around|roughly) /y;
const lasting =
  /(?:for|lasting)( approximately| approx\.?| about| around| roughly| nearly| almost| a little over| just over| some)? (?:a total of )?/y;
