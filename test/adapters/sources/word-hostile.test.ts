/** What is no document, what is broken, and what was made to do harm: always an issue with its place, never a throw. */
import fc from "fast-check";
import { buffer } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { readSource } from "../../../src/adapters/sources/read-source.ts";
import { readWord } from "../../../src/adapters/sources/word.ts";
import { issuesOf, linesOf } from "../../support/read-word.ts";
import {
  contentTypes,
  documentWith,
  patched,
  inList,
  level,
  list,
  p,
  r,
  style,
  styled,
  wordDocument,
  wordParts,
  zipOf,
} from "../../support/word-document.ts";

const main = "word/document.xml";

describe("what is no Word document", () => {
  test.each([
    ["an old document", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "format-not-read"],
    ["a PDF", "%PDF-1.7\n", "format-not-read"],
    ["text", "The minister spoke.", "document-damaged"],
    ["nothing", "", "document-damaged"],
    ["the beginning of an archive", "PK\x03\x04", "document-damaged"],
  ])("is refused: %s", async (_, bytes, code) => {
    expect(await issuesOf(new Uint8Array(Buffer.from(bytes, "latin1")))).toEqual([code]);
  });

  test("is refused by its name where it is an archive of another kind", async () => {
    const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    const named = async (files: Record<string, string>): Promise<unknown> => readWord(await zipOf(files));
    const refusal = (format: string): unknown => ({
      issues: [expect.objectContaining({ code: "format-not-read", at: "", detail: { format } })],
    });
    expect(await named({ "a.txt": "a" })).toEqual(refusal("ZIP"));
    expect(await named({ mimetype: "application/vnd.oasis.opendocument.text" })).toEqual(
      refusal("OpenDocument"),
    );
    const sheet = {
      ...wordParts({ body: "" }),
      "[Content_Types].xml": contentTypes({ [`/${main}`]: workbook }),
    };
    expect(await named(sheet)).toEqual(refusal("Excel"));
  });

  test("is refused where it is too large, before it is looked at", async () => {
    expect(await issuesOf(new Uint8Array(32 * 1024 * 1024 + 1))).toEqual(["file-too-large"]);
  });

  test("is refused where it has macros, whatever it is called", async () => {
    expect(await issuesOf(await documentWith({ "word/vbaProject.bin": "x" }))).toEqual([
      "document-with-macros at [Content_Types].xml",
    ]);
    const macroType = "application/vnd.ms-word.document.macroEnabled.main+xml";
    const types = contentTypes({ [`/${main}`]: macroType });
    expect(await issuesOf(await documentWith({ "[Content_Types].xml": types }))).toEqual([
      "document-with-macros at [Content_Types].xml",
    ]);
  });
});

describe("a part that was made to be too much", () => {
  const nested = (open: string, close: string): string => open.repeat(10_000) + close.repeat(10_000);

  test.each([
    ["tables", nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")],
    ["content controls", nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")],
    ["text boxes", nested("<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>")],
    ["elements of no meaning", nested("<x>", "</x>")],
  ])("is refused: %s inside each other", async (_, body) => {
    expect(await issuesOf({ body })).toEqual([`nested-too-deep at ${main}`]);
  });

  test("is refused: fields inside each other", async () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    expect(await issuesOf({ body: p(begin.repeat(10_000)) })).toEqual([`document-damaged at ${main}`]);
  });

  test("is refused: entities and document types", async () => {
    const part = wordParts({ body: p("&a;") })[main] ?? "";
    const declared = part.replace(
      "<w:document",
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><w:document',
    );
    expect(await issuesOf(await documentWith({ [main]: declared }))).toEqual([
      `document-entities at ${main}`,
    ]);
    expect(await issuesOf({ body: p("&a;") })).toEqual([`document-damaged at ${main}`]);
  });

  test("is refused: very many attributes, prefixes, and one very long tag", async () => {
    const attributes = Array.from({ length: 1_000 }, (_, i) => `a${i}="1"`).join(" ");
    expect(await issuesOf({ body: `<w:p ${attributes}/>` })).toEqual([`document-damaged at ${main}`]);
    const prefixes = Array.from({ length: 250 }, (_, i) => `xmlns:a${i}="urn:${i}"`).join(" ");
    expect(await issuesOf({ body: `<w:p ${prefixes}/>` })).toEqual([`document-damaged at ${main}`]);
    const long = Array.from({ length: 700_000 }, (_, i) => i).join(" ");
    expect(await issuesOf({ body: `<w:p w:id="${long}"/>` })).toEqual([`document-damaged at ${main}`]);
  });

  test("is refused: more text than is read, markers counted in", async () => {
    const text = Array.from({ length: 170_000 }, (_, i) => `word ${i}`);
    const paragraphs = Array.from({ length: 100 }, (_, i) =>
      p(text.slice(i * 1_700, (i + 1) * 1_700).join(" ")),
    );
    expect(await issuesOf({ body: paragraphs.join("") })).toEqual([]);
    expect(await issuesOf({ body: [...paragraphs, p("word ".repeat(40_000))].join("") })).toEqual([
      `text-too-long at ${main}`,
    ]);
    const numbering = list(1, [
      level("decimal", "Article %1 of the convention on the law of very long numbers of things"),
    ]);
    expect(await issuesOf({ body: p("", inList(1)).repeat(40_000), numbering })).toEqual([
      `text-too-long at ${main}`,
    ]);
  });

  test("is read where it is only odd", async () => {
    const marks = "<w:rPr><w:del/></w:rPr>";
    const carried = p("a ", marks).repeat(20_000) + p("end");
    expect((await linesOf({ body: carried })).length).toBe(1);
    expect((await linesOf({ body: p("<w:r><w:br/></w:r>".repeat(150_000)) + p("End.") })).length).toBe(1);
    const styles = Array.from({ length: 20_000 }, (_, i) =>
      style(`s${i}`, `s${i}`, `<w:basedOn w:val="s${i + 1}"/>`),
    );
    expect(await linesOf({ body: p("Words", styled("s0")), styles: styles.join("") })).toEqual(["Words"]);
    expect(
      await linesOf({ body: p(r("A") + '<w:bookmarkStart w:id="-1" w:name="\u{1F600}"/>', inList(-3)) }),
    ).toEqual(["A"]);
  });
});

describe("a broken document", () => {
  test.each([
    ["what it needs to say what is what", { "_rels/.rels": "" }, "_rels/.rels"],
    ["what types its parts have", { "[Content_Types].xml": "<Types" }, "[Content_Types].xml"],
    ["its text, which is not well-formed", { [main]: "<w:document><w:body></w:document>" }, main],
    [
      "its text, which ends too early",
      { [main]: wordParts({ body: p("Text.") })[main]?.slice(0, -20) ?? "" },
      main,
    ],
    ["its text, which is none", { [main]: "<other/>" }, main],
    ["its text, which is no UTF-8", { [main]: Buffer.from("<a>\xff\xff</a>", "latin1") }, main],
  ])("is refused with the part: %s", async (_, parts, part) => {
    expect(await issuesOf(await documentWith(parts))).toEqual([`document-damaged at ${part}`]);
  });

  test("is refused where a part is not the one that was packed", async () => {
    const zip = new ZipFile();
    for (const [name, content] of Object.entries(wordParts({ body: p("Minister A spoke.") })))
      zip.addBuffer(Buffer.from(content), name, { compress: false });
    zip.end();
    const bytes = new Uint8Array(await buffer(zip.outputStream));
    expect(await issuesOf(patched(bytes, "Minister A", "Minister B"))).toEqual([
      `document-damaged at ${main}`,
    ]);
  });

  test("may be in UTF-16", async () => {
    const part = (wordParts({ body: p("会談") })[main] ?? "").replace("UTF-8", "UTF-16");
    expect(await linesOf(await documentWith({ [main]: Buffer.from(`\uFEFF${part}`, "utf16le") }))).toEqual([
      "会談",
    ]);
  });

  test("is refused or read, and never thrown at, wherever it is cut or a bit is flipped", async () => {
    const body =
      p("Title", styled("Title")) + p("a", inList(1)) + p(r("b", "<w:b/>"), inList(1, 1)) + p("End.");
    const whole = await wordDocument({
      body,
      styles: style("Title", "Title"),
      numbering: list(1, [level("decimal", "%1."), level("lowerLetter", "%2)")]),
    });
    const place = fc.integer({ min: 0, max: whole.length - 1 });
    const change = fc.oneof(
      place.map((end) => whole.slice(0, end)),
      place.map((start) => whole.slice(start)),
      fc
        .array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 8 })
        .map((flips) => {
          const copy = whole.slice();
          for (const [at, bits] of flips) copy[at] = (copy[at] ?? 0) ^ bits;
          return copy;
        }),
    );
    await fc.assert(
      fc.asyncProperty(change, async (bytes) => {
        for (const read of [await readWord(bytes), await readSource({ bytes, name: "release.docx" })])
          if ("issues" in read) expect(read.issues.length).toBeGreaterThan(0);
          else expect([0, read.source.text.split("\n").length]).toContain(read.source.roles.length);
      }),
      { numRuns: 400 },
    );
  });
});
