/**
 * The offsets from UTC that zones have or have had since 1970 (tz database 2025b): whole hours from -12 to +14, and the
 * half and quarter hours of a few. A clock that is off by anything else is a slip.
 */
const odd = [
  -10.5, -9.5, -8.5, -4.5, -3.75, -3.5, -2.5, -1.5, 3.5, 4.5, 5.5, 5.75, 6.5, 7.5, 8.5, 8.75, 9.5, 9.75, 10.5,
  11.5, 12.5, 12.75, 13.75,
];

const inUse: ReadonlySet<number> = new Set(
  [...Array.from({ length: 27 }, (_, i) => i - 12), ...odd].map((hours) => hours * 3600),
);

/** Whether some zone is so many seconds east of UTC. */
export function isOffset(seconds: number): boolean {
  return inUse.has(seconds);
}

/** Seconds to the nearest offset in use. */
export function offsetDistance(seconds: number): number {
  let least = Infinity;
  for (const offset of inUse) least = Math.min(least, Math.abs(seconds - offset));
  return least;
}
