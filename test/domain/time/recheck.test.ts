/**
 * Instants that older zone rules gave, looked at by those of today. The rules of then are real: Paraguay put its clocks
 * back in winter until 2024, Kazakhstan had two zones until then, and Egypt no summer time before 2023.
 */
import { describe, expect, test } from "vitest";
import type { NormalisedTime } from "../../../src/domain/time/moment.ts";
import { type PlannedTime, readPlannedTime } from "../../../src/domain/time/planned-time.ts";
import {
  recheckEnd,
  recheckMoment,
  recheckPlanned,
  withEndClocks,
} from "../../../src/domain/time/recheck.ts";

/** A time with its clocks as `zone local`. */
function aTime(instant: string | null, ...clocks: readonly string[]): NormalisedTime {
  const readings = clocks.map((clock) => {
    const [zone = "", local = ""] = clock.split(" ");
    return { zone, local, text: "", place: null, assumed: [], start: 0, end: 0 };
  });
  return { instant, until: null, duration: null, approx: false, readings, issues: [] };
}

/** What a person typed, with the instant that older rules gave. */
function aPlan(text: string, then: Partial<PlannedTime>): PlannedTime {
  const [wall = "", zone = ""] = text.replace("]", "").split("[");
  const plain = wall.replace(/Z|[+-]\d{2}:\d{2}$/u, "");
  return { text, wall: plain, zone, fold: null, instant: "", tzVersion: "2022g", ...then };
}

describe("a stated time", () => {
  test("is unchanged where the rules are", () => {
    const paired = ["America/New_York 2027-02-14T11:00", "Asia/Tokyo 2027-02-15T01:00"];
    expect(recheckMoment(aTime("2027-02-14T16:00:00Z", ...paired))).toEqual({ kind: "unchanged" });
  });

  test("moves earlier where winter time was given up", () => {
    expect(recheckMoment(aTime("2027-07-20T13:00:00Z", "America/Asuncion 2027-07-20T09:00"))).toEqual({
      kind: "moved",
      from: "2027-07-20T13:00:00Z",
      to: "2027-07-20T12:00:00Z",
      by: "-PT1H",
      clocks: [{ zone: "America/Asuncion", local: "2027-07-20T09:00", instants: ["2027-07-20T12:00:00Z"] }],
    });
  });

  test("moves later where a zone went west, and keeps its seconds", () => {
    expect(recheckMoment(aTime("2027-07-20T03:00:30Z", "Asia/Almaty 2027-07-20T09:00"))).toMatchObject({
      kind: "moved",
      to: "2027-07-20T04:00:30Z",
      by: "PT1H",
    });
  });

  test("moves where both halves move alike", () => {
    const both = ["Asia/Almaty 2027-07-20T09:00", "Asia/Qostanay 2027-07-20T09:00"];
    expect(recheckMoment(aTime("2027-07-20T03:00:00Z", ...both))).toMatchObject({ kind: "moved" });
  });

  test("disagrees where one half moves and the other stays", () => {
    const both = ["Asia/Almaty 2027-07-20T09:00", "Asia/Tokyo 2027-07-20T12:00"];
    expect(recheckMoment(aTime("2027-07-20T03:00:00Z", ...both))).toMatchObject({
      kind: "disagree",
      clocks: [{ instants: ["2027-07-20T04:00:00Z"] }, { instants: ["2027-07-20T03:00:00Z"] }],
    });
  });

  test("is in a gap where summer time begins over it now", () => {
    expect(recheckMoment(aTime("2027-04-29T22:30:00Z", "Africa/Cairo 2027-04-30T00:30"))).toMatchObject({
      kind: "gap",
      zone: "Africa/Cairo",
    });
  });

  test("comes twice now, and neither is the stored instant", () => {
    // As if Cairo had been an hour further east.
    expect(recheckMoment(aTime("2027-10-28T19:30:00Z", "Africa/Cairo 2027-10-28T23:30"))).toMatchObject({
      kind: "fold",
      instants: ["2027-10-28T20:30:00Z", "2027-10-28T21:30:00Z"],
    });
  });

  test.each([
    ["2027-11-07T05:30:00Z", "the first"],
    ["2027-11-07T06:30:00Z", "the second"],
  ])("in a fold of old, %s stays %s of the two", (instant) => {
    expect(recheckMoment(aTime(instant, "America/New_York 2027-11-07T01:30"))).toEqual({ kind: "unchanged" });
  });

  test("is in a zone that these rules do not know", () => {
    expect(recheckMoment(aTime("2027-07-20T13:00:00Z", "America/Atlantis 2027-07-20T09:00"))).toMatchObject({
      kind: "unknown-zone",
      zone: "America/Atlantis",
    });
  });

  test.each([
    ["has no instant", aTime(null, "America/Asuncion 2027-07-20T09:00")],
    ["is a day", aTime("2027-07-20T13:00:00Z", "America/Asuncion 2027-07-20")],
    ["has an offset for a zone", aTime("2027-07-20T13:00:00Z", "-04:00 2027-07-20T09:00")],
    ["is in a zone that nothing named", aTime("2027-07-20T13:00:00Z", "Etc/Unknown 2027-07-20T09:00")],
  ])("cannot move where it %s", (_, time) => {
    expect(recheckMoment(time)).toEqual({ kind: "unchanged" });
  });
});

describe("the end of a range", () => {
  const times = aTime("2027-02-14T16:00:00Z", "America/New_York 2027-02-14T11:00", "Asia/Tokyo 2027-02-15");

  test("keeps the clock of each half that has one, and is rechecked by it", () => {
    const kept = withEndClocks({ ...times, until: "2027-02-14T17:30:00Z" });
    expect(kept.readings.map((one) => one.localUntil)).toEqual(["2027-02-14T12:30", undefined]);
    expect(recheckEnd(kept)).toEqual({ kind: "unchanged" });
  });

  test("moves by itself where the rules change within the range", () => {
    // Egypt in 2022: no summer time began on 30 April.
    const [half] = aTime(null, "Africa/Cairo 2027-04-29T22:00").readings;
    const range: NormalisedTime = {
      ...aTime("2027-04-29T20:00:00Z"),
      until: "2027-04-30T00:00:00Z",
      readings: half === undefined ? [] : [{ ...half, localUntil: "2027-04-30T02:00" }],
    };
    expect(recheckMoment(range)).toEqual({ kind: "unchanged" });
    expect(recheckEnd(range)).toMatchObject({ kind: "moved", to: "2027-04-29T23:00:00Z", by: "-PT1H" });
  });

  test("is not judged where its clocks were not kept, nor where there is none", () => {
    expect(recheckEnd({ ...times, until: "1999-01-01T00:00:00Z" })).toEqual({ kind: "unchanged" });
    expect(withEndClocks(times)).toBe(times);
  });
});

describe("a planned time", () => {
  test.each([
    ["2027-07-20T09:00[America/Asuncion]", "2027-07-20T13:00:00Z", "2027-07-20T12:00:00Z", "-PT1H"],
    ["2027-07-20T09:00-04:00[America/Asuncion]", "2027-07-20T13:00:00Z", "2027-07-20T12:00:00Z", "-PT1H"],
    ["2027-07-20T09:00:15[Asia/Almaty]", "2027-07-20T03:00:15Z", "2027-07-20T04:00:15Z", "PT1H"],
  ])("moves: %s", (text, instant, to, by) => {
    expect(recheckPlanned(aPlan(text, { instant }))).toMatchObject({ kind: "moved", from: instant, to, by });
  });

  test("given by its instant stays", () => {
    const plan = aPlan("2027-07-20T13:00:00Z[America/Asuncion]", {
      wall: "2027-07-20T09:00",
      instant: "2027-07-20T13:00:00Z",
    });
    expect(recheckPlanned(plan)).toEqual({ kind: "unchanged" });
  });

  test("is in a gap now", () => {
    const plan = aPlan("2027-04-30T00:30[Africa/Cairo]", { instant: "2027-04-29T22:30:00Z" });
    expect(recheckPlanned(plan)).toMatchObject({ kind: "gap", zone: "Africa/Cairo" });
  });

  test("comes twice now, and a person chooses, unless the offset was typed", () => {
    const second = { instant: "2027-10-28T21:30:00Z" };
    const both = ["2027-10-28T20:30:00Z", "2027-10-28T21:30:00Z"];
    const plain = aPlan("2027-10-28T23:30[Africa/Cairo]", second);
    expect(recheckPlanned(plain)).toMatchObject({ kind: "fold", instants: both });
    expect(recheckPlanned(aPlan("2027-10-28T23:30+02:00[Africa/Cairo]", second))).toEqual({
      kind: "unchanged",
    });
  });

  test("keeps the choice between two equal clocks", () => {
    const first: PlannedTime = aPlan("2027-10-28T23:30[Africa/Cairo]", {
      fold: "first",
      instant: "2027-10-28T19:30:00Z",
    });
    expect(recheckPlanned(first)).toMatchObject({ kind: "moved", to: "2027-10-28T20:30:00Z" });
  });

  test.each([
    "2027-03-14T11:00[America/New_York]",
    "2027-11-07T01:30-05:00[America/New_York]",
    "2027-11-07T01:30-04:00[America/New_York]",
    "2027-03-14T11:00Z",
    "2027-03-14T11:00:30+05:45",
    "2027-03-14T11:00Z[Asia/Kathmandu]",
  ])("as the rules of today read it, it is unchanged: %s", (text) => {
    const plan = readPlannedTime(text, "today");
    if ("code" in plan) throw new Error(plan.code);
    expect(recheckPlanned(plan)).toEqual({ kind: "unchanged" });
  });
});
