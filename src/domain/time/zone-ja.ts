/** Japanese words for zones in a text: 日本時間, 米国東部時間, デリー時間, 現地時間, EST. */
import { isLatin, matchAt } from "./characters.ts";
import { ianaZoneAt } from "./iana-zone.ts";
import type { TokenList } from "./token.ts";
import { abbreviationAt } from "./zone-abbreviations.ts";
import type { ZoneLabel } from "./zone-label.ts";
import { zonesLabel } from "./zone-label.ts";
import { zoneNamesJa } from "./zone-names-ja.ts";
import { placesIn } from "./zone.ts";

interface FoundZone {
  readonly label: ZoneLabel;
  readonly end: number;
}

/** Adds the zone that begins here and answers where it ends; null where none does. */
export function zoneJa(text: string, at: number, list: TokenList): number | null {
  const found = localZone(text, at) ?? namedZone(text, at) ?? zoneOfPlace(text, at) ?? shortZone(text, at);
  return found === null ? null : list.add(at, found.end, { kind: "zone", value: found.label });
}

/** Whether a name from `at` to `end` would begin or end inside a katakana word: タイ in スタイル. */
export function cutsKatakana(text: string, at: number, end: number): boolean {
  return cutsAt(text, at) || cutsAt(text, end);
}

function cutsAt(text: string, at: number): boolean {
  return isKatakana(text.charCodeAt(at)) && isKatakana(text.charCodeAt(at - 1));
}

/** Letters and the mark of a long vowel. */
function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30f6) || code === 0x30fc;
}

function localZone(text: string, at: number): FoundZone | null {
  const char = text.charAt(at);
  const found = char === "現" || char === "当" ? matchAt(localTime, text, at) : null;
  return found === null ? null : { label: { kind: "local" }, end: at + found[0].length };
}

function namedZone(text: string, at: number): FoundZone | null {
  const named = zoneNamesJa.longestAt(text, at);
  return named === null ? null : { label: named.value, end: named.end };
}

/** 日本時間, ニューヨークの現地時間, パリ標準時. */
function zoneOfPlace(text: string, at: number): FoundZone | null {
  const place = placesIn("ja").longestAt(text, at);
  const time = place === null ? null : matchAt(timeAfter, text, place.end);
  if (place === null || time === null || cutsAt(text, at)) return null;
  return { label: zonesLabel(place.value.zones, text.slice(at, place.end)), end: place.end + time[0].length };
}

/** EST, EST時間, UTC+9, Asia/Tokyo. */
function shortZone(text: string, at: number): FoundZone | null {
  if (!isLatin(text.charCodeAt(at))) return null;
  const found = abbreviationAt(text, at) ?? ianaZoneAt(text, at);
  if (found === null) return null;
  return { label: found.label, end: text.startsWith("時間", found.end) ? found.end + 2 : found.end };
}

const localTime = /(?:現地|当地)(?:の)?(?:時間|時刻|(?=\d|午前\d|午後\d|同日|前日|翌日))/y;
const timeAfter = /(?:の)?(?:現地)?(?:標準)?時間(?!差|帯|外|半|後)|標準時/y;
