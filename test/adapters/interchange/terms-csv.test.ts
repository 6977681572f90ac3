import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { guardCell, unguardCell } from "../../../src/adapters/interchange/spreadsheet-guard.ts";
import {
  type LocalisedTerm,
  readTermsCsv,
  writeTermsCsv,
} from "../../../src/adapters/interchange/terms-csv.ts";
import { termStatuses } from "../../../src/domain/translation/term-base.ts";
import { chunksOf, joined, listed, utf16 } from "../../support/bytes.ts";
import { issuesOf } from "./issues-of.ts";

async function read(csv: string | Uint8Array) {
  return listed(readTermsCsv(chunksOf(csv)));
}

test("gives each row with its line, whatever the order of the columns and the line ends", async () => {
  const csv =
    'Target , source,note\r\n外務省,Ministry of Foreign Affairs,"quoted ""both"",\r\ntwo lines"\r\n\r\n侵攻,aggression,\r\n';
  const rest = { domain: "", status: "preferred", sourceLocale: null, targetLocale: null };
  expect(await read(csv)).toEqual([
    {
      ...rest,
      source: "Ministry of Foreign Affairs",
      target: "外務省",
      note: 'quoted "both",\r\ntwo lines',
      line: 2,
    },
    { ...rest, source: "aggression", target: "侵攻", note: "", line: 5 },
  ]);
});

test("takes status and locales where the file has them", async () => {
  const csv =
    "source,target,domain,note,status,sourceLocale,targetLocale\naggression,侵攻,policy,,Forbidden,en,ja\n";
  expect(await read(csv)).toMatchObject([{ status: "forbidden", sourceLocale: "en", targetLocale: "ja" }]);
});

test("reads a byte order mark and UTF-16", async () => {
  const csv = "source,target\nJapan,日本\n";
  expect(await read(`\uFEFF${csv}`)).toEqual(await read(csv));
  expect(await read(utf16(csv, "little"))).toEqual(await read(csv));
});

describe("refuses", () => {
  test.each([
    [
      "a file without the columns it needs",
      "term,domain\nx,y\n",
      ["terms-column-missing at line 1", "terms-column-missing at line 1"],
    ],
    ["an empty file", "", ["terms-column-missing at line 1", "terms-column-missing at line 1"]],
    ["a quote that is never closed", 'source,target\na,b\n"c,d\ne,f\n', ["terms-quotes at line 3"]],
    ["a quote in mid-cell", 'source,target\na,b\nc"x,d\n', ["terms-quotes at line 3"]],
    ["words after a closing quote", 'source,target\n"a"x,b\n', ["terms-quotes at line 2"]],
    [
      "a row beyond all measure",
      `source,target\na,b\n"${"x".repeat(200_000)}",d\n`,
      ["terms-too-large at line 3"],
    ],
    ["a term as long as a text", `source,target\n${"x".repeat(301)},b\n`, ["terms-too-long at line 2"]],
    [
      "every row with a fault, all at once",
      "source,target,domain,note,status\n,日本,,,\nJapan, ,,,\nx,y,,,sometimes\nx,y,,,,,more\n",
      [
        "terms-empty-cell at line 2",
        "terms-empty-cell at line 3",
        "terms-status-unknown at line 4",
        "terms-row-length at line 5",
      ],
    ],
  ])("%s", async (_name, csv, issues) => {
    expect(await issuesOf(read(csv))).toEqual(issues);
  });

  test("bytes that are not UTF-8, with their line", async () => {
    const sjis = Buffer.concat([
      Buffer.from("source,target\nJapan,"),
      Buffer.from([0x93, 0xfa, 0x96, 0x7b]),
      Buffer.from("\n"),
    ]);
    expect(await issuesOf(read(sjis))).toEqual(["file-encoding at line 2"]);
  });
});

test("a reader that stops early leaves nothing open", async () => {
  const terms = readTermsCsv(chunksOf(`source,target\n${"a,b\n".repeat(10_000)}`, 4096));
  const first = await terms.next();
  expect(first.value).toMatchObject({ source: "a", line: 2 });
  await terms.return(undefined);
  expect(await terms.next()).toEqual({ done: true, value: undefined });
});

const cell = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.stringMatching(/^'{0,2}[=+@＝-][a-z('"]{0,5}$/u),
);
const filled = cell.map((text) => text.trim() || "x");
const term: fc.Arbitrary<LocalisedTerm> = fc.record({
  source: filled,
  target: filled,
  domain: cell.map((text) => text.trim()),
  note: cell.map((text) => text.trim()),
  status: fc.constantFrom(...termStatuses),
  sourceLocale: fc.constantFrom("en", null),
  targetLocale: fc.constantFrom("ja", null),
});

/** Half a surrogate pair cannot be in a file, and NUL in no database. */
function whole(written: LocalisedTerm): boolean {
  return [written.source, written.target, written.domain, written.note].every(
    (text) => !/\p{Cs}/u.test(text) && !text.includes("\0"),
  );
}

test("what is written reads back the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(term.filter(whole), { maxLength: 5 }), async (terms) => {
      const read_ = await read(await joined(writeTermsCsv(terms)));
      expect(read_.map(({ line: _line, ...rest }) => rest)).toEqual(terms);
    }),
    { numRuns: 300 },
  );
});

test("no cell begins like a formula", async () => {
  const bad: LocalisedTerm = {
    source: "=HYPERLINK(1)",
    target: "+81",
    domain: "-1",
    note: "@SUM(A1)",
    status: "preferred",
    sourceLocale: null,
    targetLocale: null,
  };
  expect((await joined(writeTermsCsv([bad]))).split("\n")[1]).toBe(
    "'=HYPERLINK(1),'+81,'-1,'@SUM(A1),preferred,,",
  );
});

test("the guard comes off what it went onto, and off nothing else", () => {
  fc.assert(fc.property(cell, (text) => unguardCell(guardCell(text)) === text));
  expect(unguardCell("'quoted'")).toBe("'quoted'");
  expect(unguardCell("=1+1")).toBe("=1+1");
});

test("a row with NUL, which no database takes, is refused with its line", async () => {
  expect(await issuesOf(read("source,target,domain,note\na,b,,\nc\0,d,,\n"))).toEqual([
    "terms-null at line 3",
  ]);
});
