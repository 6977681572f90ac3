/** The examples that come with the project are read by the ordinary readers, like anybody's files. */
import { createReadStream } from "node:fs";
import { expect, test } from "vitest";
import { readTermsCsv } from "../../src/adapters/interchange/terms-csv.ts";
import { readTmx } from "../../src/adapters/interchange/tmx.ts";
import { listed } from "../support/bytes.ts";

const examples = new URL("../../examples/", import.meta.url);

test("the memory holds the seed release, sentence by sentence, in both languages", async () => {
  const units = await listed(readTmx(createReadStream(new URL("memory.tmx", examples))));
  expect(units.map((unit) => unit.tuid)).toEqual([
    ...["category", "title", "dateline", "lead.s1", "lead.s2", "p1.s1", "p1.s2", "p1.s3", "p2.s1"],
    ...["p2.1.s1", "p2.2.s1", "p2.3.s1", "p2.4.s1", "p3.s1", "p4.s1", "p4.s2", "p4.s3"],
  ]);
  for (const unit of units) {
    expect(unit.segs.map((seg) => seg.lang)).toEqual(["en", "ja"]);
    expect(unit.props["x-dateline"]).toBe("2023-02-15");
    for (const { text } of unit.segs) expect(text.trim()).toMatch(/./u);
  }
});

test("the terms are complete, each with its wording and its pair of locales", async () => {
  const terms = await listed(readTermsCsv(createReadStream(new URL("terms.csv", examples))));
  expect(terms).toHaveLength(525);
  expect(new Set(terms.map((term) => `${term.sourceLocale} ${term.targetLocale}`))).toEqual(
    new Set(["en ja"]),
  );
  expect(new Set(terms.map((term) => JSON.stringify([term.source, term.target]))).size).toBe(525);
  expect(terms).toContainEqual(
    expect.objectContaining({
      source: "Vice Minister for Foreign Affairs",
      target: "外務事務次官",
      status: "preferred",
    }),
  );
});
