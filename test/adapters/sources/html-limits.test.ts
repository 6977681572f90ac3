import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { readHtml } from "../../../src/adapters/sources/html.ts";
import { issuesOf, keptOf, linesOf } from "./html-page.ts";

test("reads what is nested hundreds deep, and refuses what is nested ten thousand deep", () => {
  expect(linesOf(`${"<div>".repeat(900)}<h1>Title</h1><p>Words.`)).toEqual([
    "headline Title",
    "paragraph Words.",
  ]);
  expect(linesOf(`${"<blockquote>".repeat(900)}Words.`)).toEqual(["quote Words."]);
  expect(linesOf(`<p>${"<i class=a>".repeat(900)}Words.`)).toEqual(["paragraph Words."]);
  for (const tag of ["<div>", "<blockquote>", "<i class=a>", "<time>"])
    expect(issuesOf(`<p>Words.${tag.repeat(10_000)}Words.`)).toEqual(["nested-too-deep line 1"]);
});

test("reads lists forty deep and refuses deeper ones, at their line", () => {
  const nested = (depth: number): string => `<p>Words.\n${"<ul><li>\n".repeat(depth)}deep`;
  expect(keptOf(nested(40)).at(-1)).toBe("item 40 • deep");
  expect(issuesOf(nested(41))).toEqual(["nested-too-deep line 42"]);
  expect(issuesOf(nested(10_000))).toEqual(["nested-too-deep line 501"]);
});

test("lets a menu be as deep as it likes", () => {
  expect(keptOf(`<nav>${"<ul><li>x".repeat(60)}</nav><main><p>Words.</main>`)).toEqual(["paragraph Words."]);
});

test.each([
  ["elements inside each other", "<div>".repeat(30_000), "nested-too-deep line 1"],
  ["tables inside each other", "<table><td>\n".repeat(10_000), "nested-too-deep line 250"],
  [
    "formats that the parser opens again and again",
    Array.from({ length: 3_000 }, (_, i) => `<font class=a${i}><p>`).join(""),
    "page-too-crowded line 1",
  ],
  [
    "attributes",
    `<p ${Array.from({ length: 60_000 }, (_, i) => `a${i}`).join(" ")}>x`,
    "page-too-crowded line 1",
  ],
  ["elements", "<br>".repeat(400_000), "page-too-crowded line 1"],
  ["lines", `<pre>${"x\n".repeat(250_000)}`, "page-too-crowded line 1"],
])("refuses too many %s", (_, page, issue) => {
  expect(issuesOf(page)).toEqual([issue]);
});

test.each([
  ["nothing", ""],
  ["markup alone", "<html><head><title>Title</title></head><body><div></div></body></html>"],
  [
    "a page that a script fills",
    "<div id=root></div><noscript>Please enable JavaScript.</noscript><script>app()</script>",
  ],
  ["menus alone", "<nav><a href=a>One</a></nav><ul><li><a href=b>Two</a></ul>"],
  ["frames", "<frameset><frame src=a></frameset>"],
])("says that there is no text in %s", (_, page) => {
  expect(issuesOf(page)).toEqual(["no-text-in-page text"]);
});

test("reads a page with a hundred thousand links", () => {
  const links = `<ul>${"<li><a href='/a/b.html'>some words of a link</a></li>\n".repeat(100_000)}</ul>`;
  expect(keptOf(`<h1>Title</h1><p>The two sides met and spoke of many things.</p>${links}`)).toEqual([
    "headline Title",
    "paragraph The two sides met and spoke of many things.",
  ]);
}, 60_000);

test("leaves no state from one page in the next", () => {
  const page = "<ol><li>one<li>two</ol>";
  expect(readHtml(page)).toEqual(readHtml(page));
});

const largest = 8 * 1024 * 1024;

test.each([
  ["text", `"word and some. ".repeat(${Math.floor(largest / 15)})`],
  ["paragraphs", `("<p>" + "word and some. ".repeat(6) + "</p>\\n").repeat(${Math.floor(largest / 98)})`],
  ["items", `"<ul>" + "<li>Words of a page\\n".repeat(170_000)`],
  ["classes", `"<i class='aB-c_d related nav-list'>x</i>".repeat(${Math.floor(largest / 40)})`],
  ["formats", `Array.from({ length: 300_000 }, (_, i) => "<font class=a" + i + "><p>").join("")`],
  ["attributes", `"<p " + Array.from({ length: 1_000_000 }, (_, i) => "a" + i).join(" ") + ">x"`],
  ["links", `("<p>Words of a page.</p>" + "<p><a href='/a'>some link</a></p>\\n".repeat(100_000))`],
])(
  "reads or refuses the largest page in little memory: %s",
  async (_, page) => {
    const program = `import { readHtml } from "./src/adapters/sources/html.ts";
    const read = readHtml(${page});
    console.log(JSON.stringify({ peak: process.resourceUsage().maxRSS, read: "issues" in read ? read.issues.length : 1 }));`;
    const { stdout } = await promisify(execFile)(process.execPath, [
      "--import",
      "tsx",
      "--input-type=module",
      "--eval",
      program,
    ]);
    const { peak, read } = JSON.parse(stdout) as { readonly peak: number; readonly read: number };
    expect(read).toBe(1);
    expect(peak).toBeLessThan(300_000); // KiB
  },
  120_000,
);
