import { expect, test } from "vitest";
import { keptOf, linesOf } from "./html-page.ts";

const text =
  "<h1>Title of it</h1><p>March 4, 2026</p><p>The two sides met in Tokyo and spoke of many things.</p>";
const lines = [
  "headline Title of it",
  "paragraph March 4, 2026",
  "paragraph The two sides met in Tokyo and spoke of many things.",
];

test.each([
  ["navigation", "<nav><ul><li><a href=a>About</a><li>News</ul></nav>", "About|News"],
  ["a head of the page", "<header><p>The Office of Things</p></header>", "The Office of Things"],
  ["a foot of the page", "<footer><p>Copyright the Office</p></footer>", "Copyright the Office"],
  [
    "a side bar",
    "<aside><h2>News</h2><p>Other things were said elsewhere, too.</p></aside>",
    "News|Other things were said elsewhere, too.",
  ],
  ["a form", "<form><label>Search</label><input value=x><button>Go</button></form>", "Search Go"],
  ["a trail by its class", `<div class="breadcrumbs"><a href=a>Top</a> / This</div>`, "Top / This"],
  ["a trail by its label", `<ol aria-label="Breadcrumb"><li>First<li>This</ol>`, "First|This"],
  [
    "a trail by schema.org",
    `<ol itemtype="https://schema.org/BreadcrumbList"><li>First<li>This</ol>`,
    "First|This",
  ],
  [
    "a trail by its first step",
    "<ol><li><a href=a>Home</a><li><a href=b>News</a><li>This</ol>",
    "Home | News|This",
  ],
  [
    "a trail in one line",
    "<p><a href=a>ホーム</a> &gt; <a href=b>報道</a> &gt; これ</p>",
    "ホーム > 報道 > これ",
  ],
  ["links between bars", "<p><a href=a>Top</a>｜<a href=b>Map</a></p>", "Top｜Map"],
  ["whose the page is", "<p>Copyright (C) the Office</p>", "Copyright (C) the Office"],
  ["who wrote it", "<p class=byline>by admin</p>", "by admin"],
  ["a form without one", "<div id=page-feedback><p>Was this of use?</p></div>", "Was this of use?"],
  [
    "other texts, said in words",
    "<div class=relatedposts><h3>Related</h3><a href=a>Old</a> a text</div>",
    "Related|Old a text",
  ],
  ["share buttons", `<ul class="sns-share"><li><a href=a>Post</a><li>Like</ul>`, "Post|Like"],
  [
    "a list of tags",
    `<p>Tagged: <span class="tag-links"><a href=a>sea</a> <a href=b>sky</a></span></p>`,
    "sea sky",
  ],
  ["pages of a list", `<div class="pagination"><span>1</span> <a href=b>2</a></div>`, "1 2"],
  ["a way back to the top", `<div class="page-top">To the top</div>`, "To the top"],
  ["a print button", `<p class="print">Print it</p>`, "Print it"],
  ["a switch of languages", `<div class="lang-switch">English / 日本語</div>`, "English / 日本語"],
  ["a link to the other language", "<p><a href=e>英語版 (English)</a></p>", "英語版 (English)"],
  [
    "a cookie banner",
    `<div id="cookieConsent"><p>We use cookies. They are good. Do accept them all.</p></div>`,
    "We use cookies. They are good. Do accept them all.",
  ],
  [
    "a dialogue",
    `<div role="dialog"><p>Do take part in our survey.</p></div>`,
    "Do take part in our survey.",
  ],
  ["a link that skips", `<a class="skip-link" href="#x">Skip this</a>`, "Skip this"],
  [
    "a menu of links in a box",
    "<div><a href=a>One</a><a href=b>Two</a><a href=c>Three</a></div>",
    "OneTwoThree",
  ],
])("leaves out %s, and says so", (_, furniture, words) => {
  const page = `<body>${furniture}<main>${text}</main></body>`;
  const dropped =
    words.split("|").length > 1 && words.includes(" | ") ? words.split(/(?<! )\|(?! )/u) : words.split("|");
  expect(
    linesOf(page).filter(
      (line) => !lines.includes(line) && line !== "- Tagged:" && line !== "navigation-dropped Tagged:",
    ),
  ).toEqual(dropped.map((line) => `navigation-dropped ${line}`));
  const inside = keptOf(`<body>${text}${furniture}</body>`);
  expect(inside.filter((line) => line !== "paragraph Tagged:")).toEqual(lines);
});

test.each([
  ["the attribute", "<div hidden>unseen words</div>"],
  ["an attribute for readers aloud", `<div aria-hidden="true">unseen words</div>`],
  ["its style", `<div style="color:red; display : none">unseen words</div>`],
  ["its visibility", `<div style="visibility:hidden">unseen words</div>`],
  ["its class", `<h2 class="screen-reader-text">unseen words</h2>`],
  ["a dialogue that is closed", "<dialog>unseen words</dialog>"],
])("leaves out what is hidden by %s", (_, hidden) => {
  expect(linesOf(text + hidden)).toEqual([...lines, "hidden-dropped unseen words"]);
});

test("keeps what is hidden on small screens alone", () => {
  expect(linesOf(`${text}<div class="hidden lg:block">seen words</div>`)).toContain("- seen words");
});

test("reads a page that was saved below an open window", () => {
  expect(keptOf(`<div aria-hidden="true">${text}</div><div role="dialog"><p>Accept it.</p></div>`)).toEqual(
    lines,
  );
});

test("reads a page that is one form", () => {
  expect(keptOf(`<form id="aspnetForm"><input type=hidden value=x>${text}</form>`)).toEqual(lines);
});

test("reads a page whose only box is called after its side bar", () => {
  expect(keptOf(`<div class="sidebar">${text}</div>`)).toEqual(lines);
});

test("finds the densest place that holds the day and the sentences", () => {
  const teaser =
    "<p>In other news, a bridge was opened by the Mayor. It is a long one. <a href=m>Read more</a></p>";
  const page = `<div id="wrapper"><div class="content"><p>Welcome to us.</p></div><div id="main"><p>Our pages</p>
    <div class="article">${text}<p>More was said on the next day. It was much.</p></div>${teaser}</div></div>`;
  expect(keptOf(page)).toEqual([...lines, "paragraph More was said on the next day. It was much."]);
});

test("reads a text whose sections are boxes of the same name", () => {
  const page = `<div class="content">${text}</div><div class="content"><p>More was said on the next day. It was much, and long.</p></div>`;
  expect(keptOf(page)).toEqual([...lines, "paragraph More was said on the next day. It was much, and long."]);
});

test("leaves out a heading with the links that it stands above", () => {
  const page = `${text}<h2>Related links</h2><ul><li><a href=a>One page</a><li><a href=b>Another</a></ul><p><a href=c>Back to Press Releases</a></p>`;
  expect(linesOf(page).slice(3)).toEqual([
    "navigation-dropped Related links",
    "navigation-dropped One page | Another | Back to Press Releases",
  ]);
});

test("keeps links to documents, and links that a sentence introduces", () => {
  const documents = "<h2>Annex</h2><ul><li><a href='a.pdf'>Statement (PDF)</a></ul>";
  expect(linesOf(text + documents).slice(3)).toEqual(["heading 1 Annex", "item 1 • Statement (PDF)"]);
  const introduced = "<p>The two sides issued the following:</p><ul><li><a href='a.html'>Statement</a></ul>";
  expect(linesOf(text + introduced).slice(4)).toEqual(["item 1 • Statement"]);
});

test("never shows what is no text", () => {
  const nothing = `<script>var scriptWord;</script><style>.styleWord{}</style><!-- commentWord --><template><p>templateWord</p></template>
    <noscript><p>noscriptWord</p></noscript><iframe src=x>iframeWord</iframe><svg><title>svgWord</title><text>svgWord</text></svg>
    <img alt="altWord" onerror="handlerWord()"><p onclick="handlerWord()">Words.</p><a href="javascript:linkWord()"></a>
    <object data=x>objectWord</object><video src=x>videoWord</video><textarea hidden>x</textarea>`;
  expect(linesOf(text + nothing).join(" ")).not.toMatch(
    /(?:script|style|comment|template|iframe|svg|alt|handler|link|object|video)Word/u,
  );
});
