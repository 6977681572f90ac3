import { expect, test } from "vitest";
import { tellSeldom } from "../../../src/adapters/queue/tell-seldom.ts";
import { pauseAfter } from "../../../src/adapters/queue/worker-settings.ts";

test("tells the same trouble once in half a minute, and another one at once", () => {
  const told: string[] = [];
  let now = 0;
  const tell = tellSeldom(
    (error) => told.push(`${now} ${error.message}`),
    () => now,
  );
  for (; now < 61_000; now += 1_000) tell(new Error("refused"));
  tell(new Error("timed out"));
  expect(told).toEqual(["0 refused", "30000 refused", "60000 refused", "61000 timed out"]);
});

test("pauses twice as long after each failure, up to half a minute", () => {
  expect([1, 2, 3, 6, 7, 8, 20, 1_000].map(pauseAfter)).toEqual([
    500, 1_000, 2_000, 16_000, 30_000, 30_000, 30_000, 30_000,
  ]);
});
