/**
 * A view of a text for reading: full-width letters, digits and brackets become half-width, odd spaces and quotes
 * plain. Every UTF-16 unit becomes one unit, so that offsets in the view are offsets in the author's text. (NFKC
 * would need an offset map for the few characters that it expands; none of them is a part of a time.)
 */
export function folded(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const fold = folds[text.charCodeAt(at)] ?? 0;
    if (fold === 0) continue;
    parts.push(text.slice(from, at), String.fromCharCode(fold));
    from = at + 1;
  }
  if (from === 0) return text;
  parts.push(text.slice(from));
  // Joined, not added up: a sum of strings is slower to read, and the view is read many times.
  return parts.join("");
}

/** Capitals to small letters, length kept: where `toLowerCase` makes two units of one (Turkish), only ASCII changes. */
export function lowered(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  return text.replace(/[A-Z]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 32));
}

/** By UTF-16 unit, lone surrogates included: the unit that it becomes, or 0 where it stays. */
const folds = new Uint16Array(0x1_0000);
for (const space of [0x3000, 0xa0, 0x202f, 0x205f]) folds[space] = 0x20;
for (let space = 0x2000; space <= 0x200a; space += 1) folds[space] = 0x20;
for (let code = 0xff01; code <= 0xff5e; code += 1) folds[code] = code - 0xfee0;
folds[0x2018] = folds[0x2019] = 0x27;
folds[0x2212] = 0x2d;
folds[0x301c] = 0x7e;
