/**
 * Moments for the law of presenting: every zone of the runtime, 1970 to 2100, clocks that come twice in good number,
 * alone and in pairs, with and without an end, a duration, a stated year; and the house styles to say them in.
 */
import fc from "fast-check";
import { dayOfWall, isoDate, isoInstant, isoLocal, secondsInDay } from "../../src/domain/time/calendar.ts";
import { type HouseStyle, styleChoices } from "../../src/domain/time/house-style.ts";
import type { NormalisedTime, Reading } from "../../src/domain/time/moment.ts";
import { offsetAt, wallOf } from "../../src/domain/time/wall-clock.ts";
import { placeLabel } from "../../src/domain/time/zone.ts";

/** A value, and what it is presented and read in. */
export interface GeneratedMoment {
  readonly value: NormalisedTime;
  readonly homeZone: string;
  /** `YYYY-MM-DD`. */
  readonly dateline: string;
  readonly style: HouseStyle;
  readonly sentenceStart: boolean;
}

const zones = Intl.supportedValuesOf("timeZone").filter((zone) => !zone.startsWith("Etc/"));
const homes = [
  "Asia/Tokyo",
  "Asia/Tokyo",
  "America/New_York",
  "Europe/London",
  "Asia/Kolkata",
  "Australia/Sydney",
];
/** The first minute of 2100. */
const lastMinute = 4_102_444_800 / 60;

/** Any choice of a house style, or none. */
const styles: fc.Arbitrary<HouseStyle> = fc.record(
  {
    leadZone: fc.constantFrom(...styleChoices.leadZone),
    en: choicesOf(styleChoices.en),
    ja: choicesOf(styleChoices.ja),
  },
  { requiredKeys: [] },
);

/** An object with one of the values for some of the keys. */
function choicesOf<T extends { readonly [name: string]: readonly string[] }>(
  choices: T,
): fc.Arbitrary<{ readonly [K in keyof T]?: T[K][number] }> {
  const values = Object.entries(choices).map(([name, list]) => [name, fc.constantFrom(...list)]);
  // `fromEntries` forgets which value belongs to which key.
  return fc.record(Object.fromEntries(values), { requiredKeys: [] }) as fc.Arbitrary<{
    readonly [K in keyof T]?: T[K][number];
  }>;
}

/** What times with clocks and days alone are both made of. */
const grounds = {
  zone: fc.constantFrom(...zones),
  homeZone: fc.constantFrom(...homes),
  minute: fc.integer({ min: 0, max: lastMinute }),
  // Of the moments, a tenth are put beside a change of the zone's clocks, where clocks come twice.
  nearChange: fc.option(fc.integer({ min: -130, max: 130 }), { freq: 9 }),
  shape: fc.constantFrom("local-first", "home-first", "alone"),
  daysToDateline: fc.integer({ min: -40, max: 40 }),
  // What the author wrote of the day: all of it, all but the year, or nothing, since it is the date line's.
  stated: fc.constantFrom("year", "day", "nothing"),
  // The place's own time, whose zone nothing names; the other half tells its offset.
  local: fc.boolean(),
  style: styles,
  sentenceStart: fc.boolean(),
};

/** Times with clocks. */
export const moments: fc.Arbitrary<GeneratedMoment> = fc
  .record({
    ...grounds,
    duration: fc.constantFrom(null, "PT1H", "PT20M", "PT95M", "PT1H30M", "PT2H15M"),
    length: fc.option(fc.integer({ min: 10, max: 900 })),
    clockApprox: fc.boolean(),
    durationApprox: fc.boolean(),
  })
  .map((from): GeneratedMoment => {
    const at = instantOf(from);
    const durationApprox = from.duration !== null && from.durationApprox;
    const value: NormalisedTime = {
      instant: isoInstant(at),
      until: from.length === null ? null : isoInstant(at + from.length * 60),
      duration: from.duration,
      approx: from.clockApprox || durationApprox,
      clockApprox: from.clockApprox,
      durationApprox,
      readings: readingsOf(withUsualOffset(from, at), (zone) => isoLocal(wallOf(at, zone))),
      issues: [],
    };
    return { ...surroundings(from, at), value };
  })
  // Offsets of odd minutes (Liberia until 1972) are no longer anywhere's; one zone said twice is no dual time.
  .filter(({ value }) =>
    value.readings.every(({ zone }) => offsetAt(Date.parse(value.instant ?? "") / 1000, zone) % 900 === 0),
  )
  .filter(({ value }) => namesZonesOnce(value));

/** Days without clocks: in two zones at some moment, or in one that is named. */
export const days: fc.Arbitrary<GeneratedMoment> = fc
  .record(grounds)
  .map((from): GeneratedMoment => {
    const at = instantOf(from);
    const value: NormalisedTime = {
      instant: null,
      until: null,
      duration: null,
      approx: false,
      clockApprox: false,
      readings: readingsOf(from, (zone) => isoDate(dayOfWall(wallOf(at, zone)))),
      issues: [],
    };
    return { ...surroundings(from, at), value };
  })
  .filter(({ value }) => namesZonesOnce(value))
  // A day beside nothing but an offset ("May 28 (UTC+7)") is not read as one.
  .filter(({ value }) => value.readings.every(({ zone }) => placeLabel(zone, null, "en") !== null));

interface Ground {
  readonly zone: string;
  readonly homeZone: string;
  readonly minute: number;
  readonly nearChange: number | null;
  readonly shape: string;
  readonly daysToDateline: number;
  readonly stated: string;
  readonly local: boolean;
  readonly style: HouseStyle;
  readonly sentenceStart: boolean;
}

/** The offsets of today, winter and summer: only these are found out from the other half. */
const usualOffsets: ReadonlySet<number> = new Set(
  zones.flatMap((zone) => [1_736_000_000, 1_752_000_000].map((at) => offsetAt(at, zone))),
);

function withUsualOffset(from: Ground, at: number): Ground {
  return from.local && !usualOffsets.has(offsetAt(at, from.zone)) ? { ...from, local: false } : from;
}

function instantOf({ zone, minute, nearChange }: Ground): number {
  const at = minute + (nearChange ?? 0);
  const change = nearChange === null ? null : nextChange(minute * 60, zone);
  return change === null || at < 0 ? minute * 60 : change + (nearChange ?? 0) * 60;
}

/** The next change of a zone's clocks within a year, to the minute; null where there is none. Epoch seconds. */
function nextChange(from: number, zone: string): number | null {
  const begins = offsetAt(from, zone);
  let before = from;
  let after = from;
  for (let month = 0; offsetAt(after, zone) === begins; month += 1) {
    if (month === 12) return null;
    before = after;
    after += 30 * secondsInDay;
  }
  while (after - before > 60) {
    const middle = Math.floor((before + after) / 120) * 60;
    if (offsetAt(middle, zone) === begins) before = middle;
    else after = middle;
  }
  return after;
}

function readingsOf({ zone, homeZone, shape, stated, local }: Ground, localIn: (zone: string) => string) {
  const ofDay = stated === "year" ? [] : stated === "day" ? ["year"] : ["date"];
  const reading = (one: string, assumed: readonly string[]): Reading => ({
    start: 0,
    end: 0,
    text: "",
    zone: one,
    local: localIn(one),
    place: null,
    assumed: [...assumed, ...ofDay],
  });
  const pair = [reading(zone, local && shape !== "alone" ? ["zone"] : []), reading(homeZone, [])];
  return shape === "alone" ? pair.slice(0, 1) : shape === "home-first" ? pair.toReversed() : pair;
}

function surroundings({ homeZone, daysToDateline, stated, style, sentenceStart }: Ground, at: number) {
  const shift = stated === "nothing" ? 0 : daysToDateline * secondsInDay;
  return { homeZone, dateline: isoDate(dayOfWall(wallOf(at + shift, homeZone))), style, sentenceStart };
}

function namesZonesOnce({ readings }: NormalisedTime): boolean {
  return new Set(readings.map((reading) => reading.zone)).size === readings.length;
}
