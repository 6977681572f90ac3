/** A row of tokens by the lines of the text. */
import type { Token } from "./token.ts";

export function tokenLines(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "line") lines.push([]);
    else lines.at(-1)?.push(token);
  }
  return lines;
}
