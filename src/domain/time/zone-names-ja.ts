/** Japanese names of zones that are no place's: looked up in a text, and written where a place does not say the zone. */
import { zoneNameRows } from "./zone-name-rows.ts";
import { isPlaces, labelled, longNames } from "./long-names.ts";
import type { NameIndex } from "./name-index.ts";
import { nameIndex } from "./name-index.ts";
import { offsetAt } from "./wall-clock.ts";
import type { ZoneLabel } from "./zone-label.ts";

/** Name; claimed minutes (`-`: none); zones. */
const rows = `
日本標準時間|540|Asia/Tokyo
日本標準時|540|Asia/Tokyo
韓国標準時|540|Asia/Seoul
中国標準時|480|Asia/Shanghai
インド標準時|330|Asia/Kolkata
米国東部時間|-|America/New_York
米東部時間|-|America/New_York
東部時間|-|America/New_York
米国東部標準時間|-300|America/New_York
米国東部標準時|-300|America/New_York
米東部標準時|-300|America/New_York
米国東部夏時間|-240|America/New_York
米東部夏時間|-240|America/New_York
米国中部時間|-|America/Chicago
米中部時間|-|America/Chicago
米国中部標準時|-360|America/Chicago
米国中部夏時間|-300|America/Chicago
米国山岳部時間|-|America/Denver
米国山岳部標準時|-420|America/Denver
米国山岳部夏時間|-360|America/Denver
米国太平洋時間|-|America/Los_Angeles
米太平洋時間|-|America/Los_Angeles
米国西部時間|-|America/Los_Angeles
米西部時間|-|America/Los_Angeles
米国太平洋標準時|-480|America/Los_Angeles
米国太平洋夏時間|-420|America/Los_Angeles
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
米国東海岸時間|-|America/New_York
米東海岸時間|-|America/New_York
東海岸時間|-|America/New_York
米国西海岸時間|-|America/Los_Angeles
米西海岸時間|-|America/Los_Angeles
西海岸時間|-|America/Los_Angeles
西部時間|-|America/Los_Angeles
太平洋時間|-|America/Los_Angeles
中部時間|-|America/Chicago
欧州中央時間|-|Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich
中欧時間|-|Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich
中央欧州標準時|60|Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich
豪州東部時間|-|Australia/Sydney
豪州東部夏時間|660|Australia/Sydney
英国標準時|0|Europe/London
グリニッジ標準時間|0|UTC
国際標準時|0|UTC
協定世界時間|0|UTC
世界協定時|0|UTC
`;

const table = zoneNameRows(rows);

export const zoneNamesJa: NameIndex<ZoneLabel> = nameIndex([
  ...table.map((row) => labelled(row.name, row)),
  ...longNames.flatMap(({ japanese, ...row }) =>
    isPlaces(japanese, "時間") ? [] : [labelled(japanese, row)],
  ),
]);

/** 米国東部時間, 中央欧州時間: what the clock of a zone is called that is named by no place, or null. */
export function zoneNameJa(zone: string, instant: number): string | null {
  const row = table.find(({ claims, zones }) => claims === null && zones.includes(zone));
  // The zones that share a name did not always share a clock.
  const shared = row?.zones.every((one) => offsetAt(instant, one) === offsetAt(instant, zone)) === true;
  if (row === undefined || !shared) return null;
  return row.name;
}
