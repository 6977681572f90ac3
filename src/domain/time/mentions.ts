/**
 * Places that a text mentions anywhere, and what they say of a clock whose zone nothing beside it names: "the coast of
 * Nicaragua" before "1:42 pm local time (07:42 GMT)". A place where the halves agree is meant; from a place that they miss by
 * what people make slips of, it is a slip.
 */
import type { Agreement } from "./agree.ts";
import { agreement } from "./agree.ts";
import { halfInstants } from "./half-instants.ts";
import { preferenceIn } from "./preference.ts";
import { clockOfHalf } from "./reading.ts";
import { closest, isSlip } from "./repair.ts";
import type { Token } from "./token.ts";
import type { Setting, Weighed } from "./weighed.ts";
import type { Place } from "./zone.ts";
import type { ContextPlace, ZoneSource } from "./zone-sources.ts";

/** The places that a text mentions, as far as they can have a say about one of its times. */
export interface Mentions {
  readonly places: readonly ContextPlace[];
  /** Whether they stand in the line of the time, or are one: an hour from the place of another row says nothing. */
  readonly near: boolean;
}

/** The places among tokens, once each; of a country and a part or a city of it, only these. */
export function mentionedPlaces(tokens: readonly Token[]): readonly ContextPlace[] {
  const found = new Map<string, ContextPlace>();
  for (const token of tokens) {
    if (token.kind !== "place") continue;
    const { place, name } = token.value;
    const key = place.zones.join();
    if (!found.has(key)) found.set(key, { place, name });
  }
  const all = [...found.values()];
  return all.filter(({ place }) => !all.some((other) => isWithin(other.place, place))).slice(0, mostMentions);
}

/** A text that names more places is a list of them, and says of none of its times where it was. */
const mostMentions = 24;

function isWithin(part: Place, whole: Place): boolean {
  return part.region === whole.region && part.zones.length < whole.zones.length;
}

/** The halves, each that has no place of its own in one that the text mentions, where all then agree; else null. */
export function agreeingMention(
  weighed: readonly Weighed[],
  found: Exclude<Agreement, { kind: "disagree" }>,
  setting: Setting,
): readonly Weighed[] | null {
  const shared = sharedBy(found);
  const all = weighed.map((one) =>
    one.zones.certain ? one : inMentions(one, weighed, setting).find((own) => isAt(usual(own), shared)),
  );
  return all.every((one) => one !== undefined) ? all : null;
}

function sharedBy(found: Exclude<Agreement, { kind: "disagree" }>): readonly number[] {
  return found.kind === "agree" ? [found.instant] : found.instants;
}

/**
 * The halves with a mentioned place for each that has none of its own: one where it is an instant that the others have
 * found, else one that it misses by a slip. Null where the text mentions no such place.
 */
export function placedByMention(
  weighed: readonly Weighed[],
  found: Exclude<Agreement, { kind: "disagree" }>,
  setting: Setting,
): readonly Weighed[] | null {
  const shared = sharedBy(found);
  let placed = 0;
  const all = weighed.map((one) => {
    if (one.zones.certain) return one;
    const there = inMentions(one, weighed, setting);
    const best =
      asBefore(one, weighed, shared, setting) ??
      there.find((own) => isSure(own) && slips(own, shared, setting)) ??
      there.find((own) => isAt(own, shared)) ??
      there.find((own) => slips(own, shared, setting)) ??
      atHome(one, weighed, shared, setting);
    if (best !== null) placed += 1;
    return best ?? one;
  });
  return placed === 0 ? null : all;
}

/**
 * Halves that disagree, without the place that only stands around one of them, where no slip is as large as the gap:
 * in another place that the text mentions and that agrees; else in none, where only a date line says the place. Null where
 * nothing changes.
 */
export function withoutWeakPlaces(weighed: readonly Weighed[], setting: Setting): readonly Weighed[] | null {
  const firm = weighed.filter((one) => !isWeak(one));
  if (firm.length === 0 || firm.length === weighed.length) return null;
  const found = agreement(
    firm.map(({ instants }) => instants),
    preferenceIn(setting),
  );
  if (found.kind !== "agree") return null;
  const all = weighed.map((one) => {
    if (!isWeak(one) || firm.some((other) => isSlipFrom(one, other))) return one;
    const agreeing = inMentions(one, weighed, setting).find((own) => isAt(own, [found.instant]));
    return agreeing ?? (isOfContext(one) ? open(one) : one);
  });
  return all.some((one, i) => one !== weighed[i]) ? all : null;
}

function isSlipFrom({ instants }: Weighed, other: Weighed): boolean {
  const gap = closest(instants, other.instants);
  return gap !== null && isSlip(Math.abs(gap.first.instant - gap.second.instant));
}

/** What a half means by the usual clock of its place: of Russia, that of Moscow. */
function usual(one: Weighed): Pick<Weighed, "instants"> {
  const zones = one.zones.sources.flatMap(({ choices }) => choices[0]?.zone ?? []);
  return { instants: one.instants.filter(({ zone }) => zones.includes(zone)) };
}

/** Whether a place has one clock, so that an hour's difference from it is no chance. */
function isSure({ zones }: Weighed): boolean {
  return zones.sources.every(({ choices }) => choices.length === 1);
}

function isAt({ instants }: Pick<Weighed, "instants">, shared: readonly number[]): boolean {
  return instants.some(({ instant }) => shared.includes(instant));
}

function slips(one: Weighed, shared: readonly number[], { mentions }: Setting): boolean {
  return mentions().near && isSlipped(one, shared);
}

function isSlipped({ instants }: Weighed, shared: readonly number[]): boolean {
  return instants.some((own) => shared.some((instant) => likelySlips.has(Math.abs(own.instant - instant))));
}

/** A pair below another in the same line, an hour from the clock that the other was told by: a slip. */
function asBefore(
  one: Weighed,
  weighed: readonly Weighed[],
  shared: readonly number[],
  setting: Setting,
): Weighed | null {
  const { before } = setting;
  if (before === null || one.half.zone !== null || isLabelled(before.zone, one, weighed)) return null;
  const choices = [{ zone: before.zone, claims: null }];
  const there = placedIn(one, { from: "place", choices, place: before.place }, setting);
  return there !== null && (isAt(there, shared) || isSlipped(there, shared)) ? there : null;
}

/** "5:20 pm (0920 GMT)" an hour from what the publisher's own clock says: a slip. */
function atHome(
  one: Weighed,
  weighed: readonly Weighed[],
  shared: readonly number[],
  setting: Setting,
): Weighed | null {
  const { homeZone } = setting;
  if (one.half.zone !== null || isLabelled(homeZone, one, weighed)) return null;
  const home = placedIn(
    one,
    { from: "home", choices: [{ zone: homeZone, claims: null }], place: null },
    setting,
  );
  return home !== null && isSlipped(home, shared) ? home : null;
}

/** Whether nothing at the half itself names its zone. */
function isWeak({ half, zones }: Weighed): boolean {
  const named = half.zone?.kind === "zones" || half.zone?.kind === "same";
  return !named && zones.sources.some(({ from }) => from === "place" || from === "context");
}

/** Whether only the date line says where it was, of the release or of a report: it may have been elsewhere. */
function isOfContext({ zones }: Weighed): boolean {
  return zones.sources.every(({ from }) => from === "context" || from === "home");
}

function open(one: Weighed): Weighed {
  return { ...one, zones: { sources: [], certain: false }, instants: [], skipped: [] };
}

/** The half in each of the places that the text mentions and no other half is labelled with. */
function inMentions(one: Weighed, weighed: readonly Weighed[], setting: Setting): readonly Weighed[] {
  return setting.mentions().places.flatMap(({ place, name }) => {
    if (place.zones.some((id) => isLabelled(id, one, weighed))) return [];
    const choices = place.zones.map((zone) => ({ zone, claims: null }));
    return placedIn(one, { from: "place", choices, place: name }, setting) ?? [];
  });
}

function placedIn(one: Weighed, source: ZoneSource, setting: Setting): Weighed | null {
  const clock = clockOfHalf(one.half);
  if (clock === null) return null;
  const sources = [source];
  const { instants, skipped } = halfInstants(clock, one.days, sources, preferenceIn(setting));
  return { ...one, zones: { sources, certain: true }, instants, skipped };
}

function isLabelled(id: string, one: Weighed, weighed: readonly Weighed[]): boolean {
  return weighed.some(
    ({ half: { zone } }) =>
      zone !== one.half.zone && zone?.kind === "zones" && zone.choices.some((choice) => choice.zone === id),
  );
}

/** Half an hour, an hour, a.m. for p.m., or a day, in seconds: two places of a text are seldom so far apart by chance. */
const likelySlips: ReadonlySet<number> = new Set([1800, 3600, 12 * 3600, 24 * 3600]);
