import fc from "fast-check";
import { expect, test } from "vitest";
import { canonical, scaled, sum, times } from "../../../src/domain/quality/decimal.ts";

test.each([
  ["007.50", "7.5"],
  ["0.0", "0"],
  ["000", "0"],
  [".5", "0.5"],
])("%s -> %s", (written, value) => expect(canonical(written)).toBe(value));

/** A decimal as a whole number of millionths. */
const millionths = fc.bigInt({ min: 0n, max: 10n ** 24n });
const decimal = (parts: bigint): string =>
  canonical(`${parts / 1_000_000n}.${String(parts % 1_000_000n).padStart(6, "0")}`);

test("sums, factors and powers of ten are exact", () => {
  fc.assert(
    fc.property(
      millionths,
      millionths,
      fc.integer({ min: 0, max: 20 }),
      fc.integer({ min: 0, max: 99 }),
      (a, b, power, factor) => {
        expect(sum(decimal(a), decimal(b))).toBe(decimal(a + b));
        expect(scaled(decimal(a), power)).toBe(decimal(a * 10n ** BigInt(power)));
        expect(times(decimal(a), factor)).toBe(decimal(a * BigInt(factor)));
      },
    ),
  );
});
