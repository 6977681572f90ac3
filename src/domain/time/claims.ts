/** Whether the halves of a row are one time in several zones, one time said twice, or several times. */
import { clockChoices } from "./resolve-clock.ts";
import type { StatedHalf } from "./stated-half.ts";
import { sameShape } from "./stated-half.ts";
import type { ZoneLabel } from "./zone-label.ts";
import { sharesZone } from "./zone-label.ts";

/** A row of halves is one claim where zones tell them apart; without zones it is a list of times, or one said twice. */
export function claims(row: readonly StatedHalf[]): readonly (readonly StatedHalf[])[] {
  if (row.length === 1 && row[0]?.clock !== null) return [row];
  const clocked = row.filter((half) => half.clock !== null);
  const [first] = clocked;
  if (first === undefined) return row.some(saysZone) && (row.length > 1 || row.every(saysZone)) ? [row] : [];
  const zoned = clocked.filter((half) => half.zone !== null);
  if (row.some((half) => half.zone !== null) && !isOneZone(clocked)) return [row];
  // The same zone, or none: "19:00 (7 p.m.)" says one time twice, "at 3 p.m. or 5 p.m." two.
  const kept = clocked.filter((half, i) => i === 0 || !isSaidAgain(half, clocked[i - 1] ?? first));
  const dated = kept.find(({ day }) => day !== null);
  return kept.map((half) => {
    const zone = half.zone ?? (kept.length === 1 ? (zoned[0]?.zone ?? null) : null);
    const undated = half.day === null && half.weekday === null && half.relativeDay === null;
    // "at 3 p.m. or 5 p.m. on May 2", "3:30 a.m. EST / 4:30 a.m. EDT on July 6"
    if (undated && dated !== undefined)
      return [sameShape({ ...half, zone, day: dated.day, weekday: dated.weekday })];
    return [sameShape({ ...half, zone })];
  });
}

/** Whether a half says its zone; a day in a place it mentions ("May 2 in Paris") is a day, and no time. */
function saysZone({ zone }: StatedHalf): boolean {
  if (zone === null || zone.kind === "same") return false;
  return zone.kind !== "zones" || !zone.mentioned;
}

/** Whether all halves name one zone; EST beside EDT are two names of one zone. */
function isOneZone(row: readonly StatedHalf[]): boolean {
  const [first, ...others] = row;
  if (first === undefined || others.length === 0) return false;
  // "18:30 IST (6:30 PM)" and the reverse: an unlabelled half that says the same clock is a restatement.
  if (first.zone === null) return others.length === 1 && isSaidAgain(first, others[0]);
  return others.every((other, i) =>
    other.zone === null ? isSaidAgain(other, row[i]) : namesOneZone(first, other),
  );
}

function namesOneZone(one: StatedHalf, other: StatedHalf): boolean {
  if (one.zone === null || other.zone === null || !sharesZone(one.zone, other.zone)) return false;
  if (isSaidAgain(one, other) || sameZones(one.zone, other.zone)) return true;
  // "3:30 a.m. EST / 4:30 a.m. EDT": one clock's names in winter and in summer. "15:00 CET (14:00 Paris)" contradicts.
  return claimsOf(one.zone) !== null && claimsOf(other.zone) !== null;
}

function sameZones(a: ZoneLabel, b: ZoneLabel): boolean {
  if (a.kind !== "zones" || b.kind !== "zones") return a.kind === b.kind;
  return a.choices.map(({ zone }) => zone).join() === b.choices.map(({ zone }) => zone).join();
}

function claimsOf(label: ZoneLabel): number | null {
  return label.kind === "zones" ? (label.choices[0]?.claims ?? null) : null;
}

/** Whether two halves can say the same clock of the same day. */
function isSaidAgain(a: StatedHalf | undefined, b: StatedHalf | undefined): boolean {
  if (a === undefined || b === undefined || a.clock === null || b.clock === null) return false;
  if (a.day !== null && b.day !== null && a.day.day !== b.day.day) return false;
  const others = clockChoices(b.clock).map((choice) => choice.seconds);
  return clockChoices(a.clock).some((choice) => others.includes(choice.seconds));
}
