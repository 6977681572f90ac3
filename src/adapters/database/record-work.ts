/** What a stage has to know before it begins, in one statement each: rows beside each other, as documents. */
import type { Kysely, RawBuilder, Selectable } from "kysely";
import { sql } from "kysely";
import type { Temporal } from "../../domain/temporal.ts";
import type { WorkRecords } from "../../pipeline/work-records.ts";
import { editionRow, openStates } from "./record-editions.ts";
import { isNewest, releaseRow, revisionRow } from "./record-releases.ts";
import { targetsOfTranslation, translationRow, type WithTargets } from "./record-translations.ts";
import type { Tables } from "./tables.ts";

/** A row as a document: what is a day or JSON is the same as in a column. An instant is not, and is not looked at. */
type Row<T extends keyof Tables> = Selectable<Tables[T]>;

interface PrepareRow extends Row<"revision"> {
  readonly release: Row<"release">;
}

interface TranslateRow {
  readonly release: Row<"release">;
  readonly revision: Row<"revision">;
  readonly translation: Row<"translation">;
  readonly targets: WithTargets["targets"];
  readonly is_newest: boolean;
}

interface ReviewRow {
  readonly translations: readonly WithTargets[];
  readonly has_edition: boolean;
  readonly has_open: boolean;
  readonly has_live: boolean;
}

interface ArmRow extends Row<"edition"> {
  readonly release: Row<"release">;
  readonly revision: Row<"revision">;
  readonly translations: readonly WithTargets[];
  readonly first_at: Temporal.Instant | null;
  readonly now: Temporal.Instant;
}

/** The translations of a revision with their targets, in order, as one document. */
function translationsOf(revisionId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    select coalesce(json_agg(words order by id), '[]')
    from (
      select translation.*, ${targetsOfTranslation} as targets
      from dateline.translation where translation.revision_id = ${revisionId}
    ) words
  )`;
}

export function workRecords(db: Kysely<Tables>): WorkRecords {
  return {
    async prepare(revisionId) {
      const { rows } = await sql<PrepareRow>`
        select revision.*, to_json(release) as release
        from dateline.revision join dateline.release on release.key = revision.release_key
        where revision.id = ${revisionId}`.execute(db);
      const [row] = rows;
      return row === undefined ? null : { revision: revisionRow(row), release: releaseRow(row.release) };
    },

    async translate(revisionId, locale) {
      const { rows } = await sql<TranslateRow>`
        select to_json(release) as release, to_json(revision) as revision, to_json(translation) as translation,
               ${targetsOfTranslation} as targets,
               ${isNewest} as is_newest
        from dateline.revision
        join dateline.release on release.key = revision.release_key
        join dateline.translation on translation.revision_id = revision.id and translation.locale = ${locale}
        where revision.id = ${revisionId}`.execute(db);
      const [row] = rows;
      if (row === undefined) return null;
      return {
        release: releaseRow(row.release),
        revision: revisionRow(row.revision),
        translation: translationRow({ ...row.translation, targets: row.targets }),
        isNewest: row.is_newest,
      };
    },

    async review({ id, key }) {
      const { rows } = await sql<ReviewRow>`
        select ${translationsOf(sql`${id}`)} as translations,
               exists (
                 select from dateline.edition where revision_id = ${id} and state <> 'cancelled'
               ) as has_edition,
               exists (
                 select from dateline.edition where release_key = ${key} and state = any(${openStates}::text[])
               ) as has_open,
               exists (select from dateline.edition where release_key = ${key} and state = 'live') as has_live`.execute(
        db,
      );
      const [row] = rows;
      return {
        translations: (row?.translations ?? []).map(translationRow),
        hasEdition: row?.has_edition ?? false,
        hasOpen: row?.has_open ?? false,
        hasLive: row?.has_live ?? false,
      };
    },

    async arm(editionId) {
      const { rows } = await sql<ArmRow>`
        select edition.*, to_json(release) as release, to_json(revision) as revision, clock_timestamp() as now,
               ${translationsOf(sql`revision.id`)} as translations,
               (
                 select event.first_at from dateline.event join dateline.edition live on live.id = event.edition_id
                 where event.release_key = edition.release_key and live.state = 'live' limit 1
               ) as first_at
        from dateline.edition
        join dateline.revision on revision.id = edition.revision_id
        join dateline.release on release.key = edition.release_key
        where edition.id = ${editionId}`.execute(db);
      const [row] = rows;
      if (row === undefined) return null;
      return {
        edition: editionRow(row),
        release: releaseRow(row.release),
        revision: revisionRow(row.revision),
        translations: row.translations.map(translationRow),
        firstPublishedAt: row.first_at,
        now: row.now,
      };
    },
  };
}
