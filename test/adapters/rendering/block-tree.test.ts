import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isOrdered,
  markerNumber,
  nestLists,
  type BodyPart,
  type ListItem,
} from "../../../src/adapters/rendering/block-tree.ts";
import type { PageBlock } from "../../../src/domain/edition/page.ts";

describe("the nesting of list items", () => {
  test("follows the levels, and a paragraph ends the list", () => {
    expect(outline(nestLists(blocks([1, 1, 2, 2, 1, 0, 1])))).toBe("[b0 b1[b2 b3] b4] b5 [b6]");
  });

  test("takes a level that is left out as one step, and a list that begins deep as a list", () => {
    expect(outline(nestLists(blocks([2, 3, 1, 3])))).toBe("[b0[b1] b2[b3]]");
  });

  test("keeps every block, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(4)), (levels) => {
        const flat = nestLists(blocks(levels)).flatMap((part) =>
          part.kind === "block" ? [part.block] : part.items.flatMap(flatten),
        );
        expect(flat).toEqual(blocks(levels));
      }),
    );
  });
});

test.each([
  ["3.", 3],
  ["（2）", 2],
  ["(12)", 12],
  ["①", 1],
  ["(a)", null],
  ["・", null],
  [null, null],
])("the marker %s counts as %s", (marker, value) => {
  expect(markerNumber(marker)).toBe(value);
});

test.each([
  ["1.", true],
  ["（ア）", true],
  ["・", false],
  [null, false],
])("a list that begins with %s is ordered: %s", (marker, ordered) => {
  expect(isOrdered([{ block: { ...aBlock(1, 0), marker }, children: [] }])).toBe(ordered);
});

function blocks(levels: readonly number[]): readonly PageBlock[] {
  return levels.map(aBlock);
}

function aBlock(level: number, index: number): PageBlock {
  return { path: `b${index}`, kind: level === 0 ? "paragraph" : "list-item", level, marker: null, runs: [] };
}

function flatten(item: ListItem): readonly PageBlock[] {
  return [item.block, ...item.children.flatMap(flatten)];
}

function outline(parts: readonly BodyPart[]): string {
  const items = (list: readonly ListItem[]): string =>
    list.length === 0 ? "" : `[${list.map((item) => item.block.path + items(item.children)).join(" ")}]`;
  return parts.map((part) => (part.kind === "block" ? part.block.path : items(part.items))).join(" ");
}
