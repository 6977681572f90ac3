/**
 * What is to be said of a moment, before any language says it: each clock with its day, how it is labelled, and which
 * parts of the date must stand there so that reading the words again gives the same moment.
 */
import { dateOf, dayOfWall, readIsoDate, secondsInDay, secondsOfIso } from "./calendar.ts";
import type { HouseStyle } from "./house-style.ts";
import type { HoursMinutes } from "./iso-duration.ts";
import { readDuration } from "./iso-duration.ts";
import type { NormalisedTime, Reading } from "./moment.ts";
import type { ClockLabel } from "./present-label.ts";
import { labelsOf } from "./present-label.ts";
import { inOrder } from "./present-order.ts";
import { resolveDay } from "./resolve-day.ts";
import { wallOf } from "./wall-clock.ts";

/** What is known around a presentation: whose it is, and where in a sentence it stands. */
export interface PresentOptions {
  /** The publisher's own zone: an event in it alone carries no label. */
  readonly homeZone: string;
  /** The date line's day, `YYYY-MM-DD`: what a reader completes a date without a year from. */
  readonly dateline: string | null;
  /** Whether it takes a preposition ("On February 14 …") or stands as a noun ("February 14, …"). */
  readonly role: "adverbial" | "nominal";
  /** Whether its first letter is a capital. */
  readonly sentenceStart: boolean;
  readonly style?: HouseStyle;
}

/** One clock of a moment, as it is to be said. */
export interface PresentedHalf {
  /** What the clock says at the start, and at the end of a range (walls; see `calendar.ts`). */
  readonly wall: number;
  readonly until: number | null;
  readonly label: ClockLabel;
  /** IANA zone, or a fixed offset. */
  readonly zone: string;
  /** The place that named the zone, in the author's words, or null. */
  readonly place: string | null;
}

/** What is to be said of a moment. */
export interface Presentation {
  /** RFC 3339, UTC: what `<time datetime>` carries. */
  readonly instant: string;
  /** In the order in which the house style says them. */
  readonly lead: PresentedHalf;
  readonly others: readonly PresentedHalf[];
  /** Whether the date must be said for the words to read back as the same moment. */
  readonly showDate: boolean;
  /** Likewise the year, which is said with the date or not at all. */
  readonly showYear: boolean;
  /** Whether the clocks are "around" what they say; the duration has its own. */
  readonly clockApprox: boolean;
  readonly duration: { readonly iso: string; readonly amount: HoursMinutes; readonly approx: boolean } | null;
}

/** @throws RangeError for a moment that is not settled: no text ever shows one. */
export function presentationOf(
  value: NormalisedTime,
  language: string,
  { homeZone, dateline, style }: PresentOptions,
): Presentation {
  const { instant } = value;
  if (instant === null) throw new RangeError("a time that is not settled cannot be presented");
  const readings = inOrder(value.readings, style?.leadZone ?? "local", homeZone);
  const start = secondsOfIso(instant);
  const end = value.until === null ? null : secondsOfIso(value.until);
  const hours24 = language === "en" && style?.en?.clock === "24-hour";
  const labels = labelsOf(readings, { start, end }, { homeZone, language, hours24 });
  const halves = readings.map(({ zone, place }, i): PresentedHalf => {
    const label = labels[i] ?? { kind: "none" };
    // What is labelled by its offset keeps it to the end, whatever the zone's clocks do meanwhile.
    const until = end === null ? null : label.kind === "offset" ? end + label.seconds : wallOf(end, zone);
    return { wall: wallOf(start, zone), until, label, zone, place };
  });
  const [lead, ...others] = halves.filter((half, i) => !isSaid(half, halves.slice(0, i)));
  if (lead === undefined) throw new RangeError("a time without a reading cannot be presented");
  const base = dateline === null ? null : readIsoDate(dateline);
  const days = halves.map((half) => dayOfWall(half.wall));
  const amount = value.duration === null ? null : readDuration(value.duration);
  return {
    instant,
    lead,
    others,
    showDate: needsDate(readings, days, base) || halves.some((half) => isFarAway(half, start)),
    showYear: needsYear(value.readings[0], days, base),
    clockApprox: value.clockApprox ?? (value.approx && amount === null),
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

/** Whether a clock that is labelled by its offset stands before already: the same words again are no second half. */
function isSaid({ wall, label }: PresentedHalf, before: readonly PresentedHalf[]): boolean {
  return label.kind === "offset" && before.some((half) => half.wall === wall && half.label.kind === "offset");
}

/** The date stays away where the author gave none and the date line says the same. */
function needsDate(readings: readonly Reading[], days: readonly number[], base: number | null): boolean {
  const stated = readings.some((reading) => !reading.assumed.includes("date"));
  return stated || days.some((day) => day !== base);
}

/** Whether the clock of a place that nothing names is so far from UTC that, without its day, it may be the day before's. */
function isFarAway({ label, wall }: PresentedHalf, instant: number): boolean {
  return label.kind === "local" && Math.abs(wall - instant) >= secondsInDay / 2;
}

/**
 * The year stays away where the author gave none and the reader takes the same one. `written` is the half that the
 * author began with, which says the year if any does; `days` begin with the day that is said first.
 */
export function needsYear(
  written: Reading | undefined,
  days: readonly number[],
  base: number | null,
): boolean {
  const [day = 0] = days;
  if (base === null || new Set(days.map((one) => dateOf(one).year)).size > 1) return true;
  const stated = written?.assumed.every((part) => part !== "year" && part !== "date") === true;
  const again = resolveDay({ ...dateOf(day), year: null }, null, { day: base, tense: null });
  return stated || again.kind !== "day" || again.day !== day;
}
