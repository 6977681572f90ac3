/** How each half of a moment is labelled: as the place's own clock, by its zone's name or offset, or not at all. */
import { secondOfDay, secondsInDay } from "./calendar.ts";
import type { Reading } from "./moment.ts";
import { fixedOffset, instantsOf, offsetAt, unknownZone, wallOf } from "./wall-clock.ts";
import { placeLabel } from "./zone.ts";

/** What stands beside a half to say whose clock it is. Offsets are seconds east of UTC. */
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
  /** The offset: for a clock that comes twice and nothing else decides, and for zones that are nothing else. */
  | { readonly kind: "offset"; readonly seconds: number };

/** By this clocks are put back: what one says for the second time, it said so much before. Seconds. */
const putBackBy = 3600;

/**
 * The name of a zone that is no place's ("Eastern Time"), where no place is known and all zones of that name have one
 * clock from start to end, and around: where one has just changed it, the words could mean that one's.
 */
export function generalName(
  { zone, byPlace, instants }: Extract<ClockLabel, { kind: "zone" }>,
  nameAt: (zone: string, instant: number) => string | null,
): string | null {
  if (byPlace) return null;
  const around = instants.flatMap((instant) => [instant, instant - putBackBy, instant + putBackBy]);
  const names = around.map((instant) => nameAt(zone, instant));
  return names.every((name) => name !== null) ? (names[0] ?? null) : null;
}

/** What labelling has to know beside the readings. */
export interface Labelling {
  /** The publisher's own zone (IANA). */
  readonly homeZone: string;
  /** Of a name that a zone goes by, whether reading it gives the zone back, is the language's to say. */
  readonly language: string;
  /** Whether clocks are of 24 hours: 11:00 without a zone may be the evening's. */
  readonly hours24: boolean;
}

/** The labels of the halves of a time with clocks, in the order of the readings. `end` is that of a range. */
export function labelsOf(
  readings: readonly Reading[],
  { start, end }: { readonly start: number; readonly end: number | null },
  labelling: Labelling,
): readonly ClockLabel[] {
  const local = localOf(readings, labelling.homeZone);
  const halves = readings.map((reading): Half => {
    const { zone } = reading;
    return {
      reading,
      // Without the place, a reader has nothing but the offset that the other half tells.
      local:
        reading === local &&
        (end === null || offsetAt(end, zone) === offsetAt(start, zone)) &&
        !(labelling.hours24 && isUnclear(start, reading, readings)),
      twice: instantsOf(wallOf(start, zone), zone).length > 1,
      putBack: end !== null && isPutBack(start, end, zone),
    };
  });
  const alone = halves.length === 1;
  // A clock that comes twice is decided by another half, unless that one's comes twice as well or follows from it.
  const decided = halves.some((half) => !half.twice && !half.local);
  const offset = decided ? undefined : halves.find((half) => half.twice && (alone || !half.local));
  return halves.map((half): ClockLabel => {
    const { zone } = half.reading;
    if (half === offset || half.putBack) return { kind: "offset", seconds: offsetAt(start, zone) };
    if (half.local) return { kind: "local" };
    if (alone && zone === labelling.homeZone) return { kind: "none" };
    return nameOf(half.reading, end === null ? [start] : [start, end], labelling);
  });
}

interface Half {
  readonly reading: Reading;
  readonly local: boolean;
  /** Whether its clock says the beginning twice on that day. */
  readonly twice: boolean;
  /** Whether it is put back meanwhile, so that its end could be taken for another. */
  readonly putBack: boolean;
}

/**
 * Whether a 24-hour clock without its zone is taken for one twelve hours off, which is nearer to UTC, or for the other
 * half's own, said once more.
 */
function isUnclear(start: number, { zone }: Reading, readings: readonly Reading[]): boolean {
  const offset = offsetAt(start, zone);
  const hour = Math.floor(secondOfDay(start + offset) / 3600);
  const opposite = readings.some(
    (other) => Math.abs(offsetAt(start, other.zone) - offset) === secondsInDay / 2,
  );
  return opposite || (hour >= 10 && hour <= 12 && Math.abs(offset) >= secondsInDay / 4);
}

/** Whether a zone's clock says the end once before it, after the beginning, or says it earlier than the beginning. */
function isPutBack(start: number, end: number, zone: string): boolean {
  const wall = wallOf(end, zone);
  return wall <= wallOf(start, zone) || instantsOf(wall, zone).find((one) => one >= start) !== end;
}

/**
 * The labels of days alone; `noon` is an instant of the day. The home zone's day needs a label to be known as such,
 * unless it comes first and the local one stands beside it: 1月12日（現地時間11日）.
 */
export function dayLabelsOf(
  readings: readonly Reading[],
  noon: number,
  labelling: Labelling,
): readonly ClockLabel[] {
  const { homeZone } = labelling;
  const local = localOf(readings, homeZone);
  return readings.map((reading, i): ClockLabel => {
    if (reading === local || reading.zone === unknownZone) return { kind: "local" };
    const beside = i === 0 && reading.zone === homeZone && local !== undefined && readings.length === 2;
    return beside ? { kind: "none" } : nameOf(reading, [noon], labelling);
  });
}

/** The one half that is the place's own time, where there is just one. */
export function localOf(readings: readonly Reading[], homeZone: string): Reading | undefined {
  const local = readings.filter((reading) => isLocal(reading, homeZone, readings.length > 1));
  return local.length === 1 ? local[0] : undefined;
}

/**
 * Whether a half is said as the place's own time: its place is known from around it, or nothing but its offset is. A place
 * that the half itself names ("8 p.m. in Lisbon", デリー時間) is named again, since its words are replaced.
 */
function isLocal({ zone, place, text, assumed }: Reading, homeZone: string, dual: boolean): boolean {
  if (zone === homeZone || zone === "UTC") return false;
  if (zone === unknownZone) return true;
  if (place !== null) return !text.includes(place);
  return dual && (fixedOffset(zone) !== null || assumed.includes("zone"));
}

function nameOf(
  { zone, place }: Reading,
  instants: readonly number[],
  { homeZone, language }: Labelling,
): ClockLabel {
  const home = zone === homeZone;
  const named = home ? null : place;
  const seconds = offsetAt(instants[0] ?? 0, zone);
  if (fixedOffset(zone) !== null || !isNamed(zone, named, language)) return { kind: "offset", seconds };
  return { kind: "zone", zone, place: named, byPlace: home || place !== null, seconds, instants };
}

/** Languages whose times are read have names that give the zone back; any other names the place as CLDR does. */
function isNamed(zone: string, place: string | null, language: string): boolean {
  return !["en", "ja"].includes(language) || placeLabel(zone, place, language) !== null;
}
