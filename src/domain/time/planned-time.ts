/**
 * A time that a person plans for: the lift of an embargo, a publication. The wall clock as typed is kept with its
 * zone, the choice between two equal clocks, the instant, and the version of the zone rules that gave the instant.
 *
 * Accepted is RFC 9557 (`2027-03-14T11:00[America/New_York]`, with an offset too) and RFC 3339, whole seconds.
 */
import type { Issue } from "../issue.ts";
import { blocking } from "../issue.ts";
import { epochDayOf, isDate, isoInstant, isoLocal, secondsInDay } from "./calendar.ts";
import { fixedOffset, instantsOf, offsetName, wallOf, zoneId } from "./wall-clock.ts";

/** A planned time as it is stored: what was typed, and the instant that it gave. */
export interface PlannedTime {
  /** As typed. */
  readonly text: string;
  /** `YYYY-MM-DDTHH:MM`, with seconds where there are any. */
  readonly wall: string;
  /** IANA zone; `UTC` or an offset for a plain instant. */
  readonly zone: string;
  /** Which of two equal clocks is meant, or null where there is one. */
  readonly fold: "first" | "second" | null;
  /** RFC 3339 in UTC, whole seconds. */
  readonly instant: string;
  /** The version of the zone rules that gave the instant: `2025b`. */
  readonly tzVersion: string;
}

/**
 * Reads a planned time. A clock that the change to summer time skips is the issue `no-such-time`, one that comes
 * twice and has no offset to tell which is `happens-twice` with both instants, anything else `bad-time`.
 */
export function readPlannedTime(text: string, tzVersion: string): PlannedTime | Issue {
  const typed = text.trim();
  const found = form.exec(typed);
  const wall = found === null ? null : wallIn(found);
  const [, , , , , , , offset, named] = found ?? [];
  const claimed = offset === undefined ? null : offsetIn(offset);
  const zone = named ?? (claimed === null ? "" : claimed === 0 ? "UTC" : offsetName(claimed));
  const known = zoneId(zone);
  if (wall === null || known === null) return blocking("bad-time", "", { text: typed });
  const plan = (instant: number, clock: number): PlannedTime => ({
    text: typed,
    wall: wallText(clock),
    zone: known,
    fold: foldOf(instant, clock, known),
    instant: isoInstant(instant),
    tzVersion,
  });
  // With Z, RFC 9557 says nothing about the zone's offset: the instant is given, the zone is for showing it.
  if (claimed !== null && /^z$/iu.test(offset ?? "")) return plan(wall, wallOf(wall, known));
  const instants = instantsOf(wall, known);
  if (instants.length === 0)
    return blocking("no-such-time", "", { text: typed, wall: wallText(wall), zone: known });
  if (claimed !== null) {
    const instant = wall - claimed;
    return instants.includes(instant) ? plan(instant, wall) : blocking("bad-time", "", { text: typed });
  }
  const [first, second] = instants;
  if (first !== undefined && second === undefined) return plan(first, wall);
  const detail = { text: typed, wall: wallText(wall), zone: known, instants: instants.map(isoInstant) };
  return blocking("happens-twice", "", detail);
}

function wallIn([, year, month, day, hour, minute, second = "0"]: RegExpExecArray): number | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (!isDate(date) || h > 23 || m > 59 || s > 59) return null;
  return epochDayOf(date) * secondsInDay + h * 3600 + m * 60 + s;
}

function offsetIn(offset: string): number | null {
  return /^z$/iu.test(offset) ? 0 : fixedOffset(offset);
}

function foldOf(instant: number, wall: number, zone: string): PlannedTime["fold"] {
  const [first, second] = instantsOf(wall, zone);
  if (second === undefined) return null;
  return instant === first ? "first" : "second";
}

function wallText(wall: number): string {
  const seconds = ((wall % 60) + 60) % 60;
  return isoLocal(wall) + (seconds === 0 ? "" : `:${String(seconds).padStart(2, "0")}`);
}

const form =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.0{1,9})?)?(Z|[+-]\d{2}:\d{2})?(?:\[!?([^\]]{1,64})\])?$/iu;
