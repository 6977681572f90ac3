import { describe, expect, test } from "vitest";
import { linesOf } from "../../support/read-word.ts";
import { inList, level, list, p, styled } from "../../support/word-document.ts";

const sentence = "The minister spoke.";

describe("tables", () => {
  const cell = (content: string, properties = ""): string =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
  const table = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;

  test("are rows of cells", async () => {
    const body = table(
      row(cell(p("Item")), cell(p("2027"))),
      row(cell(p("Ex") + p("ports")), cell(p("4.2"))),
      row(cell(p("")), cell(p(""))),
    );
    expect(await linesOf({ body })).toEqual(["row: Item | 2027", "row: Ex ports | 4.2"]);
  });

  test("have the words of a cell that spans rows once", async () => {
    const body = table(
      row(cell(p("Asia"), '<w:vMerge w:val="restart"/>'), cell(p("Japan"))),
      row(cell(p(""), "<w:vMerge/>"), cell(p("Korea"))),
      row(cell(p("Total"), '<w:gridSpan w:val="2"/>')),
    );
    expect(await linesOf({ body })).toEqual(["row: Asia | Japan", "row: Korea", "row: Total"]);
  });

  test("of one cell, or one column, are frames", async () => {
    const body =
      table(row(cell(p("Title", styled("Title")) + p(sentence)))) +
      table(row(cell(p("a"))), row(cell(p("b"))));
    expect(await linesOf({ body })).toEqual(["headline: Title", sentence, "a", "b"]);
  });

  test("that hold running text or tables are frames", async () => {
    const numbering = list(1, [level("decimal", "%1.")]);
    const inner = table(row(cell(p("x")), cell(p("y"))));
    const body =
      table(row(cell(p("Left")), cell(p("a", inList(1))))) +
      table(row(cell(inner + p("")), cell(p("Right"))));
    expect(await linesOf({ body, numbering })).toEqual(["Left", "item* 1: 1. a", "row: x | y", "Right"]);
  });

  test("say what rows and cells are deleted or hidden", async () => {
    const body = table(
      `<w:tr><w:trPr><w:del/></w:trPr>${cell(p("old"))}${cell(p("row"))}</w:tr>`,
      `<w:tr><w:trPr><w:hidden/></w:trPr>${cell(p("hid"))}${cell(p("den"))}</w:tr>`,
      row(cell(p("kept")), cell(p("gone"), "<w:cellDel/>"), cell(p("too"))),
    );
    expect(await linesOf({ body })).toEqual([
      "deletion-dropped: old",
      "deletion-dropped: row",
      "hidden-dropped: hid",
      "hidden-dropped: den",
      "row: kept | | too",
      "deletion-dropped: gone",
    ]);
  });
});
