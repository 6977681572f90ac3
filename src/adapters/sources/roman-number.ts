/** Roman numbers, as the lists of pages and of Word documents write them. */
const romans: readonly (readonly [number, string])[] = [
  ...([
    [1000, "m"],
    [900, "cm"],
    [500, "d"],
    [400, "cd"],
    [100, "c"],
    [90, "xc"],
  ] as const),
  ...([
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ] as const),
];

/** A whole number from 1 on in small Roman letters: 4 -> `iv`. How far a list goes is its format's to say. */
export function romanNumber(value: number): string {
  let rest = value;
  let written = "";
  for (const [worth, letters] of romans) for (; rest >= worth; rest -= worth) written += letters;
  return written;
}
