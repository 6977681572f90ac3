/**
 * Days and wall clocks as plain numbers, so that reading a page of times costs no objects.
 *
 * An epoch day counts from 1970-01-01 in the proleptic Gregorian calendar. A wall is the seconds that a clock on a
 * wall would have counted since 1970-01-01T00:00, whatever its zone; an epoch second is an instant.
 */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day of walls: one on which clocks are put forward or back counts as any other. */
export const secondsInDay = 86_400;

/** Whether there is such a date: not 30 February, not 29 February 2023. */
export function isDate({ year, month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 28 to 31; `month` is 1 to 12. 2000 is a leap year, 1900 is none. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** 1970-01-01 -> 0. Years are counted from March, so that the leap day is the last of its year. */
export function epochDayOf({ year, month, day }: CalendarDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = quotient(y, 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = quotient(153 * ((month + 9) % 12) + 2, 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + quotient(yearOfEra, 4) - quotient(yearOfEra, 100) + dayOfYear - 719_468
  );
}

/** The inverse of `epochDayOf`. */
export function dateOf(epochDay: number): CalendarDate {
  const shifted = epochDay + 719_468;
  const era = quotient(shifted, 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays = quotient(dayOfEra, 1460) - quotient(dayOfEra, 36_524) + quotient(dayOfEra, 146_096);
  const yearOfEra = quotient(dayOfEra - leapDays, 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + quotient(yearOfEra, 4) - quotient(yearOfEra, 100));
  const monthFromMarch = quotient(5 * dayOfYear + 2, 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - quotient(153 * monthFromMarch + 2, 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Whole division, downwards: days before 1970 are negative. All others are divided by the machine's own whole division. */
function quotient(dividend: number, divisor: number): number {
  return dividend >= 0 ? (dividend / divisor) | 0 : Math.floor(dividend / divisor);
}

/** Monday 1 to Sunday 7, as ISO 8601 counts. */
export function weekdayOf(epochDay: number): number {
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

/** `2023-02-15` -> its epoch day; null where it is not a date. */
export function readIsoDate(text: string): number | null {
  return text.length === 10 ? dayOfLocal(text) : null;
}

/** `2023-02-15T01:00` -> the epoch day that it begins with; null where it begins with none: `T01:00`. */
export function dayOfLocal(text: string): number | null {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const date = { year: digitsIn(text, 0, 4), month: digitsIn(text, 5, 7), day: digitsIn(text, 8, 10) };
  return isDate(date) ? epochDayOf(date) : null;
}

/** The number that digits make; not a number where they are none. */
function digitsIn(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** `2023-02-15`. */
export function isoDate(epochDay: number): string {
  const { year, month, day } = dateOf(epochDay);
  return `${year >= 1000 && year <= 9999 ? year : String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** `2023-02-15T01:00`; seconds are not part of a stated local time. */
export function isoLocal(wall: number): string {
  const { year, month, day } = dateOf(dayOfWall(wall));
  if (year < 1000 || year > 9999) return `${isoDate(dayOfWall(wall))}T${isoClock(wall)}`;
  const minuteOfDay = quotient(secondOfDay(wall), 60);
  const hour = quotient(minuteOfDay, 60);
  const minute = minuteOfDay % 60;
  const century = quotient(year, 100);
  // In one piece: a string that is added up from pieces costs twice as much to make, and is slower to read.
  return String.fromCharCode(
    tens(century),
    ones(century),
    tens(year % 100),
    ones(year),
    hyphen,
    tens(month),
    ones(month),
    hyphen,
    tens(day),
    ones(day),
    capitalT,
    tens(hour),
    ones(hour),
    colon,
    tens(minute),
    ones(minute),
  );
}

/** The UTF-16 unit of the first of two digits. */
function tens(value: number): number {
  return zero + quotient(value, 10);
}

function ones(value: number): number {
  return zero + (value % 10);
}

const zero = 48;
const hyphen = 45;
const capitalT = 84;
const colon = 58;

/** `01:00`. */
export function isoClock(wall: number): string {
  const minute = quotient(secondOfDay(wall), 60);
  return `${two(quotient(minute, 60))}:${two(minute % 60)}`;
}

/** `2023-02-14T16:00:00Z`. */
export function isoInstant(epochSecond: number): string {
  return `${isoLocal(epochSecond)}:${two(secondOfDay(epochSecond) % 60)}Z`;
}

/** `2023-02-14T16:00:00Z` or the same without `Z` or seconds -> seconds; the form is taken on trust. */
export function secondsOfIso(text: string): number {
  const day = readIsoDate(text.slice(0, 10)) ?? 0;
  const [hour = 0, minute = 0, second = 0] = text.slice(11).replace("Z", "").split(":").map(Number);
  return day * secondsInDay + hour * 3600 + minute * 60 + second;
}

/** The epoch day that a wall is on: 86,399 -> 0, -1 -> -1. */
export function dayOfWall(wall: number): number {
  return quotient(wall, secondsInDay);
}

/** Seconds since midnight on a wall, 0 to 86,399, before 1970 too: -1 -> 86,399. */
export function secondOfDay(wall: number): number {
  return wall - dayOfWall(wall) * secondsInDay;
}

/** 0 to 59 with two digits. */
function two(value: number): string {
  return twoDigits[value] ?? String(value);
}

const twoDigits = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, "0"));
