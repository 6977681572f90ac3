/** What a stated time leaves unsaid and other words of its text say: the zone of all clocks, the evening, a day to come. */
import type { LanguageReader } from "./language-reader.ts";
import type { StatedHalf } from "./stated-half.ts";
import { sameShape } from "./stated-half.ts";
import type { StatedGroup } from "./stated-time.ts";
import type { StatedClock, StatedDay, Token } from "./token.ts";
import type { ZoneLabel } from "./zone-label.ts";

/** "All times are UTC": the zone that a text says for all its clocks, or null. */
export function zoneOfAll(view: string, reader: LanguageReader): ZoneLabel | null {
  const span = reader.legend?.(view) ?? null;
  if (span === null) return null;
  const said = reader.prose(view.slice(span.start, span.end)).all;
  const zone = said.find((token) => token.kind === "zone" || token.kind === "clock");
  return zone?.kind === "zone" && zone.value.kind === "zones" ? zone.value : null;
}

/** "9 ET/6 PT": whether the clocks of a time are figures alone, which may be in the morning or in the evening. */
export function isBareHours({ halves }: StatedGroup): boolean {
  return halves[0]?.clock?.form === "number" && halves.every(isBareHour);
}

/** The same clocks in the evening: "airs Thursday at 9 ET/6 PT". */
export function inEvening(group: StatedGroup): StatedGroup {
  const halves = group.halves.map((half): StatedHalf =>
    half.clock === null ? half : { ...half, clock: { ...half.clock, meridiem: "pm" } },
  );
  return { ...group, halves };
}

/**
 * 午後1時20分に発生し、1時32分にも: a clock of the same sentence that comes later in the same afternoon. `last`: the clock of the
 * time before it in that sentence, or null.
 */
export function inSameHalf(group: StatedGroup, last: StatedClock | null): StatedGroup {
  const [half, ...others] = group.halves;
  const clock = half?.clock ?? null;
  if (half === undefined || clock === null || others.length > 0 || last?.meridiem !== "pm") return group;
  const dayless = half.day === null && half.weekday === null && half.relativeDay === null;
  const later = clock.hour * 60 + clock.minute > (last.hour % 12) * 60 + last.minute;
  if (!dayless || clock.meridiem !== null || clock.hour === 0 || clock.hour >= 12 || !later) return group;
  return { ...group, halves: [sameShape({ ...half, clock: { ...clock, meridiem: "pm" } })] };
}

/** 12 may be noon or midnight, and stays open. */
function isBareHour({ clock, until }: StatedHalf): boolean {
  if (clock === null) return true;
  const { form, meridiem, hour } = clock;
  return until === null && form === "number" && meridiem === null && hour > 0 && hour < 12;
}

/**
 * "Doors at 14:15 CET and a concert at 14:45 CET on May 14": the day behind the next clock of the sentence, which ends at
 * `end`; null where none follows. `from` is the position of the first token to look at.
 */
export function dayToCome(tokens: readonly Token[], from: number, end: number): StatedDay | null {
  let clocked = false;
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.start >= end) return null;
    if (token.kind === "clock") clocked ||= token.value.form === "marked" || token.value.form === "colon";
    else if (token.kind === "day") return clocked ? token.value : null;
  }
  return null;
}
