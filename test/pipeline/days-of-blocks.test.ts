/** Days across the blocks of a release: a heading's day holds for what stands below it, a spoken day for "the same day". */
import { expect, test } from "vitest";
import type { Block, BlockKind } from "../../src/domain/release/block.ts";
import { plainSource } from "../../src/domain/release/source.ts";
import { prepareRevision } from "../../src/pipeline/prepare.ts";

const block = (kind: BlockKind, text: string, i: number): Block =>
  ({ path: `b${i + 1}`, kind, level: 0, marker: null, text }) as Block;

function instantsOf(...blocks: readonly (readonly [BlockKind, string])[]): readonly (string | null)[] {
  const all = [["dateline", "May 6, 2023"] as const, ...blocks].map(([kind, text], i) =>
    block(kind, text, i),
  );
  return prepareRevision(
    { blocks: all, source: plainSource(""), sourceLocale: "en" },
    "Asia/Tokyo",
  ).moments.map(({ time }) => time.value.instant);
}

test("the same day is the day that was spoken of, not the date line's", () => {
  const talks = ["paragraph", "Talks were held on May 2 at 4 p.m. EDT."] as const;
  expect(
    instantsOf(talks, ["paragraph", "On the same day at 6 p.m. EDT the minister met the press."]),
  ).toEqual(["2023-05-02T20:00:00Z", "2023-05-02T22:00:00Z"]);
  const prose = ["paragraph", "The delegation arrived on May 3."] as const;
  expect(instantsOf(prose, ["paragraph", "The next day at 9 a.m. JST it left."])).toEqual([
    "2023-05-04T00:00:00Z",
  ]);
});

test("a day in a heading is the day of what stands below, up to the next heading", () => {
  const doors = ["paragraph", "The doors open at 9 a.m. JST."] as const;
  expect(instantsOf(["heading", "May 20, 2023"], doors, ["heading", "Contact"], doors)).toEqual([
    "2023-05-20T00:00:00Z",
    "2023-05-06T00:00:00Z",
  ]);
});
