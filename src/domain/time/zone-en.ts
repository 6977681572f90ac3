/** English words for zones in a text: "Japan time", "U.S. Eastern Time", "Lisbon time", "EST", "local". */
import { codesOf, isLatin, matchAt } from "./characters.ts";
import { ianaZoneAt } from "./iana-zone.ts";
import type { NameIndex } from "./name-index.ts";
import type { TokenList } from "./token.ts";
import type { Lead } from "./words-en.ts";
import { abbreviationAt } from "./zone-abbreviations.ts";
import type { ZoneLabel } from "./zone-label.ts";
import { zonesLabel } from "./zone-label.ts";
import { zoneNamesEn } from "./zone-names-en.ts";
import type { Place } from "./zone.ts";
import { adjectivesEn, placesIn } from "./zone.ts";

interface FoundZone {
  readonly label: ZoneLabel;
  readonly end: number;
}

/** Adds the zone that begins here and answers where it ends; null where none does. */
export function zoneEn(
  text: string,
  low: string,
  at: number,
  { zone, proper }: Lead,
  list: TokenList,
): number | null {
  const found =
    (zone ? (namedZone(low, at) ?? localZoneOfPlace(text, low, at) ?? countryZone(text, low, at)) : null) ??
    (proper ? zoneOfPlace(text, low, at) : null) ??
    (zone ? bareZone(text, low, at, list) : null) ??
    (proper ? shortZone(text, at) : null);
  return found === null ? null : list.add(at, found.end, { kind: "zone", value: found.label });
}

/** Whether a zone follows directly: "EST", "(GMT", "UK time", "Eastern Time", "local time". */
export function zoneFollows(text: string, low: string, at: number): boolean {
  const space = low.charCodeAt(at) === 32 ? at + 1 : at;
  const start = low.charCodeAt(space) === 40 ? space + 1 : space;
  return (
    shortZone(text, start) !== null ||
    zoneOfPlace(text, low, start) !== null ||
    low.startsWith("local time", start) ||
    namedZone(low, start) !== null ||
    countryZone(text, low, start) !== null
  );
}

/** "Eastern Time", "on U.S. Pacific Standard Time", "Central European Time"; "(local)". */
function namedZone(low: string, at: number): FoundZone | null {
  const first = low.charCodeAt(at);
  if (first === 108 && matchAt(localLabel, low, at) !== null)
    return { label: { kind: "local" }, end: at + 5 };
  const country = beginsCountry.has(first) ? (matchAt(unitedStates, low, at)?.[0].length ?? 0) : 0;
  return wholeName(low, at) ?? (country > 0 ? wholeName(low, at + country) : null);
}

/** The long name of a zone that no letter follows: "US East", and not the beginning of "US Eastern". */
function wholeName(low: string, at: number): FoundZone | null {
  const named = zoneNamesEn.longestAt(low, at);
  return named === null || isLatin(low.charCodeAt(named.end)) ? null : { label: named.value, end: named.end };
}

/** "local California time", "local Japanese time". */
function localZoneOfPlace(text: string, low: string, at: number): FoundZone | null {
  return low.startsWith("local ", at) ? zoneOfPlace(text, low, at + 6) : null;
}

/** "US PT", "the U.S. Eastern". */
function countryZone(text: string, low: string, at: number): FoundZone | null {
  const country = beginsCountry.has(low.charCodeAt(at))
    ? (matchAt(unitedStates, low, at)?.[0].length ?? 0)
    : 0;
  if (country === 0) return null;
  return abbreviationAt(text, at + country) ?? bareZoneAt(text, low, at + country);
}

/** "Lisbon time", "Japan's standard time", "Japanese time". */
function zoneOfPlace(text: string, low: string, at: number): FoundZone | null {
  return zoneNamedBy(places, text, low, at) ?? zoneNamedBy(adjectivesEn, text, low, at);
}

function zoneNamedBy(names: NameIndex<Place>, text: string, low: string, at: number): FoundZone | null {
  const place = names.longestAt(text, at);
  const end = place === null ? null : timeEnd(low, place.end);
  if (place === null || end === null) return null;
  return { label: zonesLabel(place.value.zones, text.slice(at, place.end)), end };
}

const places = placesIn("en");

/** Where "time" after the name of a place ends, or null. */
function timeEnd(low: string, at: number): number | null {
  const next = low.charCodeAt(at);
  if (next !== 32 && next !== 39) return null;
  const found = matchAt(timeAfter, low, at);
  return found === null ? null : at + found[0].length;
}

/** "3 p.m. Eastern". */
function bareZone(text: string, low: string, at: number, list: TokenList): FoundZone | null {
  return list.last()?.kind === "clock" ? bareZoneAt(text, low, at) : null;
}

function bareZoneAt(text: string, low: string, at: number): FoundZone | null {
  if (text.charCodeAt(at) === low.charCodeAt(at)) return null;
  const found = matchAt(bareUnitedStates, low, at);
  const named = found === null ? null : zoneNamesEn.longestAt(`${found[0]} time`, 0);
  return found === null || named === null ? null : { label: named.value, end: at + found[0].length };
}

/** "EST", "UTC+9", "JST time", "Asia/Tokyo". */
function shortZone(text: string, at: number): FoundZone | null {
  const found =
    abbreviationAt(text, at) ?? ianaZoneAt(text, at) ?? stoppedZone(text, at) ?? localLetters(text, at);
  if (found === null) return null;
  const time = matchAt(shortTime, text, found.end);
  return { label: found.label, end: found.end + (time?.[0].length ?? 0) };
}

/** "1436 LT": local time. */
function localLetters(text: string, at: number): FoundZone | null {
  return matchAt(letters, text, at) === null ? null : { label: { kind: "local" }, end: at + 2 };
}

/** "E.T.", "G.M.T.". */
function stoppedZone(text: string, at: number): FoundZone | null {
  if (text.charCodeAt(at + 1) !== 46) return null;
  const stopped = matchAt(stoppedLetters, text, at)?.[0] ?? "";
  const found = stopped === "" ? null : abbreviationAt(stopped.replaceAll(".", ""), 0);
  return found === null ? null : { label: found.label, end: at + stopped.length };
}

/** o, i, t, u: "on U.S. …", "in the U.S. …". */
const beginsCountry = codesOf("oitu");
const unitedStates = /(?:on |in )?(?:the )?(?:u\.s\.|us) /y;
const localLabel = /local(?= ?[()/;])/y;
const timeAfter = /(?:'s)?(?: local| standard)? time(?![a-z])| local(?= ?[),;\]])/y;
const bareUnitedStates =
  /(?:eastern|central|mountain|pacific)(?: standard| daylight)?(?! ?[a-z])|(?:eastern|central|mountain|pacific)(?: standard| daylight)?(?= (?:on|and|or|at|in|to|the|this|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![a-z]))/y;
const letters = /LT(?![A-Za-z])/y;
const shortTime = / [Tt]ime(?![a-z])/y;
const stoppedLetters = /(?:[A-Z]\.){2,4}/y;
