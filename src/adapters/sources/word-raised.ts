/**
 * Raised digits and signs: the marks of notes that an author typed, or exponents, which are words and which plain text
 * writes with raised digits, since 10 to the sixth is not 106.
 */

const number = String.raw`\d{1,3}(?:\s?[,，、–-]\s?\d{1,3}){0,5}`;

const plainMark = new RegExp(String.raw`^(?:${number}|[*＊†‡§]{1,3})$`, "u");

/** A mark that brackets, a star or a word tell from an exponent. */
const signedMark = new RegExp(
  String.raw`^(?:[[［(（](?:note\s?)?(?:${number}|[a-z])[\])）］]|[(（[［]?(?:注|註|※|＊)\s?[0-9０-９]{0,3}[)）\]］]?|[*＊]\d{1,3}|\d{1,3}[)）])$`,
  "iu",
);

/** What a number above it multiplies: digits, a letter alone, a unit of measure. */
const multiplied =
  /(?:\d\s?|(?:^|[^\p{L}])[\p{Script=Latin}\p{Script=Greek}]|(?:^|[\s\d(（/・･])(?:[kcmµμn]?m|ft|in|yd|mi|ha|sec|hr|mol))$/u;

const raised: Readonly<Record<string, string>> = {
  ...{ "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹" },
  ...{ "+": "⁺", "-": "⁻", "−": "⁻", "–": "⁻" },
};

/** Whether raised words are the mark of a note. `before`: what stands before them in their line. */
export function isTypedMark(text: string, before: string): boolean {
  const words = text.trim();
  if (words === "" || words.length > 24 || before.trim() === "") return false; // the number of the note itself
  return signedMark.test(words) || (plainMark.test(words) && !multiplied.test(before.slice(-24)));
}

/** Raised words that are no mark, as plain text writes them. */
export function raisedWords(text: string): string {
  return /^[0-9+−–-]{1,24}$/u.test(text) ? Array.from(text, (sign) => raised[sign] ?? sign).join("") : text;
}
