/** The place that a front matter gives is where the times of a release are. */
import { expect, test } from "vitest";
import { readRelease } from "../../src/domain/release/read-release.ts";
import { plainSource, type Source } from "../../src/domain/release/source.ts";
import { prepareRevision } from "../../src/pipeline/prepare.ts";

const text =
  "The Bridge Opens\n\nOslo, May 2, 2027\n\nThe bridge opens on May 6 at 10:00 a.m. (local time) for walkers.\n";

function instantOf(source: Source): string | null | undefined {
  const { blocks } = readRelease(source, "en");
  return prepareRevision({ blocks, source, sourceLocale: "en" }, "Asia/Tokyo").moments[0]?.time.value.instant;
}

test("it goes before the place of the date line", () => {
  const source = plainSource(text);
  expect(instantOf(source)).toBe("2027-05-06T08:00:00Z");
  const frontMatter = { place: { value: "Lima", line: 2 } };
  expect(instantOf({ ...source, frontMatter })).toBe("2027-05-06T15:00:00Z");
});
