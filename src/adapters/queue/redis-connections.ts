/** The connections to Redis: one to add jobs, one to take them, and those that BullMQ copies from the latter to wait on. */
import { Redis, type RedisOptions } from "ioredis";
import { Failure } from "../../pipeline/failure.ts";
import type { Connections } from "./bind.ts";

export interface RedisConnections extends Connections<Redis> {
  /** Cuts every connection, at once. */
  close(): void;
}

const shared = {
  connectTimeout: 3_000,
  retryStrategy: (attempt: number) => Math.min(50 * 2 ** attempt, 2_000),
} satisfies RedisOptions;

/** Whoever adds has a person or a transaction waiting, and the sweep behind it: better told soon than served late. */
const impatient = { ...shared, maxRetriesPerRequest: 2, commandTimeout: 5_000 } satisfies RedisOptions;

/** BullMQ wants it so: a worker's commands wait until Redis is back. */
const patient = { ...shared, maxRetriesPerRequest: null } satisfies RedisOptions;

/** @throws Failure when Redis cannot be reached */
export async function openRedis(url: string): Promise<RedisConnections> {
  const open = new Set<Redis>();
  const keep = (redis: Redis): Redis => {
    open.add(redis);
    redis.once("end", () => open.delete(redis));
    return redis;
  };
  const close = (): void => {
    for (const redis of open) redis.disconnect();
  };

  const adding = keep(new Redis(url, { ...impatient, lazyConnect: true }));
  let reason: unknown;
  // Commands tell of their own errors; without a listener each lost connection would be printed.
  adding.on("error", (error) => (reason = error));
  try {
    await adding.connect();
  } catch (error) {
    close();
    throw new Failure(`Redis cannot be reached at ${adding.options.host}:${adding.options.port}`, {
      retryable: true,
      cause: reason ?? error,
      code: "redis-away",
      detail: { host: adding.options.host ?? "", port: adding.options.port ?? 0 },
    });
  }

  let taking: Redis | null = null;
  return {
    adding,
    taking() {
      taking ??= keepingCopies(new Redis(url, patient), keep);
      return taking;
    },
    close,
  };
}

/** Keeps its copies too: BullMQ makes them, and cannot always end them while Redis is away. */
function keepingCopies(redis: Redis, keep: (redis: Redis) => Redis): Redis {
  const duplicate = redis.duplicate.bind(redis);
  Object.assign(redis, { duplicate: (override?: Partial<RedisOptions>) => keep(duplicate(override)) });
  redis.on("error", () => undefined);
  return keep(redis);
}
