/** The tables of a language's own zone names, one row a name: `name|minutes from UTC, or -|zones`. */

/** A name, and the zones (IANA) that it can mean. */
export interface ZoneNameRow {
  readonly name: string;
  /** Seconds from UTC that the name claims ("daylight time"); null where it names the zone whatever its clock says. */
  readonly claims: number | null;
  readonly zones: readonly string[];
}

/** Reads such a table: `Japan Standard Time|540|Asia/Tokyo`. */
export function zoneNameRows(rows: string): readonly ZoneNameRow[] {
  return rows
    .trim()
    .split("\n")
    .map((row) => {
      const [name = "", minutes = "", zones = ""] = row.split("|");
      return { name, claims: minutes === "-" ? null : Number(minutes) * 60, zones: zones.split(" ") };
    });
}
