/**
 * BullMQ on one backend: the same queues and workers wherever the jobs are kept. A backend comes as its factory and
 * the connections that the factory takes; nothing after this file knows which one it is.
 */
import {
  type BackendFactory,
  type BulkJobOptions,
  type IQueueBackend,
  UnrecoverableError,
  withBackend,
  type WorkerOptions,
} from "bullmq";
import { isPassing } from "../../pipeline/failure.ts";
import { queueAway } from "./queue-away.ts";
import type { TakeOptions } from "../../pipeline/queue.ts";
import { type TellTrouble, tellSeldom } from "./tell-seldom.ts";
import { workerSettings } from "./worker-settings.ts";

/** All that a job carries: which rows to look at. */
export interface JobData {
  readonly subject: string;
}

export interface NewJob {
  readonly name: string;
  readonly data: JobData;
  readonly opts: BulkJobOptions;
}

export interface BoundQueue {
  add(jobs: readonly NewJob[]): Promise<void>;
  /** Forgets every job, running ones included. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export interface BoundWorker {
  /** Resolves when it takes jobs. */
  ready(): Promise<void>;
  /** Resolves when the running jobs have ended. */
  close(): Promise<void>;
}

export interface Bound {
  queue(name: string): BoundQueue;
  worker(name: string, run: (subject: string) => Promise<void>, options: TakeOptions): BoundWorker;
}

export interface Connections<C> {
  /** For adding jobs: it gives up after a while. */
  readonly adding: C;
  /** For taking them: it waits for ever. Made when there is a first worker. */
  readonly taking: () => C;
}

export function bind<B extends IQueueBackend, C>(
  factory: BackendFactory<B, C>,
  connections: Connections<C>,
): Bound {
  const { Queue, Worker } = withBackend<B, C>(factory);
  return {
    queue(name) {
      const queue = new Queue<JobData, void>(name, { connection: connections.adding });
      // Whoever adds is told of its own error; this is the connection's, and nobody listening would end the process.
      queue.on("error", () => undefined);
      return {
        async add(jobs) {
          await queue.addBulk(jobs.map((job) => ({ ...job })));
        },
        async clear() {
          await queue.obliterate({ force: true });
          // The queue's own settings went with it; they say how many of its events are kept.
          await queue.getBackend().setQueueMeta(queue.metaValues);
        },
        close: () => queue.close(),
      };
    },

    worker(name, run, { concurrency, onTrouble }) {
      const connection = connections.taking();
      const options: WorkerOptions<C> = { ...workerSettings, concurrency, connection };
      const worker = new Worker<JobData, void>(
        name,
        (job) => runOnce(job.data.subject, run, onTrouble),
        options,
      );
      const tell: TellTrouble = tellSeldom((error) => onTrouble(queueAway(error), ""));
      worker.on("error", tell);
      return { ready: () => worker.waitUntilReady(), close: () => worker.close() };
    },
  };
}

/** Runs a job. What is thrown tells BullMQ whether to come back; the trouble itself is told to whoever takes the jobs. */
async function runOnce(
  subject: string,
  run: (subject: string) => Promise<void>,
  onTrouble: TakeOptions["onTrouble"],
): Promise<void> {
  try {
    await run(subject);
  } catch (error) {
    onTrouble(error, subject);
    if (isPassing(error)) throw error;
    const dropped = new UnrecoverableError(error instanceof Error ? error.message : String(error));
    dropped.cause = error;
    throw dropped;
  }
}
