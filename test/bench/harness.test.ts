import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bench, interleave, race, spread } from "../../bench/harness.ts";

describe("the order of the rounds", () => {
  test("turns two contestants round, and back", () => {
    expect(interleave(2, 4)).toEqual([
      [0, 1],
      [1, 0],
      [1, 0],
      [0, 1],
    ]);
  });

  test("lets each run once a round, and each begin as often as any other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }), (contestants, turns) => {
        const everybody = Array.from({ length: contestants }, (_, index) => index);
        const rounds = interleave(contestants, contestants * turns);
        for (const round of rounds) expect(round.toSorted()).toEqual(everybody);
        const begun = everybody.map((index) => rounds.filter(([first]) => first === index).length);
        expect(new Set(begun)).toEqual(new Set([turns]));
      }),
    );
  });
});

describe("the spread of values", () => {
  test.each([
    [[5], { lower: 5, median: 5, upper: 5 }],
    [[3, 1, 2], { lower: 1.5, median: 2, upper: 2.5 }],
    [[4, 1, 3, 2], { lower: 1.75, median: 2.5, upper: 3.25 }],
    [[10, 2, 33], { lower: 6, median: 10, upper: 21.5 }],
  ])("of %j", (values, expected) => {
    expect(spread(values)).toEqual(expected);
  });

  test("is not moved by one wild value", () => {
    expect(spread([1, 1, 1, 1, 1, 1000]).upper).toBe(1);
  });

  test("does not know an order of the values", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        expect(spread(values.toReversed())).toEqual(spread(values));
      }),
    );
  });
});

describe("a race", () => {
  // Each run moves the clock by what the contestant is said to need, so the outcome is exact.
  function raceOf(costs: readonly [number, ...number[]], disturbance: (round: number) => number = () => 0) {
    let now = 0;
    let runs = -1; // one run is spent before the rounds, on finding how often to repeat
    const [first, ...others] = costs.map((cost, index) => ({
      name: `c${index}`,
      run: () => (now += cost + cost * disturbance(Math.floor(runs++ / costs.length))),
    }));
    if (first === undefined) throw new Error("a race needs somebody");
    const bench: Bench = { title: "a race", contestants: [first, ...others] };
    return race(bench, { rounds: 8, roundMs: 1, clock: () => now });
  }

  test("says how long one run takes and how that compares with the first contestant", async () => {
    expect((await raceOf([4, 2, 12])).map(({ time, ratio }) => [time.median, ratio.median])).toEqual([
      [4, 1],
      [2, 0.5],
      [12, 3],
    ]);
  });

  test("keeps its ratios while the whole machine slows down from round to round", async () => {
    const [, second] = await raceOf([4, 2], (round) => Math.max(round, 0) * 3);
    expect(second?.ratio).toEqual({ lower: 0.5, median: 0.5, upper: 0.5 });
  });

  test("waits for work that promises its end", async () => {
    let now = 0;
    const run = async (): Promise<void> => {
      await Promise.resolve();
      now += 3;
    };
    const bench: Bench = { title: "a race", contestants: [{ name: "slow", run }] };
    const [only] = await race(bench, { rounds: 4, roundMs: 1, clock: () => now });
    expect(only?.time.median).toBe(3);
  });

  test("repeats work that is faster than the clock is fine", async () => {
    expect((await raceOf([0.125]))[0]?.time.median).toBe(0.125);
  });
});
