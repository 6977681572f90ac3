/** Numbers in Japanese dates and clocks: 15, 十五, 二〇二三, 零. */
import { digitsEnd, isDigit, numberIn } from "./characters.ts";

/** A number in a folded text, and where it ends (a UTF-16 offset). */
export interface FoundNumber {
  readonly value: number;
  readonly end: number;
  /** Whether it is written in numerals (十五) and not in figures. */
  readonly kanji: boolean;
}

/** More digits or numerals than this are no number of a date. */
const longest = 4;

/** Reads a number of at most four digits, or as many kanji numerals, at an offset of a folded text. */
export function numberAt(text: string, at: number): FoundNumber | null {
  if (isDigit(text.charCodeAt(at))) {
    const end = digitsEnd(text, at);
    return end - at > longest ? null : { value: numberIn(text, at, end), end, kanji: false };
  }
  // 零時 is midnight and nothing else, so that it is as sure as figures are.
  if (text.charAt(at) === "零") return { value: 0, end: at + 1, kanji: false };
  let end = at;
  while (end - at < longest && isNumeral(text.charAt(end))) end += 1;
  const value = end === at ? null : kanjiValue(text.slice(at, end));
  return value === null ? null : { value, end, kanji: true };
}

/** Whether a character is one of 〇 to 九, or 十. */
export function isNumeral(char: string): boolean {
  return char !== "" && (char === "十" || ones.includes(char));
}

/** 二十五 -> 25, 二〇二三 -> 2023; null where the numerals make no number. */
function kanjiValue(kanji: string): number | null {
  const ten = kanji.indexOf("十");
  if (ten < 0) return Number([...kanji].map((numeral) => ones.indexOf(numeral)).join(""));
  const tens = ten === 0 ? 1 : ones.indexOf(kanji.slice(0, ten));
  const rest = ten === kanji.length - 1 ? 0 : ones.indexOf(kanji.slice(ten + 1));
  const plain = ten <= 1 && kanji.length - ten <= 2;
  return plain && tens > 0 && rest >= 0 && (rest > 0 || ten === kanji.length - 1) ? tens * 10 + rest : null;
}

const ones = "〇一二三四五六七八九";
