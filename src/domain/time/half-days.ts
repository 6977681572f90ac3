/**
 * The days of the halves of one time. A half that names its day keeps it; one that names none may be a day before or
 * after the other, which the zones then decide.
 */
import type { StatedGroup } from "./stated-time.ts";
import type { StatedHalf } from "./stated-half.ts";
import type { DayBase, ResolvedDay } from "./resolve-day.ts";
import { resolveDay, resolveWeekday } from "./resolve-day.ts";
import { weekdayOf } from "./calendar.ts";

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

/** The days that each half can be on, the likeliest first; `nearby` is the day last spoken of. */
export function halfDays(group: StatedGroup, base: DayBase, nearby: number | null): readonly HalfDays[] {
  const { halves, dayAfter } = group;
  const full = halves.findIndex(({ day }) => day !== null && day.month !== null);
  const dated = full >= 0 ? full : halves.findIndex(({ day }) => day !== null);
  const lead = leadDay(halves[dated] ?? null, dayAfter, halves, base, nearby);
  if (lead.kind !== "day") return halves.map(() => ({ kind: lead.kind }));
  // "3 a.m. the next day in Tokyo (6 p.m. London)" counts from London's day.
  const plain = halves.findIndex(({ relativeDay }) => relativeDay === null);
  const leading = plain > 0 && halves.some(({ relativeDay }) => (relativeDay ?? 0) !== 0) ? plain : 0;
  const dayComesAfter = dayAfter !== null && dayAfter.day !== null;
  return halves.map((half, i) => {
    if (i === dated) return days([lead.day], lead);
    const leads = dated < 0 && i === leading;
    if (leads && half.relativeDay === null && dayComesAfter) return days(around(lead.day), lead, 2);
    return otherDays(half, lead, leads && !dayComesAfter);
  });
}

/** The day that the others are counted from. */
function leadDay(
  dated: StatedHalf | null,
  after: StatedGroup["dayAfter"],
  halves: readonly StatedHalf[],
  base: DayBase,
  nearby: number | null,
): ResolvedDay {
  if (dated !== null && dated.day !== null)
    return resolveDay(dated.day, dated.weekday ?? after?.weekday ?? null, base);
  if (after !== null && after.day !== null) return resolveDay(after.day, after.weekday, base);
  const weekday = halves.find((half) => half.weekday !== null)?.weekday ?? after?.weekday ?? null;
  if (weekday !== null) return resolveWeekday(weekday, { ...base, day: base.day ?? nearby });
  const day = nearby ?? base.day;
  if (day === null) return { kind: "undated" };
  const shift = halves.every((half) => half.relativeDay !== null) ? (halves[0]?.relativeDay ?? 0) : 0;
  return { kind: "day", day: day + shift, assumed: ["date"], weekdayConflict: false };
}

function otherDays(half: StatedHalf, lead: Extract<ResolvedDay, { kind: "day" }>, isLead: boolean): HalfDays {
  if (half.day !== null) {
    const own = resolveDay(half.day, half.weekday, { day: lead.day, tense: null });
    return own.kind === "day" ? days([own.day], own) : { kind: own.kind };
  }
  if (isLead) return days([lead.day], lead);
  if (half.relativeDay !== null)
    return days([lead.day + half.relativeDay], { assumed: [], weekdayConflict: false });
  const free = around(lead.day);
  const fitting = half.weekday === null ? free : free.filter((day) => weekdayOf(day) === half.weekday);
  const weekdayConflict = fitting.length === 0;
  return days(weekdayConflict ? free : fitting, { assumed: ["date"], weekdayConflict });
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
