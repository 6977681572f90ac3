import { describe, expect, test } from "vitest";
import { bodyOf, japaneseBodyOf } from "./outline-of.ts";

describe("lists", () => {
  test("have their level by the form of the marker", () => {
    expect(bodyOf("1. One\n(1) Two\n(i) Three\n(ii) Three\na) Three\n2) One")).toEqual([
      "list-item | 1 | 1. | One",
      "list-item | 2 | (1) | Two",
      "list-item | 3 | (i) | Three",
      "list-item | 3 | (ii) | Three",
      "list-item | 3 | a) | Three",
      "list-item | 1 | 2) | One",
    ]);
    expect(
      japaneseBodyOf("１．一つ目\n（１）二つ目\n（ⅰ）三つ目\nア　三つ目\n（ア）四つ目\n①三つ目\n2　一つ目"),
    ).toEqual([
      "list-item | 1 | １． | 一つ目",
      "list-item | 2 | （１） | 二つ目",
      "list-item | 3 | （ⅰ） | 三つ目",
      "list-item | 3 | ア | 三つ目",
      "list-item | 4 | （ア） | 四つ目",
      "list-item | 3 | ① | 三つ目",
      "list-item | 1 | 2 | 一つ目",
    ]);
  });

  test("go on where a deeper list interrupted them, in the style of their author, as often as it happens", () => {
    const text = "１．一\n（１）a\n１．二\n２．三\n（１）b\n（２）c\n１．四";
    expect(japaneseBodyOf(text).map((line) => line.split(" | ")[2])).toEqual([
      "１．",
      "（１）",
      "２．",
      "３．",
      "（１）",
      "（２）",
      "４．",
    ]);
  });

  test("begin anew after a paragraph, after a heading, and where the indentation is another", () => {
    const markers = (body: string): readonly string[] =>
      bodyOf(body).flatMap((line) => (line.startsWith("list-item") ? (line.split(" | ")[2] ?? "") : []));
    expect(markers("1. One\n(1) Two\n\nA sentence between.\n\n1. One")).toEqual(["1.", "(1)", "1."]);
    expect(markers("1. One\n  (1) Two\n    1. Three")).toEqual(["1.", "(1)", "1."]);
    expect(markers("1. One\n2. Two\n1. One")).toEqual(["1.", "2.", "1."]);
  });

  test("go on after a deeper list although a paragraph stands in an item", () => {
    expect(
      japaneseBodyOf(
        "1　冒頭\n　両者は会談しました。\n（1）一致しました。\n1　地域情勢\n　意見交換しました。\n2　今後",
      ).map((line) => line.split(" | ")[2]),
    ).toEqual(["1", undefined, "（1）", "2", undefined, "3"]);
  });

  test("go on after a note in the list, and believe a number that goes on by itself", () => {
    expect(
      bodyOf("1. One\n(1) Two\nNote: This is not all.\n1. Three\n4. Four").map(
        (line) => line.split(" | ")[2],
      ),
    ).toEqual(["1.", "(1)", undefined, "2.", "4."]);
    expect(bodyOf("1. One\n(1) Two\n2. Three\n3. Four").map((line) => line.split(" | ")[2])).toEqual([
      "1.",
      "(1)",
      "2.",
      "3.",
    ]);
  });

  test("take a bullet beside a number for one marker, and a bullet alone for its own", () => {
    expect(bodyOf("• (1) One\n- (2) Two\n- Three\n• Four")).toEqual([
      "list-item | 2 | (1) | One",
      "list-item | 2 | (2) | Two",
      "list-item | 3 | • | Three",
      "list-item | 3 | • | Four",
    ]);
    expect(bodyOf("- One\n- (1) Two\n- Three").map((line) => line.split(" | ")[1])).toEqual(["1", "2", "1"]);
    expect(bodyOf("• One\n  - Two\n• Three")).toEqual([
      "list-item | 1 | • | One",
      "list-item | 2 | • | Two",
      "list-item | 1 | • | Three",
    ]);
    expect(japaneseBodyOf("・（1）一つ目\n・二つ目\n●三つ目")).toEqual([
      "list-item | 2 | （1） | 一つ目",
      "list-item | 3 | ・ | 二つ目",
      "list-item | 3 | ● | 三つ目",
    ]);
  });

  test("read Roman numbers and letters by what came before", () => {
    expect(bodyOf("(h) One\n(i) Two\n(j) Three").map((line) => line.split(" | ")[2])).toEqual([
      "(h)",
      "(i)",
      "(j)",
    ]);
    expect(bodyOf("(i) One\n(v) Five").map((line) => line.split(" | ")[2])).toEqual(["(i)", "(v)"]);
  });

  test("make an empty point where a point begins with its first sub-point", () => {
    expect(bodyOf("2. (1) At the beginning, they met.\n-\n- (1) Then they left.")).toEqual([
      "list-item | 1 | 2. | ",
      "list-item | 2 | (1) | At the beginning, they met.",
      "list-item | 1 | • | ",
      "list-item | 2 | (1) | Then they left.",
    ]);
  });

  test("do not begin with what only looks like a number", () => {
    for (const line of [
      "1.5 million people came.",
      "2023. The year ended.",
      "(see below) It is there.",
      "i.e. this one is.",
      "3.11 is a day.",
    ]) {
      expect(bodyOf(line)).toEqual([`paragraph | ${line}`]);
    }
    expect(japaneseBodyOf("15日に会談しました。")).toEqual(["paragraph | 15日に会談しました。"]);
  });

  test("read a Japanese number whose ideographic space was lost", () => {
    expect(japaneseBodyOf("1 両者は一致しました。")).toEqual(["list-item | 1 | 1 | 両者は一致しました。"]);
  });
});
