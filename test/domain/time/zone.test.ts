import { expect, test } from "vitest";
import { cities } from "../../../src/domain/time/cities.ts";
import { regions } from "../../../src/domain/time/regions.ts";
import { placeLabel, placeName, placeNamed } from "../../../src/domain/time/zone.ts";
import { zoneId } from "../../../src/domain/time/wall-clock.ts";

test("a clock is named by its place, else by the one country that has it, else by its city", () => {
  expect(placeName("America/New_York", "Washington D.C.", "en")).toBe("Washington D.C.");
  expect(placeName("America/New_York", "Washington D.C.", "ja")).toBe("ワシントンD.C.");
  expect(placeName("America/New_York", "ワシントンD.C.", "en")).toBe("Washington D.C.");
  expect(placeName("Asia/Tokyo", null, "en")).toBe("Japan");
  expect(placeName("Asia/Tokyo", null, "ja")).toBe("日本");
  expect(placeName("Asia/Tokyo", null, "de")).toBe("Japan");
  expect(placeName("Europe/Zurich", null, "fr")).toBe("Suisse");
  expect(placeName("America/Chicago", null, "ja")).toBe("シカゴ");
  expect(placeName("America/Indiana/Tell_City", null, "en")).toBe("Tell City");
  expect(placeName("-05:00", null, "en")).toBe("UTC-5");
  expect(placeName("Asia/Tokyo", "Iikura Annex", "ja")).toBe("Iikura Annex");
});

test("a place is known in either language, in capitals, and with its country", () => {
  for (const name of ["Geneva", "GENEVA", "ジュネーブ", "Geneva, Switzerland", "スイス・ジュネーブ"]) {
    expect(placeNamed(name)?.zones).toEqual(["Europe/Zurich"]);
  }
  expect(placeNamed("the moon")).toBeNull();
});

test("a clock is called by a name that gives its zone again, or by none", () => {
  expect(placeLabel("Asia/Tokyo", null, "ja")).toBe("日本");
  expect(placeLabel("America/New_York", null, "en")).toBe("New York");
  expect(placeLabel("Asia/Calcutta", null, "en")).toBeNull(); // an old name, which no table has
});

test("every zone of the tables is one", () => {
  const named = [...cities.map((city) => city.zone), ...regions.flatMap((region) => region.zones)];
  expect(named.filter((zone) => zoneId(zone) === null)).toEqual([]);
});
