/** Amounts of hours and minutes in English: "1 hour", "an hour and a half", "95 minutes", "two and a half hours". */

/** An amount as ISO 8601 as written (95 minutes is PT95M), and where it ends. */
export interface Amount {
  readonly iso: string;
  /** UTF-16 offset. */
  readonly end: number;
}

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");
const words = new Map<string, number>([
  ...small.map((word, value) => [word, value] as const),
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["forty-five", 45],
  ["fifty", 50],
  ["sixty", 60],
  ["ninety", 90],
  ["a", 1],
  ["an", 1],
]);

/** Reads an amount at an offset of a lowered text. */
export function amountAt(text: string, at: number): Amount | null {
  const half = sticky(halfHour, text, at);
  if (half !== null) return { iso: "PT30M", end: at + half[0].length };
  const first = sticky(part, text, at);
  const value = first === null ? null : valueOf(first[1] ?? "");
  if (first === null || value === null) return null;
  const end = at + first[0].length;
  if (!isHours(first)) return Number.isInteger(value) ? { iso: `PT${value}M`, end } : null;
  const and = first[2] === undefined ? sticky(andHalf, text, end) : null;
  const minutes = Math.round((value % 1) * 60) + (first[2] === undefined ? 0 : 30);
  const whole = Math.floor(value);
  if (and !== null) return { iso: `PT${whole}H30M`, end: end + and[0].length };
  const more = sticky(andMinutes, text, end);
  const rest = more === null ? null : valueOf(more[1] ?? "");
  if (more !== null && rest !== null && minutes === 0)
    return { iso: `PT${whole}H${rest}M`, end: end + more[0].length };
  return { iso: iso(whole, minutes), end };
}

function iso(hours: number, minutes: number): string {
  if (hours === 0) return `PT${minutes}M`;
  return minutes === 0 ? `PT${hours}H` : `PT${hours}H${minutes}M`;
}

function isHours(found: RegExpExecArray): boolean {
  return (found[3] ?? "").startsWith("h");
}

function valueOf(word: string): number | null {
  return /^\d/u.test(word) ? Number(word) : (words.get(word) ?? null);
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const halfHour = /half an hour\b|a half-hour\b/y;
const part = /(\d{1,3}(?:\.\d{1,2})?|[a-z-]{1,12})( and a half)? ?-?(hours?|hrs?|minutes?|mins?)(?![a-z])/y;
const andHalf = / and a half(?![a-z])/y;
const andMinutes = /,? (?:and )?(\d{1,2}|[a-z-]{3,12}) ?(?:minutes?|mins?)(?![a-z])/y;
