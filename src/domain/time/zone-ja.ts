/** Japanese words for zones in a text: 日本時間, 米国東部時間, デリー時間, 現地時間, EST. */
import { codesOf, isLatin, matchAt } from "./characters.ts";
import { ianaZoneAt } from "./iana-zone.ts";
import type { TokenList } from "./token.ts";
import { abbreviationAt } from "./zone-abbreviations.ts";
import type { ZoneLabel } from "./zone-label.ts";
import { mentionedLabel, zonesLabel } from "./zone-label.ts";
import { zoneNamesJa, zonePartsJa } from "./zone-names-ja.ts";
import { placesIn } from "./zone.ts";

interface FoundZone {
  readonly label: ZoneLabel;
  readonly end: number;
}

/** Adds the zone that begins here and answers where it ends; null where none does. */
export function zoneJa(text: string, at: number, list: TokenList): number | null {
  const found = zoneAt(text, at);
  return found === null ? null : list.add(at, found.end, { kind: "zone", value: found.label });
}

/** Whether words for a zone begin here. */
export function beginsZone(text: string, at: number): boolean {
  return zoneAt(text, at) !== null;
}

function zoneAt(text: string, at: number): FoundZone | null {
  return localZone(text, at) ?? namedZone(text, at) ?? zoneOfPlace(text, at) ?? shortZone(text, at);
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
  if (!localFirst.has(text.charCodeAt(at)) || text.charAt(at + 1) !== "地") return null;
  if (text.startsWith("では", at + 2) && matchAt(timeNext, text, at + 4) !== null)
    return { label: local, end: at + 4 };
  if (text.startsWith("時間", at + 2)) return { label: local, end: at + 4 };
  if (standsAlone(text, at, at + 2)) return { label: local, end: at + 2 };
  const found = matchAt(localTime, text, at);
  return found === null ? null : { label: local, end: at + found[0].length };
}

function namedZone(text: string, at: number): FoundZone | null {
  const named = zoneNamesJa.longestAt(text, at);
  if (named !== null) return { label: isAnothers(text, at) ? elsewhere : named.value, end: named.end };
  const part = zonePartsJa.longestAt(text, at);
  if (part === null) return null;
  // 中部標準時なら12時、東部なら午後1時
  const stands =
    standsAlone(text, at, part.end) ||
    (text.startsWith("なら", part.end) && matchAt(timeNext, text, part.end + 2) !== null);
  return stands ? { label: part.value, end: part.end } : null;
}

/** Whether the part of a country that begins here is that of a country before it: カナダ東部時間. */
function isAnothers(text: string, at: number): boolean {
  return partFirst.has(text.charCodeAt(at)) && isKatakana(text.charCodeAt(at - 1));
}

/** Whether words stand like a label: （現地）, 米国東部: 10時. */
function standsAlone(text: string, at: number, end: number): boolean {
  const next = text.charCodeAt(end);
  return next === 58 || (next === 41 && text.charCodeAt(at - 1) === 40);
}

/** 日本時間, ニューヨークの現地時間, パリ標準時. */
function zoneOfPlace(text: string, at: number): FoundZone | null {
  const place = places.longestAt(text, at);
  if (place === null || cutsAt(text, at)) return null;
  const { zones } = place.value;
  const end = timeEnd(text, place.end);
  if (end !== null) return { label: zonesLabel(zones, text.slice(at, place.end)), end };
  // 日本では午後11時半, オーストラリアでは午前3時
  const there = text.startsWith("では", place.end) || text.startsWith("なら", place.end);
  if (!there || matchAt(timeNext, text, place.end + 2) === null) return null;
  return { label: mentionedLabel(zones, text.slice(at, place.end)), end: place.end + 2 };
}

/** Where 時間 after the name of a place ends, or null. */
function timeEnd(text: string, at: number): number | null {
  if (!timeFirst.has(text.charCodeAt(at))) return null;
  const found = matchAt(timeAfter, text, at);
  return found === null ? null : at + found[0].length;
}

/** EST, EST時間, UTC+9, Asia/Tokyo. */
function shortZone(text: string, at: number): FoundZone | null {
  if (!isLatin(text.charCodeAt(at))) return null;
  const found = abbreviationAt(text, at) ?? ianaZoneAt(text, at) ?? universalAt(text, at);
  if (found === null) return null;
  return { label: found.label, end: text.startsWith("時間", found.end) ? found.end + 2 : found.end };
}

/** UT, as astronomers write it. */
function universalAt(text: string, at: number): FoundZone | null {
  return text.startsWith("UT", at) && matchAt(universal, text, at) !== null
    ? { label: zonesLabel(["UTC"], null), end: at + 2 }
    : null;
}

/**
 * In a bracket after a clock, the name of a zone that no table knows: （サメーダン時間）, （XYT）. The clock is not the
 * publisher's then, and only another half can tell it.
 */
export function unknownZoneJa(text: string, at: number, list: TokenList): number | null {
  const word = matchAt(bracketedWord, text, at)?.[0];
  if (word === undefined || !unknown.test(word)) return null;
  return list.add(at, at + word.length, { kind: "zone", value: elsewhere });
}

const bracketedWord = /[A-Z\u30a1-\u30fa\u30fc\u4e00-\u9fff]{2,12}(?=[),;、。])/y;
/** 夏時間 and 標準時 of anything; 時間 of a name in katakana that is no word for an amount of time; letters like AMST. */
const unknown =
  /^(?!(?:フライト|プレー|サービス|セール|レース|スタート|オープン|プレイ)時間)[\u30a1-\u30fa\u30fc]+時間$|.(?:夏時間|標準時間?)$|^[A-Z]{1,2}[SD]T$/u;
const universal = /UT(?![A-Za-z\d])/y;
const partFirst = codesOf("東西中山太");
const elsewhere: ZoneLabel = { kind: "elsewhere", said: true };
const local: ZoneLabel = { kind: "local" };
const places = placesIn("ja");
/** What 時間, 夏時間, 現地時間, 市時間, での時刻 and 標準時 after a place begin with. */
const timeFirst = codesOf("の現標時市で夏");
const localFirst = codesOf("現当");
const localTime = /(?:現地|当地)(?:の)?(?:(?:夏|標準)?時間|標準時|時刻|(?=\d|午前\d|午後\d|同日|前日|翌日))/y;
/** What a clock or its day begins with. */
const timeNext = /(?:午前|午後|正午|同日|翌日|前日|早朝|深夜|未明|\d{1,2}(?:月|日|時|:))/y;
const timeAfter = /市?(?:の)?(?:現地)?(?:標準|夏)?時間(?!差|帯|外|半|後)|標準時|で?の時刻/y;
