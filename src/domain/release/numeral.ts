/**
 * Numerals of list markers, as value and style: `3`, `３`, `iii`, `ⅲ`, `c`, `③`, `ウ`, `三` are all 3.
 * A number that is restored is written in the style that its author used.
 */

export type NumeralStyle =
  | "digits"
  | "wide-digits"
  | "roman"
  | "capital-roman"
  | "roman-sign"
  | "capital-roman-sign"
  | "letter"
  | "capital-letter"
  | "circled"
  | "black-circled"
  | "bracketed-digit"
  | "half-kana"
  | "kana"
  | "kanji";

export interface Numeral {
  readonly style: NumeralStyle;
  /** From 1; 0 is read too, since some lists begin with it. */
  readonly value: number;
}

const romans = "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx";
const letters = "abcdefghijklmnopqrstuvwxyz";

/** Styles whose numbers are single characters or words from a short list, in order. */
const series: { readonly [style in NumeralStyle]?: readonly string[] } = {
  roman: romans.split(" "),
  "capital-roman": romans.toUpperCase().split(" "),
  "roman-sign": [..."ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ"],
  "capital-roman-sign": [..."ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ"],
  letter: [...letters],
  "capital-letter": [...letters.toUpperCase()],
  circled: [..."①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"],
  "black-circled": [..."❶❷❸❹❺❻❼❽❾❿"],
  "bracketed-digit": [..."⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"],
  "half-kana": [..."ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"],
  kana: [..."アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"],
  kanji: "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十".split(" "),
};

const styles = [
  "roman",
  "capital-roman",
  "roman-sign",
  "capital-roman-sign",
  "letter",
  "capital-letter",
  "circled",
  "black-circled",
  "bracketed-digit",
  "half-kana",
  "kana",
  "kanji",
] as const;

/** Every reading of a numeral, the likelier first: `i` is the first of Roman numbers and the ninth letter. */
export function readNumeral(text: string): readonly Numeral[] {
  if (/^\d{1,3}$/u.test(text)) return [{ style: "digits", value: Number(text) }];
  if (/^[０-９]{1,3}$/u.test(text)) return [{ style: "wide-digits", value: Number(text.normalize("NFKC")) }];
  return styles.flatMap((style): Numeral[] => {
    const index = series[style]?.indexOf(text) ?? -1;
    return index < 0 ? [] : [{ style, value: index + 1 }];
  });
}

/** A number in a style; null where the style has no such number (`⑳` is the last of its kind). */
export function writeNumeral({ style, value }: Numeral): string | null {
  if (style === "digits") return String(value);
  if (style === "wide-digits")
    return String(value).replace(/\d/gu, (digit) => "０１２３４５６７８９"[Number(digit)] ?? digit);
  return series[style]?.[value - 1] ?? null;
}
