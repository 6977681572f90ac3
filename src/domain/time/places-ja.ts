/** Japanese names of places in a text, and how sure they are as where something happens: 於インド・ベンガルール, トルコ南部. */
import { codesOf, matchAt } from "./characters.ts";
import type { Token, TokenList, TokenOf } from "./token.ts";
import { cutsKatakana } from "./zone-ja.ts";
import type { Place } from "./zone.ts";
import { placesIn } from "./zone.ts";

const places = placesIn("ja");

/** Adds the place that begins here, and answers where it ends, or null. */
export function placeJa(text: string, at: number, list: TokenList): number | null {
  const found = places.longestAt(text, at);
  if (found === null || cutsKatakana(text, at, found.end)) return null;
  const city = cityAfter(text, found.end, found.value);
  const end = city?.end ?? found.end;
  const own = text.startsWith("於", at - 1) ? 1 : text.startsWith("於:", at - 2) ? 2 : 0;
  const tied = own > 0 || isDateline(text, at, end);
  const name = text.slice(at, end);
  const whole = city?.value ?? found.value;
  const place = tied || isPart(text, end) ? partOf(whole) : whole;
  return list.add(at - own, end, { kind: "place", value: { place, name, tied } });
}

/** インド・ベンガルール: a city after its country is one name with it. */
function cityAfter(text: string, at: number, { kind, region }: Place): ReturnType<typeof places.longestAt> {
  if (kind !== "region" || text.charAt(at) !== "・") return null;
  const city = places.longestAt(text, at + 1);
  const its = city !== null && city.value.kind === "city" && city.value.region === region;
  return its && !cutsKatakana(text, at + 1, city.end) ? city : null;
}

/** トルコ南部, フロリダ州沖: where a country is named by a part of it, something is said of that spot. */
function isPart(text: string, end: number): boolean {
  if (!partFirst.has(text.charCodeAt(end))) return text.charAt(end - 1) === "州";
  return matchAt(partAfter, text, end) !== null;
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
function isDateline(text: string, at: number, end: number): boolean {
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
const bracket = codesOf("【[");
const agency =
  /市?(?:=|[・ ]?(?:\d{1,2}日 ?)?(?:共同|時事|ロイター|AFP|AP|CNN|聯合|中央社|新華社|支局|発))[^\n】\]]{0,20}[】\]]/y;
