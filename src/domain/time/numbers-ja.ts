/** Numbers in Japanese dates and clocks: 15, 十五, 二〇二三, 元. */
export interface FoundNumber {
  readonly value: number;
  readonly end: number;
  readonly kanji: boolean;
}

/** Reads a number of at most four digits, or as many kanji numerals, at an offset of a folded text. */
export function numberAt(text: string, at: number): FoundNumber | null {
  digits.lastIndex = at;
  const plain = digits.exec(text)?.[0];
  if (plain !== undefined) return { value: Number(plain), end: at + plain.length, kanji: false };
  numerals.lastIndex = at;
  const kanji = numerals.exec(text)?.[0];
  if (kanji === undefined) return null;
  const value = kanjiValue(kanji);
  return value === null ? null : { value, end: at + kanji.length, kanji: true };
}

/** 二十五 -> 25, 二〇二三 -> 2023; null where the numerals make no number. */
function kanjiValue(kanji: string): number | null {
  if (/^[〇一二三四五六七八九]+$/u.test(kanji)) {
    return Number([...kanji].map((numeral) => "〇一二三四五六七八九".indexOf(numeral)).join(""));
  }
  const [, tens, ones] = /^([二三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(kanji) ?? [];
  if (tens === undefined || ones === undefined) return null;
  return (
    (tens === "" ? 1 : "〇一二三四五六七八九".indexOf(tens)) * 10 +
    (ones === "" ? 0 : "〇一二三四五六七八九".indexOf(ones))
  );
}

const digits = /\d{1,4}(?!\d)/y;
const numerals = /[〇一二三四五六七八九十]{1,4}/y;
