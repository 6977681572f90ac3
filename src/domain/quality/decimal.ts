/**
 * Exact decimal values as canonical strings: no leading or trailing zeros, so that equal values are equal strings
 * (`"350000000"`, `"0.25"`). Numbers in a text may be longer than any machine's number; nothing here rounds.
 */

/** Digits beyond which a number is compared as written and not computed with. */
const longest = 60;

/** `"007.50"` -> `"7.5"`. Takes ASCII digits with at most one point. */
export function canonical(written: string): string {
  const [whole = "", fraction = ""] = written.split(".");
  const digits = whole.replace(/^0+/u, "") || "0";
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === "0") end -= 1;
  return end === 0 ? digits : `${digits}.${fraction.slice(0, end)}`;
}

/** The value times ten to the power of `power` (0 and up): `("3.5", 9)` -> `"3500000000"`. */
export function scaled(value: string, power: number): string {
  const [whole = "", fraction = ""] = value.split(".");
  const moved = fraction.padEnd(power, "0");
  return canonical(`${whole}${moved.slice(0, power)}.${moved.slice(power)}`);
}

export function sum(a: string, b: string): string {
  const places = Math.max(placesOf(a), placesOf(b));
  if (a.length + b.length + places > longest * 2) return a === "0" ? b : a;
  const total = BigInt(scaled(a, places)) + BigInt(scaled(b, places));
  const digits = total.toString().padStart(places + 1, "0");
  return canonical(`${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`);
}

/** The value times a whole number that is small. */
export function times(value: string, factor: number): string {
  const places = placesOf(value);
  if (value.length > longest) return value;
  const digits = (BigInt(scaled(value, places)) * BigInt(factor)).toString().padStart(places + 1, "0");
  return canonical(`${digits.slice(0, digits.length - places)}.${digits.slice(digits.length - places)}`);
}

function placesOf(value: string): number {
  const point = value.indexOf(".");
  return point < 0 ? 0 : value.length - point - 1;
}
