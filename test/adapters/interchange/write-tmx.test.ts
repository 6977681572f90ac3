import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { TmxUnit } from "../../../src/adapters/interchange/tmx-unit.ts";
import { readTmx, writeTmx } from "../../../src/adapters/interchange/tmx.ts";
import { chunksOf, joined, listed } from "../../support/bytes.ts";

const dtd = new URL("../../../../shared/suites/tmx-kit/tmx14.dtd", import.meta.url).pathname;
const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;
const canValidate = hasXmllint && existsSync(dtd);
if (!canValidate) console.warn("left out: TMX against its DTD (needs xmllint and ../shared/suites/tmx-kit)");

/** Text that XML can hold. */
const text = fc
  .string({ unit: "binary", maxLength: 40 })
  .map((raw) => raw.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "·"));
const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/u);
const lang = fc.constantFrom("en", "ja", "en-GB", "zh-Hant", "pt-BR");

const unit: fc.Arbitrary<TmxUnit> = fc.record({
  tuid: fc.option(text),
  sourceLang: fc.option(fc.constantFrom("en", "ja")),
  segs: fc.array(fc.record({ lang, text }), { minLength: 1, maxLength: 4 }),
  props: fc.dictionary(name, text, { maxKeys: 3, noNullPrototype: true }),
  notes: fc.array(text, { maxLength: 2 }),
  createdAt: fc.option(fc.constant("20230215T000000Z")),
});

test("what is written reads back the same", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(unit, { maxLength: 4 }),
      fc.constantFrom("en", null),
      async (units, sourceLang) => {
        const file = await joined(writeTmx(units, { sourceLang, createdAt: null }));
        const read = await listed(readTmx(chunksOf(file, 50)));
        expect(read.map(({ line: _line, ...rest }) => rest)).toEqual(units);
      },
    ),
    { numRuns: 300 },
  );
});

test("the same units give the same bytes", async () => {
  const units: TmxUnit[] = [
    { tuid: "1", sourceLang: "en", segs: [{ lang: "en", text: "x" }], props: {}, notes: [], createdAt: null },
  ];
  const header = { sourceLang: "en", createdAt: null };
  expect(await joined(writeTmx(units, header))).toBe(await joined(writeTmx(units, header)));
});

test("characters that XML cannot hold are marked as lost", async () => {
  const segs = [{ lang: "en", text: "a\u0000b\uD800c\uFFFEd" }];
  const file = await joined(
    writeTmx([{ tuid: null, sourceLang: null, segs, props: {}, notes: [], createdAt: null }], {
      sourceLang: null,
      createdAt: null,
    }),
  );
  expect((await listed(readTmx(chunksOf(file))))[0]?.segs[0]?.text).toBe("a\uFFFDb\uFFFDc\uFFFDd");
});

test("a unit without languages cannot be written", async () => {
  const empty: TmxUnit = { tuid: null, sourceLang: null, segs: [], props: {}, notes: [], createdAt: null };
  await expect(joined(writeTmx([empty], { sourceLang: "en", createdAt: null }))).rejects.toThrow(RangeError);
});

test.runIf(canValidate)("any units are valid by tmx14.dtd", async () => {
  const units = fc.sample(unit, { numRuns: 60, seed: 14 });
  const file = await joined(writeTmx(units, { sourceLang: "en", createdAt: "20230215T000000Z" }));
  expect(
    execFileSync("xmllint", ["--noout", "--nonet", "--dtdvalid", dtd, "-"], { input: file }).toString(),
  ).toBe("");
});
