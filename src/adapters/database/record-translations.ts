/** Translations and their targets in SQL. */
import type { Kysely, Selectable } from "kysely";
import type { Target } from "../../domain/translation/translation.ts";
import type { TranslationRecords, TranslationRow } from "../../pipeline/records.ts";
import { revisionRow } from "./record-releases.ts";
import { slices } from "./slices.ts";
import type { Tables } from "./tables.ts";

export function translationRecords(db: Kysely<Tables>): TranslationRecords {
  const withTargets = async (
    rows: readonly Selectable<Tables["translation"]>[],
  ): Promise<TranslationRow[]> => {
    if (rows.length === 0) return [];
    const ids = rows.map((row) => row.id);
    const targets = await db
      .selectFrom("target")
      .selectAll()
      .where("translation_id", "in", ids)
      .orderBy("place")
      .execute();
    return rows.map((row) => ({
      id: row.id,
      revisionId: row.revision_id,
      locale: row.locale,
      state: row.state,
      issues: row.issues,
      signedOffBy: row.signed_off_by,
      targets: targets.filter((target) => target.translation_id === row.id).map(targetOf),
    }));
  };

  return {
    async create(revisionId, locales) {
      if (locales.length === 0) return;
      await db
        .insertInto("translation")
        .values(locales.map((locale) => ({ revision_id: revisionId, locale })))
        .onConflict((conflict) => conflict.columns(["revision_id", "locale"]).doNothing())
        .execute();
    },

    async ofRevision(revisionId) {
      const rows = db
        .selectFrom("translation")
        .selectAll()
        .where("revision_id", "=", revisionId)
        .orderBy("id");
      return withTargets(await rows.execute());
    },

    async lock(revisionId, locale) {
      const rows = await db
        .selectFrom("translation")
        .selectAll()
        .where("revision_id", "=", revisionId)
        .where("locale", "=", locale)
        .forUpdate()
        .execute();
      return (await withTargets(rows))[0] ?? null;
    },

    async before(revision, locale) {
      const row = await db
        .selectFrom("revision")
        .innerJoin("translation", "translation.revision_id", "revision.id")
        .select("revision.id")
        .where("revision.release_key", "=", revision.key)
        .where("revision.number", "<", revision.number)
        .where("translation.locale", "=", locale)
        .where((has) =>
          has.exists(
            has
              .selectFrom("target")
              .select("target.segment")
              .whereRef("target.translation_id", "=", "translation.id")
              .where("target.content", "is not", null),
          ),
        )
        .orderBy("revision.number", "desc")
        .limit(1)
        .executeTakeFirst();
      if (row === undefined) return null;
      const found = await db
        .selectFrom("revision")
        .selectAll()
        .where("id", "=", row.id)
        .executeTakeFirstOrThrow();
      const rows = db
        .selectFrom("translation")
        .selectAll()
        .where("revision_id", "=", row.id)
        .where("locale", "=", locale);
      const [translation] = await withTargets(await rows.execute());
      return translation === undefined ? null : { revision: revisionRow(found), translation };
    },

    async saveTargets(id, targets, issues) {
      await db
        .updateTable("translation")
        .set({ issues: JSON.stringify(issues) })
        .where("id", "=", id)
        .execute();
      const placed = targets.map((target, place) => ({ target, place }));
      for (const some of slices(placed)) {
        await db
          .insertInto("target")
          .values(
            some.map(({ target, place }) => ({
              translation_id: id,
              segment: target.segment,
              place,
              content: target.content === null ? null : JSON.stringify(target.content),
              state: target.state,
              origin: target.origin,
              rate: target.rate,
              author: target.author,
            })),
          )
          .onConflict((conflict) =>
            conflict.columns(["translation_id", "segment"]).doUpdateSet((with_) => ({
              place: with_.ref("excluded.place"),
              content: with_.ref("excluded.content"),
              state: with_.ref("excluded.state"),
              origin: with_.ref("excluded.origin"),
              rate: with_.ref("excluded.rate"),
              author: with_.ref("excluded.author"),
            })),
          )
          .execute();
      }
    },

    async setState(id, state, signedOffBy) {
      await db
        .updateTable("translation")
        .set({ state, signed_off_by: signedOffBy })
        .where("id", "=", id)
        .execute();
    },
  };
}

function targetOf(row: Selectable<Tables["target"]>): Target {
  const { segment, content, state, origin, rate, author } = row;
  return { segment, content, state, origin, rate, author };
}
