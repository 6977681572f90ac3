/**
 * The stress that a naive pool over one session fails: transactions of several statements on several connections, many
 * of them rolled back, with single statements between them and BullMQ at work on the same database at the same time.
 */
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenDatabase } from "../../src/adapters/database/open-database.ts";
import { openQueue } from "../../src/adapters/queue/bullmq-queue.ts";
import { Temporal } from "../../src/domain/temporal.ts";
import type { Queue, Wish } from "../../src/pipeline/queue.ts";
import { openAt, pglite, type Places, postgres } from "../support/databases.ts";
import { eventually } from "../support/eventually.ts";
import { aName } from "../support/services.ts";

const connections = 8;
const transactionsEach = 40;
const jobs = 150;

type Tables = Record<string, never>;

describe.each([pglite, postgres])("interleaved work on $name", (kind) => {
  describe.skipIf(kind.leaveOut(`interleaved transactions on ${kind.name}`))(
    "with the queue beside it",
    () => {
      let places: Places;
      let database: OpenDatabase<Tables>;
      let queue: Queue;

      beforeAll(async () => {
        places = await kind.start();
        database = await openAt<Tables>(await places.fresh());
        queue = await openQueue({ redisUrl: null, pool: database.queuePool, prefix: aName() });
        await database.pool.query(`
        create table public.act (work text not null, xid text not null default pg_current_xact_id()::text);
        create table public.account (id integer primary key, worth integer not null);
        insert into public.account select number, 100 from generate_series(0, 9) as number`);
      });
      afterAll(async () => {
        await queue?.close();
        await database?.close();
        await places?.stop();
      });

      const act = "insert into public.act (work) values ($1)";

      /** Answers whether it was committed. */
      async function transact(work: string, random: () => number): Promise<boolean> {
        const client = await database.pool.connect();
        try {
          await client.query("begin");
          const [from, to] = [Math.floor(random() * 10), Math.floor(random() * 10)].sort((a, b) => a - b);
          await client.query(act, [work]);
          await client.query("update public.account set worth = worth - 1 where id = $1", [from]);
          if (random() < 0.3) await pause(random() * 3);
          await client.query(act, [work]);
          await client.query("update public.account set worth = worth + 1 where id = $1", [to]);
          if (random() < 0.1) await client.query("select 1/0").catch(() => undefined);
          const commits = random() < 0.6;
          const { command } = await client.query(commits ? "commit" : "rollback");
          return command === "COMMIT";
        } finally {
          client.release();
        }
      }

      test("keeps transactions whole and apart, loses no job, and runs none early", async () => {
        const ranAt = new Map<string, number>();
        const dueAt = new Map<string, number>();
        const run = async (subject: string): Promise<void> => {
          ranAt.set(subject, Date.now());
          await database.pool.query(act, [subject]);
        };
        for (const stage of ["translate", "arm", "notify"] as const) {
          await queue.take(stage, run, { concurrency: 2, onTrouble: (error) => expect.fail(String(error)) });
        }

        const wishes = Array.from({ length: jobs }, (_, number): Wish => {
          const stage = (["translate", "arm", "notify"] as const)[number % 3] ?? "translate";
          const notBefore =
            number % 2 === 0 ? null : Temporal.Now.instant().add({ milliseconds: 100 + number * 10 });
          dueAt.set(`job ${number}`, notBefore?.epochMilliseconds ?? 0);
          return { stage, id: `${stage}-${number}`, subject: `job ${number}`, notBefore, light: false };
        });
        const adding = (async () => {
          for (let start = 0; start < jobs; start += 10) {
            await queue.add(wishes.slice(start, start + 10));
            await pause(5);
          }
        })();

        const committed: string[] = [];
        const singles: string[] = [];
        await Promise.all([
          adding,
          ...Array.from({ length: connections }, async (_, connection) => {
            const random = randomFrom(connection);
            for (let number = 0; number < transactionsEach; number += 1) {
              const work = `work ${connection} ${number}`;
              if (await transact(work, random)) committed.push(work);
              const single = `single ${connection} ${number}`;
              await database.pool.query(act, [single]);
              singles.push(single);
            }
          }),
        ]);
        await eventually("every job ran", () => ranAt.size === jobs);

        const { rows } = await database.pool.query<{ work: string; xids: string[] }>(
          "select work, array_agg(xid) as xids from public.act group by work",
        );
        const xidsOf = new Map(rows.map(({ work, xids }) => [work, xids]));
        const done = [...committed, ...singles, ...dueAt.keys()];
        expect([...xidsOf.keys()].sort()).toEqual([...done].sort());
        expect(committed.length).toBeGreaterThan(50);
        // Both statements of each, in one transaction.
        expect(
          committed.filter((work) => xidsOf.get(work)?.length !== 2 || new Set(xidsOf.get(work)).size !== 1),
        ).toEqual([]);
        // No two pieces of work share a transaction.
        expect(new Set(rows.flatMap(({ xids }) => xids)).size).toBe(done.length);
        const { rows: worths } = await database.pool.query("select sum(worth) as sum from public.account");
        expect(worths).toEqual([{ sum: 1_000 }]);
        const early = [...ranAt].filter(([subject, at]) => at < (dueAt.get(subject) ?? Infinity));
        expect(early).toEqual([]);
      });
    },
  );
});

/** Numbers that look random and are the same each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
