import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findMojibake } from "../../../src/adapters/sources/mojibake.ts";
import { decodeWestern } from "../../../src/adapters/sources/windows-1252.ts";
import { inEncoding, type TestEncoding } from "./in-encoding.ts";

const found = (...lines: readonly string[]) => findMojibake(lines);

describe("garbled text is found and named", () => {
  test.each([
    ["â€™", "Japanâ€™s ministers", "UTF-8 → windows-1252"],
    ["Ã©", "a cafÃ© in Kyoto", "UTF-8 → windows-1252"],
    ["Â£", "Â£5 million", "UTF-8 → windows-1252"],
    ["Â and a space that does not break", "Â\u00a05 million", "UTF-8 → windows-1252"],
    ["Japanese as windows-1252", "æ—¥æœ¬", "UTF-8 → windows-1252"],
    ["Japanese as latin1", "\u00e6\u0097\u00a5\u00e6\u009c\u00ac", "UTF-8 → windows-1252"],
    ["縺ゅ↑縺", "縺ゅ↑縺", "UTF-8 → Shift_JIS"],
    ["譁�蟄�", "譁�蟄�", "UTF-8 → Shift_JIS"],
    ["kanji alone", "蝣ｱ驕鍋匱陦ｨ", "UTF-8 → Shift_JIS"],
    ["‚±‚ê", "‚±‚ê", "Shift_JIS → windows-1252"],
    ["katakana", "ƒvƒŒƒX", "Shift_JIS → windows-1252"],
    ["¤³¤ì", "¤³¤ì", "EUC-JP → windows-1252"],
    ["half-width kana with commas", "､ｳ､ｳ､ﾇ､ﾏ､ﾊ､ｯ､ﾆ", "EUC-JP → Shift_JIS"],
    ["escapes that were lost", "$B%W%l%9%j%j!<%9(B", "ISO-2022-JP → ASCII"],
    ["a lost digit", "at 1\ufffd:00 p.m.", "U+FFFD"],
  ])("%s", (_, line, likely) => {
    const issue = found("A sound line.", "日本語の行", line);
    expect(issue).toMatchObject({ code: "mojibake", severity: "blocking", at: "line 3", detail: { likely } });
    expect(line).toContain(issue?.detail["sample"]);
  });

  const sentence = fc
    .array(
      fc.constantFrom(
        "これは",
        "外務省の",
        "発表です。",
        "ことについて",
        "共同声明を",
        "行いました。",
        "東京において",
      ),
      {
        minLength: 4,
        maxLength: 9,
      },
    )
    .map((words) => words.join(""));
  const ways: readonly (readonly [TestEncoding, string, (bytes: Uint8Array) => string])[] = [
    ["UTF-8", "windows-1252", decodeWestern],
    ["Shift_JIS", "windows-1252", decodeWestern],
    ["EUC-JP", "windows-1252", decodeWestern],
    ["UTF-8", "Shift_JIS", (bytes) => new TextDecoder("shift_jis").decode(bytes)],
  ];
  test.each(ways)("whatever Japanese it was, in %s read as %s", (was, as, misread) => {
    fc.assert(
      fc.property(sentence, (words) => {
        expect(found(misread(inEncoding(words, was)))?.detail["likely"]).toBe(`${was} → ${as}`);
        expect(found(words)).toBeNull();
      }),
    );
  });
});

test("a sample holds whole characters", () => {
  const issue = found(`${"😀".repeat(20)}\ufffd${"😀".repeat(20)}`);
  expect(String(issue?.detail["sample"])).toMatch(/^(?:😀|\ufffd)+$/u);
});

describe("sound text is left alone:", () => {
  test.each([
    ["one accent", "a château"],
    ["a bare accent", "â"],
    ["accents, quotes and dashes on end", "the “café”—which was “naïveté’”…"],
    ["capitals before quotes", "“CAFÉ” “MÉXICÓ” “AMANHÃ” “ÅÄÖ”"],
    ["French spaces", "«\u00a0CAFÉ\u00a0»"],
    ["signs of money and degrees", "£5–€7, ¥¥¥ ¤, 5 °C ±2"],
    ["low quotes and functions", "„Wort‚ das‘, f(x)=ƒ(x)‚ ƒ(y)"],
    ["rare kanji", "薔薇と檸檬、魑魅魍魎、蟋蟀・蝙蝠・蛞蝓"],
    ["one of the rare kanji of mojibake", "もつれた糸（縺れ）"],
    ["half-width kana", "ﾌﾟﾚｽﾘﾘｰｽ､ｶｲｼﾞｮｳ"],
    ["half-width letters of a list", "ｱ､ｲ､ｳ､ｴ"],
    ["signs of a program", "$B(x)(B)"],
  ])("%s", (_, line) => {
    expect(found(line)).toBeNull();
  });
});
