/**
 * Where the zone of a half comes from: its own label, else the place in the sentence, else the place of the context,
 * else the home zone, else nothing - and then the other half may still tell the offset. Never the machine's zone.
 */
import { australianChoices } from "./australian-letters.ts";
import type { NamedPlace } from "./language-reader.ts";
import type { Mentions } from "./mentions.ts";
import type { Reading } from "./moment.ts";
import type { StatedHalf } from "./stated-half.ts";
import type { ZoneChoice, ZoneLabel } from "./zone-label.ts";
import type { Place } from "./zone.ts";

/** A zone that a half may be in, and why. */
export interface ZoneSource {
  readonly from: "label" | "place" | "context" | "home";
  readonly choices: readonly ZoneChoice[];
  /** The place that names the zone, as written. */
  readonly place: string | null;
}

/** Every zone that a half may be in. */
export interface ZoneSources {
  /** In order of preference. */
  readonly sources: readonly ZoneSource[];
  /** Whether one of the sources must be the zone; if not, the other half may tell the offset. */
  readonly certain: boolean;
}

/** The place that the context names, where it is known. */
export interface ContextPlace {
  readonly place: Place;
  /** As written. */
  readonly name: string;
}

/** What is known of where a time is, beside its own labels. */
export interface Surroundings {
  /** Those of the sentence, the nearest first. */
  readonly places: readonly NamedPlace[];
  readonly contextPlace: ContextPlace | null;
  /** The publisher's own zone (IANA). */
  readonly homeZone: string;
  /** Whether an unmarked half beside a marked one is the home zone's, as long as nothing else is likelier. */
  readonly unmarkedIsHome: boolean;
  /** The clock away from home that the time before, in the same paragraph, was told by; null where none was. */
  readonly before: Pick<Reading, "zone" | "place"> | null;
  /** The places that the text mentions, in whatever words; looked for where a time asks. */
  readonly mentions: () => Mentions;
}

/**
 * The zones that `half` may be in. Those of the sentence and the context do not count where they label another half.
 */
export function zoneSources(
  half: StatedHalf,
  halves: readonly StatedHalf[],
  around: Surroundings,
): ZoneSources {
  const { zone } = half;
  if (zone?.kind === "zones") return { sources: sourcesOf(zone, halves.length === 1, around), certain: true };
  // A room or a town without a zone of its own is the publisher's, unless another half can tell.
  if (zone?.kind === "elsewhere" && (zone.said || halves.length > 1)) return { sources: [], certain: false };
  // "9 p.m. (2 p.m. local time)": the publisher's own clock, unmarked; 6日午後6時（同7日午前7時）, and no pair before it.
  const beside = zone === null && halves.some((other) => other !== half && other.zone?.kind === "local");
  if (beside || (zone?.kind === "same" && !isTaken(around.homeZone, half, halves)))
    return { sources: [homeOf(around)], certain: true };
  const free = placesOf(around).filter(({ place }) => !place.zones.some((id) => isTaken(id, half, halves)));
  const here = free.length < 2 ? free : free.filter((one) => !free.some((other) => narrows(other, one)));
  if (halves.length === 1 && (zone === null || zone.kind === "elsewhere")) {
    // Nobody travels: the publisher's own clock, or that of the time before. Where somebody does, the place of the journey.
    const visited = free.find((one) => one.cue === "visit") ?? namedAgain(around);
    if (visited === undefined) return { sources: [before(around) ?? homeOf(around)], certain: true };
    return { sources: [sourceOf(here.find((one) => narrows(one, visited)) ?? visited)], certain: true };
  }
  // 現地時間の午前8時: of the places that the text names, where only one is away from home.
  if (halves.length === 1 && here.length === 0 && zone?.kind === "local") {
    const only = onlyAway(around);
    return { sources: only === null ? [] : [only], certain: only !== null };
  }
  const sources = here.map(sourceOf);
  if (zone === null && !isTaken(around.homeZone, half, halves)) sources.push(homeOf(around));
  return { sources, certain: here.some((one) => one.cue !== "in" || one.place.kind === "city") };
}

/** The zones of a label; "EST" from Australia may be Sydney's, and is where no other half can ask for New York's. */
function sourcesOf(
  { choices, place }: Extract<ZoneLabel, { kind: "zones" }>,
  alone: boolean,
  { contextPlace, homeZone }: Surroundings,
): readonly ZoneSource[] {
  const label: ZoneSource = { from: "label", choices, place };
  const there = australianChoices(contextPlace?.place.zones[0] ?? homeZone, choices);
  if (there === null) return [label];
  const australian: ZoneSource = { from: "label", choices: there, place };
  return alone ? [australian, label] : [label, australian];
}

/** Whether a city of the sentence says more nearly where a country of the sentence is meant: "in Darwin, Australia". */
function narrows(city: Here, { place, from }: Here): boolean {
  if (city.from !== "place" || from !== "place" || city.place.kind !== "city" || place.kind !== "region")
    return false;
  return city.place.region === place.region && city.place.zones.every((zone) => place.zones.includes(zone));
}

/** The place of the context where the text names it, too: "In San Francisco, a rally is planned at 1 p.m." */
function namedAgain(around: Surroundings): Here | undefined {
  const { contextPlace } = around;
  const named =
    contextPlace !== null &&
    around.mentions().places.some(({ place }) => sharesClock(place, contextPlace.place));
  return named ? placesOf({ places: [], contextPlace })[0] : undefined;
}

/** The only place of another country that the text names, or null. */
function onlyAway({ homeZone, mentions }: Surroundings): ZoneSource | null {
  const away = mentions().places.filter(({ place }) => !place.zones.includes(homeZone));
  const [first] = away;
  if (first === undefined || away.some(({ place }) => place.zones[0] !== first.place.zones[0])) return null;
  return { from: "place", choices: [plain(first.place.zones[0] ?? homeZone)], place: first.name };
}

function sharesClock(one: Place, other: Place): boolean {
  return one.region === other.region && one.zones[0] === other.zones[0];
}

function before({ before: last }: Surroundings): ZoneSource | null {
  return last === null ? null : { from: "place", choices: [plain(last.zone)], place: last.place };
}

/** Whether another half is labelled with a zone. */
function isTaken(id: string, half: StatedHalf, halves: readonly StatedHalf[]): boolean {
  return halves.some((other) => other !== half && names(other, id));
}

function names({ zone }: StatedHalf, id: string): boolean {
  return zone?.kind === "zones" && zone.choices.some((choice) => choice.zone === id);
}

function homeOf({ homeZone }: Surroundings): ZoneSource {
  return { from: "home", choices: [plain(homeZone)], place: null };
}

function sourceOf({ from, place, name }: Here): ZoneSource {
  return { from, choices: place.zones.map(plain), place: name };
}

interface Here {
  readonly place: Place;
  readonly name: string;
  readonly cue: NamedPlace["cue"] | "context";
  readonly from: "place" | "context";
}

/** Places of the sentence, those that somebody visits first, and then the place of the context. */
function placesOf({ places, contextPlace }: Pick<Surroundings, "places" | "contextPlace">): readonly Here[] {
  const here: Here[] = [];
  for (const cue of ["visit", "in", "report"] as const)
    for (const { place, name, cue: own } of places)
      if (own === cue) here.push({ place, name, cue, from: cue === "report" ? "context" : "place" });
  if (contextPlace !== null)
    here.push({ place: contextPlace.place, name: contextPlace.name, cue: "context", from: "context" });
  return here;
}

function plain(zone: string): ZoneChoice {
  return { zone, claims: null };
}
