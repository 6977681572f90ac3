import { expect, test } from "vitest";
import { keptOf, linesOf } from "./html-page.ts";

const body = "<p>March 4, 2026</p><p>The two sides met in Tokyo and spoke of many things.</p>";
const said = ["paragraph March 4, 2026", "paragraph The two sides met in Tokyo and spoke of many things."];

test("takes the first heading inside the release", () => {
  const page = `<title>Else</title><h1><a href="/">Office</a></h1><main><h1>Meeting in Tokyo</h1>${body}</main>`;
  expect(keptOf(page)).toEqual(["headline Meeting in Tokyo", ...said]);
});

test("takes the only first heading of the page, wherever it stands, and shows it once", () => {
  const page = `<title>Else | Office</title><div class="top"><h1>Meeting in Tokyo</h1></div><div id="content">${body}</div>`;
  expect(linesOf(page)).toEqual(["headline Meeting in Tokyo", ...said]);
});

test.each([
  ["Meeting in Tokyo | Ministry of Things", "Meeting in Tokyo"],
  ["日米次官協議｜外務省", "日米次官協議"],
  ["Meeting in Tokyo - Ministry of Things", "Meeting in Tokyo"],
  ["Japan - France Meeting | Ministry of Things", "Japan - France Meeting"],
  ["会合を開催しました（METI/経済産業省）", "会合を開催しました"],
  ["JAXA | A New Satellite Leaves for the Moon", "A New Satellite Leaves for the Moon"],
  ["Press Releases | Meeting in Tokyo | Ministry of Things", "Meeting in Tokyo"],
])("takes the page's name without the site's: %s", (title, headline) => {
  expect(linesOf(`<title>${title}</title><main>${body}</main>`)).toEqual([`headline ${headline}`, ...said]);
});

test("takes the name that the page has where it is shared, and leaves the site's out", () => {
  const page = `<meta property="og:site_name" content="Acme News"><meta property="og:title" content="Acme News - Pumps Leave for Osaka">
    <title>x</title><main>${body}</main>`;
  expect(linesOf(page)[0]).toBe("headline Pumps Leave for Osaka");
});

test("takes a heading of another rank that the page is called after", () => {
  const page = `<title>Meeting in Tokyo | Office</title><h1>Office</h1><h2>Meeting in Tokyo</h2>${body}<h3>Outline</h3><p>It was long.</p>`;
  expect(linesOf(page)).toEqual([
    "- Office",
    "headline Meeting in Tokyo",
    ...said,
    "heading 1 Outline",
    "paragraph It was long.",
  ]);
});

test("takes the line of an old page that stands out, where the page is called after its site", () => {
  const page = `<title>Embassy of Atlantis</title><center><font size=5><b>Ambassador Opens<br>Week</b></font></center>${body}`;
  expect(linesOf(page)).toEqual(["headline Ambassador Opens Week", ...said]);
});

test("lets a second copy of the title stand, as no heading of a section", () => {
  const page = `<main><h1>Meeting</h1><h1>Meeting</h1>${body}<h2>Outline</h2><p>It was long.</p></main>`;
  expect(linesOf(page)).toEqual([
    "headline Meeting",
    "- Meeting",
    ...said,
    "heading 1 Outline",
    "paragraph It was long.",
  ]);
});

test("makes the line that is a copy of the page's name the headline", () => {
  const page = `<title>Meeting in Tokyo｜Office</title><main><p>Press Releases</p><p class=ttl>Meeting in  Tokyo</p>${body}</main>`;
  expect(linesOf(page)).toEqual(["paragraph Press Releases", "headline Meeting in Tokyo", ...said]);
});

test("takes the day that stands above the release", () => {
  const page = `<header><h1>Meeting in Tokyo</h1><p>March 4, 2026</p></header><main><p>The two sides met in Tokyo and spoke of many things.</p></main>`;
  expect(linesOf(page)).toEqual(["headline Meeting in Tokyo", "- March 4, 2026", ...said.slice(1)]);
});

test("takes no day of other texts", () => {
  const page = `<main><h1>Meeting</h1><p>The two sides met in Tokyo and spoke of many things.</p></main>
    <aside><p>May 5, 2026</p><p>Another text</p></aside><p>June 6, 2026</p>`;
  expect(keptOf(page)).toEqual(["headline Meeting", said[1]]);
});

test("counts the levels of headings from the highest that the release has", () => {
  const page = `<h1>T</h1>${body}<h3>A</h3><p>x.</p><h4>B</h4><p>x.</p><p><b>C</b></p><p>x.</p><h3>D</h3><p>x.</p>`;
  expect(keptOf(page).filter((line) => line.startsWith("heading"))).toEqual([
    "heading 1 A",
    "heading 2 B",
    "heading 3 C",
    "heading 1 D",
  ]);
});

test("takes a paragraph in bold for a heading, and neither a sentence, a row, a label nor a day", () => {
  const bold = (words: string): string => `<p><strong>${words}</strong></p><p>And so on it went.</p>`;
  const page = `<h1>T</h1>${body}${bold("Outline")}${bold("This is a sentence.")}${bold("Place: Tokyo")}${bold("Contact:")}`;
  expect(keptOf(page).filter((line) => line.startsWith("heading"))).toEqual(["heading 1 Outline"]);
  const day = `<h1>T</h1><p>They met and spoke of things.</p><h2>March 4, 2026</h2><p>It was long.</p>`;
  expect(keptOf(day)).toContain("- March 4, 2026");
});

test("takes the heading at the head of the text where the page is called after its site alone", () => {
  const page = (head: string): string =>
    `<title>Embassy of Atlantis</title><div id="main">${head}${body}</div><div id="footer">(c) Embassy of Atlantis</div>`;
  expect(keptOf(page("<h2>Grant Signed</h2>"))).toEqual(["headline Grant Signed", ...said]);
  expect(keptOf(page("<p>Words first.</p><h2>Outline</h2>"))[1]).toBe("heading 1 Outline");
});
