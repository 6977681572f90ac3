/** Japanese names of zones that are no place's: looked up in a text, and written where a place does not say the zone. */
import { zoneNameRows } from "./zone-name-rows.ts";
import { labelled, longNames } from "./long-names.ts";
import type { NameIndex } from "./name-index.ts";
import { nameIndex } from "./name-index.ts";
import { offsetAt } from "./wall-clock.ts";
import type { ZoneLabel } from "./zone-label.ts";
import { placesIn } from "./zone.ts";

/** Name; claimed minutes (`-`: none); zones. */
const rows = `
日本標準時間|540|Asia/Tokyo
日本標準時|540|Asia/Tokyo
韓国標準時|540|Asia/Seoul
中国標準時|480|Asia/Shanghai
インド標準時|330|Asia/Kolkata
中央欧州時間|-|Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich
中央ヨーロッパ時間|-|Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich
中央欧州夏時間|120|Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich
東欧時間|-|Europe/Kyiv Europe/Athens Europe/Helsinki
英国夏時間|60|Europe/London
グリニッジ標準時|0|UTC
グリニッジ時間|0|UTC
協定世界時|0|UTC
世界標準時|0|UTC
世界時|0|UTC
欧州中央時間|-|Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich
中欧時間|-|Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich
中央欧州標準時|60|Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich
東欧標準時|120|Europe/Kyiv Europe/Athens Europe/Helsinki
東欧夏時間|180|Europe/Kyiv Europe/Athens Europe/Helsinki
西欧時間|-|Europe/Lisbon
欧州中央夏時間|120|Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich
中欧夏時間|120|Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich
中央ヨーロッパ夏時間|120|Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich
豪州東部時間|-|Australia/Sydney
豪州東部夏時間|660|Australia/Sydney
英国標準時|0|Europe/London
グリニッジ標準時間|0|UTC
国際標準時|0|UTC
協定世界時間|0|UTC
世界協定時|0|UTC
`;

/** Parts of the United States, by all their names, the usual one first: standard minutes, zone. */
const american = `
東部/東海岸|-300|America/New_York
中部|-360|America/Chicago
山岳部/山岳/山地|-420|America/Denver
太平洋/西部/西海岸|-480|America/Los_Angeles
`;

/** What stands before the name of a part: nothing, too, since no other country's parts are written without it. */
const nations = ["米国", "", "米", "アメリカ", "北米"];

/** 米国東部時間, 東部夏時間, 太平洋標準時間: each part by all its names, with and without the country. */
function americanRows(): string {
  return americanParts(nations, ({ standard }) => [
    ["時間", "-"],
    ["標準時", standard],
    ["標準時間", standard],
    ["夏時間", standard + 60],
    ["サマータイム", standard + 60],
  ]);
}

type Endings = (part: { readonly standard: number }) => readonly (readonly [string, number | "-"])[];

function americanParts(before: readonly string[], endings: Endings): string {
  const rowsOf = ([names = "", minutes = "", zone = ""]: readonly string[]) => {
    const full = names.split("/").flatMap((name) => before.map((nation) => nation + name));
    return endings({ standard: Number(minutes) }).flatMap(([ending, claims]) =>
      full.map((name) => `${name}${ending}|${claims}|${zone}`),
    );
  };
  const parts = american.trim().split("\n");
  return parts.flatMap((part) => rowsOf(part.split("|"))).join("\n");
}

const table = zoneNameRows(`${rows.trim()}\n${americanRows()}`);

/** Names of zones by themselves: ours, and those of CLDR's that are not a place's name with 時間. */
export const zoneNamesJa: NameIndex<ZoneLabel> = nameIndex([
  ...table.map((row) => labelled(row.name, row)),
  ...longNames.flatMap(({ japanese, ...row }) =>
    japanese === "" || isOfPlace(japanese) ? [] : [labelled(japanese, row)],
  ),
]);

/** Whether a name is a place's with 時間, and left to the places: マレーシア時間 is the clock of the place. */
function isOfPlace(name: string): boolean {
  return name.endsWith("時間") && placesIn("ja").longestAt(name, 0)?.end === name.length - 2;
}

/** 米国東部, アメリカ西海岸: parts of a country by themselves, which name a zone only where they stand like a label. */
export const zonePartsJa: NameIndex<ZoneLabel> = nameIndex(
  zoneNameRows(
    americanParts(
      nations.filter((nation) => nation !== ""),
      () => [["", "-"]],
    ),
  ).map((row) => labelled(row.name, row)),
);

/** 米国東部時間, 中央欧州時間: what the clock of a zone is called that is named by no place, or null. */
export function zoneNameJa(zone: string, instant: number): string | null {
  const row = table.find(({ claims, zones }) => claims === null && zones.includes(zone));
  // The zones that share a name did not always share a clock.
  const shared = row?.zones.every((one) => offsetAt(instant, one) === offsetAt(instant, zone)) === true;
  if (row === undefined || !shared) return null;
  return row.name;
}
