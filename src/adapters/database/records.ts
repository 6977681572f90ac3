/** The whole record on one connection or transaction, and the database as the pipeline sees it. */
import type { Kysely } from "kysely";
import { sql } from "kysely";
import { jobAheadMilliseconds } from "../../domain/edition/schedule.ts";
import { Temporal } from "../../domain/temporal.ts";
import type { Database, Records } from "../../pipeline/records.ts";
import type { Wish } from "../../pipeline/queue.ts";
import {
  armWish,
  notifyWish,
  prepareWish,
  publishWish,
  reviewWish,
  translateWish,
} from "../../pipeline/wishes.ts";
import { announced, channels } from "./channels.ts";
import { editionRecords } from "./record-editions.ts";
import { eventRecords } from "./record-events.ts";
import { lossRecords } from "./record-losses.ts";
import { memoryRecords, termRecords } from "./record-memory.ts";
import { publicRecords } from "./record-public.ts";
import { releaseRecords } from "./record-releases.ts";
import { timesToCome } from "./record-times.ts";
import { translationRecords } from "./record-translations.ts";
import { workRecords } from "./record-work.ts";
import type { Tables } from "./tables.ts";
import { later } from "./together.ts";

export interface RecordTools {
  readonly digest: (text: string) => string;
  readonly tzVersion: string;
}

export interface Listening {
  listen(channel: string, onNotice: (payload: string) => void): Promise<() => Promise<void>>;
}

export function databaseOf(kysely: Kysely<Tables>, listening: Listening, tools: RecordTools): Database {
  const db = kysely.withSchema("dateline");
  return {
    records: recordsOf(db, tools),
    inTransaction: (work) => db.transaction().execute((trx) => work(recordsOf(trx, tools))),
    inSnapshot: (work) =>
      db
        .transaction()
        .setIsolationLevel("repeatable read")
        .setAccessMode("read only")
        .execute((trx) => work(recordsOf(trx, tools))),
    onChange: (listener) => listening.listen(channels.change, listener),
    onSchedule: (listener) => listening.listen(channels.schedule, listener),
  };
}

function recordsOf(db: Kysely<Tables>, { digest, tzVersion }: RecordTools): Records {
  return {
    async now() {
      const { rows } = await sql<{ now: Temporal.Instant }>`select clock_timestamp() as now`.execute(db);
      return rows[0]?.now ?? Temporal.Now.instant();
    },
    async announce(...keys) {
      if (keys.length === 0) return;
      await sql`select pg_notify(${channels.change}, key) from unnest(${keys}::text[]) as key ${later}`.execute(
        db,
      );
    },
    async log(...entries) {
      if (entries.length === 0) return;
      await db
        .insertInto("log")
        .values(
          entries.map(({ key, who, what, detail }) => {
            return { release_key: key, who, what, detail: JSON.stringify(detail) };
          }),
        )
        .returning(announced("release_key"))
        .modifyEnd(later)
        .execute();
    },
    async logOf(key) {
      const rows = await db
        .selectFrom("log")
        .selectAll()
        .where("release_key", "=", key)
        .orderBy("id")
        .execute();
      return rows.map(({ release_key, who, what, detail }) => ({ key: release_key, who, what, detail }));
    },
    implied: (limit) => implied(db, limit),
    get releases() {
      return releaseRecords(db, tzVersion);
    },
    get translations() {
      return translationRecords(db);
    },
    get memory() {
      return memoryRecords(db, digest);
    },
    get terms() {
      return termRecords(db);
    },
    get editions() {
      return editionRecords(db);
    },
    get events() {
      return eventRecords(db);
    },
    get losses() {
      return lossRecords(db);
    },
    get published() {
      return publicRecords(db);
    },
    get toCome() {
      return timesToCome(db);
    },
    get work() {
      return workRecords(db);
    },
  };
}

/** Every row that wants a job, as the job: the other half of "rows imply jobs". */
async function implied(db: Kysely<Tables>, limit: number): Promise<readonly Wish[]> {
  const submitted = await db
    .selectFrom("revision")
    .select("id")
    .where("state", "=", "submitted")
    .orderBy("id")
    .limit(limit)
    .execute();
  const queued = await db
    .selectFrom("translation")
    .select(["revision_id", "locale"])
    .where("state", "=", "queued")
    .orderBy("id")
    .limit(limit)
    .execute();
  const toReview = await db
    .selectFrom("revision")
    .select("id")
    .where("review_due", "=", true)
    .orderBy("id")
    .limit(limit)
    .execute();
  const authorised = await db
    .selectFrom("edition")
    .select("id")
    .where("state", "=", "authorised")
    .where(sql<boolean>`issues = '[]'`)
    .orderBy("id")
    .limit(limit)
    .execute();
  const armed = await db
    .selectFrom("edition")
    .select(["id", "effective_at"])
    .where("state", "=", "armed")
    .where(
      "effective_at",
      "<",
      sql<never>`clock_timestamp() + make_interval(secs => ${jobAheadMilliseconds / 1000})`,
    )
    .orderBy("effective_at")
    .limit(limit)
    .execute();
  const unplaced = await db
    .selectFrom("event")
    .select("number")
    .where("placed_at", "is", null)
    .orderBy("number")
    .limit(limit)
    .execute();
  return [
    ...submitted.map(({ id }) => prepareWish(id)),
    ...queued.map(({ revision_id: id, locale }) => translateWish(id, locale, { light: false })),
    ...toReview.map(({ id }) => reviewWish(id)),
    ...authorised.map(({ id }) => armWish(id)),
    ...armed.flatMap(({ id, effective_at: at }) => (at === null ? [] : [publishWish(id, at)])),
    ...unplaced.map(({ number }) => notifyWish(number)),
  ];
}
