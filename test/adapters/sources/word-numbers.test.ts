import fc from "fast-check";
import { expect, test } from "vitest";
import { writeNumber } from "../../../src/adapters/sources/word-numbers.ts";

test.each([
  ["decimal", [1, 10], "1 10"],
  ["decimalZero", [1, 9, 10], "01 09 10"],
  ["lowerLetter", [1, 26, 27, 28, 53], "a z aa bb aaa"],
  ["upperLetter", [2, 27], "B AA"],
  ["lowerRoman", [1, 4, 9, 14, 40, 1999], "i iv ix xiv xl mcmxcix"],
  ["upperRoman", [3], "III"],
  ["ordinal", [1, 2, 3, 4, 11, 12, 13, 21, 111], "1st 2nd 3rd 4th 11th 12th 13th 21st 111th"],
  ["decimalFullWidth", [1, 10], "１ １０"],
  ["decimalHalfWidth", [1, 10], "1 10"],
  ["decimalEnclosedCircle", [1, 20, 21], "① ⑳ 21"],
  ["decimalEnclosedParen", [3], "⑶"],
  ["decimalEnclosedFullstop", [3], "⒊"],
  ["aiueo", [1, 5, 46, 47], "ア オ ン ア"],
  ["aiueoFullWidth", [2, 44], "イ ワ"],
  ["iroha", [1, 2, 3], "イ ロ ハ"],
  ["irohaFullWidth", [47, 48], "ス ン"],
  [
    "japaneseCounting",
    [1, 10, 11, 20, 99, 100, 101, 1111, 12_345],
    "一 十 十一 二十 九十九 百 百一 千百十一 一万二千三百四十五",
  ],
  ["ideographDigital", [1, 10, 105], "一 一〇 一〇五"],
  ["japaneseDigitalTenThousand", [10, 2027], "一〇 二〇二七"],
  ["japaneseLegal", [1, 2, 3, 10, 21, 100], "壱 弐 参 壱拾 弐拾壱 壱百"],
  ["chineseCounting", [1, 10, 11, 20, 100], "一 十 十一 二十 一○○"],
  ["chineseCountingThousand", [10, 110, 101, 1001, 10_010], "十 一百一十 一百零一 一千零一 一万零一十"],
  ["taiwaneseCounting", [12], "十二"],
  ["taiwaneseCountingThousand", [30_000], "三萬"],
  ["ideographLegalTraditional", [1, 10], "壹 壹拾"],
  ["ideographEnclosedCircle", [1, 10, 11], "㈠ ㈩ 11"],
  ["ideographTraditional", [1, 10], "甲 癸"],
  ["ideographZodiac", [1, 12], "子 亥"],
  ["ganada", [1, 14], "가 하"],
  ["numberInDash", [7], "- 7 -"],
  ["chicago", [1, 4, 5], "* § **"],
  ["001, 002, 003, ...", [7, 1000], "007 1000"],
  ["none", [7], ""],
  ["somethingNew", [7], "7"],
])("numbers of the form %s", (form, values, written) => {
  expect(values.map((value) => writeNumber(value, form)).join(" ")).toBe(written);
});

test("a number that a form does not have is written in digits, however large", () => {
  const forms = [
    "lowerLetter",
    "upperRoman",
    "ordinal",
    "decimalEnclosedCircle",
    "japaneseCounting",
    "aiueo",
    "chicago",
  ];
  for (const form of forms) {
    expect(writeNumber(2_147_483_647, form).length).toBeLessThan(60);
    expect(writeNumber(-5, form)).toMatch(/^-5/u);
  }
});

test("numbers of a form that does not begin again differ", () => {
  const forms = [
    "decimal",
    "lowerLetter",
    "lowerRoman",
    "japaneseCounting",
    "japaneseLegal",
    "chineseCountingThousand",
  ];
  const number = fc.integer({ min: 1, max: 700 });
  fc.assert(
    fc.property(fc.constantFrom(...forms), number, number, (form, one, other) => {
      expect(writeNumber(one, form) === writeNumber(other, form)).toBe(one === other);
    }),
  );
});
