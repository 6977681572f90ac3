/** English names of zones that are no place's: looked up in a text, and written where a place does not say the zone. */
import { zoneNameRows } from "./zone-name-rows.ts";
import { lowered } from "./folded-text.ts";
import { isPlaces, labelled, longNames } from "./long-names.ts";
import type { NameIndex } from "./name-index.ts";
import { nameIndex } from "./name-index.ts";
import { offsetAt } from "./wall-clock.ts";
import type { ZoneLabel } from "./zone-label.ts";

/** Small letters; claimed minutes (`-`: none); zones; the first row of a zone is the name we write. */
const rows = `
eastern time|-|America/New_York
eastern standard time|-300|America/New_York
eastern daylight time|-240|America/New_York
eastern daylight savings time|-240|America/New_York
central daylight savings time|-300|America/Chicago
mountain daylight savings time|-360|America/Denver
pacific daylight savings time|-420|America/Los_Angeles
east coast time|-|America/New_York
east coast|-|America/New_York
west coast time|-|America/Los_Angeles
west coast|-|America/Los_Angeles
central time|-|America/Chicago
central standard time|-360|America/Chicago
central daylight time|-300|America/Chicago
mountain time|-|America/Denver
mountain standard time|-420|America/Denver
mountain daylight time|-360|America/Denver
pacific time|-|America/Los_Angeles
pacific standard time|-480|America/Los_Angeles
pacific daylight time|-420|America/Los_Angeles
eastern time (us & canada)|-|America/New_York
central time (us & canada)|-|America/Chicago
mountain time (us & canada)|-|America/Denver
pacific time (us & canada)|-|America/Los_Angeles
eastern time, us & canada|-|America/New_York
central time, us & canada|-|America/Chicago
mountain time, us & canada|-|America/Denver
pacific time, us & canada|-|America/Los_Angeles
eastern time (us and canada)|-|America/New_York
central time (us and canada)|-|America/Chicago
mountain time (us and canada)|-|America/Denver
pacific time (us and canada)|-|America/Los_Angeles
japan standard time|540|Asia/Tokyo
korea standard time|540|Asia/Seoul
china standard time|480|Asia/Shanghai
india standard time|330|Asia/Kolkata
indian standard time|330|Asia/Kolkata
british summer time|60|Europe/London
central european time|-|Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich
central european summer time|120|Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich
eastern european time|-|Europe/Kyiv Europe/Athens Europe/Helsinki
eastern european summer time|180|Europe/Kyiv Europe/Athens Europe/Helsinki
greenwich mean time|0|UTC
coordinated universal time|0|UTC
universal time|0|UTC
us east|-|America/New_York
us east coast|-|America/New_York
us west coast|-|America/Los_Angeles
u.s. western standard time|-|America/Los_Angeles
u.s. western time|-|America/Los_Angeles
us western time|-|America/Los_Angeles
us/eastern|-|America/New_York
us / eastern|-|America/New_York
us/central|-|America/Chicago
us / central|-|America/Chicago
us/mountain|-|America/Denver
us / mountain|-|America/Denver
us/pacific|-|America/Los_Angeles
us / pacific|-|America/Los_Angeles
universal (greenwich) time|0|UTC
us west|-|America/Los_Angeles
central europe|-|Europe/Paris Europe/Berlin Europe/Rome Europe/Madrid Europe/Brussels Europe/Zurich
australian eastern time|-|Australia/Sydney
act local time|-|Australia/Sydney
australian eastern standard time|600|Australia/Sydney Australia/Brisbane
australian eastern daylight time|660|Australia/Sydney
`;

const table = zoneNameRows(rows);

/** Long names, in small letters. */
export const zoneNamesEn: NameIndex<ZoneLabel> = nameIndex([
  ...table.map((row) => labelled(row.name, row)),
  ...longNames.flatMap(({ english, ...row }) =>
    isPlaces(english, " Time") ? [] : [labelled(lowered(english), row)],
  ),
]);

/** "Eastern Time", "Central European Time": what the clock of a zone is called that is named by no place, or null. */
export function zoneNameEn(zone: string, instant: number): string | null {
  const row = table.find(({ claims, zones }) => claims === null && zones.includes(zone));
  // The zones that share a name did not always share a clock.
  const shared = row?.zones.every((one) => offsetAt(instant, one) === offsetAt(instant, zone)) === true;
  if (row === undefined || !shared) return null;
  return row.name.replace(/(?:^|(?<= ))[a-z]/gu, (letter) => letter.toUpperCase());
}
