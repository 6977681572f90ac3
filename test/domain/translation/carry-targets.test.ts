import { describe, expect, test } from "vitest";
import { carryTargets, type Worded } from "../../../src/domain/translation/carry-targets.ts";
import type { Target } from "../../../src/domain/translation/translation.ts";

const aSegment = (id: string, ph: string, changes: Partial<Worded> = {}): Worded => ({
  segment: { id, content: ["They met at ", { ph }, "."] },
  text: "They met at 11:00 a.m.",
  moments: "2023",
  ...changes,
});

const signed: Target = {
  ...{ segment: "b1.s1", content: [{ ph: "t1" }, "に会談しました。"], state: "final" },
  ...{ origin: "person", rate: null, author: "Ito" },
};

const carried = (now: Worded) =>
  carryTargets({ segments: [aSegment("b1.s1", "t1")], targets: [signed] }, [now]);

describe("words carried over to a new revision", () => {
  test("keep their sign-off where the sentence and its moment are the same, wherever it stands now", () => {
    expect(carried(aSegment("b4.s2", "t3"))).toEqual([
      { ...signed, segment: "b4.s2", content: [{ ph: "t3" }, "に会談しました。"] },
    ]);
  });

  test("lose it where another time is written", () => {
    expect(carried(aSegment("b1.s1", "t1", { text: "They met at 10:00 a.m." }))[0]?.state).toBe("translated");
  });

  test("lose it where the same words mean another moment: the date line moved to another year", () => {
    expect(carried(aSegment("b1.s1", "t1", { moments: "2024" }))[0]?.state).toBe("translated");
  });
});
