/** Releases and their revisions in SQL. */
import type { Kysely, Selectable } from "kysely";
import { sql } from "kysely";
import type { ReleaseRecords, ReleaseRow, ReleaseSettings, RevisionRow } from "../../pipeline/records.ts";
import type { Tables } from "./tables.ts";

export function releaseRecords(db: Kysely<Tables>, tzVersion: string): ReleaseRecords {
  const lock = async (key: ReleaseRow["key"]): Promise<ReleaseRow | null> => {
    // No stronger lock than this: recording an event refers to the release while it is being worked on.
    const row = await db
      .selectFrom("release")
      .selectAll()
      .where("key", "=", key)
      .modifyEnd(sql`for no key update`)
      .executeTakeFirst();
    return row === undefined ? null : releaseRow(row);
  };

  /** Nothing is begun any more for revisions before this one. */
  const outdate = async (newest: number, key: ReleaseRow["key"]): Promise<void> => {
    await db
      .updateTable("revision")
      .set({ state: "outdated" })
      .where("release_key", "=", key)
      .where("id", "<", newest)
      .where("state", "=", "submitted")
      .execute();
    const older = db
      .selectFrom("revision")
      .select("id")
      .where("release_key", "=", key)
      .where("id", "<", newest);
    await db
      .updateTable("translation")
      .set({ state: "outdated" })
      .where("revision_id", "in", older)
      .where("state", "=", "queued")
      .execute();
  };

  return {
    async lockOrCreate(key, settings) {
      await db
        .insertInto("release")
        .values({ key, ...settingsColumns(settings) })
        .onConflict((conflict) => conflict.column("key").doNothing())
        .execute();
      const release = await lock(key);
      if (release === null) throw new Error(`release ${key} went away`);
      return release;
    },

    lock,

    async find(key) {
      const row = await db.selectFrom("release").selectAll().where("key", "=", key).executeTakeFirst();
      return row === undefined ? null : releaseRow(row);
    },

    async list() {
      const rows = await db
        .selectFrom("release")
        .selectAll()
        .orderBy("created_at", "desc")
        .orderBy("key")
        .execute();
      return rows.map(releaseRow);
    },

    async saveSettings(key, settings) {
      await db.updateTable("release").set(settingsColumns(settings)).where("key", "=", key).execute();
    },

    async newestRevision(key) {
      const row = await db
        .selectFrom("revision")
        .selectAll()
        .where("release_key", "=", key)
        .orderBy("number", "desc")
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? null : revisionRow(row);
    },

    async revision(id) {
      const row = await db.selectFrom("revision").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? null : revisionRow(row);
    },

    async lockRevision(id) {
      const row = await db
        .selectFrom("revision")
        .selectAll()
        .where("id", "=", id)
        .forUpdate()
        .executeTakeFirst();
      return row === undefined ? null : revisionRow(row);
    },

    async addRevision(revision) {
      const { text, ...facts } = revision.source;
      const row = await db
        .insertInto("revision")
        .values({
          release_key: revision.key,
          number: revision.number,
          digest: revision.digest,
          source_locale: revision.sourceLocale,
          text,
          source: JSON.stringify({ ...facts, undone: revision.undone }),
          blocks: JSON.stringify(revision.blocks),
          repairs: JSON.stringify(revision.repairs),
          submitted_by: revision.by,
        })
        .returning("id")
        .executeTakeFirstOrThrow();
      await outdate(row.id, revision.key);
      return row.id;
    },

    async savePrepared(id, prepared) {
      const done = await db
        .updateTable("revision")
        .set({
          state: "prepared",
          dateline: prepared.dateline,
          units: JSON.stringify(prepared.units),
          moments: JSON.stringify(prepared.moments),
          issues: JSON.stringify(prepared.issues),
          tz_version: tzVersion,
        })
        .where("id", "=", id)
        .where("state", "=", "submitted")
        .executeTakeFirst();
      return done.numUpdatedRows > 0n;
    },

    async saveBlocked(id, issues) {
      const done = await db
        .updateTable("revision")
        .set({ state: "blocked", issues: JSON.stringify(issues) })
        .where("id", "=", id)
        .where("state", "=", "submitted")
        .executeTakeFirst();
      return done.numUpdatedRows > 0n;
    },

    async setReviewDue(id, due) {
      await db.updateTable("revision").set({ review_due: due }).where("id", "=", id).execute();
    },
  };
}

function settingsColumns(settings: ReleaseSettings) {
  return {
    locales: JSON.stringify(settings.locales),
    sign_off: settings.signOff,
    provider: settings.provider,
    embargo: settings.embargo === null ? null : JSON.stringify(settings.embargo),
    publish_at: settings.publishAt === null ? null : JSON.stringify(settings.publishAt),
  };
}

function releaseRow(row: Selectable<Tables["release"]>): ReleaseRow {
  const { key, locales, provider, embargo } = row;
  return { key, locales, signOff: row.sign_off, provider, embargo, publishAt: row.publish_at };
}

export function revisionRow(row: Selectable<Tables["revision"]>): RevisionRow {
  const { id, number, digest, blocks, repairs, state, issues, dateline, units, moments } = row;
  const known = { id, number, digest, blocks, repairs, state, issues, dateline, units, moments };
  const { undone, ...facts } = row.source;
  const { release_key: key, source_locale: sourceLocale, submitted_by: by, review_due: reviewDue } = row;
  return { ...known, source: { ...facts, text: row.text }, undone, key, sourceLocale, by, reviewDue };
}
