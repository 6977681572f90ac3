import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeSource } from "../../../src/adapters/sources/encoding.ts";
import { bytesOf, encodings, inEncoding, said, type TestEncoding } from "./in-encoding.ts";

/** Japanese as it is written: kana and kanji in every line, with digits, Latin, half-width kana and signs between. */
const common = "外務省本日米国首脳会談共同声明発表東京都千代田区議長大臣者年月時分約対応関係経済協力安全保障";
const piece = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.string({
      unit: fc.constantFrom(..."あいうえおかきくけこさしすせそまみむめもをん。、"),
      minLength: 2,
      maxLength: 9,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.string({
      unit: fc.constantFrom(..."アカサタナハマヤラワンー・"),
      minLength: 2,
      maxLength: 8,
    }),
  },
  { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom(...common), minLength: 1, maxLength: 5 }) },
  fc.constantFrom(
    "2023",
    "（1）",
    "① ",
    "㈱髙橋",
    "ﾌﾟﾚｽﾘﾘｰｽ",
    "TOKYO ",
    "「",
    "」",
    "\u3000",
    "％",
    " 10:00 ",
    "G7",
  ),
);
const line = fc.array(piece, { minLength: 2, maxLength: 12 }).map((pieces) => `ことし${pieces.join("")}です`);
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: line }, fc.constantFrom("", "Press Release", "2023-02-15")), {
    minLength: 1,
    maxLength: 12,
  })
  .map((lines) => `${lines.join("\n")}\nおわり\n`);

describe("Japanese text comes back from", () => {
  test.each(encodings)("%s", (encoding) => {
    fc.assert(
      fc.property(text, (written) => {
        expect(decodeSource(inEncoding(written, encoding))).toEqual({ text: written, encoding });
      }),
    );
  });

  test.each([
    ["UTF-8", [0xef, 0xbb, 0xbf]],
    ["UTF-16LE", [0xff, 0xfe]],
    ["UTF-16BE", [0xfe, 0xff]],
  ] as const)("%s with its mark, which is no part of it", (encoding, mark) => {
    const written = "日米\r\nThe end 😀";
    const bytes = bytesOf(Uint8Array.from(mark), inEncoding(written, encoding));
    expect(decodeSource(bytes)).toEqual({ text: written, encoding });
  });

  test.each([
    ["ten bytes of Shift_JIS", "報道発表１", "Shift_JIS"],
    ["a title of kanji in EUC-JP", "外務省報道発表", "EUC-JP"],
    ["kanji that are phonetic letters in UTF-8", "道発表", "EUC-JP"],
    ["half-width kana in ISO-2022-JP", "ﾌﾟﾚｽ・ﾘﾘｰｽ", "ISO-2022-JP"],
    ["letters of NEC and IBM in Shift_JIS", "①㈱Ⅲ髙﨑です", "Shift_JIS"],
  ] as const)("%s", (_, written, encoding) => {
    expect(decodeSource(inEncoding(written, encoding))).toEqual({ text: written, encoding });
  });
});

describe("Western text", () => {
  const western = "Japan\x92s caf\xe9s met.\nNothing else.\n";
  const bytes = Buffer.from(western, "latin1");
  const written = "Japan’s cafés met.\nNothing else.\n";

  test.each(["windows-1252", "iso-8859-1", "ISO-8859-15"])(
    "is read where it is declared as %s",
    (declared) => {
      const found = decodeSource(bytes, declared);
      if (declared === "ISO-8859-15") expect(found).toHaveProperty("encoding", "iso-8859-15");
      else expect(found).toEqual({ text: written, encoding: "windows-1252" });
    },
  );

  test("is not guessed: it is asked for", () => {
    expect(said(decodeSource(bytes))).toBe('encoding-not-declared at line 1 {"encoding":"windows-1252"}');
  });

  test("with one accent in UTF-8 is fine", () => {
    expect(decodeSource(bytesOf("a ch\u00e2teau"))).toEqual({ text: "a château", encoding: "UTF-8" });
  });
});

describe("what a file declares", () => {
  const japanese = inEncoding("外務省は、これを発表しました。\n", "Shift_JIS");

  test.each(["utf-8", "iso-8859-1", "x-nonsense", "UTF-16"])(
    "as %s does not hide Japanese bytes",
    (declared) => {
      expect(decodeSource(japanese, declared)).toHaveProperty("encoding", "Shift_JIS");
    },
  );

  test("is believed where the bytes say nothing better", () => {
    const chinese = Buffer.from("d6d0b9fabda8d6fec6f3d2b5b7a2b2bcd0c2cec5a3ac", "hex");
    expect(decodeSource(chinese, "gb2312")).toEqual({ text: "中国建筑企业发布新闻，", encoding: "gbk" });
    expect(said(decodeSource(chinese))).toMatch(/^broken-encoding at line 1 /u);
  });

  test("is not believed of a file that is UTF-8", () => {
    expect(decodeSource(bytesOf("日本語"), "shift_jis")).toHaveProperty("encoding", "UTF-8");
  });
});

describe("a file that is broken is refused at its first bad byte", () => {
  const sjis = (words: string) => inEncoding(words, "Shift_JIS");
  test.each([
    ["a character cut off", bytesOf("ab", 0xe6, 0x97), "line 1", "UTF-8", 2],
    ["a surrogate", bytesOf("a", 0xed, 0xa0, 0x80), "line 1", "UTF-8", 1],
    ["a value past the last", bytesOf("a\r\nb\r", 0xf4, 0x90, 0x80, 0x80), "line 3", "UTF-8", 5],
    [
      "a line of UTF-8 that lost a byte",
      bytesOf("一行目です。\n二行目", 0xe3, 0x81, "です。\n"),
      "line 2",
      "UTF-8",
      28,
    ],
    [
      "half a letter of Shift_JIS",
      bytesOf(sjis("外務省は発表した。\n本文"), 0x82, "\n"),
      "line 2",
      "Shift_JIS",
      23,
    ],
    [
      "UTF-16 of an odd length",
      bytesOf(inEncoding("A日本\nB\n", "UTF-16LE"), 0x41),
      "line 3",
      "UTF-16LE",
      12,
    ],
    ["half a surrogate pair", inEncoding("A日本です\n日本\ud800B", "UTF-16BE"), "line 2", "UTF-16BE", 16],
    ["an open line of ISO-2022-JP", bytesOf(0x1b, '$B$"$"\n$"$"', 0x1b, "(B"), "line 2", "ISO-2022-JP", 8],
    ["a mark and then something else", bytesOf(0xef, 0xbb, 0xbf, "a\n", 0xff), "line 2", "UTF-8", 5],
  ] as const)("%s", (_, bytes, at, encoding, offset) => {
    expect(said(decodeSource(bytes))).toBe(
      `broken-encoding at ${at} ${JSON.stringify({ encoding, offset })}`,
    );
  });

  test("wherever one byte of any encoding of lines was overwritten by one that is in none", () => {
    const breakable = fc.constantFrom<TestEncoding>("UTF-8", "Shift_JIS", "EUC-JP");
    fc.assert(
      fc.property(text, breakable, fc.nat(), (written, encoding, where) => {
        const bytes = Uint8Array.from(inEncoding(written, encoding));
        bytes[where % bytes.length] = 0xff;
        const found = decodeSource(bytes);
        expect("issues" in found && found.issues.map(({ code }) => code)).toEqual(["broken-encoding"]);
        const line = new TextDecoder("latin1")
          .decode(bytes.subarray(0, where % bytes.length))
          .split("\n").length;
        // An overwritten line end joins two lines; the bad byte stands at the end of the first.
        expect("issues" in found && found.issues[0]?.at).toBe(`line ${line}`);
      }),
    );
  });
});

describe("a file in two encodings is refused at the first line of the other", () => {
  const lines = [
    "外務省は、これを発表しました。",
    "両者は、会談を行いました。",
    "概要は次のとおりです。",
    "以上です。",
  ];
  const pairs = ["UTF-8", "Shift_JIS", "EUC-JP"] as const;

  test.each(
    pairs.flatMap((first) => pairs.filter((one) => one !== first).map((second) => [first, second] as const)),
  )("%s with a line of %s", (first, second) => {
    const bytes = bytesOf(
      ...lines.flatMap((words, i) => [inEncoding(words, i === 2 ? second : first), "\r\n"]),
    );
    expect(said(decodeSource(bytes))).toBe(`mixed-encodings at line 3 ${JSON.stringify({ first, second })}`);
  });

  test("UTF-8 with a line of windows-1252", () => {
    const bytes = bytesOf("Zürich’s “prize”\nfor ", Buffer.from("caf\xe9s of old\n", "latin1"));
    expect(said(decodeSource(bytes))).toBe(
      'mixed-encodings at line 2 {"first":"UTF-8","second":"windows-1252"}',
    );
  });
});

test.each([
  ["UTF-32", bytesOf(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), 'encoding-not-read at line 1 {"encoding":"UTF-32"}'],
  ["no text at all", bytesOf("a\nb", 0, 1, 2, 3, 0xff, 0, 0, 9), "binary-file at line 2 {}"],
])("%s is named", (_, bytes, issue) => {
  expect(said(decodeSource(bytes))).toBe(issue);
});
