import { describe, expect, test } from "vitest";
import { readRelease } from "../../../src/domain/release/read-release.ts";
import { around, bodyOf, japaneseAround, japaneseBodyOf } from "./outline-of.ts";

const repairsOf = (text: string, locale: string, undone?: ReadonlySet<string>) =>
  readRelease(text, locale, undone).repairs.map(({ code, was, line }) => `${code}@${line}: ${was}`);

describe("lines that were broken at a width", () => {
  const column = [
    "　両大臣は、地域情勢について意見交換を行い、引",
    "き続き緊密に連携していくことで一致しました。ま",
    "た、経済分野の協力を更に進めることを確認し、次",
    "回の会合を東京で開くこととしました。",
    "　会合の後、共同声明が発表されました。",
  ];

  test("are one paragraph again, without a space in Japanese words; an indented line begins the next", () => {
    expect(japaneseBodyOf(column.join("\n"))).toEqual([
      "paragraph | 両大臣は、地域情勢について意見交換を行い、引き続き緊密に連携していくことで一致しました。また、経済分野の協力を更に進めることを確認し、次回の会合を東京で開くこととしました。",
      "paragraph | 会合の後、共同声明が発表されました。",
    ]);
  });

  test("are said at their first line, and stay apart where a person wants it", () => {
    const text = japaneseAround(column.join("\n"));
    expect(repairsOf(text, "ja")[0]).toMatch(/^lines-joined@9: 両大臣は/u);
    expect(readRelease(text, "ja", new Set(["lines-joined@9"])).blocks).toHaveLength(9);
  });

  test("are joined by a space in English, and a word that was parted is one word where it stands whole elsewhere", () => {
    const lines = [
      "The two ministers welcomed the results of the inter-",
      "national conference, and confirmed that the Gov-",
      "ernments would work together. Every international",
      "body may join them in the course of the next year.",
    ];
    expect(bodyOf(lines.join("\n"))).toEqual([
      "paragraph | The two ministers welcomed the results of the international conference, and confirmed that the Gov-ernments would work together. Every international body may join them in the course of the next year.",
    ]);
  });

  test("are not the rows of an address or of a table", () => {
    const rows = [
      "Ministry of Examples, Room 7",
      "1-2-3 Mihon, Chiyoda-ku, 100-0000",
      "Tokyo, Japan, and the World",
    ];
    expect(bodyOf(rows.join("\n"))).toHaveLength(3);
  });
});

describe("spaces inside Japanese words", () => {
  test("are dropped beside hiragana, and where the word stands whole elsewhere", () => {
    expect(japaneseBodyOf("外相会 合を開き、外相会合の成果を確 認しました。会合は続きま す。")).toEqual([
      "paragraph | 外相会合を開き、外相会合の成果を確 認しました。会合は続きます。",
    ]);
  });

  test("stay between the parts of a name, in a headline and in rows", () => {
    expect(japaneseBodyOf("代表取締役社長の山田 太郎は、次のとおり述べました。")).toEqual([
      "paragraph | 代表取締役社長の山田 太郎は、次のとおり述べました。",
    ]);
  });
});

describe("digits of footnotes", () => {
  test("are taken off the words that they are glued to, where their footnote stands below", () => {
    const body = [
      "The meeting began at 11:33 a.m.1 in Tokyo.",
      "The Ministry of Finance2 and the G7 took part.",
      "1 All times are local.",
      "2 The ministry was represented by two officials.",
    ];
    expect(bodyOf(body.join("\n\n"))).toEqual([
      "paragraph | The meeting began at 11:33 a.m. in Tokyo.",
      "paragraph | The Ministry of Finance and the G7 took part.",
      "note | 1 All times are local.",
      "note | 2 The ministry was represented by two officials.",
    ]);
    expect(repairsOf(around(body.join("\n\n")), "en")).toEqual([
      "footnote-mark-dropped@9: The meeting began at 11:33 a.m.1 in Tokyo.",
      "footnote-mark-dropped@11: The Ministry of Finance2 and the G7 took part.",
    ]);
  });

  test("are words where no footnote stands below", () => {
    expect(bodyOf("The Ministry of Finance2 took part.")).toEqual([
      "paragraph | The Ministry of Finance2 took part.",
    ]);
  });

  test("are found in Japanese", () => {
    expect(japaneseBodyOf("財務省1は、令和5年2月に公表しました。\n（注1）当時の名称。")).toEqual([
      "paragraph | 財務省は、令和5年2月に公表しました。",
      "note | （注1）当時の名称。",
    ]);
  });
});

describe("numbers that a copy lost", () => {
  test("are counted anew where a number of a deeper level shows that there were any", () => {
    expect(
      bodyOf("- They met.\n- They talked.\n- (1) About trade.\n- (2) About peace.\n- They left."),
    ).toEqual([
      "list-item | 1 | 1. | They met.",
      "list-item | 1 | 2. | They talked.",
      "list-item | 2 | (1) | About trade.",
      "list-item | 2 | (2) | About peace.",
      "list-item | 1 | 3. | They left.",
    ]);
  });

  test("are filled in between numbers that have their places", () => {
    expect(bodyOf("1. One.\n- Two.\n3. Three.").map((line) => line.split(" | ")[2])).toEqual([
      "1.",
      "2.",
      "3.",
    ]);
  });

  test("are not invented for a list of bullets, and can be taken back", () => {
    expect(bodyOf("- One.\n- Two.").map((line) => line.split(" | ")[2])).toEqual(["•", "•"]);
    const text = around("1. One.\n- Two.\n3. Three.");
    expect(repairsOf(text, "en")).toEqual(["numbering-restored@10: -"]);
    const [, , , , , second] = readRelease(text, "en", new Set(["numbering-restored@10"])).blocks;
    expect(second?.marker).toBe("•");
  });
});

describe("numbered headings", () => {
  test("are short lines above running text", () => {
    expect(
      bodyOf("1. Background\n\nThe ministry began.\n\n2. Outline\n\nIt goes on.\n\n3. Contacts"),
    ).toEqual([
      "heading | 1 | 1. | Background",
      "paragraph | The ministry began.",
      "heading | 1 | 2. | Outline",
      "paragraph | It goes on.",
      "heading | 1 | 3. | Contacts",
    ]);
    expect(japaneseBodyOf("１．背景\n　経緯を示します。\n２．概要\n　内容を示します。")).toEqual([
      "heading | 1 | １． | 背景",
      "paragraph | 経緯を示します。",
      "heading | 1 | ２． | 概要",
      "paragraph | 内容を示します。",
    ]);
  });

  test("are no items of a list of short words", () => {
    expect(bodyOf("1. Apples\n2. Pears\n3. Plums").every((line) => line.startsWith("list-item"))).toBe(true);
  });
});

test("numbered points that are broken at a width inside a word are points, and numbers of pages are left out", () => {
  const text = [
    "銅線の盗難に関するお願い",
    "",
    "令和8年3月4日",
    "",
    "　県警察では、昨年の秋から県内の施設において銅線の切断及び持ち去りの被害",
    "が相次いでいることから、捜査を進めています。",
    "",
    "1　被害の多くは、深夜から翌朝までの間に、国道から離れた山の中にある無人施",
    "設で発生しています。配線が先に切られていた例もあります。",
    "- 1 -",
    "2　次の車両を見掛けた方は、最寄りの警察署に連絡してください。",
    "（1）荷台に青色のシートを掛け、夜間に林道を走行する2トン程度の小型貨物自",
    "動車",
    "（2）県外の登録番号を付けて停車している乗用車",
  ].join("\n");
  const { blocks } = readRelease(text, "ja");
  expect(blocks.slice(3).map(({ kind, marker, text: words }) => `${kind} ${marker} ${words}`)).toEqual([
    "list-item 1 被害の多くは、深夜から翌朝までの間に、国道から離れた山の中にある無人施設で発生しています。配線が先に切られていた例もあります。",
    "list-item 2 次の車両を見掛けた方は、最寄りの警察署に連絡してください。",
    "list-item （1） 荷台に青色のシートを掛け、夜間に林道を走行する2トン程度の小型貨物自動車",
    "list-item （2） 県外の登録番号を付けて停車している乗用車",
  ]);
});
