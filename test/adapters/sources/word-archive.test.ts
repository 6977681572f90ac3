/** Archives that try the tricks of archives. */
import { buffer } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { readWord } from "../../../src/adapters/sources/word.ts";
import { issuesOf, linesOf } from "../../support/read-word.ts";
import { documentWith, p, patched, wordDocument, wordParts, zipOf } from "../../support/word-document.ts";

const main = "word/document.xml";

/** The offset of a file's header in the directory of an archive. */
function headerOf(bytes: Uint8Array, name: string): number {
  const file = Buffer.from(bytes);
  for (
    let at = file.indexOf("PK\x01\x02", 0, "latin1");
    at >= 0;
    at = file.indexOf("PK\x01\x02", at + 4, "latin1")
  )
    if (file.toString("latin1", at + 46, at + 46 + name.length) === name) return at;
  throw new Error(`${name} is not in the archive`);
}

describe("a tricky archive", () => {
  test.each([
    ["out of the archive", "aa/aa/evil.xml", "../../evil.xml"],
    ["out of it with the other slash", "aa/aa/evil.xml", String.raw`..\..\evil.xml`],
    ["to the root", "aa/aa/evil.xml", "/tmp/x/evil.ml"],
    ["to a drive", "aa/aa/evil.xml", "C:/tmp/evil.ml"],
    ["with a sign that ends names", "aa/aa/evil.xml", "aa/aa/evil\0xml"],
  ])("is refused: a name that leads %s", async (_, from, to) => {
    const read = await readWord(patched(await documentWith({ [from]: "x" }), from, to));
    expect(read).toMatchObject({ issues: [{ code: "archive-unsafe-name", at: "" }] });
  });

  test("shows a name without signs that steer a terminal", async () => {
    const read = await readWord(
      patched(await documentWith({ "aa/bbb.xml": "x" }), "aa/bbb.xml", "/\x1b[31m.xml"),
    );
    expect(read).toMatchObject({ issues: [{ detail: { name: "/\uFFFD[31m.xml" } }] });
  });

  test("is refused: a link", async () => {
    const zip = new ZipFile();
    for (const [name, content] of Object.entries(wordParts({ body: p("Text.") })))
      zip.addBuffer(Buffer.from(content), name);
    zip.addBuffer(Buffer.from("/etc/passwd"), "word/media/image1.png", { mode: 0o120777 });
    zip.end();
    expect(await issuesOf(new Uint8Array(await buffer(zip.outputStream)))).toEqual(["archive-link"]);
  });

  test("is refused: two parts of one name, of which it is not known which is meant", async () => {
    const two = patched(await documentWith({ "word/document.xmx": "x" }), "word/document.xmx", main);
    expect(await issuesOf(two)).toEqual([`archive-duplicate-name at ${main}`]);
    const capital = await documentWith({ "word/Document.xml": "x" });
    expect(await issuesOf(capital)).toEqual([`archive-duplicate-name at ${main}`]);
    const elsewhere = patched(await documentWith({ "a/1.png": "x", "a/2.png": "y" }), "a/2.png", "a/1.png");
    expect(await linesOf(elsewhere)).toEqual(["Text."]);
  });

  test("is refused: a part that a password locks", async () => {
    const document = await documentWith({});
    document[headerOf(document, main) + 8] = 0x09;
    expect(await issuesOf(document)).toEqual([`document-encrypted at ${main}`]);
    document[headerOf(document, main) + 8] = 0x41;
    expect(await issuesOf(document)).toEqual(["document-encrypted"]);
  });

  test("is refused: more files than any document has", async () => {
    const document = Buffer.from(await documentWith({}));
    document.writeUInt16LE(10_001, document.lastIndexOf("PK\x05\x06", undefined, "latin1") + 10);
    const read = await readWord(new Uint8Array(document));
    expect(read).toMatchObject({
      issues: [{ code: "archive-too-many-files", detail: { files: 10_001, limit: 10_000 } }],
    });
  });

  test("is refused: a part that leads out of the package", async () => {
    const away = wordParts({ body: "" })["_rels/.rels"]?.replace(main, "../../../../etc/passwd") ?? "";
    expect(await issuesOf(await documentWith({ "_rels/.rels": away }))).toEqual([
      "document-damaged at _rels/.rels",
    ]);
  });

  test("may hold archives, which are not opened", async () => {
    const inner = await zipOf({ "bomb.xml": "x".repeat(100_000) });
    expect(await linesOf(await documentWith({ "word/embeddings/inner.zip": inner }))).toEqual(["Text."]);
  });
});

describe("a bomb", () => {
  test("is refused by what it says that it unpacks to", async () => {
    const document = Buffer.from(await documentWith({}));
    document.writeUInt32LE(65 * 1024 * 1024, headerOf(document, main) + 24);
    expect(await issuesOf(new Uint8Array(document))).toEqual([`archive-too-large at ${main}`]);
    document.writeUInt32LE(0xffff_0000, headerOf(document, main) + 24);
    expect(await issuesOf(new Uint8Array(document))).toEqual(["archive-too-large"]);
  });

  test("is refused by what it unpacks to, once that is known", async () => {
    const bomb = await wordDocument({ body: `${" ".repeat(1_000_000)}<w:p/>`.repeat(20) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await issuesOf(bomb)).toEqual([`archive-bomb at ${main}`]);
  });

  test("is broken where it unpacks to more than it says", async () => {
    const document = Buffer.from(await documentWith({}));
    document.writeUInt32LE(100, headerOf(document, main) + 24);
    expect(await issuesOf(new Uint8Array(document))).toEqual([`document-damaged at ${main}`]);
  });

  test("of many small parts is one", async () => {
    const words = Array.from({ length: 60_000 }, (_, i) => `<w:p w:id="${(i * 7_919) % 100_003}"/>`).join("");
    const document = await wordDocument({ body: words.repeat(9), styles: words.repeat(9) });
    expect(await issuesOf(document)).toEqual([`document-too-crowded at ${main}`]);
  });
});
