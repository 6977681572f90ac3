/** The short way of a wish: begun on the spot where it may be, never twice at a time, and lost to no trouble. */
import { expect, test } from "vitest";
import { Failure } from "../../src/pipeline/failure.ts";
import type { Queue, Wish } from "../../src/pipeline/queue.ts";
import { withShortWay } from "../../src/pipeline/short-way.ts";
import { prepareWish, reviewWish, translateWish } from "../../src/pipeline/wishes.ts";
import { gate } from "../support/eventually.ts";

interface Setup {
  readonly queue: Queue;
  /** The ids that went the long way. */
  readonly long: string[];
  readonly runs: string[];
  readonly troubles: string[];
}

/** A queue on which reviews and translations are worked on, two at a time, as the test says. */
async function working(run: (subject: string) => Promise<void> | void): Promise<Setup> {
  const [long, runs, troubles]: string[][] = [[], [], []];
  const inner: Queue = {
    add: async (wishes: readonly Wish[]) => void long?.push(...wishes.map(({ id }) => id)),
    take: async () => ({ close: async () => undefined }),
    clear: async () => undefined,
    close: async () => undefined,
  };
  const queue = withShortWay(inner);
  for (const stage of ["translate", "review"] as const)
    await queue.take(
      stage,
      async (subject) => {
        runs?.push(subject);
        await run(subject);
      },
      { concurrency: 2, onTrouble: (_error, subject) => troubles?.push(subject) },
    );
  return { queue, long: long ?? [], runs: runs ?? [], troubles: troubles ?? [] };
}

test("what is light and worked on here is begun at once, as many at a time as the stage has hands", async () => {
  const { opened, open } = gate();
  const { queue, long, runs } = await working(() => opened);
  await queue.add([reviewWish(1), reviewWish(2), reviewWish(3), prepareWish(4)]);
  await queue.add([translateWish(5, "ja", { light: false }), translateWish(6, "ja", { light: true })]);
  expect(runs).toEqual(["1", "2", "6-ja"]);
  expect(long).toEqual(["review-3", "prepare-4", "translate-5-ja"]);
  open();
});

test("a wish made again while it is worked on is worked on once more, and not at the same time", async () => {
  const gates = [gate(), gate()];
  let most = 0;
  let now = 0;
  const { queue, long, runs } = await working(async () => {
    most = Math.max(most, (now += 1));
    await gates[runs.length - 1]?.opened;
    now -= 1;
  });
  await queue.add([reviewWish(1), reviewWish(1)]);
  await queue.add([reviewWish(1)]);
  expect(runs).toEqual(["1"]);
  gates[0]?.open();
  await expect.poll(() => runs).toEqual(["1", "1"]);
  gates[1]?.open();
  await expect.poll(() => now).toBe(0);
  expect({ runs, most, long }).toEqual({ runs: ["1", "1"], most: 1, long: [] });
});

test("trouble that may pass is left to the queue; other trouble is told and dropped", async () => {
  const { queue, long, troubles } = await working((subject) => {
    throw subject === "1" ? new Failure("away", { retryable: true }) : new Error("wrong");
  });
  await queue.add([reviewWish(1), reviewWish(2)]);
  await expect.poll(() => troubles).toEqual(["1", "2"]);
  expect(long).toEqual(["review-1"]);
});

test("closing waits for what was begun, and what is wished then goes the long way", async () => {
  const { opened, open } = gate();
  const long: string[] = [];
  const queue = withShortWay({
    add: async (wishes) => void long.push(...wishes.map(({ id }) => id)),
    take: async () => ({ close: async () => undefined }),
    clear: async () => undefined,
    close: async () => undefined,
  });
  const taking = await queue.take("review", () => opened, { concurrency: 2, onTrouble: () => undefined });
  await queue.add([reviewWish(1)]);
  let closed = false;
  const closing = taking.close().then(() => (closed = true));
  await queue.add([reviewWish(2)]);
  expect({ closed, long }).toEqual({ closed: false, long: ["review-2"] });
  open();
  await closing;
});
