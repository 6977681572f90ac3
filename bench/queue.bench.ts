/**
 * The queue against raw BullMQ on the same backend: stages that find nothing to do, and the whole way of one release from
 * submit to armed against a flow of a parent with a job for each segment. Both run the same SQL; the raw one does nothing
 * else: it reads no text, checks nothing and renders nothing.
 */
import { openDatabase } from "../src/adapters/database/open-database.ts";
import type { Tables } from "../src/adapters/database/tables.ts";
import { type Application, compose } from "../src/compose.ts";
import { prepare } from "../src/pipeline/prepare.ts";
import type { Step } from "../src/pipeline/steps.ts";
import { prepareWish } from "../src/pipeline/wishes.ts";
import { submitted } from "../test/support/app.ts";
import type { Bench } from "./harness.ts";
import { openPlace, type BenchPlace } from "./places.ts";
import { openRaw } from "./raw-bullmq.ts";
import { makeModel } from "./release-model.ts";
import { type Begun, releaseSql } from "./release-sql.ts";
import { importLines, releaseOf, tomorrow } from "./releases.ts";

const jobs = 200;
const segments = 20;

/** Two races on each backend. */
export async function* bench(): AsyncGenerator<Bench> {
  for (const name of ["PGlite", "PostgreSQL", "Redis"] as const) {
    const place = await openPlace(name);
    try {
      yield* at(place);
    } finally {
      await place.close();
    }
  }
}

async function* at(place: BenchPlace): AsyncGenerator<Bench> {
  const heard = new Armed();
  const app = await compose(place.config, { at: (step) => heard.at(step) });
  const rawPlace = await openPlace(place.name);
  const raw = await rawAt(rawPlace);
  await importLines(app, segments);
  try {
    yield* doingNothing(place, app, raw);
    yield* aRelease(place, app, raw, heard);
  } finally {
    await raw.close();
    await app.close();
    await rawPlace.close();
  }
}

/** Jobs whose one look at the record says that their work is no longer wanted. */
async function* doingNothing({ name }: BenchPlace, app: Application, raw: Raw): AsyncGenerator<Bench> {
  const countdown = new Countdown();
  let next = 1_000_000_000; // no revision has such a number
  const run = async (subject: string): Promise<void> => {
    await prepare(app.ports, subject);
    countdown.tick();
  };
  const taking = await app.ports.queue.take("prepare", run, { concurrency: 2, onTrouble: fail });
  yield {
    title: `${jobs} jobs that find nothing to do, on ${name}`,
    contestants: [
      { name: "BullMQ", run: () => raw.jobs(jobs) },
      {
        name: "a stage",
        async run() {
          const all = countdown.from(jobs);
          await app.ports.queue.add(Array.from({ length: jobs }, () => prepareWish((next += 1))));
          await all;
        },
      },
    ],
  };
  await taking.close();
}

/** From submit to armed; it goes live another day, so that neither the lead nor the files are in it. */
async function* aRelease(
  { name }: BenchPlace,
  app: Application,
  raw: Raw,
  heard: Armed,
): AsyncGenerator<Bench> {
  const working = await app.work(["prepare", "translate", "review", "arm"], (_where, error) => fail(error));
  let next = 0;
  yield {
    title: `A release of ${segments} segments, from submit to armed, on ${name}; a flow of 1 + ${segments} jobs`,
    contestants: [
      { name: "BullMQ", run: () => raw.release() },
      {
        name: "a release",
        async run() {
          const armed = heard.next();
          const key = `release-${(next += 1)}`;
          await submitted(app, { key, text: releaseOf(segments), publishAt: tomorrow() });
          await armed;
        },
      },
    ],
  };
  await working.close();
}

/** BullMQ beside the same record. */
async function rawAt({ config, redisUrl }: BenchPlace): Promise<Raw> {
  const heard = new Armed();
  const app = await compose(config, { at: (step) => heard.at(step) });
  await makeModel(app, segments, heard.next());
  await app.close();
  const open = await openDatabase<Tables>({ url: config.databaseUrl, dataDir: config.dataDir });
  const { nothing, begin, segment, finish } = await releaseSql(open);
  const raw = await openRaw<Begun>(redisUrl, open.queuePool, {
    job: nothing,
    child: segment,
    parent: finish,
  });
  return {
    jobs: (count) => raw.jobs(count),
    release: async () => raw.flow(segments, await begin()),
    async close() {
      await raw.close();
      await open.close();
    },
  };
}

interface Raw {
  jobs(count: number): Promise<void>;
  release(): Promise<void>;
  close(): Promise<void>;
}

/** Hears when a release is armed. */
class Armed {
  #heard = (): void => undefined;

  next(): Promise<void> {
    return new Promise((resolve) => (this.#heard = resolve));
  }

  async at(step: Step): Promise<void> {
    if (step === "arm-sealed") this.#heard();
  }
}

/** Resolves when it has been ticked so many times. */
class Countdown {
  #left = 0;
  #done = (): void => undefined;

  from(count: number): Promise<void> {
    this.#left = count;
    return new Promise((resolve) => (this.#done = resolve));
  }

  tick(): void {
    this.#left -= 1;
    if (this.#left === 0) this.#done();
  }
}

function fail(error: unknown): void {
  throw error;
}
