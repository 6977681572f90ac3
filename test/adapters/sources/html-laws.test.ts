/** What holds of every page, however its markup is broken. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readHtml } from "../../../src/adapters/sources/html.ts";

/**
 * Elements whose words a page shows, or would: as start tags. `<math>` is none of them: in it, `<template>` and `<script>` are
 * elements without a meaning, and browsers show the paragraphs that stand in those.
 */
const shown = [
  ...[
    "div",
    "p",
    "span",
    "b",
    "strong",
    "i",
    "em",
    "font",
    "center",
    "section",
    "article",
    "main",
    "header",
    "footer",
  ],
  ...[
    "nav",
    "aside",
    "h1",
    "h2",
    "h3",
    "blockquote",
    "pre",
    "address",
    "figure",
    "figcaption",
    "details",
    "summary",
  ],
  ...[
    "ul",
    "ol",
    "li",
    "li value=3",
    "dl",
    "dt",
    "dd",
    "table",
    "tbody",
    "tfoot",
    "tr",
    "td",
    "th",
    "caption",
  ],
  ...[
    "a href=/x",
    "a href=#fn1",
    "sup",
    "sub",
    "del",
    "ins",
    "s",
    "q",
    "ruby",
    "form",
    "button",
    "label",
    "fieldset",
  ],
  ...[
    "div hidden",
    "span hidden",
    "p style=display:none",
    "div aria-hidden=true",
    "div class=content",
    "div class=related",
  ],
  ...["ul class=breadcrumb", "div id=footnotes", "tt", "nobr", "marquee"],
];

const tag = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...shown).map((name) => `<${name}>`) },
  { weight: 3, arbitrary: fc.constantFrom(...shown).map((name) => `</${name.replace(/ .*/u, "")}>`) },
);

const between = fc.constantFrom(
  ...[
    "<br>",
    "<hr>",
    "<wbr>",
    " ",
    "\n",
    "&nbsp;",
    ". ",
    "。",
    "1",
    "March 4, 2026",
    "2026年3月4日",
    "Home &gt; ",
  ],
  ...["as follows:", "（1）", "•", "&amp;"],
);

/** What no page shows. The words in it end in "Secret". */
const silent = fc.constantFrom(
  "<script>scriptSecret</script>",
  "<script>if (a < b) document.write('<p>writtenSecret</p>')</script>",
  "<style>p::before { content: 'styleSecret' }</style>",
  "<!-- <p>commentSecret</p> -->",
  "<!--[if IE]><p>conditionSecret</p><![endif]-->",
  "<template><p>templateSecret</p></template>",
  "<noscript><p>noscriptSecret</p></noscript>",
  "<iframe>iframeSecret</iframe>",
  "<svg><title>svgSecret</title><text>svgSecret</text></svg>",
  "<img alt=altSecret title=titleSecret>",
  "<p onclick='handlerSecret()' title=titleSecret data-x=dataSecret>",
  "<a href='javascript:linkSecret()'>",
  "<rt>readingSecret</rt>",
  "<input type=hidden value=inputSecret>",
);

const page = (parts: fc.Arbitrary<string>): fc.Arbitrary<readonly string[]> =>
  fc.array(parts, { maxLength: 60, size: "max" });

const words = fc.constant("W");

test("shows every word of a page once, and nothing that is no text", () => {
  const parts = fc.oneof(
    { weight: 6, arbitrary: tag },
    { weight: 5, arbitrary: words },
    { weight: 2, arbitrary: between },
    { weight: 1, arbitrary: silent },
  );
  fc.assert(
    fc.property(page(parts), (pieces) => {
      let count = 0;
      const read = readHtml(
        pieces.map((piece) => (piece === "W" ? ` word${(count += 1)}x ` : piece)).join(""),
      );
      if ("issues" in read) {
        expect(read.issues.map(({ code }) => code)).toEqual(["no-text-in-page"]);
        return;
      }
      const { text, roles } = read.source;
      expect(text).not.toContain("Secret");
      expect(roles).toHaveLength(text.split("\n").length);
      const found = [...text.matchAll(/word(\d+)x/gu)].map(([, number]) => Number(number));
      expect(found.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
    }),
    { numRuns: 1500 },
  );
}, 60_000);

test("keeps the paragraphs of a release, in order, whatever stands around it", () => {
  const furniture = fc.constantFrom(
    "<nav><a href=a>menu</a></nav>",
    "<aside><p>Other words.</p></aside>",
    "<script>x()</script>",
    "<footer>foot</footer>",
    "<div hidden>unseen</div>",
    "<ul><li><a href=a>one</a><li><a href=b>two</a></ul>",
    "<div class='sns'><a href=a>share</a></div>",
    "<form><input><button>go</button></form>",
  );
  fc.assert(
    fc.property(
      fc.array(furniture),
      fc.array(furniture),
      fc.integer({ min: 1, max: 9 }),
      (above, below, count) => {
        const said = Array.from(
          { length: count },
          (_, i) => `In sentence ${i} the two sides spoke of matter ${i}.`,
        );
        const body = said.map((sentence) => `<p>${sentence}</p>`).join("\n");
        const read = readHtml(`${above.join("")}<article><h1>Title</h1>${body}</article>${below.join("")}`);
        if ("issues" in read) throw new Error("not read");
        const { text, roles } = read.source;
        const kept = text.split("\n").filter((line, i) => line !== "" && roles[i]?.kind !== "left-out");
        expect(kept).toEqual(["Title", ...said]);
      },
    ),
  );
});

test("reads or refuses any text", () => {
  const signs = fc.constantFrom(
    "<",
    ">",
    "/",
    "!",
    "-",
    "--",
    "=",
    '"',
    "'",
    "&",
    ";",
    "#",
    "a",
    "p",
    "ol",
    "script",
    "\0",
    "\n",
    "　",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(signs).map((all) => all.join("")),
      ),
      (text) => {
        const read = readHtml(text);
        expect("issues" in read ? read.issues.length : read.source.text.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 2000 },
  );
}, 60_000);
