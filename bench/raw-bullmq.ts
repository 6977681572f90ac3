/** The peer of the queue benches: BullMQ as its own documentation shows it, on the same backend, with nothing around it. */
import {
  type BackendFactory,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
  type PgPool,
  withBackend,
} from "bullmq";
import { Redis } from "ioredis";
import type pg from "pg";

export interface RawBullMq<About> {
  /** Adds so many jobs that are worked on one by one, and waits until all have been. */
  jobs(count: number): Promise<void>;
  /** Adds a parent with so many children, and waits until the parent has been worked on, after them all. */
  flow(children: number, about: About): Promise<void>;
  close(): Promise<void>;
}

/** What the processors do: any SQL, the same that ours does. */
export interface RawWork<About> {
  readonly job: () => Promise<unknown>;
  readonly child: (about: About, place: number) => Promise<unknown>;
  readonly parent: (about: About) => Promise<unknown>;
}

/** BullMQ on Redis, or in the database of a pool whose search path begins with its schema. */
export async function openRaw<About>(
  redisUrl: string | null,
  pool: pg.Pool,
  work: RawWork<About>,
): Promise<RawBullMq<About>> {
  if (redisUrl === null) return rawOn(createPostgresBackend, pool as PgPool, work, async () => undefined);
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: null });
  return rawOn(createRedisBackend, redis, work, async () => redis.disconnect());
}

async function rawOn<About, B extends IQueueBackend, C>(
  factory: BackendFactory<B, C>,
  connection: C,
  work: RawWork<About>,
  end: () => Promise<void>,
): Promise<RawBullMq<About>> {
  const { FlowProducer, Queue, Worker } = withBackend<B, C>(factory);
  const kept = { removeOnComplete: true, removeOnFail: true };
  const settings = { connection, concurrency: 2 };
  let done = (): void => undefined;
  const queue = new Queue("raw-jobs", { connection });
  const flows = new FlowProducer({ connection });
  const workers = [
    new Worker("raw-jobs", () => toTheEnd(work.job), settings),
    new Worker("raw-child", async ({ data }) => void (await work.child(data.about, data.place)), settings),
    new Worker("raw-parent", ({ data }) => toTheEnd(() => work.parent(data.about)), settings),
  ];
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  return {
    async jobs(count) {
      const all = counted(count);
      await queue.addBulk(Array.from({ length: count }, () => ({ name: "job", data: {}, opts: kept })));
      await all;
    },
    async flow(children, about) {
      const all = counted(1);
      await flows.add({
        name: "parent",
        queueName: "raw-parent",
        data: { about },
        opts: kept,
        children: Array.from({ length: children }, (_, place) => ({
          name: "child",
          queueName: "raw-child",
          data: { about, place },
          opts: kept,
        })),
      });
      await all;
    },
    async close() {
      await Promise.all([...workers, queue, flows].map((one) => one.close()));
      await end();
    },
  };

  async function toTheEnd(run: () => Promise<unknown>): Promise<void> {
    await run();
    done();
  }

  function counted(count: number): Promise<void> {
    let left = count;
    return new Promise((resolve) => {
      done = () => {
        left -= 1;
        if (left === 0) resolve();
      };
    });
  }
}
