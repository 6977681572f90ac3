/**
 * Places and their zones: which zones a city's or a country's name means, and how a zone is named for readers.
 */
import { languageOf } from "../locale.ts";
import type { City } from "./cities.ts";
import { cities, furtherCities } from "./cities.ts";
import { isLatin } from "./characters.ts";
import { folded, lowered } from "./folded-text.ts";
import type { NameIndex } from "./name-index.ts";
import { nameIndex } from "./name-index.ts";
import type { Region } from "./regions.ts";
import { regionByCode, regions } from "./regions.ts";
import { states } from "./states.ts";
import { fixedOffset, utcName } from "./wall-clock.ts";
import { zoneCityRows } from "./zone-cities.ts";
import { zoneCountryRows } from "./zone-countries.ts";

/** A city, or a country or a part of one, that can name a zone. */
export interface Place {
  readonly kind: "city" | "region";
  /** The first is the usual one. A large country has several. */
  readonly zones: readonly string[];
  /** The code of its country (see `regions.ts`). */
  readonly region: string;
  /** By language; the name that we write comes first. */
  readonly names: { readonly [language: string]: readonly string[] };
}

/** Rows of a generated table, cut into their columns. */
function columns(rows: string): readonly (readonly string[])[] {
  return rows
    .trim()
    .split("\n")
    .map((row) => row.split("|"));
}

function namesIn(column = ""): readonly string[] {
  return column === "" ? [] : column.split("/");
}

const countries = new Map(
  columns(zoneCountryRows).map(([code = "", , english, japanese, adjectives]) => [
    code,
    { en: namesIn(english), ja: namesIn(japanese), adjectives: namesIn(adjectives) },
  ]),
);

/** Zones that the name of their country alone never means: "US time" is no clock of Alaska. */
const outlying: ReadonlySet<string> = new Set(["America/Anchorage", "Pacific/Honolulu"]);

/** The names that ministries use come first, then the press's, then CLDR's: of two places of one name the first counts. */
const places: readonly Place[] = [
  ...cities.map(cityPlace),
  ...regions.map((region): Place => ({
    kind: "region",
    zones: region.zones.filter((zone) => !outlying.has(zone)),
    region: region.code,
    names: {
      en: [...(region.names["en"] ?? []), ...(countries.get(region.code)?.en ?? [])],
      ja: [...(region.names["ja"] ?? []), ...(countries.get(region.code)?.ja ?? [])],
    },
  })),
  ...states.map((state): Place => ({ kind: "region", ...state })),
  ...furtherCities.map(cityPlace),
  ...columns(zoneCityRows).map(([zone = "", region = "", english, japanese]): Place => ({
    kind: "city",
    zones: [zone],
    region,
    names: { en: namesIn(english), ja: namesIn(japanese) },
  })),
];

function cityPlace({ zone, region, names }: City): Place {
  return { kind: "city", zones: [zone], region, names };
}

/** English adjectives of countries, where they name a clock: "Japanese time". */
export const adjectivesEn: NameIndex<Place> = nameIndex(
  places
    .filter((place) => place.kind === "region")
    .flatMap((place) =>
      (countries.get(place.region)?.adjectives ?? []).map((name) => [name, place] as const),
    ),
);

const indexes = new Map<string, NameIndex<Place>>();

/** Names in a language, as they stand in a folded text. */
export function placesIn(language: string): NameIndex<Place> {
  const index =
    indexes.get(language) ??
    nameIndex(
      places.flatMap((place) => (place.names[language] ?? []).map((name) => [folded(name), place] as const)),
    );
  indexes.set(language, index);
  return index;
}

const languages: ReadonlySet<string> = new Set(places.flatMap((place) => Object.keys(place.names)));

const byName = new Map<string, Place>();
for (const place of places) {
  // As it is written, too: most names that are asked for are written so.
  for (const name of Object.values(place.names).flat())
    for (const form of [key(name), name]) if (!byName.has(form)) byName.set(form, place);
}

/**
 * The place of a name in any language, date lines' capitals too ("TOKYO"). Of a name with more after it or before it
 * ("Geneva, Switzerland", 米国・ワシントンD.C.) the part that is known counts.
 */
export function placeNamed(name: string): Place | null {
  const exact = byName.get(name);
  if (exact !== undefined) return exact;
  const plain = key(name);
  const first = plain.split(/[,(・]/u, 1)[0]?.trim() ?? "";
  const last = plain.slice(Math.max(plain.lastIndexOf("・"), plain.lastIndexOf(",")) + 1).trim();
  // In Japanese the larger comes first, in English last.
  const [small, large] = plain.includes("・") ? [last, first] : [first, last];
  return byName.get(plain) ?? byName.get(small) ?? byName.get(large) ?? regionBefore(plain);
}

/** フロリダ州パームビーチ: the region that a name begins with, in whatever language; no part of a word. */
function regionBefore(name: string): Place | null {
  for (const language of languages) {
    const found = placesIn(language).longestAt(name, 0);
    if (found?.value.kind === "region" && !isLatin(name.charCodeAt(found.end))) return found.value;
  }
  return null;
}

function key(name: string): string {
  return lowered(folded(name)).trim();
}

/**
 * How a clock is named for readers: America/New_York with the place "Washington D.C." -> ワシントンD.C.;
 * Asia/Tokyo -> "Japan"; a zone of a large country -> its city. Other languages name countries by CLDR.
 */
export function placeName(zone: string, place: string | null, locale: string): string {
  const language = languageOf(locale);
  const known = place === null ? null : placeNamed(place);
  if (place !== null && known === null) return place;
  if (known?.kind === "city") return known.names[language]?.[0] ?? known.names["en"]?.[0] ?? zone;
  const region = regionOf(known?.region ?? null, zone);
  if (region !== null) return region.names[language]?.[0] ?? countryName(region.code, locale);
  return zoneName(zone, language);
}

/**
 * The name that a zone's clock is called by in a text ("Japan time", シドニー時間): one whose only zone it is, so that
 * reading it again gives the zone. Null where there is none.
 */
export function placeLabel(zone: string, place: string | null, language: string): string | null {
  const candidates = [
    ...(place === null ? [] : [placeName(zone, place, language)]),
    placeName(zone, null, language),
  ];
  return candidates.find((name) => isOnlyZone(name, zone, language)) ?? null;
}

/** Whether a zone's clock can be called by the name of a place at all. */
export function isNamed(zone: string): boolean {
  return places.some((place) => place.zones.length === 1 && place.zones[0] === zone);
}

function isOnlyZone(name: string, zone: string, language: string): boolean {
  const plain = folded(name);
  const found = placesIn(language).longestAt(plain, 0);
  return found?.end === plain.length && found.value.zones.length === 1 && found.value.zones[0] === zone;
}

/** The country that has this one zone, or the one that is named. */
function regionOf(code: string | null, zone: string): Region | null {
  if (code !== null) return regionByCode.get(code) ?? null;
  return regions.find((region) => region.zones.length === 1 && region.zones[0] === zone) ?? null;
}

function zoneName(zone: string, language: string): string {
  const offset = fixedOffset(zone);
  if (offset !== null) return utcName(offset);
  const exemplar = zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
  const here = places.filter((place) => place.kind === "city" && place.zones[0] === zone);
  const city = here.find((place) => place.names["en"]?.[0] === exemplar) ?? here[0];
  return city?.names[language]?.[0] ?? city?.names["en"]?.[0] ?? exemplar;
}

function countryName(code: string, locale: string): string {
  return new Intl.DisplayNames([locale, "en"], { type: "region" }).of(code) ?? code;
}
