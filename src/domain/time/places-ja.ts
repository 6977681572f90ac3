/** Japanese names of places in a text, and how sure they are as where something happens: 於インド・ベンガルール, トルコ南部. */
import { codesOf, matchAt } from "./characters.ts";
import type { Token, TokenList, TokenOf } from "./token.ts";
import { beginsZone, cutsKatakana } from "./zone-ja.ts";
import type { Place } from "./zone.ts";
import { placesIn } from "./zone.ts";

const places = placesIn("ja");

/** Adds the place that begins here, and answers where it ends, or null. */
export function placeJa(text: string, at: number, list: TokenList): number | null {
  const found = places.longestAt(text, at);
  if (found === null || cutsKatakana(text, at, found.end)) return null;
  const city = cityAfter(text, found.end, found.value);
  const { value: whole, end } = city ?? found;
  const start = city?.start ?? at;
  const own = text.startsWith("於", at - 1) ? 1 : text.startsWith("於:", at - 2) ? 2 : 0;
  const tied = own > 0 || isDateline(text, at, end);
  const name = text.slice(start, end);
  const place = tied || isPart(text, end, whole) ? partOf(whole) : whole;
  const listed = start > at && text.charAt(start - 1) === "・";
  if (start > at) list.skip(at - own, listed ? start - 1 : start, "word");
  if (listed) list.add(start - 1, start, { kind: "comma", value: null });
  return list.add(start > at ? start : at - own, end, { kind: "place", value: { place, name, tied } });
}

interface FoundCity {
  readonly value: Place;
  readonly start: number;
  readonly end: number;
}

/** インド・ベンガルール, ブラジル南東部サンパウロ, ネバダ州ラスベガス: a city after its country is one place with it. */
function cityAfter(text: string, at: number, { kind, region }: Place): FoundCity | null {
  if (kind !== "region") return null;
  const start = cityStart(text, at);
  const city = start === null ? null : places.longestAt(text, start);
  if (start === null || city === null || city.value.kind !== "city" || city.value.region !== region)
    return null;
  // オーストラリアのシドニー時間: a zone, which is more than a place.
  if (cutsKatakana(text, start, city.end) || beginsZone(text, start)) return null;
  return { value: city.value, start, end: city.end };
}

/** Where the name of a city may begin after that of its country or state. */
function cityStart(text: string, at: number): number | null {
  const sign = text.charAt(at);
  if (sign === "・" || sign === "の") return at + 1;
  const part = partFirst.has(text.charCodeAt(at)) ? matchAt(partAfter, text, at) : null;
  if (part === null) return text.charAt(at - 1) === "州" ? at : null;
  const end = at + part[0].length;
  return text.charAt(end) === "の" || text.charAt(end) === "・" ? end + 1 : end;
}

/**
 * トルコ南部, フロリダ州沖: where a country is named by a part of it, something is said of that spot. フランス・カンペールで: of a town
 * that no table knows, too, as long as the country has one clock.
 */
function isPart(text: string, end: number, { zones }: Place): boolean {
  const code = text.charCodeAt(end);
  if (partFirst.has(code) && matchAt(partAfter, text, end) !== null) return true;
  if (text.charAt(end - 1) === "州") return true;
  if (townFirst.has(code) && matchAt(islandAfter, text, end) !== null) return true;
  return zones.length === 1 && townFirst.has(code) && matchAt(townAfter, text, end) !== null;
}

/** Parts of countries are as sure as cities are; one object for each country. */
const parts = new Map<Place, Place>();

function partOf(whole: Place): Place {
  if (whole.kind === "city") return whole;
  const { zones, region, names } = whole;
  const known = parts.get(whole) ?? { kind: "city", zones, region, names };
  parts.set(whole, known);
  return known;
}

/** 【台北共同】, 【ワシントン=山田花子】, [ニコシア 5日 ロイター]: where a report was written. */
export function isDateline(text: string, at: number, end: number): boolean {
  return bracket.has(text.charCodeAt(at - 1)) && matchAt(agency, text, end) !== null;
}

/** So many tokens of a report are looked through for other places. */
const reach = 80;

/**
 * Reports are written elsewhere, too: 【カイロ共同】イスラエル軍は…. Where a report names a place of another country, the place
 * where it was written says nothing.
 */
export function isElsewhere(all: readonly Token[], i: number, { value }: TokenOf<"place">): boolean {
  const { place } = value;
  for (let next = i + 1; next < all.length && next - i < reach; next += 1) {
    const token = all[next];
    if (token?.kind === "line") return false;
    const region = token?.kind === "place" ? token.value.place.region : place.region;
    if (region !== place.region && region !== "JP") return true;
  }
  return false;
}

const partFirst = codesOf("東西南北中内沿沖首最近");
const partAfter =
  /(?:最?[東西南北]{1,2}(?:部|端|岸|方沖|沖)|中[東西南北]?部|中央部|内陸|沿岸|沖|近海|首都)(?![門隊長員局署品])/y;
const townFirst = codesOf("・の");
const townAfter = /[・の][\u30a1-\u30fa\u30fc]{2,12}[市州県島]?(?:で|にて|において)/y;
/** インドネシア・ジャワ島東部沖, インドネシアのスラウェシ島ミナハサ半島を震源: one spot of a country of several clocks. */
const islandAfter =
  /[・の][\u30a1-\u30fa\u30fc]{2,12}(?:島|半島|諸島)(?:[\u30a1-\u30fa\u30fc]{2,12}半島)?(?:[東西南北中][東西南北]?部)?(?:沖|近海|付近|を震源|にある)/y;
const bracket = codesOf("【[");
const agency =
  /市?(?:\([^\n()】]{1,12}\))?(?:=|[・ ]?(?:\d{1,2}日 ?)?(?:共同|時事|ロイター|AFP|AP|CNN|聯合|中央社|新華社|支局|発))[^\n】\]]{0,20}[】\]]/y;
