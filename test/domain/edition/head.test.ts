import { describe, expect, test } from "vitest";
import { type Head, headLine, missingHeads, readHead } from "../../../src/domain/edition/head.ts";
import { aKey } from "../../support/app.ts";

const aHead = (changed: Partial<Head> = {}): Head => ({
  number: 7,
  type: "published",
  key: aKey("visit"),
  edition: 1,
  at: "2027-03-14T15:00:00Z",
  ...changed,
});

test("a line says the same head again", () => {
  expect(readHead(headLine(aHead()))).toEqual(aHead());
  expect(headLine(aHead())).toBe(
    '{"number":7,"type":"published","key":"visit","edition":1,"at":"2027-03-14T15:00:00Z"}',
  );
});

test.each([
  ["nothing", ""],
  ["half a line", headLine(aHead()).slice(0, 40)],
  ["null", "null"],
  ["a list", "[7]"],
  ["a number that none can have", headLine(aHead({ number: 0 }))],
  ["half an edition", headLine(aHead({ edition: 1.5 }))],
  ["a type that there is not", headLine(aHead()).replace("published", "toString")],
  ["a key that is none", headLine(aHead()).replace("visit", "../visit")],
  ["an instant in another form", headLine(aHead({ at: "2027-03-14T15:00:00.000Z" }))],
])("%s is no head", (_what, line) => {
  expect(readHead(line)).toBeNull();
});

describe("missing", () => {
  test.each<[string, readonly Head[], readonly Head[]]>([
    ["is nothing where all is settled, in any order", [aHead(), aHead({ number: 8 })], []],
    ["is a number that the record does not have", [aHead({ number: 9 })], [aHead({ number: 9 })]],
    ["is a number that the record gave to something else", [aHead({ edition: 2 })], [aHead({ edition: 2 })]],
    [
      "comes once and in order, however the lines stand",
      [aHead({ number: 12 }), aHead({ number: 9 }), aHead(), aHead({ number: 12 })],
      [aHead({ number: 9 }), aHead({ number: 12 })],
    ],
  ])("%s", (_what, kept, expected) => {
    expect(missingHeads(kept, [aHead({ number: 8 }), aHead()])).toEqual(expected);
  });
});
