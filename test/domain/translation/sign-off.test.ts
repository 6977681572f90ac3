import { describe, expect, test } from "vitest";
import { advice, blocking } from "../../../src/domain/issue.ts";
import { isSignedOff, signOffByPolicy, unsigned } from "../../../src/domain/translation/sign-off.ts";
import { type Target, untranslated } from "../../../src/domain/translation/translation.ts";

const aTarget = (segment: string, changes: Partial<Target> = {}): Target => ({
  ...{ segment, content: ["言葉"], state: "translated", origin: "memory", rate: 100, author: "memory.tmx" },
  ...changes,
});

describe("the policy exact", () => {
  test.each([
    ["an exact match", aTarget("b1.s1"), "final"],
    ["an in-context match", aTarget("b1.s1", { rate: 101 }), "final"],
    ["a match whose time was presented anew", aTarget("b1.s1", { rate: 99 }), "translated"],
    ["a machine's words", aTarget("b1.s1", { origin: "machine", rate: null }), "translated"],
    ["a person's words", aTarget("b1.s1", { origin: "person", rate: null }), "translated"],
    ["no words", untranslated("b1.s1"), "initial"],
  ])("%s", (_what, target, state) => {
    expect(signOffByPolicy([target], []).map((one) => one.state)).toEqual([state]);
  });

  test("does not sign off a segment with a blocking issue; advice does not stop it", () => {
    const targets = [aTarget("b1.s1"), aTarget("b2.s1")];
    const signed = signOffByPolicy(targets, [
      blocking("numbers-differ", "b1.s1"),
      advice("term-missing", "b2.s1"),
    ]);
    expect(signed.map((one) => one.state)).toEqual(["translated", "final"]);
    expect(isSignedOff(signed)).toBe(false);
    expect(unsigned(signed).map((one) => one.segment)).toEqual(["b1.s1"]);
  });
});
