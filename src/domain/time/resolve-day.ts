/**
 * Which day is meant: dates without a year, days without a month, weekdays alone, relative days, and no day at all.
 * A date that is written in full never moves; what is missing is completed from the other half or the date line.
 */
import type { CalendarDate } from "./calendar.ts";
import { dateOf, daysInMonth, epochDayOf, isDate, weekdayOf } from "./calendar.ts";
import type { StatedDay } from "./token.ts";

/** Whether a sentence speaks of what was or what will be; null where it does not tell. */
export type Tense = "past" | "future" | null;

/** What the parts of a date that the author left out are completed from. */
export interface DayBase {
  /** The day that a missing part is taken from, as an epoch day; null where nothing says one. */
  readonly day: number | null;
  /** The day of the time before, as an epoch day: a day far from the date line may follow it. Left out where none does. */
  readonly spoken?: number | null;
  /** What the sentence speaks of decides between last July and the next one. Asked only where it matters. */
  readonly tense: (() => Tense) | null;
}

/** The epoch day that is meant, or why there is none. `assumed`: see `Reading`. */
export type ResolvedDay =
  | {
      readonly kind: "day";
      readonly day: number;
      readonly assumed: readonly string[];
      readonly weekdayConflict: boolean;
    }
  | { readonly kind: "no-such-date" }
  | { readonly kind: "undated" };

/** Completes a stated day. `assumed` names the parts that the author did not write. */
export function resolveDay(stated: StatedDay, weekday: number | null, base: DayBase): ResolvedDay {
  const { year, month, day, ahead } = stated;
  if (ahead !== undefined)
    return base.day === null ? { kind: "undated" } : found(base.day + ahead, weekday, ["year"]);
  if (stated.months !== undefined && base.day !== null)
    return shifted(stated, stated.months, weekday, base.day);
  if (year !== null && month !== null) {
    const date = nearer({ year, month, day }, stated.swapped, base.day);
    return isDate(date) ? found(epochDayOf(date), weekday, nothing) : { kind: "no-such-date" };
  }
  if (neverExists(stated)) return { kind: "no-such-date" };
  if (base.day === null) return { kind: "undated" };
  const days = completions(stated, base.day);
  if (days.length === 0) return { kind: "no-such-date" };
  const fitting = weekday === null ? days : days.filter((one) => weekdayOf(one) === weekday);
  const assumed = year !== null ? ["month"] : month !== null ? ["year"] : ["year", "month"];
  const likely =
    followed(stated, weekday, base) ??
    soon(days, base.day, month === null) ??
    chosen(fitting.length > 0 ? fitting : days, base);
  return found(likely, weekday, assumed);
}

const nothing: readonly string[] = [];

/** 来月10日 and 昨年12月3日: the months after the base's are said, and nothing is assumed but the day of speaking. */
function shifted(
  { month, day }: StatedDay,
  months: number,
  weekday: number | null,
  base: number,
): ResolvedDay {
  const now = dateOf(base);
  const date = shiftMonth(now.year, month ?? now.month, months, day);
  return isDate(date) ? found(epochDayOf(date), weekday, ["year"]) : { kind: "no-such-date" };
}

/** Days: so far off, the date line no longer says which year is meant, and the time before does. */
const far = 60;
/** Days: a day to come without its month is this near, or the tense decides. */
const fewDays = 10;

/** Days: a month without its name is the date line's, unless the time before is in another that is to come. */
const near = 15;

/**
 * The completion that follows the time before, where that is far from the date line and the day is not: a release of
 * December that speaks of 14 June 2018, and then of 19 June. Null where the date line or the tense decides.
 */
function followed(stated: StatedDay, weekday: number | null, { day, spoken, tense }: DayBase): number | null {
  if (day === null || spoken === undefined || spoken === null || Math.abs(spoken - day) <= near) return null;
  if (stated.month === null && (stated.year !== null || spoken < day)) return null;
  const after = closest(completions(stated, spoken), spoken);
  const plain = closest(completions(stated, day), day);
  if (after === null || plain === null || after === plain) return null;
  if (weekday !== null && weekdayOf(after) !== weekday) return null;
  const follows =
    stated.month === null
      ? Math.abs(after - spoken) <= 1 && Math.abs(plain - day) > 1
      : Math.abs(after - spoken) <= far && Math.abs(plain - day) > far;
  return follows && (tense?.() ?? null) !== (after > day ? "past" : "future") ? after : null;
}

function closest(days: readonly number[], to: number): number | null {
  let best: number | null = null;
  for (const one of days) if (best === null || Math.abs(one - to) < Math.abs(best - to)) best = one;
  return best;
}

/** Of the two days that figures may be, the one nearer to the base; the first where nothing says. */
function nearer(date: CalendarDate, swapped: StatedDay | undefined, base: number | null): CalendarDate {
  if (swapped === undefined || swapped.month === null || swapped.year === null || base === null) return date;
  const other = { year: swapped.year, month: swapped.month, day: swapped.day };
  if (!isDate(other)) return date;
  return !isDate(date) || Math.abs(epochDayOf(other) - base) < Math.abs(epochDayOf(date) - base)
    ? other
    : date;
}

/** A weekday alone: the last one for what is past, else the next; yesterday's counts as next, since it may be today there. */
export function resolveWeekday(weekday: number, base: DayBase): ResolvedDay {
  if (base.day === null) return { kind: "undated" };
  const start = base.day;
  const days = Array.from({ length: 15 }, (_, i) => start - 7 + i).filter(
    (day) => weekdayOf(day) === weekday,
  );
  const tense = base.tense?.() === "past" ? "past" : "future";
  return found(chosen(days, { day: start, tense: () => tense }), weekday, ["date"]);
}

/** The weekday next to a day that was spoken of: "on Tuesday 9 May: 20:45 CEST, 03:45 JST (Wed)". */
export function nearestWeekday(weekday: number, spoken: number): ResolvedDay {
  const ahead = (weekday - weekdayOf(spoken) + 7) % 7;
  return found(spoken + (ahead > 3 ? ahead - 7 : ahead), weekday, ["date"]);
}

function found(day: number, weekday: number | null, assumed: readonly string[]): ResolvedDay {
  return { kind: "day", day, assumed, weekdayConflict: weekday !== null && weekdayOf(day) !== weekday };
}

function neverExists({ year, month, day }: StatedDay): boolean {
  return (
    day < 1 ||
    day > 31 ||
    (month !== null && (month < 1 || month > 12 || day > daysInMonth(year ?? 2000, month)))
  );
}

/** The days that the stated parts can be: in the years around the base's, or in the months around it. */
function completions(stated: StatedDay, base: number): readonly number[] {
  const now = dateOf(base);
  const days: number[] = [];
  // 29 February is looked for in the years where there is one.
  const reach = stated.month === 2 && stated.day === 29 ? 4 : 1;
  for (let step = -reach; step <= reach; step += 1) {
    const date =
      stated.month === null
        ? shiftMonth(stated.year ?? now.year, now.month, step, stated.day)
        : { year: now.year + step, month: stated.month, day: stated.day };
    if (isDate(date)) days.push(epochDayOf(date));
  }
  return days;
}

function shiftMonth(year: number, month: number, step: number, day: number): CalendarDate {
  const index = year * 12 + month - 1 + step;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day };
}

/**
 * A day that is near the date line is meant, whatever the tense: in the past tense what comes is announced. Without its
 * month it must be one of the next few days, for the last ones have no name in the future tense.
 */
function soon(days: readonly number[], base: number, monthless: boolean): number | null {
  const nearest = closest(days, base);
  if (nearest === null) return null;
  const ahead = nearest - base;
  return (monthless ? ahead > 0 && ahead <= fewDays : Math.abs(ahead) <= far) ? nearest : null;
}

/** By the tense, where that makes a difference; else the nearest. */
function chosen(days: readonly number[], { day, tense }: DayBase): number {
  const base = day ?? 0;
  let nearest = days[0] ?? 0;
  let past = -Infinity;
  let future = Infinity;
  for (const one of days) {
    if (Math.abs(one - base) < Math.abs(nearest - base)) nearest = one;
    // A day that is the day before in one zone may be today in the other.
    if (one <= base + 1 && one > past) past = one;
    if (one >= base - 1 && one < future) future = one;
  }
  if ((past === nearest || past === -Infinity) && (future === nearest || future === Infinity)) return nearest;
  const spoken = tense?.() ?? null;
  if (spoken === "past" && past > -Infinity) return past;
  return spoken === "future" && future < Infinity ? future : nearest;
}
