/** Which zone of a set the surroundings speak for: the place, then its country, then the home zone and its country. */
import type { Preference } from "./agree.ts";
import { regionByCode, regionOfZone } from "./regions.ts";
import type { Surroundings } from "./zone-sources.ts";

/**
 * Gives 4 to a zone of a place that is named around the time, 3 to one of its country, 2 to the home zone, 1 to one of
 * the home country, and 0 to any other.
 */
export function preferenceIn({ places, contextPlace, homeZone }: Surroundings): Preference {
  return ({ zone }) => {
    const here = contextPlace?.place;
    if (places.some(({ place }) => place.zones.includes(zone)) || here?.zones.includes(zone) === true)
      return 4;
    if (
      places.some(({ place }) => isIn(place.region, zone)) ||
      (here !== undefined && isIn(here.region, zone))
    )
      return 3;
    if (zone === homeZone) return 2;
    return regionOfZone.get(homeZone)?.zones.includes(zone) === true ? 1 : 0;
  };
}

function isIn(code: string, zone: string): boolean {
  return regionByCode.get(code)?.zones.includes(zone) === true;
}
