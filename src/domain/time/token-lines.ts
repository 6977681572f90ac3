/** Where tokens stand in a text: by its lines, and by offset. */
import type { Token } from "./token.ts";

/** The tokens of each line, without the token of its end; an empty line has none. */
export function tokenLines(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "line") lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines;
}

/** The position of the first token that begins at an offset or later; they are in order, so it is found by halving. */
export function indexFrom(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
