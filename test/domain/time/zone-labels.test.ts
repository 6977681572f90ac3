/** Every zone that a name or an abbreviation stands for is one that the runtime knows. */
import { expect, test } from "vitest";
import { abbreviationAt, abbreviationNames } from "../../../src/domain/time/zone-abbreviations.ts";
import { zoneId } from "../../../src/domain/time/wall-clock.ts";
import type { ZoneLabel } from "../../../src/domain/time/zone-label.ts";
import { zoneNamesEn } from "../../../src/domain/time/zone-names-en.ts";
import { zoneNamesJa } from "../../../src/domain/time/zone-names-ja.ts";

test("abbreviations stand for zones that there are", () => {
  expect(abbreviationNames.length).toBeGreaterThan(50);
  for (const name of abbreviationNames)
    expect([name, unknownIn(abbreviationAt(name, 0)?.label)]).toEqual([name, []]);
});

test.each([
  ["English", zoneNamesEn],
  ["Japanese", zoneNamesJa],
] as const)("%s names of zones stand for zones that there are", (_, names) => {
  expect(names.names().length).toBeGreaterThan(50);
  for (const name of names.names())
    expect([name, unknownIn(names.longestAt(name, 0)?.value)]).toEqual([name, []]);
});

function unknownIn(label: ZoneLabel | undefined): readonly string[] {
  if (label?.kind !== "zones") return [String(label?.kind)];
  return label.choices.map(({ zone }) => zone).filter((zone) => zoneId(zone) === null);
}
