/**
 * Where the zone of a half comes from: its own label, else the place in the sentence, else the place of the context,
 * else the home zone, else nothing - and then the other half may still tell the offset. Never the machine's zone.
 */
import type { NamedPlace } from "./language-reader.ts";
import type { StatedHalf } from "./stated-half.ts";
import type { ZoneChoice } from "./zone-label.ts";
import type { Place } from "./zone.ts";

/** A zone that a half may be in, and why. */
export interface ZoneSource {
  readonly from: "label" | "place" | "context" | "home";
  readonly choices: readonly ZoneChoice[];
  /** The place that names the zone, as written. */
  readonly place: string | null;
}

export interface ZoneSources {
  /** In order of preference. */
  readonly sources: readonly ZoneSource[];
  /** Whether one of the sources must be the zone; if not, the other half may tell the offset. */
  readonly certain: boolean;
}

/** The place that the context names, where it is known. */
export interface ContextPlace {
  readonly place: Place;
  readonly name: string;
}

export interface Surroundings {
  readonly places: readonly NamedPlace[];
  readonly contextPlace: ContextPlace | null;
  readonly homeZone: string;
  /** Whether an unmarked half beside a marked one is the home zone's, as long as nothing else is likelier. */
  readonly unmarkedIsHome: boolean;
}

export function zoneSources(
  half: StatedHalf,
  halves: readonly StatedHalf[],
  around: Surroundings,
): ZoneSources {
  if (half.zone?.kind === "zones") {
    return {
      sources: [{ from: "label", choices: half.zone.choices, place: half.zone.place }],
      certain: true,
    };
  }
  const others = halves.filter((other) => other !== half);
  const taken = new Set(
    others
      .flatMap((other) => (other.zone?.kind === "zones" ? other.zone.choices : []))
      .map((one) => one.zone),
  );
  const home: ZoneSource = { from: "home", choices: [plain(around.homeZone)], place: null };
  if (half.zone === null && others.some((other) => other.zone?.kind === "local")) {
    return { sources: [home], certain: true }; // "9 p.m. (2 p.m. local time)": the publisher's own clock, unmarked
  }
  const here = placesOf(around).filter(({ place }) => !place.zones.some((zone) => taken.has(zone)));
  if (half.zone?.kind === "same" && !taken.has(around.homeZone)) {
    return { sources: [home], certain: true }; // 6日午後6時（同7日午前7時）, and no pair before it: the publisher's clock
  }
  const sources = here.map((one): ZoneSource => ({
    from: one.from,
    choices: one.place.zones.map(plain),
    place: one.name,
  }));
  const single = others.length === 0;
  const local = half.zone !== null;
  if (single && !local) {
    // Nobody travels: the publisher's own clock. Where somebody does, the place of the journey.
    const visited = here.filter((one) => one.cue === "visit");
    const visit = sources.filter((_, i) => here[i]?.cue === "visit");
    const traveller = visited.length > 0 ? visit : [];
    return { sources: traveller.length > 0 ? traveller.slice(0, 1) : [home], certain: true };
  }
  const certain = here.some((one) => one.cue !== "in" || one.place.kind === "city");
  const withHome = local || taken.has(around.homeZone) ? sources : [...sources, home];
  return { sources: withHome, certain };
}

interface Here {
  readonly place: Place;
  readonly name: string;
  readonly cue: "visit" | "in" | "context";
  readonly from: "place" | "context";
}

/** Places of the sentence, those that somebody visits first, and then the place of the context. */
function placesOf({ places, contextPlace }: Surroundings): readonly Here[] {
  const visited = places.filter((one) => one.cue === "visit");
  const inside = places.filter((one) => one.cue === "in");
  return [
    ...[...visited, ...inside].map((one): Here => ({
      place: one.place,
      name: one.name,
      cue: one.cue,
      from: "place",
    })),
    ...(contextPlace === null
      ? []
      : [{ place: contextPlace.place, name: contextPlace.name, cue: "context", from: "context" } as const]),
  ];
}

function plain(zone: string): ZoneChoice {
  return { zone, claims: null };
}
