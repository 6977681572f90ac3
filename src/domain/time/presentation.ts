/**
 * What is to be said of a moment, before any language says it: each clock with its day, how it is labelled, and which
 * parts of the date must stand there so that reading the words again gives the same moment.
 */
import { dateOf, dayOfWall, readIsoDate, secondsOfIso } from "./calendar.ts";
import type { HoursMinutes } from "./iso-duration.ts";
import { readDuration } from "./iso-duration.ts";
import type { NormalisedTime, Reading } from "./moment.ts";
import { resolveDay } from "./resolve-day.ts";
import { fixedOffset, instantsOf, offsetAt, wallOf } from "./wall-clock.ts";
import { isNamed } from "./zone.ts";

export interface PresentOptions {
  /** The publisher's own zone: an event in it alone carries no label. */
  readonly homeZone: string;
  /** The date line's day, `YYYY-MM-DD`: what a reader completes a date without a year from. */
  readonly dateline: string | null;
  readonly role: "adverbial" | "nominal";
  readonly sentenceStart: boolean;
}

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
      readonly instant: number;
    }
  /** The offset: for a clock that comes twice on its day, and for zones that are nothing else. */
  | { readonly kind: "offset"; readonly seconds: number };

export interface PresentedHalf {
  /** What the clock says at the start, and at the end of a range (walls; see `calendar.ts`). */
  readonly wall: number;
  readonly until: number | null;
  readonly label: ClockLabel;
  readonly zone: string;
  readonly place: string | null;
}

export interface Presentation {
  /** RFC 3339, UTC: what `<time datetime>` carries. */
  readonly instant: string;
  /** In the order stated; never empty. */
  readonly lead: PresentedHalf;
  readonly others: readonly PresentedHalf[];
  readonly showDate: boolean;
  readonly showYear: boolean;
  readonly clockApprox: boolean;
  readonly duration: { readonly iso: string; readonly amount: HoursMinutes; readonly approx: boolean } | null;
}

/** @throws RangeError for a moment that is not settled: no text ever shows one. */
export function presentationOf(value: NormalisedTime, { homeZone, dateline }: PresentOptions): Presentation {
  const { instant, readings } = value;
  if (instant === null || readings.length === 0)
    throw new RangeError("a time that is not settled cannot be presented");
  const start = secondsOfIso(instant);
  const end = value.until === null ? null : secondsOfIso(value.until);
  const labels = labelsOf(readings, start, homeZone);
  const halves = readings.map(({ zone, place }, i): PresentedHalf => {
    const label = labels[i] ?? { kind: "none" };
    // What is labelled by its offset keeps it to the end, whatever the zone's clocks do meanwhile.
    const until = end === null ? null : label.kind === "offset" ? end + label.seconds : wallOf(end, zone);
    return { wall: wallOf(start, zone), until, label, zone, place };
  });
  const [lead, ...others] = halves;
  if (lead === undefined) throw new RangeError("a time without a reading cannot be presented");
  const base = dateline === null ? null : readIsoDate(dateline);
  const amount = value.duration === null ? null : readDuration(value.duration);
  const clockApprox = value.clockApprox ?? (value.approx && amount === null);
  return {
    instant,
    lead,
    others,
    showDate: needsDate(readings, halves, base),
    showYear: needsYear(readings, halves, base),
    clockApprox,
    duration:
      amount === null
        ? null
        : {
            iso: value.duration ?? "",
            amount,
            approx: value.durationApprox ?? (value.approx && value.clockApprox !== true),
          },
  };
}

function labelsOf(readings: readonly Reading[], instant: number, homeZone: string): readonly ClockLabel[] {
  const local = readings.filter((reading) => isLocal(reading, homeZone, readings.length > 1));
  return readings.map((reading): ClockLabel => {
    const { zone } = reading;
    const twice = instantsOf(wallOf(instant, zone), zone).length > 1;
    const seconds = offsetAt(instant, zone);
    const byOffset = twice || fixedOffset(zone) !== null || !isNamed(zone);
    const named: ClockLabel = byOffset
      ? { kind: "offset", seconds }
      : zoneLabel(reading, homeZone, { seconds, instant });
    if (readings.length === 1) {
      if (zone === homeZone) return twice ? named : { kind: "none" };
      return local.length === 1 && !twice ? { kind: "local" } : named;
    }
    // One half's clock is decided by the other's, so that the local one may come twice on its day.
    return local.length === 1 && local[0] === reading ? { kind: "local" } : named;
  });
}

function zoneLabel(
  { zone, place }: Reading,
  homeZone: string,
  { seconds, instant }: { seconds: number; instant: number },
): ClockLabel {
  const home = zone === homeZone;
  return {
    kind: "zone",
    zone,
    place: home ? null : place,
    byPlace: home || place !== null,
    seconds,
    instant,
  };
}

/** Whether a half is said as the place's own time: its place is known, or nothing but its offset is. */
function isLocal({ zone, place, assumed }: Reading, homeZone: string, dual: boolean): boolean {
  if (zone === homeZone || zone === "UTC") return false;
  return place !== null || (dual && (fixedOffset(zone) !== null || assumed.includes("zone")));
}

/** The date stays away where the author gave none and the date line says the same. */
function needsDate(
  readings: readonly Reading[],
  halves: readonly PresentedHalf[],
  base: number | null,
): boolean {
  const stated = readings.some((reading) => !reading.assumed.includes("date"));
  return stated || halves.some((half) => dayOfWall(half.wall) !== base);
}

/** The year stays away where the author gave none and the reader takes the same one. */
function needsYear(
  readings: readonly Reading[],
  halves: readonly PresentedHalf[],
  base: number | null,
): boolean {
  const days = halves.map((half) => dayOfWall(half.wall));
  const [day = 0] = days;
  if (base === null || new Set(days.map((one) => dateOf(one).year)).size > 1) return true;
  const stated = readings[0]?.assumed.every((part) => part !== "year" && part !== "date") === true;
  const again = resolveDay({ ...dateOf(day), year: null }, null, { day: base, tense: null });
  return stated || again.kind !== "day" || again.day !== day;
}
