/** The law of counting: numbers of lists equal those that ECMA-376 part 1 section 17.9 gives when each is worked out alone. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { markersOf } from "../../support/read-word.ts";
import { list } from "../../support/word-document.ts";

interface Item {
  readonly use: 1 | 2;
  readonly level: number;
}

const items: fc.Arbitrary<readonly Item[]> = fc.array(
  fc.record({ use: fc.constantFrom(1, 2), level: fc.integer({ min: 0, max: 4 }) }),
  { minLength: 1, maxLength: 25 },
);
const restarts = fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }), {
  minLength: 5,
  maxLength: 5,
});
const starts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 5 });
const overrides = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }), {
  minLength: 5,
  maxLength: 5,
});

/** The number of a level at an item, found by looking back over all items instead of by counting on. */
function numberAt(
  all: readonly Item[],
  index: number,
  own: number,
  given: {
    readonly restarts: readonly (number | null)[];
    readonly starts: readonly number[];
    readonly overrides: readonly (number | null)[];
  },
): number {
  const said = given.restarts[own] ?? null;
  const after = said === null || said > own ? own : said;
  let from = 0; // the first item that counts for the level
  for (const [i, item] of all.slice(0, index).entries()) if (item.level < after) from = i + 1;
  const begins =
    (given.overrides[own] ?? null) === null
      ? -1
      : all.findIndex((item) => item.use === 2 && item.level === own);
  if (begins >= 0 && begins <= index) from = Math.max(from, begins);
  const counting = all.slice(from, index + 1).filter((item) => item.level >= own);
  const [first] = counting;
  const passedOver = first !== undefined && first.level > own ? 1 : 0;
  const start = (first?.use === 2 ? given.overrides[own] : null) ?? given.starts[own] ?? 0;
  return start + passedOver + counting.filter((item) => item.level === own).length - 1;
}

test("holds for any list of five levels in two uses", async () => {
  await fc.assert(
    fc.asyncProperty(items, restarts, starts, overrides, async (all, restart, start, override) => {
      const levels = start.map((value, i) => {
        const text = Array.from({ length: i + 1 }, (_, n) => `%${n + 1}`).join(".");
        const again = restart[i] === null ? "" : `<w:lvlRestart w:val="${restart[i]}"/>`;
        return `<w:start w:val="${value}"/><w:numFmt w:val="decimal"/>${again}<w:lvlText w:val="${text}"/>`;
      });
      const changed = override.map((value, i) =>
        value === null
          ? ""
          : `<w:lvlOverride w:ilvl="${i}"><w:startOverride w:val="${value}"/></w:lvlOverride>`,
      );
      const numbering = `${list(1, levels)}<w:num w:numId="2"><w:abstractNumId w:val="1"/>${changed.join("")}</w:num>`;
      const given = { restarts: restart, starts: start, overrides: override };
      const expected = all.map((item, index) =>
        Array.from({ length: item.level + 1 }, (_, own) => numberAt(all, index, own, given)).join("."),
      );
      expect(
        await markersOf(
          numbering,
          all.map(({ use, level: depth }) => [use, depth]),
        ),
      ).toBe(expected.join(" "));
    }),
    { numRuns: 150 },
  );
});
