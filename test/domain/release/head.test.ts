import { describe, expect, test } from "vitest";
import { readRelease } from "../../../src/domain/release/read-release.ts";
import { outline } from "./outline-of.ts";

describe("the head", () => {
  test("has its date line before or after the headline", () => {
    expect(outline("February 15, 2023\n\nThe Headline\n\nThe two sides met.")).toEqual([
      "dateline | February 15, 2023",
      "headline | The Headline",
      "paragraph | The two sides met.",
    ]);
    expect(
      outline("The Headline\nA line below it\n\nTokyo, February 15, 2023\n\nThe two sides met."),
    ).toEqual([
      "headline | The Headline",
      "subhead | A line below it",
      "dateline | Tokyo, February 15, 2023",
      "paragraph | The two sides met.",
    ]);
  });

  test("takes words for a sort of text as the category only where another line is left for the headline", () => {
    expect(outline("Press Release\nFebruary 15, 2023\nThe two sides met.")[0]).toBe(
      "headline | Press Release",
    );
    expect(outline("For Immediate Release\nNew Office\nFebruary 15, 2023\nIt is open.").slice(0, 2)).toEqual([
      "category | For Immediate Release",
      "headline | New Office",
    ]);
    expect(
      outline("外務省\n報道発表\n日米次官協議\n令和5年2月15日\n会談を行いました。", "ja").slice(0, 3),
    ).toEqual(["category | 外務省", "category | 報道発表", "headline | 日米次官協議"]);
    expect(outline("New Office\nNews\nFebruary 15, 2023\nOverview\nIt is open.").slice(0, 2)).toEqual([
      "headline | New Office",
      "subhead | News",
    ]);
  });

  test("finds a date line at the very end", () => {
    expect(outline("The Headline\n\nThe two sides met.\n\nFebruary 15, 2023")).toEqual([
      "headline | The Headline",
      "paragraph | The two sides met.",
      "dateline | February 15, 2023",
    ]);
  });

  test("parts a wire's date line from the text that it opens", () => {
    expect(outline("New Office\n\nTOKYO, February 15, 2023 — The office is open. It is new.")).toEqual([
      "headline | New Office",
      "dateline | TOKYO, February 15, 2023",
      "paragraph | The office is open. It is new.",
    ]);
  });

  test("keeps a headline that names a day, where the date line is another line", () => {
    expect(
      outline(
        "Press Conference of February 14, 2023 by the Foreign Minister\n\nFebruary 15, 2023\n\nHe spoke.",
      ),
    ).toEqual([
      "headline | Press Conference of February 14, 2023 by the Foreign Minister",
      "dateline | February 15, 2023",
      "paragraph | He spoke.",
    ]);
  });

  test("says once a headline that the page shows twice", () => {
    const { blocks, repairs } = readRelease(
      "The Headline\n\nThe Headline\n\nFebruary 15, 2023\n\nThe two sides met.",
      "en",
    );
    expect(blocks.map((block) => block.kind)).toEqual(["headline", "dateline", "paragraph"]);
    expect(repairs).toEqual([{ path: "b0", code: "headline-repeated", was: "The Headline", line: 3 }]);
  });

  test("reads captions between date and lead as text, not as headings", () => {
    expect(
      outline("The Headline\nFebruary 15, 2023\n(Photo 1) The two ministers\nThe two sides met.")[2],
    ).toBe("paragraph | (Photo 1) The two ministers");
    expect(
      outline("日米次官協議\n令和5年2月15日\n握手する両次官の様子\n　両者は会談を行いました。", "ja")[2],
    ).toBe("paragraph | 握手する両次官の様子");
  });

  test("ends a headline with an abbreviation's stop", () => {
    expect(outline("Meeting in Washington, D.C.\nFebruary 15, 2023\nThe two sides met.")[0]).toBe(
      "headline | Meeting in Washington, D.C.",
    );
  });
});
