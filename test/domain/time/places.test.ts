import { describe, expect, test } from "vitest";
import { Temporal } from "../../../src/domain/temporal.ts";
import { cities, furtherCities } from "../../../src/domain/time/cities.ts";
import { regionByCode, regions } from "../../../src/domain/time/regions.ts";
import { states } from "../../../src/domain/time/states.ts";
import { zoneId } from "../../../src/domain/time/wall-clock.ts";
import { zoneCityRows } from "../../../src/domain/time/zone-cities.ts";
import { placeLabel, placeNamed } from "../../../src/domain/time/zone.ts";
import { codesOf, onlyTime } from "./examples.ts";

interface Row {
  readonly zones: readonly string[];
  readonly region: string;
  readonly names: { readonly [language: string]: readonly string[] };
}

const further: readonly Row[] = furtherCities.map(({ zone, ...rest }) => ({ zones: [zone], ...rest }));
const rows: readonly Row[] = [...states, ...further];

/** Names that a row gives up to an earlier place, or takes from CLDR's city, with other zones: on purpose. */
const preferred = new Map([
  // The capital of Puerto Rico, not the Argentine province.
  ["San Juan", "America/Puerto_Rico"],
]);

describe("every state and every further city", () => {
  test.each(rows.map((row) => [row.names["en"]?.[0] ?? "", row] as const))("%s", (_, row) => {
    const { en = [], ja = [] } = row.names;
    expect(row.zones.filter((zone) => zoneId(zone) === null)).toEqual([]);
    expect(regionByCode.has(row.region)).toBe(true);
    expect(en.length).toBeGreaterThan(0);
    expect(ja.length).toBeGreaterThan(0);
    // The tokeniser looks for names by their first letter, A to Z or with a mark, and for two characters at least.
    expect(en.filter((name) => !/^\p{Lu}./u.test(name))).toEqual([]);
    expect(ja.filter((name) => !/[ぁ-ヿ一-鿿]{2}/u.test(name))).toEqual([]);
    for (const name of [...en, ...ja]) expect([name, placeNamed(name)?.zones]).toEqual([name, row.zones]);
  });
});

test("no name means other zones elsewhere, unless that is on purpose", () => {
  const known: readonly Row[] = [
    ...cities.map(({ zone, ...rest }) => ({ zones: [zone], ...rest })),
    ...regions.map(({ code, ...rest }) => ({ region: code, ...rest })),
    ...rows,
    ...zoneCityRows
      .trim()
      .split("\n")
      .map((row) => row.split("|"))
      .map(([zone = "", region = "", en = "", ja = ""]) => ({
        zones: [zone],
        region,
        names: { en: en.split("/"), ja: ja.split("/") },
      })),
  ];
  const added = new Set(rows.flatMap(({ names }) => Object.values(names).flat()));
  const clashes = known.flatMap(({ zones, names }) =>
    Object.values(names)
      .flat()
      .filter((name) => added.has(name) && placeNamed(name)?.zones.join(" ") !== zones.join(" "))
      .map((name) => [name, placeNamed(name)?.zones[0] ?? ""] as const),
  );
  expect(new Map(clashes)).toEqual(preferred);
});

test("no place has two rows, and no state two zones whose clocks agree", () => {
  const first = rows.map(({ names }) => names["en"]?.[0]);
  expect(first.filter((name, i) => first.indexOf(name) !== i)).toEqual([]);
  const again = further.filter(({ names }) =>
    cities.some((city) => city.names["en"]?.[0] === names["en"]?.[0]),
  );
  expect(again).toEqual([]);
  const year = Array.from({ length: 12 }, (_, i) =>
    Temporal.Instant.from(`2025-${twoDigits(i + 1)}-15T12:00Z`),
  );
  for (const { zones } of states) {
    const clocks = zones.map((zone) => year.map((at) => at.toZonedDateTimeISO(zone).offset).join());
    expect([zones, new Set(clocks).size]).toEqual([zones, zones.length]);
  }
});

test("there are fifty states and the capital's district, thirteen provinces and territories, eight of Australia", () => {
  const count = (code: string) => states.filter(({ region }) => region === code).length;
  expect([count("US"), count("CA"), count("AU")]).toEqual([51, 13, 8]);
});

test.each([
  ["Georgia", "Asia/Tbilisi"],
  ["ジョージア", "Asia/Tbilisi"],
  ["Georgia, USA", "America/New_York"],
  ["ジョージア州", "America/New_York"],
  ["Atlanta, Georgia", "America/New_York"],
  ["Washington", "America/New_York"],
  ["ワシントン", "America/New_York"],
  ["Washington State", "America/Los_Angeles"],
  ["ワシントン州", "America/Los_Angeles"],
  ["Seattle, Washington", "America/Los_Angeles"],
  ["Cambridge", "Europe/London"],
  ["Cambridge, Massachusetts", "America/New_York"],
  ["Birmingham", "Europe/London"],
  ["Birmingham, Alabama", "America/Chicago"],
  ["ORLANDO, Florida", "America/New_York"],
])("%s is in %s", (name, zone) => {
  expect(placeNamed(name)?.zones).toEqual([zone]);
});

test.each([
  "Nice",
  "Mobile",
  "Reading",
  "Bath",
  "Orange",
  "Split",
  "Of",
  "Male",
  "Victoria",
  "San Jose",
  "メーン",
])("%s alone is no place", (name) => {
  expect(placeNamed(name)).toBeNull();
});

test.each([
  [
    "en",
    "The meeting began at 11:30 a.m. in Alaska (4:30 a.m. on August 16, Japan time).",
    "America/Anchorage",
  ],
  ["en", "Liftoff was at 8:15 p.m. Florida time (9:15 a.m. on August 16, Japan time).", "America/New_York"],
  ["en", "Doors open at 6 p.m. in Orlando, Florida (7 a.m. on August 16, Japan time).", "America/New_York"],
  ["en", "It starts at 9 a.m. in Atlanta, Georgia (10 p.m. Japan time).", "America/New_York"],
  ["ja", "15日午前11時30分(アラスカ時間、日本時間16日午前4時30分)に始まった。", "America/Anchorage"],
  ["ja", "カリフォルニア州時間15日午後6時(日本時間16日午前10時)に公開する。", "America/Los_Angeles"],
  ["ja", "オーランド時間15日午後6時(日本時間16日午前7時)に開場する。", "America/New_York"],
])("%s: %s", (language, text, zone) => {
  const { value } = onlyTime(text, language, { dateline: "2025-08-15" });
  expect([value.readings.map((reading) => reading.zone), codesOf(value)]).toEqual([[zone, "Asia/Tokyo"], []]);
});

test("a state with two clocks is no label of one", () => {
  expect(placeLabel("America/Chicago", "Texas", "en")).toBe("Chicago");
  expect(placeLabel("America/Chicago", "テキサス州", "ja")).toBe("シカゴ");
});

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
