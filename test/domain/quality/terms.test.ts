import { expect, test } from "vitest";
import { isBlocking } from "../../../src/domain/issue.ts";
import { check, codes, term } from "./checked.ts";

const terms = [
  term("aggression", "侵略"),
  term("aggression", "侵攻", "forbidden"),
  term("Prime Minister", "総理大臣"),
  term("Prime Minister", "首相", "admitted"),
  term("Vice Minister for Foreign Affairs", "外務事務次官"),
  term("Minister for Foreign Affairs", "外務大臣"),
];
test("the wording that was asked for is right", () =>
  expect(codes("Russia’s aggression", "ロシアの侵略", terms)).toEqual([]));
test("an admitted wording is right", () => expect(codes("the Prime Minister", "首相", terms)).toEqual([]));
test("a forbidden wording blocks and says what to write", () => {
  const issues = check("against aggression", "侵攻に対し", { terms });
  expect(issues.filter(isBlocking)).toEqual([
    {
      code: "forbidden-term",
      severity: "blocking",
      at: "target",
      span: { start: 0, end: 2 },
      detail: { term: "aggression", found: "侵攻", instead: ["侵略"], sourceSpan: [8, 18] },
    },
  ]);
});
test("a wording that is forbidden for another term is free here", () =>
  expect(codes("They marched in", "侵攻した", terms)).toEqual([]));
test("a missing wording is advice, once for each term", () => {
  expect(codes("The Prime Minister and the Prime Minister", "首脳", terms)).toEqual(["advice term-missing"]);
});
test("a term inside a longer one is not asked for", () => {
  expect(codes("Vice Minister for Foreign Affairs", "外務事務次官", terms)).toEqual([]);
});
test("what is merely admitted is not asked for", () =>
  expect(codes("and so on", "など", [term("and", "及び", "admitted")])).toEqual([]));
