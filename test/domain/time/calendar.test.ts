import fc from "fast-check";
import { expect, test } from "vitest";
import { Temporal } from "../../../src/domain/temporal.ts";
import {
  dateOf,
  epochDayOf,
  isDate,
  isoDate,
  isoInstant,
  secondsOfIso,
  weekdayOf,
} from "../../../src/domain/time/calendar.ts";
import { instantsOf, wallOf } from "../../../src/domain/time/wall-clock.ts";

test("epoch days are Temporal's", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
      const date = Temporal.PlainDate.from("1970-01-01").add({ days: day });
      expect(isoDate(day)).toBe(date.toString());
      expect(weekdayOf(day)).toBe(date.dayOfWeek);
      expect(epochDayOf(dateOf(day))).toBe(day);
    }),
  );
});

test("dates that do not exist are none", () => {
  expect([isDate({ year: 2023, month: 2, day: 29 }), isDate({ year: 2024, month: 2, day: 29 })]).toEqual([
    false,
    true,
  ]);
  expect([isDate({ year: 1900, month: 2, day: 29 }), isDate({ year: 2023, month: 13, day: 1 })]).toEqual([
    false,
    false,
  ]);
});

test("instants survive being written down", () => {
  expect(isoInstant(secondsOfIso("2023-02-14T16:00:05Z"))).toBe("2023-02-14T16:00:05Z");
});

test("a wall clock has one instant, none in a gap, two in a fold", () => {
  const wall = (local: string) => secondsOfIso(`${local}:00`);
  expect(instantsOf(wall("2023-02-14T11:00"), "America/New_York").map(isoInstant)).toEqual([
    "2023-02-14T16:00:00Z",
  ]);
  expect(instantsOf(wall("2023-03-12T02:30"), "America/New_York")).toEqual([]);
  expect(instantsOf(wall("2023-11-05T01:30"), "America/New_York").map(isoInstant)).toEqual([
    "2023-11-05T05:30:00Z",
    "2023-11-05T06:30:00Z",
  ]);
  expect(instantsOf(wall("2011-12-30T12:00"), "Pacific/Apia")).toEqual([]);
});

test("every instant is among those of its own wall clock", () => {
  const zones = fc.constantFrom(
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Asia/Tokyo",
    "+05:45",
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800 }), zones, (instant, zone) => {
      expect(instantsOf(wallOf(instant, zone), zone)).toContain(instant);
    }),
  );
});
