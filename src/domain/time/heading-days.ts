/** Days that stand alone in a line of few words, without a clock: the day of what stands below. */
import type { Token, TokenOf } from "./token.ts";
import { tokenLines } from "./token-lines.ts";

export type DayToken = TokenOf<"day" | "ordinal">;

/** A line of more UTF-16 units is no heading. */
export const longestHeading = 60;

export function headingDays(tokens: readonly Token[]): readonly DayToken[] {
  return tokenLines(tokens).flatMap((line) => {
    const [day, another] = line.filter((token) => token.kind === "day" || token.kind === "ordinal");
    const short = (line[line.length - 1]?.end ?? 0) - (line[0]?.start ?? 0) <= longestHeading;
    const alone = day !== undefined && another === undefined && !line.some((token) => token.kind === "clock");
    return alone && short ? [day] : [];
  });
}
