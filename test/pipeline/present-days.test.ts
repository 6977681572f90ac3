/** A release that states days in two zones, without clocks: each edition says them in its own words. */
import { expect, test } from "vitest";
import { sourceVersion, targetVersion } from "../../src/domain/edition/version.ts";
import { readRelease } from "../../src/domain/release/read-release.ts";
import { placeablesIn } from "../../src/domain/segments/content.ts";
import type { Content } from "../../src/domain/segments/segment.ts";
import { readsBack } from "../../src/domain/translation/read-back.ts";
import { untranslated } from "../../src/domain/translation/translation.ts";
import { plainSource } from "../../src/domain/release/source.ts";
import { prepareRevision } from "../../src/pipeline/prepare.ts";

const homeZone = "Asia/Tokyo";
const release = `Japan-Peru Foreign Ministers’ Meeting

January 15, 2023

On January 11 (January 12, Japan time), the two ministers held a meeting in Lima.

The text was signed on January 13.
`;

function prepared(text: string) {
  const { blocks } = readRelease(text, "en");
  const { dateline, moments, issues, units } = prepareRevision(
    { blocks, source: plainSource(text), sourceLocale: "en" },
    homeZone,
  );
  return { issues, prepared: { sourceLocale: "en", homeZone, blocks, dateline, moments, units } };
}

test("the Japanese edition says them in Japanese, the English one in its author's words", () => {
  const { prepared: revision, issues } = prepared(release);
  expect(issues).toEqual([]);
  expect(revision.moments.map(({ id, time }) => [id, time.stated.phrase.text])).toEqual([
    ["t1", "On January 11 (January 12, Japan time)"],
  ]);
  const japanese: Content = [{ ph: "t1" }, "、両外相はリマで会談した。"];
  const targets = revision.units
    .flatMap((unit) => unit.segments)
    .map(({ id, content }) => ({
      ...untranslated(id),
      content: placeablesIn(content).includes("t1") ? japanese : content,
    }));
  const version = targetVersion(revision, "ja", targets);
  expect(version.blocks[0]?.text).toBe("現地時間1月11日（日本時間12日）、両外相はリマで会談した。");
  expect(version.blocks[0]?.runs.map(({ datetime }) => datetime)).toEqual([
    "2023-01-11",
    null,
    "2023-01-12",
    null,
    null,
  ]);
  expect(sourceVersion(revision).blocks[0]?.text).toBe(
    "On January 11 (January 12, Japan time), the two ministers held a meeting in Lima.",
  );
  expect(readsBack(revision, "ja", [{ ph: "t1" }])).toBe(true);
});

test("days that contradict each other block, and are not presented", () => {
  const { prepared: revision, issues } = prepared(release.replace("January 12, Japan", "January 14, Japan"));
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
    ["stated-times-disagree", "blocking"],
  ]);
  expect(revision.moments).toEqual([]);
});
