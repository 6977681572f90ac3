/** The tables against Temporal: every change of every zone from 1970 to 2037. */
import { expect, test } from "vitest";
import { Temporal } from "../../../src/domain/temporal.ts";
import { ruledInstants, ruledOffset } from "../../../src/domain/time/zone-rules.ts";

const all = Intl.supportedValuesOf("timeZone");
/** Those whose changes are odd: halves of an hour, a day skipped, seconds, a summer time of a week, none in summer. */
const odd = [
  "Africa/Casablanca",
  "Africa/Monrovia",
  "America/Asuncion",
  "America/Caracas",
  "America/Noronha",
  "America/Recife",
  "Antarctica/Troll",
  "Asia/Gaza",
  "Asia/Pyongyang",
  "Australia/Lord_Howe",
  "Europe/Dublin",
  "Pacific/Apia",
  "Pacific/Kwajalein",
];
/** With CI=true every zone; otherwise the odd ones and every ninth. */
const zones = process.env["CI"] === "true" ? all : all.filter((zone, i) => i % 9 === 0 || odd.includes(zone));

test(
  `the tables say what Temporal says at every change of ${zones.length} zones`,
  { timeout: 120_000 },
  () => {
    for (const zone of zones) {
      for (const change of changesOf(zone)) {
        for (const instant of [change - 1, change, change + 1])
          expect([zone, instant, ruledOffset(instant, zone)]).toEqual([
            zone,
            instant,
            temporalOffset(instant, zone),
          ]);
        const wall = change + ruledOffset(change - 1, zone);
        for (const clock of [wall - 1800, wall, wall + 1800])
          expect([zone, clock, ruledInstants(clock, zone)]).toEqual([
            zone,
            clock,
            temporalInstants(clock, zone),
          ]);
      }
    }
  },
);

test(
  "the tables say what Temporal says on any day, between the changes that Temporal finds by itself",
  { timeout: 120_000 },
  () => {
    for (const zone of zones) {
      const step = odd.includes(zone) ? 2 : 30;
      for (let day = 0; day < 24_830; day += step) {
        const instant = day * 86_400 + 43_200;
        const offset = ruledOffset(instant, zone);
        if (offset !== temporalOffset(instant, zone)) expect([zone, instant, offset]).toEqual([]);
      }
    }
  },
);

test("before 1970 and after 2037 Temporal is asked", () => {
  for (const instant of [-1, -1_000_000_000, 2_145_916_800, 4_000_000_000])
    expect(ruledOffset(instant, "Europe/London")).toBe(temporalOffset(instant, "Europe/London"));
});

test("a day that a zone left out has no clock, an hour that comes twice has two", () => {
  const skipped = Date.UTC(2011, 11, 30, 12) / 1000;
  expect(ruledInstants(skipped, "Pacific/Apia")).toEqual([]);
  expect(ruledInstants(Date.UTC(2023, 10, 5, 1, 30) / 1000, "America/New_York")).toHaveLength(2);
});

/** Epoch seconds of the changes. */
function changesOf(zone: string): readonly number[] {
  const changes: number[] = [];
  let next: Temporal.ZonedDateTime | null = zonedAt(-1, zone);
  while ((next = next.getTimeZoneTransition("next")) !== null) {
    const change = next.epochMilliseconds / 1000;
    if (change >= 2_145_916_800) break;
    changes.push(change);
  }
  return changes;
}

function temporalOffset(instant: number, zone: string): number {
  return Math.round(zonedAt(instant, zone).offsetNanoseconds / 1e9);
}

function temporalInstants(wall: number, zone: string): readonly number[] {
  const local = Temporal.Instant.fromEpochMilliseconds(wall * 1000)
    .toZonedDateTimeISO("UTC")
    .toPlainDateTime();
  const [earlier, later] = (["earlier", "later"] as const).map((disambiguation) =>
    local.toZonedDateTime(zone, { disambiguation }),
  );
  const both = [earlier, later].flatMap((one) =>
    one?.toPlainDateTime().equals(local) === true ? [one.epochMilliseconds / 1000] : [],
  );
  return [...new Set(both)];
}

function zonedAt(instant: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(zone);
}
