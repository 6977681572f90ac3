import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRelease } from "../../../src/domain/release/read-release.ts";
import { repairName } from "../../../src/domain/release/undone.ts";
import { plainFixtures } from "../../fixtures/release-fixtures.ts";
import { around } from "./outline-of.ts";
import { cpuTime } from "../../support/cpu-time.ts";

const fixtures = plainFixtures();
const fixtureText = (name: string): string => fixtures.find((one) => one.name === name)?.text ?? "";

describe("the fixtures", () => {
  for (const { name, text, locale, blocks: gold, repairs: said } of fixtures) {
    test(`${name} has its structure`, () => {
      const { blocks, issues } = readRelease(text, locale);
      expect(blocks.map(({ kind, level, marker, text }) => ({ kind, level, marker, text }))).toEqual(gold);
      expect(blocks.map((block) => block.path)).toEqual(blocks.map((_, i) => `b${i}`));
      expect(issues).toEqual([]);
    });

    test(`${name} says what was repaired`, () => {
      const { repairs } = readRelease(text, locale);
      expect(repairs.map(({ code, was }) => ({ code, was }))).toEqual(said);
    });
  }

  test("says what was repaired in the seed release, and where", () => {
    expect(readRelease(fixtureText("seed"), "en").repairs).toEqual([
      ...["b6", "b7", "b8", "b9"].map((path, i) => ({
        path,
        code: "bullet-dropped",
        was: "•",
        line: 11 + i,
      })),
      { path: "b10", code: "numbering-continued", was: "1.", line: 15 },
      { path: "b11", code: "numbering-continued", was: "2.", line: 16 },
      { path: "b11", code: "navigation-dropped", was: "Back to Press Releases", line: 18 },
    ]);
  });

  test("are the same with a byte order mark and other line ends", () => {
    for (const { text, locale } of fixtures) {
      const plain = readRelease(text, locale);
      expect(readRelease(`\uFEFF${text.replaceAll("\n", "\r\n")}`, locale)).toEqual(plain);
      expect(readRelease(text.replaceAll("\n", "\r"), locale)).toEqual(plain);
    }
  });
});

describe("what cannot be a release", () => {
  const codes = (text: string, locale = "en"): readonly string[] =>
    readRelease(text, locale).issues.map((issue) => `${issue.severity} ${issue.code} at ${issue.at}`);

  test("has neither headline nor date line", () => {
    expect(codes("The two sides met in Tokyo on that day and agreed.")).toEqual([
      "blocking no-headline at headline",
      "blocking no-dateline at dateline",
    ]);
  });

  test("has no date line: a day inside a sentence is none", () => {
    expect(codes("The Headline\n\nThe two sides met on February 15, 2023.")).toEqual([
      "blocking no-dateline at dateline",
    ]);
    expect(codes("日米次官協議\n\n　両者は令和5年2月15日に会談を行いました。", "ja")).toEqual([
      "blocking no-dateline at dateline",
    ]);
  });

  test("has a date line alone", () => {
    expect(codes("February 15, 2023\n\nThe two sides met.")).toEqual(["blocking no-headline at headline"]);
  });

  test("is empty, or the words of a page alone", () => {
    for (const text of ["", " \n\u3000\n", "\uFEFF", "Skip to main content\n\nBack to Press Releases"]) {
      expect(codes(text)).toEqual(["blocking empty-release at text"]);
    }
  });
});

describe("any text", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "1. One",
      "  • (2) Two",
      "(((",
      "Press Releases",
      "February 15, 2023",
      "令和5年2月15日",
      "（注）",
      "Back to top",
      "「",
      "",
    ),
    fc.constantFrom(
      "About Us",
      "Contact:",
      "1. Home",
      "2. News",
      "“A”",
      "It ended.",
      "日米次官協議",
      "\u3000両者は",
    ),
  );
  const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join("\n"));

  const compact = (words: string): string => words.replace(/\s+/gu, "");

  test("gives blocks that are pieces of it but for white space, in its order, without outer white space", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("en", "ja", "fr"), (input, locale) => {
        const source = compact(input);
        let from = 0;
        for (const block of readRelease(input, locale).blocks) {
          const piece = compact(block.text);
          const at = source.indexOf(piece, from);
          expect(at).toBeGreaterThanOrEqual(from);
          expect(block.text).toBe(block.text.trim());
          from = at + piece.length;
        }
      }),
    );
  });

  test("loses no line but those that a repair names", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("en", "ja"), (input, locale) => {
        const { blocks, repairs } = readRelease(input, locale);
        const kept = [...blocks.map((block) => block.text), ...repairs.map((repair) => repair.was)].join(
          "\n",
        );
        const words = input.match(/[\p{L}]{2,}/gu) ?? [];
        for (const word of words) expect(kept).toContain(word);
      }),
    );
  });

  test("has no repair that cannot be undone, and undoing one leaves its place as it stood", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("en", "ja"), (input, locale) => {
        const undone = new Set<string>();
        for (let round = 0; round < 20; round += 1) {
          const { repairs } = readRelease(input, locale, undone);
          if (repairs.length === 0) return;
          for (const repair of repairs) {
            expect(undone).not.toContain(repairName(repair));
            undone.add(repairName(repair));
          }
        }
        expect(readRelease(input, locale, undone).repairs).toEqual([]);
      }),
    );
  });

  test("takes time in proportion to its length", () => {
    const hostile = [
      "(".repeat(100_000),
      "1.".repeat(50_000),
      "- ".repeat(50_000),
      "“".repeat(100_000),
      "\u3000".repeat(100_000),
      `Home >${" >".repeat(50_000)}`,
      around("1. One\n(1) Two\n".repeat(10_000)),
      around("A line of some words\n".repeat(10_000)),
      around("1. Home\n".repeat(10_000)),
    ];
    for (const text of hostile) {
      for (const locale of ["en", "ja"]) {
        expect(cpuTime(() => readRelease(text, locale))).toBeLessThan(2_000);
      }
    }
  });
});
