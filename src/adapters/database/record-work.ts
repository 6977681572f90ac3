/** What a stage has to know before it begins, in one statement each: rows beside each other, as documents. */
import type { Kysely, Selectable } from "kysely";
import { sql } from "kysely";
import type { Temporal } from "../../domain/temporal.ts";
import type { WorkRecords } from "../../pipeline/work-records.ts";
import { editionRow } from "./record-editions.ts";
import { releaseRow, revisionRow } from "./record-releases.ts";
import { targetsOfTranslation, translationRow, type WithTargets } from "./record-translations.ts";
import type { Tables } from "./tables.ts";

/** A row as a document: what is a day or JSON is the same as in a column. An instant is not, and is not looked at. */
type Row<T extends keyof Tables> = Selectable<Tables[T]>;

interface TranslateRow {
  readonly release: Row<"release">;
  readonly revision: Row<"revision">;
  readonly translation: Row<"translation">;
  readonly targets: WithTargets["targets"];
  readonly is_newest: boolean;
}

interface ArmRow extends Row<"edition"> {
  readonly release: Row<"release">;
  readonly revision: Row<"revision">;
  readonly translations: readonly WithTargets[];
  readonly first_at: Temporal.Instant | null;
  readonly now: Temporal.Instant;
}

export function workRecords(db: Kysely<Tables>): WorkRecords {
  return {
    async translate(revisionId, locale) {
      const { rows } = await sql<TranslateRow>`
        select to_json(release) as release, to_json(revision) as revision, to_json(translation) as translation,
               ${targetsOfTranslation} as targets,
               not exists (
                 select from dateline.revision newer
                 where newer.release_key = revision.release_key and newer.number > revision.number
               ) as is_newest
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

    async arm(editionId) {
      const { rows } = await sql<ArmRow>`
        select edition.*, to_json(release) as release, to_json(revision) as revision, clock_timestamp() as now,
               (
                 select coalesce(json_agg(words order by id), '[]')
                 from (
                   select translation.*, ${targetsOfTranslation} as targets
                   from dateline.translation where translation.revision_id = revision.id
                 ) words
               ) as translations,
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
