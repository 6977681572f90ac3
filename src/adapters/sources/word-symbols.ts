/**
 * Signs of symbol fonts. A document keeps them as the font's own codes, often in the private area of Unicode (`U+F0B7`), and
 * without the font they mean nothing.
 */

const symbolFonts =
  /^(?:symbol|wingdings(?: ?[23])?|webdings|zapf ?dingbats|monotype sorts|opensymbol|starsymbol|marlett|mt extra)$/iu;

/** Whether a font's letters are signs. */
export function isSymbolFont(font: string): boolean {
  return symbolFonts.test(font.trim());
}

/** Whether a text has characters of the private area, where symbol fonts have their codes. */
export function hasPrivate(text: string): boolean {
  return /\p{Co}/u.test(text);
}

/** What the Symbol font draws for `A` to `Z` and `a` to `z`. */
const symbolCapitals = [..."ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"];
const symbolSmall = [..."αβχδεφγηιϕκλμνοπθρστυϖωξψζ"];

const symbolSigns: ReadonlyMap<number, string> = new Map([
  ...([
    [0xa3, "≤"],
    [0xa5, "∞"],
    [0xab, "↔"],
    [0xac, "←"],
    [0xad, "↑"],
    [0xae, "→"],
    [0xaf, "↓"],
  ] as const),
  ...([
    [0xb0, "°"],
    [0xb1, "±"],
    [0xb3, "≥"],
    [0xb4, "×"],
    [0xb5, "∝"],
    [0xb7, "•"],
    [0xb8, "÷"],
  ] as const),
  ...([
    [0xb9, "≠"],
    [0xba, "≡"],
    [0xbb, "≈"],
    [0xbc, "…"],
    [0xd2, "®"],
    [0xd3, "©"],
    [0xd4, "™"],
  ] as const),
  ...([
    [0xd7, "⋅"],
    [0xde, "⇒"],
    [0xe5, "∑"],
  ] as const),
]);

const wingdings: ReadonlyMap<number, string> = new Map([
  ...([
    [0x28, "☎"],
    [0x2a, "✉"],
    [0x6c, "●"],
    [0x6d, "❍"],
    [0x6e, "■"],
    [0x6f, "□"],
    [0x71, "❑"],
  ] as const),
  ...([
    [0x75, "◆"],
    [0x76, "❖"],
    [0x77, "◆"],
    [0x9f, "•"],
    [0xa1, "○"],
    [0xa7, "■"],
    [0xa8, "□"],
  ] as const),
  ...([
    [0xab, "★"],
    [0xd8, "➢"],
    [0xdf, "←"],
    [0xe0, "→"],
    [0xe1, "↑"],
    [0xe2, "↓"],
    [0xe8, "➔"],
  ] as const),
  ...([
    [0xf0, "⇨"],
    [0xfb, "✗"],
    [0xfc, "✓"],
    [0xfd, "☒"],
    [0xfe, "☑"],
  ] as const),
]);

/**
 * The sign that stands in a document as a code of a font: `("F0B7", "Symbol")` -> `•`. Nothing where the font draws an
 * ornament that Unicode, or this table, does not have.
 */
export function symbolOf(code: string, font: string): string {
  const written = /^[0-9a-f]{1,5}$/iu.test(code) ? Number.parseInt(code, 16) : 0;
  const place = written >= 0xf000 && written <= 0xf0ff ? written - 0xf000 : written;
  if (/^symbol$/iu.test(font.trim())) return symbolSigns.get(place) ?? ofSymbolFont(place);
  if (/^wingdings$/iu.test(font.trim())) return wingdings.get(place) ?? "";
  if (isSymbolFont(font) || place !== written || written < 0x20) return "";
  const char = String.fromCodePoint(written);
  return /\p{C}/u.test(char) ? "" : char;
}

function ofSymbolFont(place: number): string {
  if (place < 0x20 || place > 0x7e) return "";
  return symbolCapitals[place - 0x41] ?? symbolSmall[place - 0x61] ?? String.fromCharCode(place);
}
