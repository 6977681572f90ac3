/**
 * Zone rules change by law, at times with a few weeks' notice. What somebody wrote is a clock and a zone, so an instant
 * that older rules gave may be another one by the rules of today. Here the clock is resolved anew and compared with the
 * stored instant; nothing is moved, for an instant that was promised stays promised until a person decides.
 */
import { isoInstant, isoLocal, secondsOfIso } from "./calendar.ts";
import { isoOfMinutes } from "./iso-duration.ts";
import type { NormalisedTime, Reading } from "./moment.ts";
import type { PlannedTime } from "./planned-time.ts";
import { instantsOf, unknownZone, wallOf, zoneId } from "./wall-clock.ts";

/** What the rules of today make of one clock. Instants are RFC 3339 in UTC. */
export interface ClockNow {
  /** IANA zone, or a fixed offset. */
  readonly zone: string;
  /** `YYYY-MM-DDTHH:MM`, as stored. */
  readonly local: string;
  /** None in a gap, two in a fold. */
  readonly instants: readonly string[];
}

/** A stored instant beside what the rules of today make of its clocks. */
export interface Change {
  /** The stored instant. */
  readonly from: string;
  /** In the order written. */
  readonly clocks: readonly ClockNow[];
}

/** Whether the rules of today still give a stored instant, and if not, what they give. Instants are RFC 3339 in UTC. */
export type Rechecked =
  | { readonly kind: "unchanged" }
  /** `by` is ISO 8601: `PT1H` later, `-PT1H` earlier. */
  | (Change & { readonly kind: "moved"; readonly to: string; readonly by: string })
  /** The clocks are now put forward over it. */
  | (Change & { readonly kind: "gap"; readonly zone: string })
  /** It comes twice now, and nothing says which is meant. */
  | (Change & { readonly kind: "fold"; readonly instants: readonly string[] })
  /** The halves of a dual time are no longer one instant. */
  | (Change & { readonly kind: "disagree" })
  /** The rules of today have no such zone: they are older than those of then. */
  | (Change & { readonly kind: "unknown-zone"; readonly zone: string });

/** One that is not `unchanged`. */
export type Shift = Exclude<Rechecked, { kind: "unchanged" }>;

/** The instant of an embargo or a planned publication. */
export function recheckPlanned({ text, wall, zone, fold, instant }: PlannedTime): Rechecked {
  // With Z, RFC 9557 gives the instant itself; the zone is for showing it.
  if (/z(?:\[[^\]]*\])?$/iu.test(text)) return unchanged;
  const clock = clockNow({ zone, local: wall }, 0);
  const [first, second] = clock.instants;
  if (first === undefined || second === undefined) return judged(instant, [clock]);
  const offsetTyped = /[+-]\d{2}:\d{2}(?:\[[^\]]*\])?$/u.test(text);
  if (offsetTyped && clock.instants.includes(instant)) return unchanged;
  if (fold === null) return { kind: "fold", from: instant, clocks: [clock], instants: clock.instants };
  return judged(instant, [{ ...clock, instants: [fold === "first" ? first : second] }]);
}

/** The instant of a time that a release states: every half that has a clock is resolved by its own zone. */
export function recheckMoment({ instant, readings }: NormalisedTime): Rechecked {
  return recheckClocks(instant, readings);
}

/** The instant at which a stated range ends; its clocks are known where `withEndClocks` kept them. */
export function recheckEnd({ until, readings }: NormalisedTime): Rechecked {
  return recheckClocks(
    until,
    readings.flatMap(({ zone, localUntil }) =>
      localUntil === undefined ? [] : [{ zone, local: localUntil }],
    ),
  );
}

/** Keeps beside each reading what its clock says at the end of the range: the instant alone could not be resolved anew. */
export function withEndClocks(value: NormalisedTime): NormalisedTime {
  const { until, readings } = value;
  if (until === null) return value;
  const end = secondsOfIso(until);
  const withEnd = (reading: Reading): Reading =>
    hasClock(reading) ? { ...reading, localUntil: isoLocal(wallOf(end, reading.zone)) } : reading;
  return { ...value, readings: readings.map(withEnd) };
}

type ZonedClock = Pick<Reading, "zone" | "local">;

const unchanged: Rechecked = { kind: "unchanged" };

function recheckClocks(instant: string | null, clocks: readonly ZonedClock[]): Rechecked {
  if (instant === null) return unchanged;
  // A stated local time keeps no seconds, its instant does.
  const second = secondsOfIso(instant) % 60;
  return judged(
    instant,
    clocks.filter(hasClock).map((one) => clockNow(one, second)),
  );
}

function judged(from: string, clocks: readonly ClockNow[]): Rechecked {
  // A clock that can still mean the stored instant has not moved: of two, the words or the other half said which.
  if (clocks.every(({ instants }) => instants.includes(from))) return unchanged;
  const change = { from, clocks };
  const none = clocks.find(({ instants }) => instants.length === 0);
  if (none !== undefined)
    return { ...change, kind: zoneId(none.zone) === null ? "unknown-zone" : "gap", zone: none.zone };
  const [first, ...others] = clocks;
  const common = (first?.instants ?? []).filter((one) =>
    others.every(({ instants }) => instants.includes(one)),
  );
  const [to, another] = common;
  if (to === undefined) return { ...change, kind: "disagree" };
  if (another !== undefined) return { ...change, kind: "fold", instants: common };
  return { ...change, kind: "moved", to, by: difference(from, to) };
}

/** No instants, too, where the rules of today have no such zone. */
function clockNow({ zone, local }: ZonedClock, second: number): ClockNow {
  const instants = zoneId(zone) === null ? [] : instantsOf(secondsOfIso(local) + second, zone);
  return { zone, local, instants: instants.map(isoInstant) };
}

/** Whether it is a day and a clock, not one of the two, of a zone that is known. */
function hasClock({ zone, local }: ZonedClock): boolean {
  return zone !== unknownZone && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u.test(local);
}

function difference(from: string, to: string): string {
  const minutes = Math.round((secondsOfIso(to) - secondsOfIso(from)) / 60);
  return (minutes < 0 ? "-" : "") + isoOfMinutes(Math.abs(minutes));
}
