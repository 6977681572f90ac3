import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAhead, leadMilliseconds, schedule } from "../../../src/domain/edition/schedule.ts";
import { Temporal } from "../../../src/domain/temporal.ts";

const at = (text: string) => Temporal.Instant.from(text);
const now = at("2023-02-14T20:59:57.400Z");
const instants = fc.integer({ min: 0, max: 4_000_000_000_000 }).map(Temporal.Instant.fromEpochMilliseconds);
const maybe = fc.option(instants, { nil: null });

describe("when an edition may become public", () => {
  test("now is a whole second that leaves every process time to learn of it", () => {
    expect(schedule({ publishAt: null, embargo: null }, now, 0)).toEqual({
      kind: "at",
      effectiveAt: at("2023-02-14T21:00:00Z"),
    });
  });

  test("an embargo puts it off until it lifts", () => {
    const embargo = at("2023-02-15T01:00:00Z");
    expect(schedule({ publishAt: null, embargo }, now, 0)).toEqual({ kind: "at", effectiveAt: embargo });
  });

  test("a planned instant that has passed is for a person to decide, never moved", () => {
    const publishAt = at("2023-02-14T20:00:00Z");
    expect(schedule({ publishAt, embargo: null }, now, 0)).toEqual({ kind: "passed", wanted: publishAt });
  });

  test("it is never before the embargo, always a whole second, always the lead ahead, and the planned one where that is allowed", () => {
    fc.assert(
      fc.property(maybe, maybe, instants, fc.nat(5), (publishAt, embargo, clock, attempt) => {
        const decision = schedule({ publishAt, embargo }, clock, attempt);
        if (decision.kind === "passed") {
          expect(isAhead(decision.wanted, clock)).toBe(false);
          return;
        }
        const { effectiveAt } = decision;
        expect(effectiveAt.epochMilliseconds % 1000).toBe(0);
        expect(effectiveAt.epochMilliseconds).toBeGreaterThanOrEqual(
          clock.epochMilliseconds + leadMilliseconds,
        );
        expect(effectiveAt.epochMilliseconds).toBeGreaterThanOrEqual(embargo?.epochMilliseconds ?? 0);
        expect(effectiveAt.epochMilliseconds).toBeGreaterThanOrEqual(publishAt?.epochMilliseconds ?? 0);
      }),
    );
  });

  test("each attempt that sealing was too slow for gives it more time", () => {
    const lead = (attempt: number) => {
      const decision = schedule({ publishAt: null, embargo: null }, at("2023-02-14T20:00:00Z"), attempt);
      return decision.kind === "at" ? decision.effectiveAt.epochMilliseconds : 0;
    };
    expect(lead(5)).toBeGreaterThan(lead(0) + 10_000);
  });
});
