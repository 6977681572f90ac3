/** The law: reading what was presented gives the same moment. Every zone of the runtime, 1970-2100, folds included. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { isoInstant, isoLocal } from "../../../src/domain/time/calendar.ts";
import type { NormalisedTime, Reading } from "../../../src/domain/time/moment.ts";
import { presentTime } from "../../../src/domain/time/present.ts";
import { readTimes } from "../../../src/domain/time/read-times.ts";
import { offsetAt, wallOf } from "../../../src/domain/time/wall-clock.ts";

const zones = Intl.supportedValuesOf("timeZone").filter((zone) => !zone.startsWith("Etc/"));
const homes = [
  "Asia/Tokyo",
  "Asia/Tokyo",
  "America/New_York",
  "Europe/London",
  "Asia/Kolkata",
  "Australia/Sydney",
];

interface Generated {
  readonly value: NormalisedTime;
  readonly home: string;
  readonly dateline: string;
}

const moments: fc.Arbitrary<Generated> = fc
  .record({
    zone: fc.constantFrom(...zones),
    home: fc.constantFrom(...homes),
    minute: fc.integer({ min: 0, max: 4_102_444_800 / 60 }),
    shape: fc.constantFrom("local-first", "home-first", "alone"),
    duration: fc.constantFrom(null, "PT1H", "PT20M", "PT95M", "PT1H30M", "PT2H15M"),
    length: fc.option(fc.integer({ min: 10, max: 900 })),
    clockApprox: fc.boolean(),
    durationApprox: fc.boolean(),
    daysToDateline: fc.integer({ min: -40, max: 40 }),
    yearStated: fc.boolean(),
  })
  .map((from) => {
    const at = from.minute * 60;
    const reading = (zone: string): Reading => ({
      start: 0,
      end: 0,
      text: "",
      zone,
      local: isoLocal(wallOf(at, zone)),
      place: null,
      assumed: from.yearStated ? [] : ["year"],
    });
    const pair = [reading(from.zone), reading(from.home)];
    const durationApprox = from.duration !== null && from.durationApprox;
    const value: NormalisedTime = {
      instant: isoInstant(at),
      until: from.length === null ? null : isoInstant(at + from.length * 60),
      duration: from.duration,
      approx: from.clockApprox || durationApprox,
      clockApprox: from.clockApprox,
      durationApprox,
      readings:
        from.shape === "alone" ? pair.slice(0, 1) : from.shape === "home-first" ? pair.toReversed() : pair,
      issues: [],
    };
    const dateline = isoLocal(wallOf(at + from.daysToDateline * 86_400, from.home)).slice(0, 10);
    return { value, home: from.home, dateline };
  })
  // Offsets of odd minutes (Liberia until 1972) are no longer anywhere's; one zone said twice is no dual time.
  .filter(({ value }) =>
    value.readings.every(({ zone }) => offsetAt(Date.parse(value.instant ?? "") / 1000, zone) % 900 === 0),
  )
  .filter(
    ({ value }) => new Set(value.readings.map((reading) => reading.zone)).size === value.readings.length,
  );

test.each(["en", "ja"])("in %s, reading what was presented gives the same moment", (locale) => {
  fc.assert(
    fc.property(moments, fc.boolean(), ({ value, home, dateline }, sentenceStart) => {
      const { text } = presentTime(value, locale, {
        homeZone: home,
        dateline,
        role: "adverbial",
        sentenceStart,
      });
      const read = readTimes(text, locale, { dateline, place: null, homeZone: home });
      expect(read.map((time) => core(time.value))).toEqual([core(value)]);
      expect(read[0]?.stated.phrase.text).toBe(text);
    }),
    { numRuns: 1500 },
  );
});

/** All of a moment but the names of its zones, which come back as sets that hold them. */
function core(value: NormalisedTime) {
  const { instant, until, duration, approx, clockApprox, durationApprox } = value;
  return {
    instant,
    until,
    duration,
    approx,
    clockApprox,
    durationApprox,
    clocks: value.readings.map((one) => one.local),
  };
}
