/**
 * A guard against spreadsheets that run what they open: a cell that begins like a formula gets a leading apostrophe on
 * the way out and loses it on the way in. Apostrophes that stand there already are counted in, so that every text
 * comes back as it was. Full-width forms count, since Japanese spreadsheets take them for the sign.
 */
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/u;

/** `=SUM(A1)` -> `'=SUM(A1)`, `'=x` -> `''=x`, anything else as it is. */
export function guardCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** The inverse of `guardCell`; a formula without its apostrophe, from another's file, is text as well. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
