/**
 * Which day is meant: dates without a year, days without a month, weekdays alone, relative days, and no day at all.
 * A date that is written in full never moves; what is missing is completed from the other half or the date line.
 */
import { dateOf, daysInMonth, epochDayOf, isDate, weekdayOf } from "./calendar.ts";
import type { StatedDay } from "./token.ts";

export type Tense = "past" | "future" | null;

export interface DayBase {
  /** The day that a missing part is taken from, as an epoch day; null where nothing says one. */
  readonly day: number | null;
  /** What the sentence speaks of decides between last July and the next one. Asked only where it matters. */
  readonly tense: (() => Tense) | null;
}

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
  if (stated.year !== null && stated.month !== null) {
    const date = { year: stated.year, month: stated.month, day: stated.day };
    return isDate(date) ? found(epochDayOf(date), weekday, []) : { kind: "no-such-date" };
  }
  if (neverExists(stated)) return { kind: "no-such-date" };
  if (base.day === null) return { kind: "undated" };
  const days = completions(stated, base.day);
  const assumed = [...(stated.year === null ? ["year"] : []), ...(stated.month === null ? ["month"] : [])];
  if (days.length === 0) return { kind: "no-such-date" };
  const onWeekday = weekday === null ? days : days.filter((day) => weekdayOf(day) === weekday);
  return found(chosen(onWeekday.length > 0 ? onWeekday : days, base), weekday, assumed);
}

/** A weekday alone: the nearest one to the base, before it for what is past, after it for what is to come. */
export function resolveWeekday(weekday: number, base: DayBase): ResolvedDay {
  if (base.day === null) return { kind: "undated" };
  const start = base.day;
  const days = Array.from({ length: 15 }, (_, i) => start - 7 + i).filter(
    (day) => weekdayOf(day) === weekday,
  );
  return found(chosen(days, base), weekday, ["date"]);
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
  const { year, month } = dateOf(base);
  const dates =
    stated.month === null
      ? [-1, 0, 1].map((step) => shiftMonth(stated.year ?? year, month, step, stated.day))
      : leapSearch(stated).map((step) => ({
          year: year + step,
          month: stated.month ?? month,
          day: stated.day,
        }));
  return dates.filter(isDate).map(epochDayOf);
}

/** 29 February is looked for in the years where there is one. */
function leapSearch({ month, day }: StatedDay): readonly number[] {
  return month === 2 && day === 29 ? [-4, -3, -2, -1, 0, 1, 2, 3, 4] : [-1, 0, 1];
}

function shiftMonth(year: number, month: number, step: number, day: number) {
  const index = year * 12 + month - 1 + step;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day };
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
