/** What the pipeline relies on from its queue, wherever BullMQ keeps its jobs. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openQueue } from "../../src/adapters/queue/own-bullmq-queue.ts";
import type { OpenDatabase } from "../../src/adapters/database/open-database.ts";
import { Temporal } from "../../src/domain/temporal.ts";
import { Failure } from "../../src/pipeline/failure.ts";
import type { Queue, Stage, Wish } from "../../src/pipeline/queue.ts";
import { openAt, type Place, type Places, pglite, postgres, redis } from "../support/databases.ts";
import { eventually } from "../support/eventually.ts";
import { aName } from "../support/services.ts";

const aWish = (id: string, more: Partial<Wish> = {}): Wish => {
  return { stage: "translate", id, subject: `subject of ${id}`, notBefore: null, ...more };
};

interface Run {
  readonly subject: string;
  readonly at: number;
}

describe.each([pglite, postgres, redis])("BullMQ on $name", (kind) => {
  describe.skipIf(kind.leaveOut(`the contract of the queue on ${kind.name}`))("keeps its contract", () => {
    let places: Places;
    let place: Place;
    let database: OpenDatabase<Record<string, never>>;
    let queue: Queue;
    let prefix: string;
    const runs: Run[] = [];
    const troubles: string[] = [];

    beforeAll(async () => {
      places = await kind.start();
      place = await places.fresh();
      database = await openAt(place);
    });
    beforeEach(async () => {
      runs.length = 0;
      troubles.length = 0;
      prefix = aName();
      queue = await openQueue({ redisUrl: place.redisUrl, pool: database.queuePool, prefix });
    });
    afterEach(async () => {
      await queue.clear();
      await queue.close();
    });
    afterAll(async () => {
      await database?.close();
      await places?.stop();
    });

    /** Takes jobs, notes each, and does as the test says. */
    const take = (run: (subject: string) => Promise<void> | void = () => undefined, stage: Stage = "translate") =>
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
      const gate = Promise.withResolvers<void>();
      await take((subject) => (subject === "subject of same" ? gate.promise : undefined));
      await queue.add([aWish("same")]);
      await ran(1);
      await queue.add([aWish("same")]);
      await nothingMore();
      expect(subjects()).toEqual(["last", "subject of same"]);
      gate.resolve();
      await eventually("it runs again", async () => {
        await queue.add([aWish("same")]);
        return runs.length >= 3;
      });
    });

    test("runs a job no earlier than it should, and wakes for it", async () => {
      await take();
      const notBefore = Temporal.Now.instant().add({ milliseconds: 700, nanoseconds: 1 });
      await queue.add([aWish("later", { notBefore }), aWish("past", { notBefore: notBefore.subtract({ hours: 1 }) })]);
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
      await queue.add([aWish("waiting"), aWish("delayed", { notBefore }), aWish("arm-1", { stage: "arm" })]);
      await queue.clear();
      await take();
      await take(undefined, "arm");
      await queue.add([aWish("new", { notBefore: notBefore.add({ milliseconds: 100 }) })]);
      await ran(1);
      expect(subjects()).toEqual(["subject of new"]);
    });

    test("waits for running jobs when it closes, and takes no more", async () => {
      const gate = Promise.withResolvers<void>();
      let ended = false;
      const taking = await take(async () => {
        await gate.promise;
        ended = true;
      });
      await queue.add([aWish("running")]);
      await ran(1);
      const closing = taking.close();
      await queue.add([aWish("too late")]);
      gate.resolve();
      await closing;
      expect(ended).toBe(true);
      expect(subjects()).toEqual(["subject of running"]);
    });

    test("adds thousands at once, each once", async () => {
      const many = Array.from({ length: 2_000 }, (_, number) => aWish(`many-${number}`, { subject: `${number}` }));
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

  const suite = `a killed worker of the queue on ${kind.name}`;
  test.skipIf(kind.leaveOut(suite))("the job of a worker that was killed comes back", { timeout: 40_000 }, async () => {
    const places = await kind.start();
    const place = await places.fresh();
    const prefix = aName();
    // The place has its database and queue before the clock starts. The embedded one is opened by one at a time.
    const adding = await openAt(place);
    const queue = await openQueue({ redisUrl: place.redisUrl, pool: adding.queuePool, prefix });
    await queue.add([aWish("orphan")]);
    await queue.close();
    await adding.close();

    const argument = JSON.stringify({ ...place, prefix, dataDir: kind === pglite ? place.dataDir : `${place.dataDir}/other` });
    const worker = spawn(process.execPath, ["--import", "tsx", "test/support/queue-worker.ts", argument]);
    let words = "";
    worker.stdout.setEncoding("utf8").on("data", (some: string) => (words += some));
    worker.stderr.setEncoding("utf8").on("data", (some: string) => (words += some));
    await eventually("the worker runs the job", () => {
      if (worker.exitCode !== null) throw new Error(words);
      return words.includes("running subject of orphan");
    });
    worker.kill("SIGKILL");
    await once(worker, "exit");

    const killedAt = performance.now();
    const database = await openAt(place);
    const again = await openQueue({ redisUrl: place.redisUrl, pool: database.queuePool, prefix });
    const came: string[] = [];
    await again.take("translate", async (subject) => void came.push(subject), { concurrency: 1, onTrouble: () => undefined });
    await eventually("it comes back", () => came.length > 0);
    console.log(`${kind.name}: the killed worker's job was back after ${Math.round(performance.now() - killedAt)} ms`);
    expect(came).toEqual(["subject of orphan"]);
    await again.close();
    await database.close();
    await places.stop();
  });
});
