/** What the pipeline relies on from its queue, wherever BullMQ keeps its jobs. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { Temporal } from "../../src/domain/temporal.ts";
import { Failure } from "../../src/pipeline/failure.ts";
import type { Queue, Stage, Wish } from "../../src/pipeline/queue.ts";
import { hostAt, type Hosting, pglite, type Places, postgres, redis } from "../support/databases.ts";
import { eventually, gate } from "../support/eventually.ts";
import { aName } from "../support/services.ts";

const aWish = (id: string, more: Partial<Wish> = {}): Wish => {
  return { stage: "translate", id, subject: `subject of ${id}`, notBefore: null, light: false, ...more };
};

interface Run {
  readonly subject: string;
  readonly at: number;
}

describe.each([pglite, postgres, redis])("BullMQ on $name", (kind) => {
  describe.skipIf(kind.leaveOut(`the contract of the queue on ${kind.name}`))("keeps its contract", () => {
    let places: Places;
    let hosting: Hosting;
    let queue: Queue;
    const runs: Run[] = [];
    const troubles: string[] = [];

    beforeAll(async () => {
      places = await kind.start();
      hosting = await hostAt(await places.fresh());
    });
    beforeEach(async () => {
      runs.length = 0;
      troubles.length = 0;
      queue = await hosting.queue(aName());
    });
    afterEach(async () => {
      await queue.clear();
      await queue.close();
    });
    afterAll(async () => {
      await hosting?.close();
      await places?.stop();
    });

    /** Takes jobs, notes each, and does as the test says. */
    const take = (
      run: (subject: string) => Promise<void> | void = () => undefined,
      stage: Stage = "translate",
    ) =>
      queue.take(
        stage,
        async (subject) => {
          runs.push({ subject, at: Date.now() });
          await run(subject);
        },
        { concurrency: 2, onTrouble: (error, subject) => troubles.push(`${subject}: ${String(error)}`) },
      );
    const ran = (count: number) => eventually(`${count} runs`, () => runs.length >= count);
    const subjects = () => runs.map(({ subject }) => subject).sort();

    /** A job that ran to its end is behind everything added before it: nothing else is to come. */
    const nothingMore = async (): Promise<void> => {
      await queue.add([aWish(`last-${aName()}`, { subject: "last" })]);
      await eventually("the last job ran", () => runs.some(({ subject }) => subject === "last"));
    };

    test("runs what was added before and after somebody takes jobs, each with its subject", async () => {
      await queue.add([aWish("translate-1-ja")]);
      await take();
      await queue.add([aWish("translate-2-ja"), aWish("translate-3-ja")]);
      await ran(3);
      const expected = ["1", "2", "3"].map((number) => `subject of translate-${number}-ja`);
      expect(subjects()).toEqual(expected);
    });

    test("keeps the stages apart", async () => {
      await queue.add([aWish("arm-1", { stage: "arm" }), aWish("translate-1-ja")]);
      await take(undefined, "arm");
      await ran(1);
      expect(subjects()).toEqual(["subject of arm-1"]);
    });

    test("ignores an id that still waits, in one batch and in the next", async () => {
      await queue.add([aWish("same"), aWish("same")]);
      await queue.add([aWish("same")]);
      await take();
      await ran(1);
      await nothingMore();
      expect(subjects()).toEqual(["last", "subject of same"]);
    });

    test("ignores an id that runs, and takes it again when it has ended", async () => {
      const { opened, open } = gate();
      await take((subject) => (subject === "subject of same" ? opened : undefined));
      await queue.add([aWish("same")]);
      await ran(1);
      await queue.add([aWish("same")]);
      await nothingMore();
      expect(subjects()).toEqual(["last", "subject of same"]);
      open();
      await eventually("it runs again", async () => {
        await queue.add([aWish("same")]);
        return runs.length >= 3;
      });
    });

    test("runs a job no earlier than it should, and wakes for it", async () => {
      await take();
      const notBefore = Temporal.Now.instant().add({ milliseconds: 700, nanoseconds: 1 });
      await queue.add([
        aWish("later", { notBefore }),
        aWish("past", { notBefore: notBefore.subtract({ hours: 1 }) }),
      ]);
      await ran(2);
      expect(runs.map(({ subject }) => subject)).toEqual(["subject of past", "subject of later"]);
      const late = (runs[1]?.at ?? 0) - notBefore.epochMilliseconds;
      expect(late).toBeGreaterThanOrEqual(1);
      expect(late).toBeLessThan(1_000);
    });

    test("keeps a job that is years away", async () => {
      await take();
      await queue.add([aWish("far", { notBefore: Temporal.Now.instant().add({ hours: 24 * 365 * 20 }) })]);
      await nothingMore();
      expect(subjects()).toEqual(["last"]);
    });

    test("comes back after a failure that may pass, with a pause, and tells of it", async () => {
      await take(() => {
        if (runs.length < 3) throw new Failure("the provider is away", { retryable: true });
      });
      await queue.add([aWish("again")]);
      await ran(3);
      const [first, second, third] = runs.map(({ at }) => at);
      expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(500);
      expect((third ?? 0) - (second ?? 0)).toBeGreaterThanOrEqual(1_000);
      const told = "subject of again: Failure: the provider is away";
      expect(troubles).toEqual([told, told]);
    });

    test.each([
      ["a failure that lasts", new Failure("no such provider", { retryable: false })],
      ["a fault of the program", new TypeError("undefined is not a function")],
    ])("drops a job after %s, tells of it, and takes the same wish again", async (_what, error) => {
      await take(() => {
        if (runs.length === 1) throw error;
      });
      await queue.add([aWish("dropped")]);
      await eventually("it is told", () => troubles.length === 1);
      await eventually("the same wish runs again", async () => {
        await queue.add([aWish("dropped")]);
        return runs.length >= 2;
      });
      expect(troubles).toEqual([`subject of dropped: ${String(error)}`]);
    });

    test("forgets every job when it is cleared, waiting and delayed ones, and works as before", async () => {
      const notBefore = Temporal.Now.instant().add({ milliseconds: 300 });
      await queue.add([
        aWish("translate-1-ja"),
        aWish("translate-2-ja", { notBefore }),
        aWish("arm-1", { stage: "arm" }),
      ]);
      await queue.clear();
      await take();
      await take(undefined, "arm");
      await queue.add([aWish("translate-3-ja", { notBefore: notBefore.add({ milliseconds: 100 }) })]);
      await ran(1);
      expect(subjects()).toEqual(["subject of translate-3-ja"]);
    });

    test("waits for running jobs when a taking closes, and takes no more afterwards", async () => {
      const { opened, open } = gate();
      let ended = false;
      const taking = await take(async () => {
        await opened;
        ended = true;
      });
      await queue.add([aWish("running")]);
      await ran(1);
      const closing = taking.close();
      open();
      await closing;
      expect(ended).toBe(true);
      runs.length = 0;
      const others: string[] = [];
      await queue.add([aWish("late")]);
      const other = async (subject: string) => void others.push(subject);
      await queue.take("translate", other, { concurrency: 1, onTrouble: () => undefined });
      await eventually("somebody else runs it", () => others.length > 0);
      expect(runs).toEqual([]);
    });

    test("adds thousands at once, each once", async () => {
      const many = Array.from({ length: 2_000 }, (_, number) =>
        aWish(`many-${number}`, { subject: `${number}` }),
      );
      await queue.add(many);
      await queue.add(many);
      const taking = await take();
      await ran(2_000);
      await taking.close();
      expect(new Set(subjects()).size).toBe(2_000);
      expect(runs).toHaveLength(2_000);
    });

    test("refuses an id that cannot be one, as a fault of the program", async () => {
      await expect(queue.add([aWish("publish:1")])).rejects.toThrow(RangeError);
    });
  });
});
