/** Which zone of a set the surroundings speak for: the place, then its country, then the home zone and its country. */
import type { Preference } from "./agree.ts";
import { regions } from "./regions.ts";
import type { Surroundings } from "./zone-sources.ts";

export function preferenceIn(around: Surroundings): Preference {
  let known: Preference | null = null;
  // Most times leave nothing to prefer.
  return (candidate) => (known ??= preferenceOf(around))(candidate);
}

function preferenceOf({ places, contextPlace, homeZone }: Surroundings): Preference {
  const here = [...places.map((one) => one.place), ...(contextPlace === null ? [] : [contextPlace.place])];
  const inPlace = new Set(here.flatMap((place) => place.zones));
  const inCountry = new Set(here.flatMap((place) => zonesOfCountry(place.region)));
  const home = regions.find((region) => region.zones.includes(homeZone));
  const inHome = new Set(home?.zones ?? []);
  return ({ zone }) => {
    if (inPlace.has(zone)) return 4;
    if (inCountry.has(zone)) return 3;
    if (zone === homeZone) return 2;
    return inHome.has(zone) ? 1 : 0;
  };
}

function zonesOfCountry(code: string): readonly string[] {
  return regions.find((region) => region.code === code)?.zones ?? [];
}
