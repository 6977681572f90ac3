import { describe, expect, test } from "vitest";
import { readTmx } from "../../../src/adapters/interchange/tmx.ts";
import { chunksOf, listed, utf16 } from "../../support/bytes.ts";
import { issuesOf } from "./issues-of.ts";

const header =
  '<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/>';

function tmx(body: string, before = ""): string {
  return `<?xml version="1.0"?>\n${before}<tmx version="1.4">\n${header}\n<body>\n${body}\n</body>\n</tmx>\n`;
}

function unit(en: string, ja = "訳"): string {
  return `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="ja"><seg>${ja}</seg></tuv></tu>`;
}

async function read(text: string | Uint8Array, size = 7) {
  return listed(readTmx(chunksOf(text, size)));
}

async function textOf(seg: string): Promise<string | undefined> {
  return (await read(tmx(unit(seg))))[0]?.segs[0]?.text;
}

test("gives each unit with its languages, properties, notes and line", async () => {
  const body = `<tu tuid="7" creationdate="20230215T000000Z">
    <note>first</note><prop type="x-dateline">2023-02-15</prop><prop type="x-dateline">later</prop>
    <tuv xml:lang="EN-us"><prop type="x-own">of the variant</prop><seg>Yes &amp; no</seg></tuv>
    <tuv lang="ja"><seg>はい</seg></tuv></tu>`;
  expect(await read(tmx(body))).toEqual([
    {
      tuid: "7",
      sourceLang: "en",
      segs: [
        { lang: "EN-us", text: "Yes & no" },
        { lang: "ja", text: "はい" },
      ],
      props: { "x-dateline": "2023-02-15" },
      notes: ["first"],
      createdAt: "20230215T000000Z",
      line: 5,
    },
  ]);
});

test.each(["little", "big"] as const)("reads UTF-16, %s end first, like UTF-8", async (order) => {
  const text = tmx(unit("One", "一"));
  expect(await read(utf16(text, order))).toEqual(await read(text));
  expect(await read(`\uFEFF${text}`)).toEqual(await read(text));
});

test("reads UTF-16 without a mark, and an encoding that the file declares", async () => {
  const text = tmx(unit("One", "一"));
  expect(await read(utf16(text, "little").subarray(2))).toEqual(await read(text));
  const latin = tmx(unit("caf\u00e9"))
    .replace('version="1.0"', 'version="1.0" encoding="ISO-8859-1"')
    .replace("訳", "x");
  expect((await read(Buffer.from(latin, "latin1")))[0]?.segs[0]?.text).toBe("café");
});

test("says the units' own source language, and that any may be the source", async () => {
  const all = tmx(
    unit("One").replace("<tu>", '<tu srclang="*all*">') + unit("Two").replace("<tu>", '<tu srclang="ja">'),
  );
  expect((await read(all)).map((one) => one.sourceLang)).toEqual([null, "ja"]);
});

describe("inline elements", () => {
  test("codes are dropped and what they enclose is kept", async () => {
    expect(
      await textOf(
        'The <bpt i="1">&lt;b></bpt>black<ept i="1">&lt;/b></ept> <ph>x</ph><it pos="end">y</it>cat',
      ),
    ).toBe("The black cat");
  });
  test("highlighted text is text", async () => {
    expect(await textOf("Some <hi>marked <hi>words</hi></hi>.")).toBe("Some marked words.");
  });
  test("text inside a code is kept and parted from the words around it", async () => {
    expect(await textOf("Click<ph>[<sub>Start <hi>here</hi></sub>]</ph>to start")).toBe(
      "Click Start here to start",
    );
    expect(await textOf("<ph><sub>Note</sub></ph> and more")).toBe("Note and more");
  });
  test("a CDATA section is text", async () => {
    expect(await textOf("a<![CDATA[ <b> & ]]>c")).toBe("a <b> & c");
  });
});

describe("refuses", () => {
  const bomb = '<!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>\n';
  test.each([
    ["an entity bomb", tmx(unit("&b;"), bomb), ["tmx-entity at line 2"]],
    [
      "an external entity",
      tmx(unit("&x;"), '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n'),
      ["tmx-entity at line 2"],
    ],
    ["a parameter entity", tmx(unit("x"), "<!DOCTYPE tmx [%more;]>\n"), ["tmx-entity at line 2"]],
    ["an entity that nobody declared", tmx(unit("a&nbsp;b")), ["tmx-entity at line 5"]],
    ["another document", "<html><body/></html>", ["tmx-not-tmx at line 1"]],
    ["text that is no XML", "Press Releases <1>\n", ["tmx-not-xml at line 1"]],
    ["tags that cross", tmx('<tu><tuv xml:lang="en"><seg>x</tuv></seg></tu>'), ["tmx-not-xml at line 5"]],
    ["an empty file", "", ["tmx-truncated at line 1"]],
    [
      "10,000 elements inside each other",
      tmx(`<tu><tuv xml:lang="en"><seg>${"<hi>".repeat(10_000)}`),
      ["tmx-too-deep at line 5"],
    ],
    [
      "a unit of more than two million characters",
      tmx(unit("x".repeat(2_100_000))),
      ["tmx-too-large at line 5"],
    ],
    ["a comment without end", tmx(`<!--${"x".repeat(2_100_000)}`), ["tmx-too-large at line 5"]],
    ["an attribute without end", tmx(`<tu tuid="${"x".repeat(2_100_000)}`), ["tmx-too-large at line 5"]],
    [
      "an encoding that nobody knows",
      tmx("").replace('"1.0"', '"1.0" encoding="x-unknown"'),
      ["file-encoding at line 1"],
    ],
  ])("%s", async (_name, text, issues) => {
    expect(await issuesOf(read(text, 65_536))).toEqual(issues);
  });

  test("bytes that are not of the encoding, with their line", async () => {
    const bytes = Buffer.concat([Buffer.from(tmx("").slice(0, 300)), Buffer.from([10, 10, 0x8f, 0xa0])]);
    const line = tmx("").slice(0, 300).split("\n").length + 2;
    expect(await issuesOf(read(bytes, 65_536))).toEqual([`file-encoding at line ${line}`]);
  });

  test("variants without language and units without words, all of them at once, after the good ones", async () => {
    const body = `${unit("Good")}
<tu><tuv><seg>no language</seg></tuv></tu>
<tu><tuv xml:lang="en"></tuv><tuv xml:lang="ja"><seg>訳</seg></tuv></tu>`;
    expect(await issuesOf(read(tmx(body)))).toEqual([
      "tmx-no-languages at line 6",
      "tmx-no-segment at line 6",
      "tmx-no-segment at line 7",
    ]);
  });

  test("a file cut at any byte", async () => {
    const bytes = new TextEncoder().encode(tmx(`<!-- 注 -->${unit("One &lt; two", "一")}`).trimEnd());
    for (let length = 0; length < bytes.length; length += 1) {
      const issues = await issuesOf(read(bytes.subarray(0, length), 65_536));
      expect(issues.join(), `cut at byte ${length}`).toMatch(/^(?:tmx|file)-truncated at line \d+$/u);
    }
    expect(await read(bytes)).toHaveLength(1);
  });
});

test("allows a document type and opens nothing for it", async () => {
  const text = tmx(unit("One"), '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n');
  expect(await read(text)).toHaveLength(1);
});

test("a segment of 100,000 characters is read", async () => {
  expect((await textOf("x".repeat(100_000)))?.length).toBe(100_000);
});

test("memory does not grow with the file", async () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(tmx("").split("</body>")[0]);
    const units = new TextEncoder().encode(
      unit("The two sides exchanged views. ".repeat(20), "両者は意見交換を行いました。".repeat(10)).repeat(
        40,
      ),
    );
    for (let i = 0; i < 500; i += 1) yield units;
    yield new TextEncoder().encode("</body></tmx>");
  }
  let count = 0;
  let highest = 0;
  const before = process.memoryUsage().rss;
  for await (const one of readTmx(endless())) {
    count += one.segs.length;
    if (count % 4000 === 0) highest = Math.max(highest, process.memoryUsage().rss);
  }
  expect(count).toBe(40_000);
  expect(highest - before).toBeLessThan(150_000_000);
});
