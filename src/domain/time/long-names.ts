/** CLDR's long names of zones, from the generated table. */
import type { ZoneLabel } from "./zone-label.ts";
import { placeNamed } from "./zone.ts";
import { zoneLongNameRows } from "./zone-long-names.ts";

interface NamedZones {
  /** Seconds east of UTC that the name claims, or null where it names no season. */
  readonly claims: number | null;
  readonly zones: readonly string[];
}

/** The rows of the table, with the name in each language; a name is empty where CLDR has none of its own. */
export const longNames: readonly (NamedZones & { readonly english: string; readonly japanese: string })[] =
  zoneLongNameRows
    .trim()
    .split("\n")
    .map((row) => {
      const [minutes = "", zones = "", english = "", japanese = ""] = row.split("|");
      const claims = minutes === "-" ? null : Number(minutes) * 60;
      return { claims, zones: zones.split(" "), english, japanese };
    });

/** Whether a name is left to the places: "Malaysia Time" is the clock of the place, not of the zone CLDR gives it. */
export function isPlaces(name: string, suffix: string): boolean {
  return name === "" || (name.endsWith(suffix) && placeNamed(name.slice(0, -suffix.length)) !== null);
}

/** A name with the label that it is in a text: an entry for `nameIndex`. */
export function labelled(name: string, { claims, zones }: NamedZones): [string, ZoneLabel] {
  return [
    name,
    { kind: "zones", choices: zones.map((zone) => ({ zone, claims })), place: null, mentioned: false },
  ];
}
