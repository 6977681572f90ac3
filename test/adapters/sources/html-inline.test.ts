import { expect, test } from "vitest";
import { keptOf, linesOf } from "./html-page.ts";

const paragraph = (words: string): readonly string[] =>
  linesOf(`<h1>Title</h1><p>${words}</p>`)
    .slice(1)
    .map((line) => line.replace(/^paragraph /u, ""));

test.each([
  [
    "mark with a link in it",
    `at 11:33 a.m.<sup><a href="#fn1">1</a></sup> today`,
    ["at 11:33 a.m. today", "1"],
  ],
  [
    "mark in a link",
    `the Ministry<a href="https://x.example/page.html#n2"><sup>2</sup></a> said`,
    ["the Ministry said", "2"],
  ],
  [
    "mark in brackets that leads to a note",
    `The talks<a href="#note">[1]</a> went on.`,
    ["The talks went on.", "[1]"],
  ],
  [
    "mark named so by its class",
    `the area of 5 m<sup class="footnote-ref">3</sup> here`,
    ["the area of 5 m here", "3"],
  ],
  ["number after a word", "Ministry of Finance<sup>2</sup> said", ["Ministry of Finance said", "2"]],
  ["numbers after a stop", "They met.<sup>1, 2</sup> They left.", ["They met. They left.", "1, 2"]],
  ["star", "Free of charge<sup>*</sup> for all", ["Free of charge for all", "*"]],
  ["Japanese mark", "景気は持ち直している<sup>（注1）</sup>。", ["景気は持ち直している。", "（注1）"]],
  ["number after a Japanese word", "財務省<sup>2</sup>は、", ["財務省は、", "2"]],
])("takes out a footnote's mark: %s", (_, words, [text = "", mark = ""]) => {
  expect(paragraph(words)).toEqual([text, `footnote-mark-dropped ${mark}`]);
});

test.each([
  ["10<sup>6</sup> units", "10⁶ units"],
  ["some 10<sup>-3</sup> of it", "some 10⁻³ of it"],
  ["5 m<sup>2</sup> of land", "5 m² of land"],
  ["12km<sup>2</sup>の土地", "12km²の土地"],
  ["E = mc<sup>2</sup> holds", "E = mc² holds"],
  ["the 1<sup>st</sup> day", "the 1st day"],
  ["Acme<sup>®</sup> pumps", "Acme® pumps"],
  ["the <sup>14</sup>C method", "the ¹⁴C method"],
  ["H<sub>2</sub>O and CO<sub>2</sub>", "H2O and CO2"],
  ["<sup>1</sup> The note itself", "1 The note itself"],
])("keeps what is raised and no mark: %s", (words, text) => {
  expect(paragraph(words)).toEqual([text]);
});

test("leaves the arrow out that leads back from a note", () => {
  expect(paragraph(`The note. <a href="#fnref1">↩︎</a>`)).toEqual(["The note.", "footnote-mark-dropped ↩︎"]);
});

test("keeps the base of ruby and leaves the reading", () => {
  expect(paragraph("<ruby>緩<rp>（</rp><rt>ゆる</rt><rp>）</rp></ruby>やかな動き")).toEqual(["緩やかな動き"]);
});

test("begins a new line at a line break, and a new paragraph at two", () => {
  const page = "<h1>Title</h1><p>One line<br>two line<br><br>three line</p>";
  expect(keptOf(page).slice(1)).toEqual(["paragraph One line", "paragraph two line", "paragraph three line"]);
});

test("joins the lines of a heading: with a space, and with none between Japanese letters", () => {
  expect(keptOf("<h1>Meeting of<br>Ministers</h1><p>x")[0]).toBe("headline Meeting of Ministers");
  expect(keptOf("<h1>日米<br>次官協議</h1><p>x")[0]).toBe("headline 日米次官協議");
  expect(keptOf("<h1>APEC<br>閣僚会議</h1><p>x")[0]).toBe("headline APEC 閣僚会議");
});

test("shows white space as a page does", () => {
  expect(paragraph("at&nbsp;11:00  a.m.\n  on\tFriday")).toEqual(["at 11:00 a.m. on Friday"]);
  expect(paragraph("外務\n  大臣は、ABC\n社と")).toEqual(["外務大臣は、ABC 社と"]);
  expect(paragraph("　冒頭、両者は　述べた")).toEqual(["冒頭、両者は　述べた"]);
});

test("drops signs without width, and nothing else", () => {
  expect(paragraph("co&shy;oper<wbr>ation\u200B and \uFEFFmore")).toEqual(["cooperation and more"]);
  expect(paragraph("１０時、“２”と①")).toEqual(["１０時、“２”と①"]);
});

test("takes deletions out and keeps insertions", () => {
  expect(paragraph("It has <del>200</del><ins>220</ins> <s>old</s> workers.")).toEqual([
    "It has 220 workers.",
    "deletion-dropped 200",
    "deletion-dropped old",
  ]);
});

test("takes hidden words out of a line", () => {
  expect(
    paragraph(`Read <span class="sr-only">an unseen word</span>more <i style="display: none">x</i>here.`),
  ).toEqual(["Read more here.", "hidden-dropped an unseen word", "hidden-dropped x"]);
});

test("writes the marks of a short quotation", () => {
  expect(paragraph("She said <q>yes</q>.")).toEqual(["She said “yes”."]);
});

test("keeps the lines of text that is set", () => {
  expect(keptOf("<h1>Title</h1><pre>one  line\ntwo\n\nthree</pre>").slice(1)).toEqual([
    "paragraph one line",
    "paragraph two",
    "paragraph three",
  ]);
});

test("reads a formula as its signs", () => {
  expect(paragraph("the value <math><mi>x</mi><mo>=</mo><mn>3</mn></math> is known")).toEqual([
    "the value x=3 is known",
  ]);
});

test("parts paragraphs at empty lines, each with its own bold and its own links", () => {
  const page = `<h1>Title</h1><div>The two sides met in Tokyo.<br><br><b>Outline</b><br>&nbsp;<br>
    They spoke of tides.<br>\n<br><a href="/n">Back to list</a></div>`;
  expect(linesOf(page).slice(1)).toEqual([
    "- The two sides met in Tokyo.",
    "heading 1 Outline",
    "- They spoke of tides.",
    "navigation-dropped Back to list",
  ]);
});

test("keeps a heading in one line, and the paragraphs of an item in their item", () => {
  expect(linesOf("<h1>One<br><br>title</h1><ul><li>Point<br><br>More of it.</ul>")).toEqual([
    "headline One title",
    "item 1 • Point",
    "paragraph More of it.",
  ]);
});

test.each([
  ["text", "<b>Outline</b><br>They spoke of tides.", ["heading 1 Outline", "paragraph They spoke of tides."]],
  ["items", "<b>Outline</b><br>1. Tides", ["heading 1 Outline", "paragraph 1. Tides"]],
  ["an address", "<b>Ann Lee</b><br>Tides Division", ["paragraph Ann Lee", "paragraph Tides Division"]],
])("takes a bold first line for a heading where %s stands below", (_, words, lines) => {
  expect(linesOf(`<h1>Title</h1><p>The two sides met.</p><p>${words}</p>`).slice(2)).toEqual(lines);
});

test.each([
  [
    "beside other pieces",
    "<div><span>News</span><time>March 4, 2026</time> <span>Office</span></div>",
    ["- News", "- March 4, 2026", "- Office"],
  ],
  [
    "in a sentence",
    "<p>On <time>March 4</time><b>, 2026,</b> they met.</p>",
    ["paragraph On March 4, 2026, they met."],
  ],
  [
    "after another, which is that of the last change",
    "<p><time class=published>March 4, 2026</time><time class=updated>March 5, 2026</time></p>",
    ["paragraph March 4, 2026", "hidden-dropped March 5, 2026"],
  ],
])("reads a day that stands %s", (_, words, lines) => {
  expect(linesOf(`<h1>Title</h1>${words}`).slice(1)).toEqual(lines);
});
