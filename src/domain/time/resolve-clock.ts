/** Which clock is meant: 12 a.m. and p.m., 0:15 a.m., 午後19時, 24:10 and 25時, and hours without a meridiem. */
import type { StatedClock } from "./token.ts";

/** A clock that can be meant. */
export interface ClockChoice {
  /** Seconds after the day's midnight; more than a day for 24:10 and 25時. */
  readonly seconds: number;
  /** Whether morning or afternoon was taken, since the author did not say. */
  readonly assumed: boolean;
}

/** The clocks that a stated clock can mean, the likeliest first. */
export function clockChoices(clock: StatedClock): readonly ClockChoice[] {
  const rest = clock.minute * 60 + clock.second;
  if (clock.meridiem !== null)
    return [{ seconds: hourOf(clock.hour, clock.meridiem) * 3600 + rest, assumed: false }];
  const seconds = clock.hour * 3600 + rest;
  if (clock.hours24 || clock.hour === 0 || clock.hour > 12) return [{ seconds, assumed: false }];
  const other = clock.hour === 12 ? 0 : clock.hour + 12;
  return [
    { seconds, assumed: true },
    { seconds: other * 3600 + rest, assumed: true },
  ];
}

/**
 * The clock that ends a range: the first one after its start. "1:00 to 2:30 p.m." has one meridiem for both.
 * Seconds after the midnight of the START's day; `ownDay` where the end's day is stated.
 */
export function endSeconds(
  end: StatedClock,
  start: StatedClock,
  startSeconds: number,
  ownDay: boolean,
): number {
  const choices = clockChoices(end);
  if (ownDay) return choices[0]?.seconds ?? startSeconds;
  const shared = end.meridiem === null && start.meridiem !== null ? inHalf(end, start.meridiem) : null;
  const next = firstAfter(startSeconds, choices);
  return shared === null ? next : Math.min(next, firstAfter(startSeconds, clockChoices(shared)));
}

/** The first time at which one of the clocks comes after a moment of a day, on that day or the next. */
function firstAfter(moment: number, choices: readonly ClockChoice[]): number {
  let first = Infinity;
  for (const { seconds } of choices) first = Math.min(first, seconds > moment ? seconds : seconds + 86_400);
  return first;
}

function inHalf(
  { hour, minute, second, form, hours24, approx }: StatedClock,
  meridiem: Meridiem,
): StatedClock {
  return { hour, minute, second, meridiem, form, hours24, approx };
}

type Meridiem = NonNullable<StatedClock["meridiem"]>;

/** The clock that begins a range, with the meridiem of its end where it has none: "from 1:00 to 2:30 p.m.". */
export function sharedMeridiem(start: StatedClock, end: StatedClock): StatedClock {
  if (start.meridiem !== null || end.meridiem === null || start.hour === 0 || start.hour > 12) return start;
  const same = hourOf(start.hour, end.meridiem) * 60 + start.minute;
  const last = hourOf(end.hour, end.meridiem) * 60 + end.minute;
  const other = end.meridiem === "am" ? "pm" : "am";
  return inHalf({ ...start, form: "marked" }, same < last ? end.meridiem : other);
}

/** 午後19時 and "21:38 p.m." are slips of the pen for 19:00 and 21:38; "0:00 p.m." is noon. */
function hourOf(hour: number, meridiem: "am" | "pm"): number {
  if (hour > 12) return hour;
  return (hour % 12) + (meridiem === "pm" ? 12 : 0);
}
