/** The parts of English clocks that are written with figures: what their figures say, and the mark behind them. */
import { markAt } from "./clock-mark-en.ts";
import type { StatedClock, TokenList } from "./token.ts";

/** The figures of a clock and where they end. */
export interface Figures {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly end: number;
}

/** Two digits from 00 to 59 as a number, else -1. */
export function sixtiethAt(low: string, at: number): number {
  const tens = low.charCodeAt(at) - 48;
  const ones = low.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 5 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/** 11 a.m., 11:00 a.m., "9 o'clock in the evening"; null where no mark follows. */
export function markedClock(
  { hour, minute, second, end }: Figures,
  low: string,
  at: number,
  list: TokenList,
): number | null {
  const space = low.charCodeAt(end) === 32 ? end + 1 : end;
  const from = low.startsWith("o'clock ", space) ? space + 8 : space;
  const mark = markAt(low, from);
  if (mark === null || hour > 24) return null;
  const { meridiem, length } = mark;
  if (mark.word && hour !== 12) return null;
  return addClock(list, at, from + length, {
    hour,
    minute,
    second,
    meridiem,
    form: "marked",
    hours24: false,
    approx: false,
  });
}

/** Adds a clock and answers where it ends. */
export function addClock(list: TokenList, at: number, end: number, clock: StatedClock): number {
  return list.add(at, end, { kind: "clock", value: clock });
}

/** Whether figures can be a clock; `latest` is the last hour. */
export function isClock(hour: number, minute: number, second: number, latest: number): boolean {
  return hour <= latest && minute < 60 && second < 60;
}
