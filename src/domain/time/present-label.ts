/** How each half of a moment is labelled: as the place's own clock, by its zone's name or offset, or not at all. */
import type { Reading } from "./moment.ts";
import { fixedOffset, instantsOf, offsetAt, unknownZone, wallOf } from "./wall-clock.ts";
import { isNamed } from "./zone.ts";

export type ClockLabel =
  | { readonly kind: "none" }
  /** The clock of the place of the event: "local time", 現地時間. */
  | { readonly kind: "local" }
  /** The zone by name: by its place's where one is known or it is the home zone. `seconds` is its offset. */
  | {
      readonly kind: "zone";
      readonly zone: string;
      readonly place: string | null;
      readonly byPlace: boolean;
      readonly seconds: number;
      /** Where the time begins and, of a range, ends: a name must be true of both. Epoch seconds. */
      readonly instants: readonly number[];
    }
  /** The offset: for a clock that comes twice on its day, and for zones that are nothing else. */
  | { readonly kind: "offset"; readonly seconds: number };

/** The labels of the halves of a time with clocks, in the order of the readings. `instants`: its start and its end. */
export function labelsOf(
  readings: readonly Reading[],
  [start = 0, ...end]: readonly number[],
  homeZone: string,
): readonly ClockLabel[] {
  const local = localOf(readings, homeZone);
  return readings.map((reading): ClockLabel => {
    const { zone } = reading;
    const twice = instantsOf(wallOf(start, zone), zone).length > 1;
    const named = twice
      ? ({ kind: "offset", seconds: offsetAt(start, zone) } as const)
      : nameOf(reading, homeZone, [start, ...end]);
    if (readings.length === 1) {
      if (zone === homeZone) return twice ? named : { kind: "none" };
      return local === reading && !twice ? { kind: "local" } : named;
    }
    // One half's clock is decided by the other's, so that the local one may come twice on its day.
    return local === reading ? { kind: "local" } : named;
  });
}

/**
 * The labels of days alone; `noon` is an instant of the day. The home zone's day needs a label to be known as such,
 * unless it comes first and the local one stands beside it: 1月12日（現地時間11日）.
 */
export function dayLabelsOf(
  readings: readonly Reading[],
  noon: number,
  homeZone: string,
): readonly ClockLabel[] {
  const local = localOf(readings, homeZone);
  return readings.map((reading, i): ClockLabel => {
    if (reading === local || reading.zone === unknownZone) return { kind: "local" };
    const beside = i === 0 && reading.zone === homeZone && local !== undefined && readings.length === 2;
    return beside ? { kind: "none" } : nameOf(reading, homeZone, [noon]);
  });
}

/** The one half that is the place's own time, where there is just one. */
export function localOf(readings: readonly Reading[], homeZone: string): Reading | undefined {
  const local = readings.filter((reading) => isLocal(reading, homeZone, readings.length > 1));
  return local.length === 1 ? local[0] : undefined;
}

/** Whether a half is said as the place's own time: its place is known, or nothing but its offset is. */
function isLocal({ zone, place, assumed }: Reading, homeZone: string, dual: boolean): boolean {
  if (zone === homeZone || zone === "UTC") return false;
  if (place !== null || zone === unknownZone) return true;
  return dual && (fixedOffset(zone) !== null || assumed.includes("zone"));
}

function nameOf({ zone, place }: Reading, homeZone: string, instants: readonly number[]): ClockLabel {
  const seconds = offsetAt(instants[0] ?? 0, zone);
  if (fixedOffset(zone) !== null || !isNamed(zone)) return { kind: "offset", seconds };
  const home = zone === homeZone;
  return {
    kind: "zone",
    zone,
    place: home ? null : place,
    byPlace: home || place !== null,
    seconds,
    instants,
  };
}
