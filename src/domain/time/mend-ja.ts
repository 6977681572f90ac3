/** Mending a token in its place. */
import type { TokenList, TokenValue } from "./token.ts";
import { tokenOf } from "./token.ts";

/** Puts another value into a token, which keeps its place in the text. */
export function put({ all, kinds }: TokenList, i: number, value: TokenValue): void {
  const token = all[i];
  if (token === undefined) return;
  all[i] = tokenOf(token.start, token.end, value);
  kinds[value.kind] = true;
}
