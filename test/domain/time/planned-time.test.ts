import { describe, expect, test } from "vitest";

import { readPlannedTime } from "../../../src/domain/time/planned-time.ts";

const read = (text: string) => readPlannedTime(text, "2025b");

describe("a planned time", () => {
  test("is a wall clock in a zone", () => {
    expect(read("2027-03-14T11:00[America/New_York]")).toEqual({
      text: "2027-03-14T11:00[America/New_York]",
      wall: "2027-03-14T11:00",
      zone: "America/New_York",
      fold: null,
      instant: "2027-03-14T15:00:00Z",
      tzVersion: "2025b",
    });
  });

  test("is an instant, which may be shown in a zone", () => {
    expect(read("2027-03-14T15:00:00Z")).toMatchObject({ zone: "UTC", instant: "2027-03-14T15:00:00Z" });
    expect(read("2027-03-14T15:00:30+09:00")).toMatchObject({
      zone: "+09:00",
      wall: "2027-03-14T15:00:30",
      instant: "2027-03-14T06:00:30Z",
    });
    expect(read("2027-03-14T15:00Z[America/New_York]")).toMatchObject({
      wall: "2027-03-14T11:00",
      instant: "2027-03-14T15:00:00Z",
    });
  });

  test("that the clocks skip does not exist", () => {
    expect(read("2027-03-14T02:30[America/New_York]")).toMatchObject({
      code: "no-such-time",
      severity: "blocking",
    });
  });

  test("that comes twice needs its offset", () => {
    expect(read("2027-11-07T01:30[America/New_York]")).toMatchObject({
      code: "happens-twice",
      severity: "blocking",
      detail: { instants: ["2027-11-07T05:30:00Z", "2027-11-07T06:30:00Z"] },
    });
    expect(read("2027-11-07T01:30-04:00[America/New_York]")).toMatchObject({
      fold: "first",
      instant: "2027-11-07T05:30:00Z",
    });
    expect(read("2027-11-07T01:30-05:00[america/new_york]")).toMatchObject({
      fold: "second",
      zone: "America/New_York",
    });
  });

  test.each([
    "",
    "tomorrow",
    "2027-03-14T15:00",
    "2027-03-14",
    "2027-02-30T11:00[Asia/Tokyo]",
    "2027-03-14T24:00[Asia/Tokyo]",
    "2027-03-14T15:00:00.5Z",
    "2027-03-14T11:00-05:00[America/New_York]",
    "2027-03-14T11:00[Nowhere/Here]",
    "2027-03-14T11:00[]",
  ])("is not “%s”", (text) => {
    expect(read(text)).toMatchObject({ code: "bad-time", severity: "blocking" });
  });
});
