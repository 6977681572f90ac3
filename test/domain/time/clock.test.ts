import { expect, test } from "vitest";
import {
  presentClock,
  presentClockDate,
  presentClockTime,
  presentDuration,
} from "../../../src/domain/time/clock.ts";

const published = "2023-02-14T21:00:00Z";

test("an instant is said on a zone's clock", () => {
  expect(presentClock(published, "Asia/Tokyo", "en")).toEqual({
    date: "2023-02-15",
    time: "06:00",
    text: "Wednesday, February 15, 2023, 6:00 a.m.",
  });
  expect(presentClock(published, "Asia/Tokyo", "ja").text).toBe("2023年2月15日（水）午前6時");
  expect(presentClock(published, "America/New_York", "ja").text).toBe("2023年2月14日（火）午後4時");
  expect(presentClock(published, "-03:30", "en").text).toBe("Tuesday, February 14, 2023, 5:30 p.m.");
  expect(presentClock(published, "Asia/Tokyo", "fr").text).toMatch(/^mercredi 15 février 2023.*06:00$/u);
});

test("days and clocks stand alone", () => {
  expect(presentClockDate("2023-02-14", "en")).toBe("Tue, February 14");
  expect(presentClockDate("2023-02-14", "ja")).toBe("2月14日（火）");
  expect(presentClockTime("11:00", "en")).toBe("11:00 a.m.");
  expect(presentClockTime("11:00", "ja")).toBe("午前11時");
  expect(presentClockTime("16:05", "en")).toBe("4:05 p.m.");
  expect(presentClockTime("16:05", "ja")).toBe("午後4時5分");
});

test("noon and midnight are 午後0時 and 午前0時", () => {
  expect([presentClockTime("12:00", "ja"), presentClockTime("00:00", "ja")]).toEqual(["午後0時", "午前0時"]);
  expect([presentClockTime("12:00", "en"), presentClockTime("00:00", "en")]).toEqual([
    "12:00 p.m.",
    "12:00 a.m.",
  ]);
});

test("durations are said, approximate or not", () => {
  expect(presentDuration("PT1H", true, "en")).toBe("about 1 hour");
  expect(presentDuration("PT1H", true, "ja")).toBe("約1時間");
  expect(presentDuration("PT95M", false, "en")).toBe("95 minutes");
  expect(presentDuration("PT95M", false, "ja")).toBe("95分間");
  expect(presentDuration("PT2H30M", true, "ja")).toBe("約2時間半");
  expect(presentDuration("PT1H", false, "de")).toBe("1 Stunde");
  expect(() => presentDuration("P1M", false, "en")).toThrow(RangeError);
});
