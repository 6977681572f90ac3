/** Translations and their targets in SQL. */
import type { Kysely, Selectable } from "kysely";
import { sql } from "kysely";
import type { Target } from "../../domain/translation/translation.ts";
import type { TranslationRecords, TranslationRow } from "../../pipeline/records.ts";
import { revisionRow } from "./record-releases.ts";
import type { Tables } from "./tables.ts";
import { later } from "./together.ts";

/** A translation with its targets, in order. */
export interface WithTargets extends Selectable<Tables["translation"]> {
  readonly targets: readonly Target[];
}

/** The targets of a `translation` of the statement around it, as one document. */
export const targetsOfTranslation = sql<readonly Target[]>`(
  select coalesce(json_agg(words), '[]')
  from (
    select segment, content, state, origin, rate, author from dateline.target
    where target.translation_id = translation.id order by place
  ) words
)`;

export function translationRecords(db: Kysely<Tables>): TranslationRecords {
  const withTargets = db
    .selectFrom("translation")
    .selectAll("translation")
    .select(targetsOfTranslation.as("targets"));

  return {
    async ofRevision(revisionId) {
      const rows = await withTargets.where("revision_id", "=", revisionId).orderBy("id").execute();
      return rows.map(translationRow);
    },

    async before({ key, number }, locale) {
      const row = await db
        .selectFrom("revision")
        .innerJoin("translation", "translation.revision_id", "revision.id")
        .selectAll("revision")
        .select("translation.id as translation_id")
        .where("revision.release_key", "=", key)
        .where("revision.number", "<", number)
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
      const translation = await withTargets
        .where("translation.id", "=", row.translation_id)
        .executeTakeFirstOrThrow();
      return { revision: revisionRow(row), translation: translationRow(translation) };
    },

    async saveTranslated(id, targets, issues) {
      const placed = targets.map((target, place) => ({ ...target, place }));
      await sql`
        with translation as (
          update dateline.translation set state = 'in-review', signed_off_by = null, issues = ${JSON.stringify(issues)}
          where id = ${id} and state = 'queued'
          returning id
        )
        insert into dateline.target (translation_id, segment, place, content, state, origin, rate, author)
        select translation.id, words.*
        from translation, jsonb_to_recordset(${JSON.stringify(placed)}) as words
          (segment text, place integer, content jsonb, state text, origin text, rate integer, author text)
        on conflict (translation_id, segment) do update
        set place = excluded.place, content = excluded.content, state = excluded.state, origin = excluded.origin,
            rate = excluded.rate, author = excluded.author
        ${later}`.execute(db);
    },

    async requeue(ids) {
      if (ids.length === 0) return;
      await db
        .updateTable("translation")
        .set({ state: "queued", signed_off_by: null })
        .where("id", "in", ids)
        .modifyEnd(later)
        .execute();
    },

    async signOff({ by, targets, translations }) {
      if (targets.length === 0 && translations.length === 0) return;
      const owners = targets.map(({ translation }) => translation);
      const segments = targets.map(({ segment }) => segment);
      await sql`
        with signed as (
          update dateline.target set state = 'final'
          from unnest(${owners}::integer[], ${segments}::text[]) as words (translation_id, segment)
          where target.translation_id = words.translation_id and target.segment = words.segment
        )
        update dateline.translation set state = 'signed-off', signed_off_by = ${by}
        where id = any(${translations}::integer[])
        ${later}`.execute(db);
    },
  };
}

export function translationRow(row: WithTargets): TranslationRow {
  const { id, locale, state, issues, targets } = row;
  return { id, locale, state, issues, targets, revisionId: row.revision_id, signedOffBy: row.signed_off_by };
}
