/** Events in SQL: the moment an edition becomes public, numbered densely under one lock. */
import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { EventRecords, EventRow } from "../../pipeline/records.ts";
import type { Tables } from "./tables.ts";

/** The advisory lock of going live; hold, cancel and the like decide under it too. */
const goLiveLock = 0x44_41_54_45;

export async function lockGoLive(db: Kysely<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(goLiveLock)})`.execute(db);
}

export function eventRecords(db: Kysely<Tables>): EventRecords {
  const events = db
    .selectFrom("event")
    .innerJoin("edition", "edition.id", "event.edition_id")
    .select([
      "event.number",
      "event.type",
      "event.release_key",
      "event.edition_id",
      "event.at",
      "event.placed_at",
    ])
    .select("edition.number as edition_number");
  type Found = Awaited<ReturnType<typeof events.executeTakeFirstOrThrow>>;
  const eventRow = (row: Found): EventRow => ({
    number: row.number,
    type: row.type,
    key: row.release_key,
    editionId: row.edition_id,
    editionNumber: row.edition_number,
    at: row.at,
    placed: row.placed_at !== null,
  });

  return {
    async recordDue() {
      await lockGoLive(db);
      const due = await db
        .selectFrom("edition")
        .select(["id", "release_key"])
        .where("state", "=", "armed")
        .where("effective_at", "<=", sql<never>`clock_timestamp()`)
        .orderBy("effective_at")
        .orderBy("id")
        .execute();
      if (due.length === 0) return [];
      const ids = due.map((edition) => edition.id);
      const keys = due.map((edition) => edition.release_key);
      await db
        .updateTable("edition")
        .set({ state: "superseded" })
        .where("release_key", "=", sql<never>`any(${keys}::text[])`)
        .where("state", "=", "live")
        .execute();
      await db
        .updateTable("edition")
        .set({ state: "live" })
        .where("id", "=", sql<never>`any(${ids}::integer[])`)
        .execute();
      // Numbers in order of (effective_at, id), after the last one: under the lock nobody else gives any. Readers have
      // seen those that an older record has lost, so they are not given again.
      const last = sql`(select greatest(
        (select coalesce(max(number), 0) from dateline.event), (select coalesce(max(number), 0) from dateline.loss)))`;
      await sql`
        insert into dateline.event (number, type, release_key, edition_id, at, first_at)
        select ${last} + row_number() over (order by effective_at, id),
               case kind when 'original' then 'published' else 'updated' end, release_key, id, effective_at,
               coalesce((select min(at) from dateline.event of where of.release_key = edition.release_key), effective_at)
        from dateline.edition where id = any(${ids}::integer[])`.execute(db);
      const recorded = await events
        .where("event.edition_id", "=", sql<never>`any(${ids}::integer[])`)
        .orderBy("event.number")
        .execute();
      return recorded.map(eventRow);
    },

    async get(number) {
      const row = await events.where("event.number", "=", number).executeTakeFirst();
      return row === undefined ? null : eventRow(row);
    },

    async newest(key) {
      const row = await events
        .where("event.release_key", "=", key)
        .orderBy("event.number", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : eventRow(row);
    },

    async after(number, limit) {
      const rows = await events
        .where("event.number", ">", number)
        .orderBy("event.number")
        .limit(limit)
        .execute();
      return rows.map(eventRow);
    },

    async numbered(numbers) {
      const rows = await events.where("event.number", "=", sql<never>`any(${numbers}::bigint[])`).execute();
      return rows.map(eventRow);
    },

    async markPlaced(number) {
      await db
        .updateTable("event")
        .set({ placed_at: sql<string>`clock_timestamp()` })
        .where("number", "=", number)
        .where("placed_at", "is", null)
        .execute();
    },
  };
}
