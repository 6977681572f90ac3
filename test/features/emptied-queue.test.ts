/** The queue can be thrown away: Redis is emptied again and again while releases are on their way, and all arrive. */
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Step, steps } from "../../src/pipeline/steps.ts";
import {
  aConfig,
  aFolder,
  aWorkingApp,
  seedText,
  settled,
  submitted,
  withExampleMemory,
} from "../support/app.ts";
import { leaveOutRedis, startRedis, type TestRedis } from "../support/services.ts";

const suite = "an emptied Redis";

describe.skipIf(leaveOutRedis(suite))(suite, () => {
  const { path: folder, remove } = aFolder();
  let redis: TestRedis;

  beforeAll(async () => {
    redis = await startRedis();
  });

  afterAll(async () => {
    await redis.stop();
    remove();
  });

  test("FLUSHALL at every step of the journey loses nothing", { timeout: 120_000 }, async () => {
    const admin = new Redis(redis.url);
    const emptiedAt = new Set<Step>();
    const at = async (step: Step): Promise<void> => {
      if (emptiedAt.has(step)) return;
      emptiedAt.add(step);
      await admin.flushall();
    };
    const working = await aWorkingApp(aConfig(folder, { REDIS_URL: redis.url }), { at });
    try {
      await withExampleMemory(working.app);
      const text = await seedText();
      const keys = ["first", "second", "third"];
      for (const key of keys) await submitted(working.app, { key, text });
      const standings = await Promise.all(keys.map((key) => settled(working.app, key)));
      expect(standings.map(({ state }) => state.name)).toEqual(["live", "live", "live"]);
      const events = await working.app.ports.database.records.events.after(0, 10);
      expect(events.map(({ key, type }) => `${type} ${key}`).sort()).toEqual(
        keys.map((key) => `published ${key}`),
      );
      expect([...emptiedAt].sort()).toEqual([...steps].sort());
    } finally {
      await working.close();
      await admin.quit();
    }
  });
});
