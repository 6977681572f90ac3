/**
 * The law: reading what was presented gives the same moment. Every zone of the runtime, 1970-2100, folds included, in any
 * house style. `scripts/present-law.ts` takes twenty times as many.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { days, type GeneratedMoment, moments } from "../../support/generated-moments.ts";
import { holds, presentAndRead } from "../../support/presenting-law.ts";

/**
 * Fails with the smallest moment that it found. The seed is always the same, so that a failure tells of the change that is
 * tried; the script takes others.
 */
function expectLaw(kind: fc.Arbitrary<GeneratedMoment>, locale: string, numRuns: number): void {
  fc.assert(
    fc.property(kind, (moment) => {
      const presented = presentAndRead(moment, locale);
      // `expect` of every one would cost more than presenting and reading it.
      if (holds(presented)) return;
      expect(presented.read).toEqual([presented.meant]);
      expect(presented.phrases).toEqual([presented.text]);
    }),
    { numRuns, seed: 20_261_124 },
  );
}

test.each(["en", "ja"])("in %s, reading what was presented gives the same moment", (locale) => {
  expectLaw(moments, locale, 5_000);
});

test.each(["en", "ja"])("in %s, reading days that were presented gives the same days", (locale) => {
  expectLaw(days, locale, 1_000);
});
