/** Lines that hold for what stands below them: a day in few words without a clock, or a zone by itself. */
import type { Token, TokenOf } from "./token.ts";
import { tokenLines } from "./token-lines.ts";

/** A token that names a day. */
export type DayToken = TokenOf<"day" | "ordinal">;

/** A line of more UTF-16 units is no heading. */
export const longestHeading = 80;

/** The days of short lines without a clock that name one day and no more, in order. */
export function headingDays(tokens: readonly Token[]): readonly DayToken[] {
  return tokenLines(tokens).flatMap((line) => {
    const [day, another] = line.filter((token) => token.kind === "day" || token.kind === "ordinal");
    const short = (line[line.length - 1]?.end ?? 0) - (line[0]?.start ?? 0) <= longestHeading;
    const alone = day !== undefined && another === undefined && !line.some((token) => token.kind === "clock");
    return alone && short ? [day] : [];
  });
}

/** Zones that stand alone in a line: the clock of what stands below ("EDT" over the morning, "PDT" over the afternoon). */
export function headingZones(tokens: readonly Token[]): readonly TokenOf<"zone">[] {
  return tokenLines(tokens).flatMap(([zone, more]) =>
    zone?.kind === "zone" && more === undefined ? [zone] : [],
  );
}
