import { expect, test } from "vitest";
import { keptOf, linesOf } from "./html-page.ts";

const below = (table: string): readonly string[] =>
  keptOf(`<h1>Title</h1><p>They met and spoke of many things.</p>${table}`).slice(2);

test("makes a line of each row of data", () => {
  expect(
    below(
      "<table><caption>Where</caption><tr><th>Day<th>Place<tr><td>3 April<td>Osaka<br>Hall<tr><td><td><p>Kobe</p></table>",
    ),
  ).toEqual(["caption Where", "row Day | Place", "row 3 April | Osaka Hall", "row | Kobe"]);
});

test("looks through a table that sets a page's columns", () => {
  const page = `<table><tr><td><a href=a>Home</a><br><a href=b>Visa</a><br><a href=c>News</a></td>
    <td><h1>Title</h1><p>They met and spoke of many things.</p></td></tr></table>`;
  expect(linesOf(page)).toEqual([
    "navigation-dropped Home | Visa | News",
    "headline Title",
    "paragraph They met and spoke of many things.",
  ]);
});

test.each([
  [
    "one column",
    "<table><tr><td>One line of it<tr><td>Two lines of it</table>",
    ["- One line of it", "- Two lines of it"],
  ],
  ["a list in a cell", "<table><tr><td>x y<td><ul><li>z</ul></table>", ["- x y", "item 1 • z"]],
  ["a role", "<table role=presentation><tr><td>a b<td>c d</table>", ["- a b", "- c d"]],
  ["a table in it", "<table><tr><td>a b<td><table><tr><td>c<td>d</table></table>", ["- a b", "row c | d"]],
])("takes a table for layout by %s", (_, table, lines) => {
  expect(below(table)).toEqual(lines);
});

test("takes a table for layout where a cell holds a whole text", () => {
  const text = "This is a sentence of the text. ".repeat(30).trim();
  expect(below(`<table><tr><td>On this day<td>${text}</table>`)).toEqual(["- On this day", `- ${text}`]);
});

test("takes what is no part of a row out of it", () => {
  const page = "<h1>Title</h1><table><tr><td>Revenue<sup>1</sup><td>10<del>9</del></table>";
  expect(linesOf(page).slice(1)).toEqual([
    "row Revenue | 10",
    "footnote-mark-dropped 1",
    "deletion-dropped 9",
  ]);
});

test("reads captions of photographs, not the words in their place", () => {
  expect(
    below(`<figure><img src=a alt="A hall"><figcaption>The hall. Photo: Office</figcaption></figure>`),
  ).toEqual(["caption The hall. Photo: Office"]);
});
