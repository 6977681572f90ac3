/** Redis goes away and comes back: the program says so, does not end, and goes on. */
import { afterEach, describe, expect, test } from "vitest";
import pg from "pg";
import { openQueue } from "../../../src/adapters/queue/bullmq-queue.ts";
import type { Queue, Wish } from "../../../src/pipeline/queue.ts";
import { eventually } from "../../support/eventually.ts";
import { freePort, leaveOutOwnRedis, startOwnRedis, type TestRedis } from "../../support/services.ts";

const suite = "a Redis that goes away";
describe.skipIf(leaveOutOwnRedis(suite))(suite, () => {
  const open: { queue?: Queue; redis?: TestRedis } = {};
  afterEach(async () => {
    await open.queue?.close();
    await open.redis?.stop();
  });

  const wish = (id: string): Wish => ({ stage: "translate", id, subject: id, notBefore: null, light: false });

  test(
    "refuses what it cannot add, soon; runs jobs again when it is back; and closes while it is away",
    { timeout: 60_000 },
    async () => {
      const port = await freePort();
      open.redis = await startOwnRedis(port);
      open.queue = await openQueue({ redisUrl: open.redis.url, pool: new pg.Pool() });
      const { queue } = open;
      const ran: string[] = [];
      const troubles: string[] = [];
      await queue.take("translate", async (subject) => void ran.push(subject), {
        concurrency: 2,
        onTrouble: (error) => troubles.push(String(error)),
      });
      await queue.add([wish("before-1")]);
      await eventually("it runs", () => ran.includes("before-1"));

      await open.redis.stop();
      const start = performance.now();
      await expect(queue.add([wish("away-1")])).rejects.toMatchObject({ name: "Failure", retryable: true });
      expect(performance.now() - start).toBeLessThan(8_000);

      open.redis = await startOwnRedis(port);
      await eventually("it runs again", async () => {
        await queue.add([wish("after-1")]).catch(() => undefined); // not back yet
        return ran.includes("after-1");
      });
      // Told of once, not at each of many attempts.
      expect(new Set(troubles).size).toBe(troubles.length);

      await open.redis.stop();
      const closing = performance.now();
      await queue.close();
      expect(performance.now() - closing).toBeLessThan(15_000);
    },
  );

  test("is a failure that may pass when it was never there", async () => {
    const url = `redis://127.0.0.1:${await freePort()}`;
    await expect(openQueue({ redisUrl: url, pool: new pg.Pool() })).rejects.toMatchObject({
      name: "Failure",
      retryable: true,
    });
  });
});
