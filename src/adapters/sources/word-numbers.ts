/**
 * Numbers as Word's lists and notes write them (ECMA-376 part 1, 17.18.59, with what Word does where it differs). A form
 * that is not known, and a number that its form does not have, is written in digits, as Word does.
 */
import { romanNumber } from "./roman-number.ts";
import { eastAsianNumber } from "./word-numbers-cjk.ts";

/** Letters go once through the alphabet, then double, treble …: Word gives up at thirty. */
const mostRepeats = 30;

/** Word counts no list further. */
const mostRoman = 32_767;

/** A number in a form of Word's: `(3, "lowerRoman")` -> `iii`. `form` may be of the kind `001, 002, 003, ...`. */
export function writeNumber(value: number, form: string): string {
  switch (form) {
    case "none":
    case "bullet":
      return "";
    case "decimalZero":
      return padded(value, 2);
    case "lowerLetter":
      return lettered(value);
    case "upperLetter":
      return lettered(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperRoman":
      return roman(value).toUpperCase();
    case "ordinal":
      return `${value}${ordinalEnding(value)}`;
    case "numberInDash":
      return `- ${value} -`;
    case "hex":
      return value < 0 ? String(value) : value.toString(16).toUpperCase();
    case "chicago":
      return repeated(value, [..."*†‡§"]) ?? String(value);
  }
  const zeros = /^0{1,5}1(?:,|$)/u.exec(form)?.[0].replace(",", "").length;
  if (zeros !== undefined) return padded(value, zeros);
  return eastAsianNumber(value, form) ?? String(value);
}

function padded(value: number, width: number): string {
  return value < 0 ? String(value) : String(value).padStart(width, "0");
}

function lettered(value: number): string {
  return repeated(value, [..."abcdefghijklmnopqrstuvwxyz"]) ?? String(value);
}

/** Signs in their order, then each twice, and so on: `a` … `z`, `aa`, `bb`. */
function repeated(value: number, signs: readonly string[]): string | null {
  const times = Math.ceil(value / signs.length);
  const sign = signs[(value - 1) % signs.length];
  return value < 1 || sign === undefined || times > mostRepeats ? null : sign.repeat(times);
}

function roman(value: number): string {
  return value < 1 || value > mostRoman ? String(value) : romanNumber(value);
}

function ordinalEnding(value: number): string {
  const tens = Math.abs(value) % 100;
  if (tens >= 11 && tens <= 13) return "th";
  return ["th", "st", "nd", "rd"][tens % 10] ?? "th";
}
