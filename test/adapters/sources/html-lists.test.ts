import { expect, test } from "vitest";
import { keptOf, linesOf } from "./html-page.ts";

const listOf = (list: string): readonly string[] =>
  keptOf(`<h1>Title</h1><p>The two sides met and spoke of many things.</p>${list}`).slice(2);

test.each([
  ["<ol><li>a thing<li>b thing</ol>", ["item 1 # 1. a thing", "item 1 # 2. b thing"]],
  ["<ol start=3><li>a thing<li>b thing</ol>", ["item 1 # 3. a thing", "item 1 # 4. b thing"]],
  ["<ol><li value=7>a thing<li>b thing</ol>", ["item 1 # 7. a thing", "item 1 # 8. b thing"]],
  ["<ol reversed><li>a thing<li>b thing</ol>", ["item 1 # 2. a thing", "item 1 # 1. b thing"]],
  ["<ol reversed start=9><li>a thing<li>b thing</ol>", ["item 1 # 9. a thing", "item 1 # 8. b thing"]],
  ["<ol type=a><li>x thing<li>y thing</ol>", ["item 1 # a. x thing", "item 1 # b. y thing"]],
  ["<ol type=A start=27><li>x thing</ol>", ["item 1 # AA. x thing"]],
  ["<ol type=i start=9><li>x thing</ol>", ["item 1 # ix. x thing"]],
  ["<ol type=I><li>x thing<li type=1>y thing</ol>", ["item 1 # I. x thing", "item 1 # 2. y thing"]],
  [`<ol style="list-style-type: upper-roman"><li>x thing</ol>`, ["item 1 # I. x thing"]],
  [
    `<ol style="list-style-type:katakana"><li>x thing<li>y thing</ol>`,
    ["item 1 # ア. x thing", "item 1 # イ. y thing"],
  ],
  [`<ol style="list-style-type:cjk-ideographic" start=21><li>x thing</ol>`, ["item 1 # 二十一. x thing"]],
  ["<ol start=0 type=a><li>x thing</ol>", ["item 1 # 0. x thing"]],
])("counts as the page does: %s", (list, lines) => {
  expect(listOf(list)).toEqual(lines);
});

test("keeps a bullet beside a number that the author typed, for the parser to say so", () => {
  expect(listOf("<ul><li>(1) One<li>(2) Two</ul>")).toEqual(["item 1 • (1) One", "item 1 • (2) Two"]);
});

test("takes typed numbers for the markers of a list that shows none", () => {
  expect(listOf(`<ul style="list-style:none"><li>(1) One<li>(2) Two</ul>`)).toEqual([
    "item 1 (1) One",
    "item 1 (2) Two",
  ]);
  expect(listOf(`<ol style="list-style: none"><li>1. One</ol>`)).toEqual(["item 1 1. One"]);
});

test("takes typed numbers for the markers of a numbered list in which every item has one", () => {
  expect(listOf("<ol><li>（1）短期の操作<li>（2）長期の操作</ol>")).toEqual([
    "item 1 （1）短期の操作",
    "item 1 （2）長期の操作",
  ]);
  expect(listOf("<ol><li>(1) One<li>Two</ol>")).toEqual(["item 1 # 1. (1) One", "item 1 # 2. Two"]);
});

test("takes the author's own bullets for the markers of a list", () => {
  expect(listOf("<ul><li>・一つ目<li>・二つ目</ul>")).toEqual(["item 1 ・一つ目", "item 1 ・二つ目"]);
});

test("continues by itself where a list is closed before a deeper one and opened again with a start", () => {
  const list = `<ol><li>One<li>Two</ol><ul style="list-style:none"><li>(1) a</ul><ol start=3><li>Three</ol>`;
  expect(listOf(list)).toEqual(["item 1 # 1. One", "item 1 # 2. Two", "item 1 (1) a", "item 1 # 3. Three"]);
});

test("nests lists inside items, and lists directly inside lists as old pages have them", () => {
  expect(listOf("<ol><li>One<ol type=a><li>x<ul><li>deep</ul></ol><li>Two</ol>")).toEqual([
    "item 1 # 1. One",
    "item 2 # a. x",
    "item 3 • deep",
    "item 1 # 2. Two",
  ]);
  expect(listOf("<ol><li>One</li><ol><li>x</li></ol><li>Two</li></ol>")).toEqual([
    "item 1 # 1. One",
    "item 2 # 1. x",
    "item 1 # 2. Two",
  ]);
});

test("gives an item that holds a deeper list alone a line with its marker", () => {
  expect(listOf("<ol><li>One<li><ul><li>inner</ul></ol>")).toEqual([
    "item 1 # 1. One",
    "item 1 # 2.",
    "item 2 • inner",
  ]);
});

test("makes paragraphs of what follows the first words of an item", () => {
  expect(listOf("<ol><li><p>One.</p><p>More of it.</p><div>And more.</div></ol>")).toEqual([
    "item 1 # 1. One.",
    "paragraph More of it.",
    "paragraph And more.",
  ]);
});

test("lets a numbered item that is a heading be one", () => {
  expect(
    listOf("<ol><li><h3>Background</h3><p>It is long.</p><li><h3>Outline</h3><p>So is it.</p></ol>"),
  ).toEqual([
    "heading 1 1. Background",
    "paragraph It is long.",
    "heading 1 2. Outline",
    "paragraph So is it.",
  ]);
});

test("reads items that stand in no list", () => {
  expect(listOf("<li>alone")).toEqual(["item 1 • alone"]);
});

test("reads terms and what is said of them as lines", () => {
  expect(listOf("<dl><dt>Date</dt><dd>Friday</dd><dt>Place</dt><dd>The hall</dd></dl>")).toEqual([
    "- Date",
    "paragraph Friday",
    "- Place",
    "paragraph The hall",
  ]);
});

test("does not count items that are hidden", () => {
  expect(listOf("<ol><li>One<li hidden>secret<li>Two</ol>")).toEqual(["item 1 # 1. One", "item 1 # 2. Two"]);
});

test("reads a list of facts above the text as the lines that it is", () => {
  const page = `<article><ul class="meta"><li>March 4, 2026</li><li>Press Office</li></ul><h1>Title</h1><p>They met and spoke of things.</p></article>`;
  expect(linesOf(page)).toEqual([
    "- March 4, 2026",
    "- Press Office",
    "headline Title",
    "paragraph They met and spoke of things.",
  ]);
});
