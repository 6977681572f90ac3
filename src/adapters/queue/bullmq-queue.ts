/** The queue port on BullMQ: on Redis where there is one, else in the database. `bind.ts` makes the two the same. */
import { createPostgresBackend, createRedisBackend, type PgPool, runMigrations } from "bullmq";
import type pg from "pg";
import { Failure } from "../../pipeline/failure.ts";
import {
  type Queue,
  type Stage,
  stages,
  type Taking,
  type TakeOptions,
  type Wish,
} from "../../pipeline/queue.ts";
import { bind, type Bound, type BoundQueue, type NewJob } from "./bind.ts";
import { queueAway } from "./queue-away.ts";
import { openRedis } from "./redis-connections.ts";
import { jobSettings } from "./worker-settings.ts";

export interface QueueOptions {
  /** `redis://…`, or null for the queue in the database. */
  readonly redisUrl: string | null;
  /** A pool of the database whose search path begins with `bullmq`; unused with Redis. */
  readonly pool: pg.Pool;
  /** What the names of the queues begin with, where several installations share a Redis. */
  readonly prefix?: string;
}

/** The schema of BullMQ's own tables. */
const schema = "bullmq";
/** How many jobs are added in one statement. */
const slice = 500;
/** How long closing waits for running jobs, and for a server that does not answer. Milliseconds. */
const patience = 10_000;

interface Host {
  readonly bound: Bound;
  close(): void;
}

/** @throws Failure when Redis or the database cannot be reached */
export async function openQueue({ redisUrl, pool, prefix = "dateline" }: QueueOptions): Promise<Queue> {
  const host = await onQueue(() => (redisUrl === null ? inDatabase(pool) : onRedis(redisUrl)));
  const nameOf = (stage: Stage): string => `${prefix}-${stage}`;
  const queues = new Map<Stage, BoundQueue>(stages.map((stage) => [stage, host.bound.queue(nameOf(stage))]));
  const takings = new Set<Taking>();

  return {
    async add(wishes) {
      const odd = wishes.find(({ id }) => id.includes(":"));
      if (odd !== undefined) throw new RangeError(`${odd.id} cannot be the id of a job`);
      await onQueue(() => addAll(queues, wishes));
    },

    async take(stage, run, options) {
      const taking = await onQueue(() => takeFrom(host.bound, nameOf(stage), run, options));
      const own: Taking = {
        async close() {
          takings.delete(own);
          await taking.close();
        },
      };
      takings.add(own);
      return own;
    },

    clear: () =>
      onQueue(async () => void (await Promise.all([...queues.values()].map((queue) => queue.clear())))),

    async close() {
      await Promise.all([...takings].map((taking) => taking.close()));
      await atMost(patience, Promise.all([...queues.values()].map((queue) => queue.close())));
      host.close();
    },
  };
}

async function inDatabase(pool: pg.Pool): Promise<Host> {
  const client = await pool.connect();
  try {
    await runMigrations(client, schema);
  } finally {
    client.release();
  }
  const bound = bind(createPostgresBackend, { adding: pool as PgPool, taking: () => pool as PgPool });
  return { bound, close: () => undefined };
}

async function onRedis(url: string): Promise<Host> {
  const redis = await openRedis(url);
  return { bound: bind(createRedisBackend, redis), close: () => redis.close() };
}

async function addAll(queues: ReadonlyMap<Stage, BoundQueue>, wishes: readonly Wish[]): Promise<void> {
  for (const [stage, queue] of queues) {
    const jobs = wishes.filter((wish) => wish.stage === stage).map(jobOf);
    for (let start = 0; start < jobs.length; start += slice)
      await queue.add(jobs.slice(start, start + slice));
  }
}

function jobOf({ stage, id, subject, notBefore }: Wish): NewJob {
  const now = Date.now();
  // Up to the next millisecond, so that what is due within one is not early.
  const due =
    notBefore?.round({ smallestUnit: "millisecond", roundingMode: "ceil" }).epochMilliseconds ?? now;
  const delay = Math.max(0, due - now);
  return { name: stage, data: { subject }, opts: { ...jobSettings, jobId: id, timestamp: now, delay } };
}

async function takeFrom(
  bound: Bound,
  name: string,
  run: (subject: string) => Promise<void>,
  options: TakeOptions,
): Promise<Taking> {
  const worker = bound.worker(name, run, options);
  const close = (): Promise<void> => atMost(patience, worker.close());
  let ready = false;
  await atMost(
    patience,
    worker.ready().then(() => void (ready = true)),
  );
  if (ready) return { close };
  await close();
  const reason = `no worker could be started for ${name}`;
  throw new Failure(reason, { retryable: true, code: "queue-away", detail: { reason } });
}

/** @throws Failure whatever goes wrong */
async function onQueue<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw queueAway(error);
  }
}

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  try {
    await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
