import { describe, expect, test } from "vitest";
import { readSource } from "../../../src/adapters/sources/read-source.ts";
import { bytesOf, inEncoding } from "./in-encoding.ts";

const release = "A Headline\n\nFebruary 15, 2023\n\nThe two sides met.\n";

async function read(bytes: Uint8Array | string, name: string) {
  return readSource({ bytes: typeof bytes === "string" ? bytesOf(bytes) : bytes, name });
}

/** The format and the encoding; or the issues as `code at place`. */
async function said(bytes: Uint8Array | string, name: string): Promise<string> {
  const found = await read(bytes, name);
  if (!("issues" in found)) return `${found.format} in ${found.encoding}`;
  return found.issues
    .map(({ code, at, detail: { format } }) =>
      [code, format, at].filter((part) => part !== undefined && part !== "").join(" "),
    )
    .join();
}

describe("the format", () => {
  test.each([
    ["release.txt", release, "text in UTF-8"],
    ["release", release, "text in UTF-8"],
    ["release.md", release, "markdown in UTF-8"],
    ["RELEASE.MARKDOWN", release, "markdown in UTF-8"],
    ["release.html", `<p>${release}</p>`, "html in UTF-8"],
    ["release.txt", `\n<!DOCTYPE html><title>x</title><p>${release}`, "html in UTF-8"],
    ["release.doc", `<!-- saved --><html><body><p>${release}</p></body></html>`, "html in UTF-8"],
    ["release.txt", "A headline\n\nThe sign <p> begins a paragraph.\n", "text in UTF-8"],
  ])("of %s is told by what is in it, then by its name", async (name, text, expected) => {
    expect(await said(text, name)).toBe(expected);
  });

  test.each([
    ["PDF", "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"],
    ["RTF", "{\\rtf1\\ansi"],
    ["PNG", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
    ["JPEG", "\xff\xd8\xff\xe0\0\x10JFIF"],
    ["Word 97-2003 (.doc)", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"],
    [
      "Office (password)",
      "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
    ],
    ["OpenDocument (.odt)", "PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.textPK"],
    ["Word with macros (.docm)", "PK\x03\x04[Content_Types].xml word/document.xml word/vbaProject.bin"],
    ["Excel (.xlsx)", "PK\x03\x04[Content_Types].xml xl/workbook.xml"],
    ["ZIP", "PK\x03\x04 readme.txt"],
    ["gzip", "\x1f\x8b\x08\0"],
    ["XML", '<?xml version="1.0"?>\n<feed></feed>'],
    ["Word XML", '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument>'],
    [
      "MHTML (.mht)",
      'From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"',
    ],
    ["e-mail (.eml)", "From: a@example.com\nTo: b@example.com\nMIME-Version: 1.0\n\nText"],
  ])("%s is named and not read, whatever the file is called", async (format, content) => {
    for (const name of ["release.txt", "release.docx", "release.md"])
      if (!(name.endsWith(".md") && /XML|MHTML|e-mail/u.test(format)))
        expect(await said(Buffer.from(content, "latin1"), name)).toBe(`format-not-read ${format}`);
  });
});

describe("the encoding", () => {
  const words = "外務省は、これを発表しました。";

  test.each([
    ["shift_jis", "Shift_JIS"],
    ["x-sjis", "Shift_JIS"],
    ["euc-jp", "EUC-JP"],
    ["utf-8", "UTF-8"],
  ] as const)("of a page that declares %s", async (declared, encoding) => {
    for (const head of [
      `<meta charset="${declared}">`,
      `<meta http-equiv=Content-Type content='text/html; charset=${declared}'>`,
    ])
      expect(
        await said(inEncoding(`<html><head>${head}</head><p>${words}</p></html>`, encoding), "a.html"),
      ).toBe(`html in ${encoding}`);
  });

  test("of a Western page is what it declares, of a text nothing", async () => {
    const page = Buffer.from(
      '<html><!-- <meta charset="utf-8"> --><meta charset="iso-8859-1"><p>caf\xe9s met.</p>',
      "latin1",
    );
    expect(await said(page, "a.html")).toBe("html in windows-1252");
    expect(await said(Buffer.from('charset="iso-8859-1" caf\xe9s met.', "latin1"), "a.txt")).toBe(
      "encoding-not-declared line 1",
    );
  });

  test("of a page that declares it in its XML", async () => {
    const page = inEncoding(
      `<?xml version="1.0" encoding="EUC-JP"?><html><body><p>${words}</p></body></html>`,
      "EUC-JP",
    );
    expect(await said(page, "a.xhtml")).toBe("html in EUC-JP");
  });
});

describe("a text", () => {
  test.each([
    ["\n", 1],
    ["\r\n", 1],
    ["\r", 1],
    ["\f", 1],
    ["\v", 1],
    ["\u2028", 1],
    ["\u0085", 1],
    ["\u2029", 2],
  ])("with lines that end in %j has lines", async (end, ends) => {
    const found = await read(`A Headline${end}February 15, 2023`, "a.txt");
    expect(found).toMatchObject({
      source: { text: `A Headline${"\n".repeat(ends)}February 15, 2023`, roles: [] },
    });
  });

  test("loses a mark at its head, and no other", async () => {
    expect(await read("\uFEFFA\uFEFFB", "a.txt")).toMatchObject({ source: { text: "A\uFEFFB" } });
  });

  test("keeps its lines where they are below a front matter", async () => {
    expect(await read("---\r\nkey: a\r\n---\r\nA Headline", "a.txt")).toMatchObject({
      source: { text: "\n\n\nA Headline", frontMatter: { key: { value: "a", line: 2 } } },
    });
  });

  test.each([
    ["nothing", ""],
    ["white space", " \r\n\u3000"],
    ["a mark", "\uFEFF"],
    ["a front matter alone", "---\nkey: a\n---\n"],
  ])("of %s is empty", async (_, text) => {
    expect(await said(text, "a.txt")).toBe("empty-release");
  });

  test("with a NUL is binary, at its line", async () => {
    expect(await said("A Headline\n\nText\0", "a.txt")).toBe("binary-file line 3");
  });

  test("that is garbled is refused at its line", async () => {
    expect(await said(`${release}Japanâ€™s`, "a.txt")).toBe("mojibake line 6");
    expect(await said(`<html>\n<p>${release}</p>\n<p>Japan<b>â€™s</b> part</p>`, "a.html")).toMatch(
      /^mojibake/u,
    );
    expect(await said(`<html>\n<script>"â€™"</script><!-- Ã© -->\n<p>${release}</p>`, "a.html")).toBe(
      "html in UTF-8",
    );
  });

  test.each([
    ["a.txt", 2],
    ["a.md", 2],
    ["a.html", 8],
  ])("as %s may have %d MiB", async (name, mebibytes) => {
    expect(await said(bytesOf(Buffer.alloc(mebibytes * 1024 * 1024 + 1, "a")), name)).toBe("file-too-large");
  });
});
