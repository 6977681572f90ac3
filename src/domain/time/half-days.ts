/**
 * The days of the halves of one time. A half that names its day keeps it; one that names none may be a day before or
 * after the other, which the zones then decide.
 */
import type { Setting } from "./weighed.ts";
import type { StatedGroup } from "./stated-time.ts";
import type { StatedHalf } from "./stated-half.ts";
import type { ResolvedDay } from "./resolve-day.ts";
import { nearestWeekday, resolveDay, resolveWeekday } from "./resolve-day.ts";
import { weekdayOf } from "./calendar.ts";

/** What is known of the days around a time. */
export type DaySetting = Pick<Setting, "base" | "spoken" | "nearby">;

/** The epoch days that a half can be on, the likeliest first; or why it has none. `assumed`: see `Reading`. */
export type HalfDays =
  | {
      readonly kind: "days";
      readonly days: readonly number[];
      readonly assumed: readonly string[];
      readonly weekdayConflict: boolean;
      /** How much less likely any but the first day is, in steps. */
      readonly loyalty: number;
    }
  | { readonly kind: "no-such-date" | "undated" };

/** The days that each half can be on, the likeliest first. */
export function halfDays(group: StatedGroup, setting: DaySetting): readonly HalfDays[] {
  const { halves, dayAfter } = group;
  const { base, nearby } = setting;
  const dated = datedHalf(halves);
  const lead = leadDay(dated < 0 ? null : (halves[dated] ?? null), dayAfter, halves, setting);
  if (lead.kind !== "day") return halves.map((half) => daysWithout(half, lead.kind, base));
  // "3 a.m. the next day in Tokyo (6 p.m. London)" counts from London's day.
  const plain = halves.findIndex(({ relativeDay }) => relativeDay === null);
  const leading = plain > 0 && halves.some(({ relativeDay }) => (relativeDay ?? 0) !== 0) ? plain : 0;
  return halves.map((half, i) => {
    if (i === dated) return days([lead.day], lead);
    if (half.day?.ahead !== undefined && base.day !== null) return days([base.day + half.day.ahead], lead);
    // "On January 20 …; on the same day at 0:20 (15:20 GMT on January 19)" counts from what was said before.
    if (i === 0 && dated > 0 && half.relativeDay === 0 && nearby !== null)
      return days([nearby], { assumed: [], weekdayConflict: false });
    const leads = dated < 0 && i === leading;
    if (leads && half.relativeDay === null && dayAfter !== null) return days(around(lead.day), lead, 2);
    return otherDays(half, lead, leads && dayAfter === null);
  });
}

/** Of a time whose leading day there is not, the other halves keep the days that they name. */
function daysWithout(
  { day, weekday }: StatedHalf,
  kind: "no-such-date" | "undated",
  base: DaySetting["base"],
): HalfDays {
  const own = day === null ? null : resolveDay(day, weekday, base);
  return own?.kind === "day" ? days([own.day], own) : { kind };
}

/** The half that says the most of its day: a month, else a day, else a weekday; -1 where none says any. */
function datedHalf(halves: readonly StatedHalf[]): number {
  const full = halves.findIndex(({ day }) => day !== null && day.month !== null);
  if (full >= 0) return full;
  const dayed = halves.findIndex(({ day }) => day !== null);
  return dayed >= 0 ? dayed : halves.findIndex(({ weekday }) => weekday !== null);
}

/** The day that the others are counted from. */
function leadDay(
  dated: StatedHalf | null,
  after: StatedGroup["dayAfter"],
  halves: readonly StatedHalf[],
  { base, spoken, nearby }: DaySetting,
): ResolvedDay {
  if (dated !== null && dated.day !== null) {
    // "The final on December 18 is at 6 p.m. (midnight on the 19th, Japan time)": a day without a month is near that one.
    const { month, ahead, months } = dated.day;
    const near = month === null && ahead === undefined && months === undefined && spoken !== null;
    const from = near ? { day: spoken, tense: null } : base;
    // The weekday after the halves is that of the day after them, where there is one.
    const behind = after !== null && after.day === null ? after.weekday : null;
    return resolveDay(dated.day, dated.weekday ?? behind, from);
  }
  if (after !== null && after.day !== null) return resolveDay(after.day, after.weekday, base);
  const weekday = dated?.weekday ?? after?.weekday ?? null;
  if (weekday !== null)
    return spoken === null
      ? resolveWeekday(weekday, { day: base.day ?? nearby, tense: base.tense })
      : nearestWeekday(weekday, spoken);
  const day = nearby ?? base.day;
  if (day === null) return { kind: "undated" };
  const shift = halves.every((half) => half.relativeDay !== null) ? (halves[0]?.relativeDay ?? 0) : 0;
  return { kind: "day", day: day + shift, assumed: ["date"], weekdayConflict: false };
}

function otherDays(half: StatedHalf, lead: Extract<ResolvedDay, { kind: "day" }>, isLead: boolean): HalfDays {
  if (half.day !== null) {
    // Halves are a day apart and not a year: a weekday that is not the day's is a slip, and speaks for no other year.
    const own = resolveDay(half.day, null, { day: lead.day, tense: null });
    if (own.kind !== "day") return { kind: own.kind };
    const weekdayConflict = half.weekday !== null && weekdayOf(own.day) !== half.weekday;
    return days([own.day], { assumed: own.assumed, weekdayConflict });
  }
  if (isLead) return days([lead.day], lead);
  if (half.relativeDay !== null)
    return days([lead.day + half.relativeDay], { assumed: [], weekdayConflict: false });
  const assumed = { assumed: ["date"], weekdayConflict: false };
  if (half.weekday === null) return days(around(lead.day), assumed);
  // "8:46 p.m. EST Thursday (0146 GMT Saturday)": the day that it says, whatever the clocks come to.
  const nearest = nearestWeekday(half.weekday, lead.day);
  return nearest.kind === "day" ? days([nearest.day], assumed) : nearest;
}

/** A day, and those beside it: the zones of the halves decide. */
function around(day: number): readonly number[] {
  return [day, day - 1, day + 1];
}

function days(
  list: readonly number[],
  { assumed, weekdayConflict }: { assumed: readonly string[]; weekdayConflict: boolean },
  loyalty = 1,
): HalfDays {
  return { kind: "days", days: list, assumed, weekdayConflict, loyalty };
}
