import { expect, test } from "vitest";
import { readHtml } from "../../../src/adapters/sources/html.ts";
import { issuesOf } from "./html-page.ts";

const frontMatterOf = (page: string): unknown => {
  const read = readHtml(page);
  return "issues" in read ? read.issues : read.source.frontMatter;
};

test("reads facts that stand in the head of a page, with their lines", () => {
  const page = `<html><head>\n<meta name="dateline:key" content="ferns">\n<meta name="dateline:embargo"\n  content="2026-05-07T00:00:00Z"></head><p>Words.`;
  expect(frontMatterOf(page)).toEqual({
    key: { value: "ferns", line: 2 },
    embargo: { value: "2026-05-07T00:00:00Z", line: 4 },
  });
});

test("reads a comment that is a front matter, with the lines of its fields", () => {
  const page =
    "<!-- saved from url=(0014)about:internet -->\n<!--\n---\nkey: ferns\nlocales: ja, fr\n---\n-->\n<p>Words.";
  expect(frontMatterOf(page)).toEqual({
    key: { value: "ferns", line: 4 },
    locales: { value: "ja, fr", line: 5 },
  });
});

test("says where a field stands twice, in the comment and in the head, or is none", () => {
  const comment = "<!--\n---\nkey: ferns\n---\n-->\n";
  expect(issuesOf(`${comment}<meta name="dateline:key" content="moss"><p>Words.`)).toEqual([
    "front-matter-twice line 6",
  ]);
  expect(issuesOf(`<meta name="dateline:embrago" content="x"><p>Words.`)).toEqual([
    "front-matter-unknown line 1",
  ]);
});

test("takes a comment that begins with a rule for a comment", () => {
  expect(frontMatterOf("<!--\n---\nnavigation\n---\n--><p>Words.")).toEqual({});
});

test.each([
  [`<html lang="ja-JP"><p>x`, "ja-JP"],
  [`<html xml:lang="en"><p>x`, "en"],
  [`<html lang="en_US"><p>x`, "en-US"],
  [`<html lang="not a language"><p>x`, null],
  [`<html lang=""><p>x`, null],
  [`<meta http-equiv="Content-Language" content="ja"><p>x`, "ja"],
  [`<p>x`, null],
])("says the language that a page says it is in: %s", (page, lang) => {
  const read = readHtml(page);
  expect("issues" in read ? read.issues : read.lang).toBe(lang);
});
