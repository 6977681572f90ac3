import { describe, expect, test } from "vitest";
import { readSource } from "../../../src/adapters/sources/read-source.ts";
import type { Repair } from "../../../src/domain/release/block.ts";
import { readRelease } from "../../../src/domain/release/read-release.ts";
import { releaseFixtures, type ReleaseFixture } from "../../fixtures/release-fixtures.ts";

async function read({ file, bytes, locale }: ReleaseFixture): Promise<ReturnType<typeof readRelease>> {
  const result = await readSource({ bytes, name: file });
  if ("issues" in result) throw new Error(result.issues.map(({ code, at }) => `${code} at ${at}`).join());
  return readRelease(result.source, locale);
}

/** A row of links that was left out is one line of a page; its links are named one by one in the golds. */
function partedLinks({ code, was }: Repair): readonly Pick<Repair, "code" | "was">[] {
  const words = code === "navigation-dropped" ? was.split(" | ") : [was];
  return words.map((word) => ({ code, was: word }));
}

describe("a release in the form that an office has it in", () => {
  for (const fixture of releaseFixtures()) {
    test(`${fixture.name} (${fixture.file}) has its structure`, async () => {
      const { blocks, issues } = await read(fixture);
      expect(blocks.map(({ kind, level, marker, text }) => ({ kind, level, marker, text }))).toEqual(
        fixture.blocks,
      );
      expect(issues).toEqual([]);
    });

    test(`${fixture.name} (${fixture.file}) says what was repaired`, async () => {
      const { repairs } = await read(fixture);
      expect(repairs.flatMap(partedLinks)).toEqual(fixture.repairs);
    });
  }
});
