/** Releases and their revisions in SQL. */
import type { Kysely, Selectable, Updateable } from "kysely";
import { sql } from "kysely";
import type { ReleaseRecords, ReleaseRow, ReleaseSettings, RevisionRow } from "../../pipeline/records.ts";
import { announced } from "./channels.ts";
import type { Tables } from "./tables.ts";
import { later } from "./together.ts";

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
      .modifyEnd(later)
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
      .modifyEnd(later)
      .execute();
  };

  /** Saves what became of a submitted revision, with its translations into these locales. */
  const saveRead = async (
    id: number,
    read: Updateable<Tables["revision"]>,
    locales: readonly string[],
  ): Promise<void> => {
    await db
      .with("saved", (make) =>
        make
          .updateTable("revision")
          .set(read)
          .where("id", "=", id)
          .where("state", "=", "submitted")
          .returning(["id", announced("release_key")]),
      )
      .insertInto("translation")
      .columns(["revision_id", "locale"])
      .expression((make) =>
        make.selectFrom("saved").select(["saved.id", sql<string>`unnest(${locales}::text[])`.as("locale")]),
      )
      .onConflict((conflict) => conflict.columns(["revision_id", "locale"]).doNothing())
      .modifyEnd(later)
      .execute();
  };

  return {
    async lockOrCreate(key, settings) {
      // Others do not see a new row before this transaction ends: that is a lock, too.
      const made = await db
        .insertInto("release")
        .values({ key, ...settingsColumns(settings) })
        .onConflict((conflict) => conflict.column("key").doNothing())
        .returningAll()
        .executeTakeFirst();
      if (made !== undefined) return { ...releaseRow(made), isNew: true };
      const release = await lock(key);
      if (release === null) throw new Error(`release ${key} went away`);
      return { ...release, isNew: false };
    },

    lock,

    async lockOf(revisionId) {
      const release = db
        .selectFrom("release")
        .innerJoin("revision", "revision.release_key", "release.key")
        .select("release.key")
        .where("revision.id", "=", revisionId);
      await release.modifyEnd(sql`for no key update of release ${later}`).execute();
    },

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
      const change = db.updateTable("release").set(settingsColumns(settings)).where("key", "=", key);
      await change.modifyEnd(later).execute();
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
      await db.selectFrom("revision").select("id").where("id", "=", id).forUpdate().execute();
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
      if (revision.number > 1) await outdate(row.id, revision.key);
      return row.id;
    },

    async savePrepared(id, prepared, locales) {
      const read = {
        state: "prepared",
        dateline: prepared.dateline,
        units: JSON.stringify(prepared.units),
        moments: JSON.stringify(prepared.moments),
        issues: JSON.stringify(prepared.issues),
        tz_version: tzVersion,
      } as const;
      await saveRead(id, read, locales);
    },

    saveBlocked: (id, issues) => saveRead(id, { state: "blocked", issues: JSON.stringify(issues) }, []),

    async wishReview(id) {
      await db
        .updateTable("revision")
        .set({ review_due: true })
        .where("id", "=", id)
        .returning(announced("release_key"))
        .modifyEnd(later)
        .execute();
    },

    async takeReview(id) {
      const row = await db
        .updateTable("revision")
        .from("release")
        .set({ review_due: false })
        .whereRef("release.key", "=", "revision.release_key")
        .where("revision.id", "=", id)
        .where("revision.review_due", "=", true)
        .returningAll("revision")
        .returning([
          sql<Selectable<Tables["release"]>>`to_json(release)`.as("release"),
          isNewest.as("is_newest"),
          announced("release_key"),
        ])
        .executeTakeFirst();
      if (row === undefined) return null;
      return { ...revisionRow(row), release: releaseRow(row.release), isNewest: row.is_newest };
    },
  };
}

/** Whether the release of a `revision` of the statement around it has no newer one. */
export const isNewest = sql<boolean>`not exists (
  select from dateline.revision newer
  where newer.release_key = revision.release_key and newer.number > revision.number
)`;

function settingsColumns(settings: ReleaseSettings) {
  return {
    locales: JSON.stringify(settings.locales),
    sign_off: settings.signOff,
    provider: settings.provider,
    embargo: settings.embargo === null ? null : JSON.stringify(settings.embargo),
    publish_at: settings.publishAt === null ? null : JSON.stringify(settings.publishAt),
  };
}

export function releaseRow(row: Selectable<Tables["release"]>): ReleaseRow {
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
