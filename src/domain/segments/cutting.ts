/** What cutting a text needs in every language. */

/** The pieces of a text between growing offsets; none is empty. */
export function piecesAt(text: string, cuts: readonly number[]): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const cut of [...cuts, text.length]) {
    if (cut > from) pieces.push(text.slice(from, cut));
    from = cut;
  }
  return pieces;
}

/** The offset of the first character from `from` on that is no white space; the text's length where there is none. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/u.test(text[at] ?? "")) at += 1;
  return at;
}
