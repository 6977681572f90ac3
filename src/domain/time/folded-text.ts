/**
 * A view of a text for reading: full-width letters, digits and brackets become half-width, odd spaces and quotes
 * plain. Every UTF-16 unit becomes one unit, so that offsets in the view are offsets in the author's text. (NFKC
 * would need an offset map for the few characters that it expands; none of them is a part of a time.)
 */
export function folded(text: string): string {
  return text.replace(foldable, (unit) => folds[unit.charCodeAt(0)] ?? " ");
}

/** Capitals to small letters, length kept: where `toLowerCase` makes two units of one (Turkish), only ASCII changes. */
export function lowered(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  return text.replace(/[A-Z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
}

// No `u` flag: the view is made unit by unit, lone surrogates included.
const foldable = /[\uff01-\uff5e\u3000\u00a0\u2000-\u200a\u202f\u205f\u2018\u2019\u2212\u301c]/g;

/** By UTF-16 unit; what is foldable and not here becomes a space. */
const folds: Record<number, string> = { 0x2018: "'", 0x2019: "'", 0x2212: "-", 0x301c: "~" };
for (let code = 0xff01; code <= 0xff5e; code += 1) folds[code] = String.fromCharCode(code - 0xfee0);
