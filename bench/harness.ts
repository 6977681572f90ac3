/**
 * Compares ways to do the same work honestly: rounds of every contestant are interleaved, so that what the machine
 * does besides hits all alike; each round is compared with the first contestant's of the same round; and what is
 * reported is the median of those ratios with its quartiles, never a single time.
 */

/**
 * One way to do the work. What `run` returns is kept, so that the work cannot be left out by the optimiser; a promise is
 * waited for.
 */
export interface Contestant {
  readonly name: string;
  readonly run: () => unknown;
}

/** Contestants for one piece of work. The first is what the others are compared with. */
export interface Bench {
  /** One sentence: what is compared, on what. */
  readonly title: string;
  readonly contestants: readonly [Contestant, ...Contestant[]];
  /** How many rounds count, where the work takes so long that fewer must do. */
  readonly rounds?: number;
}

/** What no race can say: figures that were read off while something ran. */
export interface Figures {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface Spread {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

export interface Result {
  readonly name: string;
  /** Milliseconds for one run. */
  readonly time: Spread;
  /** This contestant's time divided by the first one's, round by round: 0.5 is twice as fast. */
  readonly ratio: Spread;
}

export interface RaceOptions {
  readonly rounds: number;
  /** A round repeats the work until the first contestant needs this long: far above the clock's resolution. */
  readonly roundMs: number;
  /** Milliseconds, only ever later. */
  readonly clock: () => number;
}

/** Runs the contestants against each other. The first results of each are thrown away: the machine was cold. */
export async function race({ contestants }: Bench, options: RaceOptions): Promise<readonly Result[]> {
  const warmUp = 3;
  const repeats = await repeatsFor(contestants[0], options);
  const times: readonly number[][] = contestants.map(() => []);
  for (const [round, order] of interleave(contestants.length, warmUp + options.rounds).entries()) {
    for (const index of order) {
      const contestant = contestants[index];
      if (contestant === undefined) continue;
      const time = await timeOf(contestant, repeats, options.clock);
      if (round >= warmUp) times[index]?.push(time);
    }
  }
  const first = times[0] ?? [];
  return contestants.map(({ name }, index) => {
    const own = times[index] ?? [];
    return {
      name,
      time: spread(own),
      ratio: spread(own.map((time, round) => time / (first[round] ?? Number.NaN))),
    };
  });
}

/**
 * The order of the contestants (by position) in each round: each begins as often as any other, and a round runs
 * backwards every other time, so that nobody always runs after the same one.
 *
 * `interleave(2, 4)` -> `[[0, 1], [1, 0], [1, 0], [0, 1]]`
 */
export function interleave(contestants: number, rounds: number): readonly (readonly number[])[] {
  return Array.from({ length: rounds }, (_, round) => {
    const order = Array.from({ length: contestants }, (__, place) => (place + round) % contestants);
    return Math.floor(round / contestants) % 2 === 0 ? order : order.toReversed();
  });
}

/** The quartiles of the values, between neighbours where they fall between two; `NaN` where there are no values. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { lower: quantile(sorted, 0.25), median: quantile(sorted, 0.5), upper: quantile(sorted, 0.75) };
}

function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
}

/** How often the work is repeated in a round, found by doubling. */
async function repeatsFor(contestant: Contestant, { roundMs, clock }: RaceOptions): Promise<number> {
  let repeats = 1;
  while ((await timeOf(contestant, repeats, clock)) * repeats < roundMs) repeats *= 2;
  return repeats;
}

/** Milliseconds for one run, over so many. */
async function timeOf({ run }: Contestant, repeats: number, clock: () => number): Promise<number> {
  const start = clock();
  for (let done = 0; done < repeats; done += 1) {
    const result = run();
    kept.result = result instanceof Promise ? await result : result;
  }
  return (clock() - start) / repeats;
}

/** The last result of all. Nobody reads it, which the optimiser cannot know. */
export const kept: { result: unknown } = { result: undefined };
