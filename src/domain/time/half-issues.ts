/** The advice about a time that is settled, or nearly: weekday, season of the label, a zone that was assumed. */
import type { Issue, Span } from "../issue.ts";
import { advice } from "../issue.ts";
import { isoInstant } from "./calendar.ts";
import type { HalfInstant } from "./half-instants.ts";
import type { StatedHalf } from "./stated-half.ts";
import type { Setting, Weighed } from "./weighed.ts";

/** `weekday-conflict` for each half whose weekday is not that of its date: "Monday, February 14, 2023". */
export function conflicts(weighed: readonly Weighed[]): readonly Issue[] {
  return weighed
    .filter((one) => one.days.weekdayConflict)
    .map((one) => advice("weekday-conflict", "", { weekday: one.half.weekday }, spanOf(one.half)));
}

/** `label-out-of-season` for each half whose label is for the other half of the year: "9 a.m. EST" in July. */
export function labelIssues(
  weighed: readonly Weighed[],
  chosen: readonly HalfInstant[],
  setting: Setting,
): readonly Issue[] {
  if (!chosen.some(isOutOfSeason)) return [];
  return chosen.filter(isOutOfSeason).map((one) => {
    const half = weighed[chosen.indexOf(one)]?.half;
    const detail = { text: words(half, setting), zone: one.zone, instant: isoInstant(one.instant) };
    return advice("label-out-of-season", "", detail, spanOf(half));
  });
}

function isOutOfSeason({ outOfSeason }: HalfInstant): boolean {
  return outOfSeason;
}

/** No half names its zone: which one was taken. */
export function assumedIssue(
  weighed: readonly Weighed[],
  [chosen]: readonly HalfInstant[],
): readonly Issue[] {
  if (chosen === undefined || weighed.some((one) => one.half.zone !== null)) return [];
  const place = chosen.source.place;
  return [
    advice(
      "zone-assumed",
      "",
      { zone: chosen.zone, ...(place === null ? {} : { place }) },
      spanOf(weighed[0]?.half),
    ),
  ];
}

/** The author's words of a half; empty where there is no half. */
export function words(half: StatedHalf | undefined, { text }: Setting): string {
  return half === undefined ? "" : text.slice(half.start, half.end);
}

/** Where a half stands (UTF-16 offsets); null where there is no half. */
export function spanOf(half: StatedHalf | undefined): Span | null {
  return half === undefined ? null : { start: half.start, end: half.end };
}
