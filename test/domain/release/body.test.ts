import { describe, expect, test } from "vitest";
import { readRelease } from "../../../src/domain/release/read-release.ts";
import { around, bodyOf, japaneseAround, japaneseBodyOf, outline } from "./outline-of.ts";

describe("words of the page around the text", () => {
  test("are dropped, and named at the block before them", () => {
    const text = `Skip to main content\nHome > Press Releases\n${around("Back to Press Releases")}`;
    const { blocks, repairs } = readRelease(text, "en");
    expect(blocks).toEqual(readRelease(around(""), "en").blocks);
    expect(repairs).toEqual([
      { path: "b0", code: "navigation-dropped", was: "Skip to main content", line: 1 },
      { path: "b0", code: "navigation-dropped", was: "Home > Press Releases", line: 2 },
      { path: "b3", code: "navigation-dropped", was: "Back to Press Releases", line: 11 },
    ]);
  });

  test("are dropped in Japanese", () => {
    const page = [
      "このページのトップへ戻る",
      "報道発表へ戻る",
      "別ウィンドウで開く",
      "印刷用",
      "英語版 (English)",
      "ホーム > 会見・発表・広報 > 報道発表",
    ];
    expect(outline(`${page.join("\n")}\n${japaneseAround(page.join("\n"))}`, "ja")).toEqual(
      outline(japaneseAround(""), "ja"),
    );
  });

  test("hold a breadcrumb that a copy shows as a numbered list", () => {
    for (const crumbs of [
      "1. Home 2. News Releases 3. Japan-U.S. Ministers Meet",
      "1. Home\n2. News Releases\n3. September 2022",
    ]) {
      expect(outline(`${crumbs}\n\n${around("")}`)).toEqual(outline(around("")));
    }
  });

  test("are cut from the end of a line that they are glued to", () => {
    expect(bodyOf("The outline of the project (PDF)Open a New Window")).toEqual([
      "paragraph | The outline of the project (PDF)",
    ]);
    expect(japaneseBodyOf("事業の概要（PDF）別ウィンドウで開く")).toEqual(["paragraph | 事業の概要（PDF）"]);
  });

  test("are not sentences that begin like them", () => {
    expect(bodyOf("Back to work, they agreed on it.")).toEqual([
      "paragraph | Back to work, they agreed on it.",
    ]);
    expect(japaneseBodyOf("大臣は、東京へ戻る予定です。")).toEqual([
      "paragraph | 大臣は、東京へ戻る予定です。",
    ]);
  });
});

describe("other blocks", () => {
  test("are notes", () => {
    for (const note of [
      "Note: It is late.",
      "(NOTE) It is late.",
      "(Reference) The members",
      "[Note 1] It is late.",
      "*Note: Late.",
    ]) {
      expect(bodyOf(note)).toEqual([`note | ${note}`]);
    }
    for (const note of [
      "（注）仮の数字です。",
      "（注1）同上",
      "※仮の数字です。",
      "注：仮の数字です。",
      "（参考）別添のとおり",
    ]) {
      expect(japaneseBodyOf(note)).toEqual([`note | ${note}`]);
    }
  });

  test("are quotes from the first character to the last", () => {
    expect(bodyOf("“We agreed. We will act.”\n\n“We agreed,” he said, “and left.”")).toEqual([
      "quote | “We agreed. We will act.”",
      "paragraph | “We agreed,” he said, “and left.”",
    ]);
    expect(japaneseBodyOf("「協力を『更に』進める。」\n「協力」と「連携」")).toEqual([
      "quote | 「協力を『更に』進める。」",
      "paragraph | 「協力」と「連携」",
    ]);
  });

  test("are headings above text, and rows of a table are none", () => {
    expect(bodyOf("Overview\n\nThe two sides met again.\n\nPlace: Tokyo\nGuests: 20\nEnd")).toEqual([
      "heading | Overview",
      "paragraph | The two sides met again.",
      "paragraph | Place: Tokyo",
      "paragraph | Guests: 20",
      "paragraph | End",
    ]);
    expect(japaneseBodyOf("会談の概要\n\n1　両者は一致しました。")[0]).toBe("heading | 会談の概要");
  });

  test("are the standing paragraph on the organisation, and whom to ask", () => {
    const text =
      "About Example Corporation\nIt makes examples.\n\nIt is old.\n\nMedia contact:\nMs. EXAMPLE Hanako\nTel: 000-0000";
    expect(bodyOf(text)).toEqual([
      "boilerplate | About Example Corporation",
      "boilerplate | It makes examples.",
      "boilerplate | It is old.",
      "contact | Media contact:",
      "contact | Ms. EXAMPLE Hanako",
      "contact | Tel: 000-0000",
    ]);
    expect(
      japaneseBodyOf(
        "■株式会社見本について\n見本を作っています。\n\n【本件に関するお問い合わせ先】\n広報課　見本花子",
      ),
    ).toEqual([
      "boilerplate | ■株式会社見本について",
      "boilerplate | 見本を作っています。",
      "contact | 【本件に関するお問い合わせ先】",
      "contact | 広報課　見本花子",
    ]);
    expect(bodyOf("About 200 people came.")).toEqual(["paragraph | About 200 people came."]);
  });

  test("are paragraphs of several lines where the lines were broken at a width", () => {
    const wrapped = [
      "The two sides exchanged their views on regional issues and agreed to work",
      "together. They also welcomed the results of the summit meeting that had",
      "been held in Washington, and confirmed their cooperation.",
    ].join("\n");
    expect(bodyOf(`${wrapped}\n\nThey left.`)).toEqual([
      `paragraph | ${wrapped.replaceAll("\n", " ")}`,
      "paragraph | They left.",
    ]);
    expect(
      bodyOf("They met.\nThey talked for a long time about everything that there is.\nThey left."),
    ).toHaveLength(3);
  });
});
