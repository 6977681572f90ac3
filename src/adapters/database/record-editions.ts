/** Editions and their sealed bytes in SQL. */
import type { Kysely, Selectable } from "kysely";
import { sql } from "kysely";
import type { Temporal } from "../../domain/temporal.ts";
import type { EditionRecords, EditionRow, Rendering } from "../../pipeline/records.ts";
import { timersTold } from "./channels.ts";
import type { Tables } from "./tables.ts";
import { later } from "./together.ts";

/** On its way to the public. */
export const openStates = ["authorised", "armed", "held"] as const;

export function editionRecords(db: Kysely<Tables>): EditionRecords {
  const first = async (
    rows: Promise<Selectable<Tables["edition"]> | undefined>,
  ): Promise<EditionRow | null> => {
    const row = await rows;
    return row === undefined ? null : editionRow(row);
  };
  const all = db.selectFrom("edition").selectAll();

  return {
    async create({ key, revisionId, kind, authorisedBy }) {
      const row = await db
        .insertInto("edition")
        .values((make) => ({
          release_key: key,
          number: make
            .selectFrom("edition")
            // Readers have seen the numbers that an older record has lost.
            .select(
              sql<number>`1 + greatest(coalesce(max(number), 0), (
                select max(edition_number) from dateline.loss where loss.release_key = ${key}))`.as("next"),
            )
            .where("release_key", "=", key)
            .where("state", "<>", "cancelled"),
          revision_id: revisionId,
          kind,
          authorised_by: authorisedBy,
        }))
        .returningAll()
        .executeTakeFirstOrThrow();
      return editionRow(row);
    },

    get: (id) => first(all.where("id", "=", id).executeTakeFirst()),

    async lock(id) {
      // The clock is read from the locked row, so after a wait for the lock and not before.
      const row = await db
        .with("locked", (make) => make.selectFrom("edition").selectAll().where("id", "=", id).forUpdate())
        .selectFrom("locked")
        .selectAll()
        .select(sql<Temporal.Instant>`clock_timestamp()`.as("now"))
        .executeTakeFirst();
      return row === undefined ? null : { ...editionRow(row), now: row.now };
    },

    open: (key) =>
      first(all.where("release_key", "=", key).where("state", "in", openStates).executeTakeFirst()),

    newest: (key) =>
      first(all.where("release_key", "=", key).orderBy("number", "desc").limit(1).executeTakeFirst()),

    ofRevision: (id) =>
      first(
        all
          .where("revision_id", "=", id)
          .where("state", "<>", "cancelled")
          .orderBy("number", "desc")
          .limit(1)
          .executeTakeFirst(),
      ),

    async seal(edition, { effectiveAt, versions, renderings }) {
      const rows = renderings.flatMap((rendering) => renderingRows(edition.id, rendering));
      if (rows.length > 0) await db.insertInto("rendering").values(rows).modifyEnd(later).execute();
      const utcDay = effectiveAt.toZonedDateTimeISO("UTC").toPlainDate().toString();
      const listed = versions.map(({ locale, headline, dateline }, place) => ({
        ...{ edition_id: edition.id, release_key: edition.key, locale, place, headline },
        ...{ dateline: dateline.text, day: dateline.date ?? utcDay },
      }));
      if (listed.length > 0) await db.insertInto("version").values(listed).modifyEnd(later).execute();
      await db
        .updateTable("edition")
        .set({ state: "armed", effective_at: effectiveAt.toString() })
        .where("id", "=", edition.id)
        .returning(timersTold)
        .modifyEnd(later)
        .execute();
    },

    async refuse(id, issues) {
      await db
        .updateTable("edition")
        .set({ issues: JSON.stringify(issues) })
        .where("id", "=", id)
        .modifyEnd(later)
        .execute();
    },

    async setState(id, state) {
      const change = db.updateTable("edition").set({ state }).where("id", "=", id).returning(timersTold);
      await change.modifyEnd(later).execute();
    },

    async nextArmed() {
      const row = await db
        .selectFrom("edition")
        .select(["effective_at", sql<Temporal.Instant>`clock_timestamp()`.as("now")])
        .where("state", "=", "armed")
        .orderBy("effective_at")
        .limit(1)
        .executeTakeFirst();
      if (row === undefined || row.effective_at === null) return null;
      return { effectiveAt: row.effective_at, now: row.now };
    },
  };
}

function renderingRows(editionId: number, { path, locale, contentType, bodies }: Rendering) {
  return bodies.map(({ coding, etag, bytes }) => {
    return { edition_id: editionId, path, locale, content_type: contentType, coding, etag, bytes };
  });
}

export function editionRow(row: Selectable<Tables["edition"]>): EditionRow {
  const { id, number, kind, state, issues } = row;
  return {
    ...{ id, number, kind, state, issues },
    key: row.release_key,
    revisionId: row.revision_id,
    authorisedBy: row.authorised_by,
    effectiveAt: row.effective_at,
  };
}
