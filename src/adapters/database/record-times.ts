/** The stored instants that are still to come, in SQL. Instants in documents are RFC 3339 in UTC: texts that sort as times do. */
import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Temporal } from "../../domain/temporal.ts";
import type { TimesToCome } from "../../pipeline/times-to-come.ts";
import type { Tables } from "./tables.ts";

export function timesToCome(db: Kysely<Tables>): TimesToCome {
  return {
    async planned(now, { after, limit }) {
      const isToCome = (column: "embargo" | "publish_at") =>
        sql<boolean>`(${sql.ref(`release.${column}`)} ->> 'instant') collate "C" > ${isoOf(now)}`;
      const rows = await db
        .selectFrom("release")
        .leftJoin("edition", (join) =>
          join.onRef("edition.release_key", "=", "release.key").on("edition.state", "in", ["armed", "held"]),
        )
        .select(["release.key", "release.embargo", "release.publish_at as publishAt"])
        .select("edition.number as armed")
        .where((is) => is.or([isToCome("embargo"), isToCome("publish_at")]))
        .$if(after !== null, (query) => query.where("release.key", ">", after))
        .orderBy("release.key")
        .limit(limit)
        .execute();
      return rows;
    },

    async moments(now, { after, limit }) {
      const rows = await db
        .selectFrom("revision")
        .select(["id as revisionId", "release_key as key", "number as revision", "moments"])
        .select("tz_version as tzVersion")
        .where("state", "=", "prepared")
        .where("id", ">", after ?? 0)
        .where(({ or, not, exists, selectFrom, ref }) =>
          or([
            not(
              exists(
                selectFrom("revision as later")
                  .select("later.id")
                  .whereRef("later.release_key", "=", "revision.release_key")
                  .whereRef("later.number", ">", ref("revision.number")),
              ),
            ),
            exists(
              selectFrom("edition")
                .select("edition.id")
                .whereRef("edition.revision_id", "=", "revision.id")
                .where("edition.state", "in", ["authorised", "armed", "held", "live"]),
            ),
          ]),
        )
        .where(
          sql<boolean>`jsonb_path_exists(revision.moments,
            '$[*].time.value ? (@.instant > $now || @.until > $now)',
            jsonb_build_object('now', ${isoOf(now)}::text))`,
        )
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map((row) => ({ ...row, tzVersion: row.tzVersion ?? "" }));
    },
  };
}

function isoOf(instant: Temporal.Instant): string {
  return instant.toString({ smallestUnit: "second" });
}
