/**
 * Between what a zone's clock says and instants: the one door from this room to the zone rules.
 *
 * A zone is an IANA name or a fixed offset (`-05:00`). A wall clock has one instant, none where the clocks were put
 * forward over it (a gap), or two where they were put back (a fold).
 */
import { Temporal } from "../temporal.ts";
import { isoLocal } from "./calendar.ts";
import { ruledInstants, ruledOffset } from "./zone-rules.ts";

/** What stands for a zone that nothing in the text or around it names (CLDR's own name for it). */
export const unknownZone = "Etc/Unknown";

const plus = 43;
const minus = 45;

/** Seconds east of UTC of a fixed offset, or null where the zone has rules. */
export function fixedOffset(zone: string): number | null {
  if (zone === "UTC") return 0;
  const first = zone.charCodeAt(0);
  if (first !== plus && first !== minus) return null;
  const [, sign, hour, minute] = /^([+-])(\d{2}):(\d{2})$/u.exec(zone) ?? [];
  if (sign === undefined) return null;
  return (sign === "-" ? -1 : 1) * (Number(hour) * 3600 + Number(minute) * 60);
}

/** Seconds east of UTC -> `-05:00`. */
export function offsetName(seconds: number): string {
  return (seconds < 0 ? "-" : "+") + isoLocal(Math.abs(seconds)).slice(11);
}

/** Seconds east of UTC as people write it: "UTC", "UTC+9", "UTC+5:30". */
export function utcName(seconds: number): string {
  const [hours = "", minutes = ""] = offsetName(seconds).slice(1).split(":");
  if (seconds === 0) return "UTC";
  return `UTC${seconds < 0 ? "-" : "+"}${Number(hours)}${minutes === "00" ? "" : `:${minutes}`}`;
}

/** The instants, in order, at which the zone's clock says `wall`: none, one or two. */
export function instantsOf(wall: number, zone: string): readonly number[] {
  const fixed = fixedOffset(zone);
  if (fixed !== null) return [wall - fixed];
  return ruledInstants(wall, zone);
}

/** What the zone's clock says at an instant. */
export function wallOf(instant: number, zone: string): number {
  return instant + offsetAt(instant, zone);
}

/** Seconds east of UTC in a zone at an instant. */
export function offsetAt(instant: number, zone: string): number {
  const fixed = fixedOffset(zone);
  if (fixed !== null) return fixed;
  return ruledOffset(instant, zone);
}

/** The zone's name as the tz database writes it ("america/new_york" is understood), or null where there is none such. */
export function zoneId(zone: string): string | null {
  if (proper.has(zone) || fixedOffset(zone) !== null) return zone;
  const id = idByTemporal(zone);
  if (id === zone) proper.add(id);
  return id;
}

/** Names that Temporal has been asked for and writes the same: as many as there are zones, at most. */
const proper = new Set<string>();

function idByTemporal(zone: string): string | null {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch {
    return null; // a RangeError is Temporal's way of saying that it knows no such zone
  }
}
