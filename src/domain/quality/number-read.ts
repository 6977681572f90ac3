/** Numbers as read from a text, in any language, and the parts of reading that all languages share. */
import type { Span } from "../issue.ts";
import { canonical } from "./decimal.ts";

/** A number with its value. */
export interface NumberRead extends Span {
  /**
   * What it may mean, the likeliest first: canonical decimals, or `HH:MM` for a time of the day. "1 hour" may be told as 60
   * minutes, 令和5年 as 2023: two numbers agree when they have one meaning in common.
   */
  readonly values: readonly string[];
  /** Written in digits: the other side must have it. What is written in words only explains the other's digits. */
  readonly required: boolean;
  /** A part of a date or a time of the day: the other side may say it once where this says it twice. */
  readonly repeats: boolean;
}

/** A run of digits with the marks inside it (`1,234.5`, `11:00`), a run of letters, or one mark of an enumeration. */
export interface Token extends Span {
  readonly kind: "digits" | "letters";
  readonly text: string;
}

/**
 * Writes full-width digits, letters and marks, digits of other scripts, and lowered digits as ASCII, each unit for one
 * unit, so that offsets stay. Raised digits (km², notes) are no numbers and stay.
 */
export function asciiDigits(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u2080-\u2089]|\p{Nd}/gu, (unit) => {
    const code = unit.charCodeAt(0);
    if (code < 0x80 || unit.length > 1) return unit;
    if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
    if (code >= 0x2080 && code <= 0x2089) return String.fromCharCode(code - 0x2080 + 0x30);
    return digitOf(code);
  });
}

/** Decimal digits of a script stand in rows of ten that begin at a unit whose low bits are 0 or 6 (Unicode, Nd). */
function digitOf(code: number): string {
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCharCode(zero - 1)) && code - zero < 9) zero -= 1;
  return String(code - zero);
}

/** The values of a run of digits, commas and points: grouped, decimal, or several numbers in a list (`1,2`; `2019.5.8`). */
export function valuesOfRun(
  run: string,
): readonly { readonly value: string; readonly at: number; readonly length: number }[] {
  if (/^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/u.test(run) || /^[0-9]+(?:\.[0-9]+)?$/u.test(run)) {
    return [{ value: canonical(run.replaceAll(",", "")), at: 0, length: run.length }];
  }
  return [...run.matchAll(/[0-9]+/gu)].map((match) => ({
    value: canonical(match[0]),
    at: match.index,
    length: match[0].length,
  }));
}

/** A time of the day, `HH:MM`; hours past midnight (25時) are of the next day. */
export function clock(hour: number, minute: number): string {
  return `${String(hour % 24).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
}

/** Hours and minutes of a run such as `9:05` or `20:50:49`, or null; what follows them is a number of its own. */
export function clockOfRun(
  run: string,
): { readonly hour: number; readonly minute: number; readonly length: number } | null {
  const match = /^([0-2]?[0-9]|30):([0-5][0-9])(?![0-9])/u.exec(run);
  if (match === null) return null;
  return { hour: Number(match[1]), minute: Number(match[2]), length: match[0].length };
}

/** Numbers of enumerations: ① to ⑳, ⑴ to ⒇, ⒈ to ⒛. */
export function enumerationMarks(text: string): readonly NumberRead[] {
  return [...text.matchAll(/[\u2460-\u249B]/gu)].map(({ 0: mark, index }) => ({
    values: [String(((mark.charCodeAt(0) - 0x2460) % 20) + 1)],
    start: index,
    end: index + 1,
    required: true,
    repeats: false,
  }));
}

/** Telephone numbers: three and more groups of digits joined by hyphens, nine digits and up; +81 stands for the leading 0. */
export function telephones(text: string): readonly NumberRead[] {
  return [...text.matchAll(/(?<![0-9-])\+?[0-9]+(?:-[0-9]+)+/gu)].flatMap(({ 0: written, index }) => {
    const digits = written.replace(/[^0-9]/gu, "");
    if (written.split("-").length < 3 || digits.length < 9 || digits.length > 15) return [];
    const value = `tel ${written.startsWith("+81") ? `0${digits.slice(2)}` : digits}`;
    return [{ values: [value], start: index, end: index + written.length, required: true, repeats: false }];
  });
}
