/** Latin AM and PM in Japanese clocks: 10:00 AM, 5pm, AM 2:55, p.m.6:00; folded, so that full-width letters are these. */
import { matchAt } from "./characters.ts";

/** A half of the day in Latin letters, and where it ends (a UTF-16 offset). */
export interface FoundHalf {
  /** The Japanese word for it. */
  readonly half: "午前" | "午後";
  readonly end: number;
}

/** A, P, a or p: what AM and PM begin with. */
export function mayBeHalf(code: number): boolean {
  const letter = code & ~32;
  return letter === 65 || letter === 80;
}

/** The half of the day that stands before a clock: AM 2:55. */
export function halfBefore(text: string, at: number): FoundHalf | null {
  return foundIn(before, text, at);
}

/** The half of the day that stands after a clock, a space before it allowed: 10:00 AM. */
export function halfAfter(text: string, at: number): FoundHalf | null {
  const code = text.charCodeAt(text.charCodeAt(at) === 32 ? at + 1 : at);
  return mayBeHalf(code) ? foundIn(after, text, at) : null;
}

/** Whether the clock that ends here begins a range whose end says the half of the day: 1:00～2:30 PM. */
export function endsWithHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(text.charCodeAt(at) === 32 ? at + 1 : at);
  return (code === tilde || code === hyphen) && matchAt(rangeAfter, text, at) !== null;
}

function foundIn(pattern: RegExp, text: string, at: number): FoundHalf | null {
  const found = matchAt(pattern, text, at);
  if (found === null) return null;
  return { half: found[1] === "A" || found[1] === "a" ? "午前" : "午後", end: at + found[0].length };
}

const tilde = 126;
const hyphen = 45;
const before = /([AaPp])\.?[Mm]\.? ?(?=\d)/y;
const after = / ?([AaPp])(?:[Mm](?![A-Za-z])|\.[Mm]\.)/y;
const rangeAfter = / ?[~-] ?\d{1,2}(?::[0-5]\d)? ?[AaPp]\.?[Mm]/y;
