/** Zones by the names that the tz database has for them, where a text writes one: "10:00 (Asia/Tokyo)". */
import { zoneId } from "./wall-clock.ts";
import type { ZoneLabel } from "./zone-label.ts";
import { zonesLabel } from "./zone-label.ts";

/** The zone whose IANA name begins at an offset, or null. */
export function ianaZoneAt(
  text: string,
  at: number,
): { readonly label: ZoneLabel; readonly end: number } | null {
  if (!initials.has(text.charAt(at))) return null;
  name.lastIndex = at;
  const found = name.exec(text)?.[0];
  const zone = found === undefined ? null : zoneId(found);
  if (found === undefined || zone === null) return null;
  return { label: zonesLabel([zone], null), end: at + found.length };
}

/** What the names of places' zones begin with. */
export const ianaAreas: readonly string[] =
  "Africa America Antarctica Arctic Asia Atlantic Australia Europe Indian Pacific".split(" ");

const initials: ReadonlySet<string> = new Set(ianaAreas.map((area) => area.charAt(0)));
const name =
  /(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][A-Za-z_-]{1,30}(?:\/[A-Z][A-Za-z_-]{1,30})?/y;
