/**
 * The public view in SQL: an edition is there if and only if it has an event. Nothing here compares clocks, but for
 * `isDue`, which only tells the caller to record what is due before reading.
 */
import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Temporal } from "../../domain/temporal.ts";
import type { IndexQuery, IndexedVersion, PublicEdition, PublicRecords } from "../../pipeline/published.ts";
import type { ListedVersion, Rendering } from "../../pipeline/records.ts";
import type { Tables } from "./tables.ts";

export function publicRecords(db: Kysely<Tables>): PublicRecords {
  /** The edition that an event made public and none has superseded. */
  const live = db
    .selectFrom("event")
    .innerJoin("edition", "edition.id", "event.edition_id")
    .where("edition.state", "=", "live")
    .select(["event.release_key as key", "event.edition_id as editionId", "edition.number"])
    .select(["event.at as publishedAt", "event.number as eventNumber"])
    .select("event.first_at as firstPublishedAt");
  type Found = Awaited<ReturnType<typeof live.executeTakeFirstOrThrow>>;
  const publicEdition = (row: Found): PublicEdition => ({ ...row, status: "published" });

  const stored = [
    "rendering.path",
    "rendering.locale",
    "rendering.content_type",
    "rendering.coding",
  ] as const;
  const renderings = db.selectFrom("rendering").select([...stored, "rendering.etag", "rendering.bytes"]);
  /** From the live edition to its bytes: nothing that is not public is ever met on the way. */
  const liveRenderings = renderings
    .innerJoin("edition", "edition.id", "rendering.edition_id")
    .where("edition.state", "=", "live");

  return {
    async isDue() {
      const due = await sql<{ due: boolean }>`
        select exists (
          select 1 from dateline.edition where state = 'armed' and effective_at <= statement_timestamp()
        ) as due`.execute(db);
      return due.rows[0]?.due ?? false;
    },

    async live(key) {
      const row = await live.where("event.release_key", "=", key).executeTakeFirst();
      return row === undefined ? null : publicEdition(row);
    },

    async surface(key, path) {
      const rows = await liveRenderings
        .where("edition.release_key", "=", key)
        .where("rendering.path", "=", path)
        .execute();
      return together(rows)[0] ?? null;
    },

    async surfaceOfEdition(key, number, path) {
      const rows = await renderings
        .innerJoin("edition", "edition.id", "rendering.edition_id")
        .innerJoin("event", "event.edition_id", "edition.id")
        .where("edition.release_key", "=", key)
        .where("edition.number", "=", number)
        .where("rendering.path", "=", path)
        .execute();
      return together(rows)[0] ?? null;
    },

    async surfaces(key) {
      const rows = await liveRenderings
        .where("edition.release_key", "=", key)
        .orderBy("rendering.path")
        .execute();
      return together(rows);
    },

    async formerPaths(key) {
      const paths = db
        .selectFrom("edition")
        .innerJoin("rendering", "rendering.edition_id", "edition.id")
        .select("rendering.path")
        .where("edition.release_key", "=", key);
      const rows = await paths
        .where("edition.state", "=", "superseded")
        .except(paths.where("edition.state", "=", "live"))
        .execute();
      return rows.map((row) => row.path);
    },

    async list({ locale, limit, before, from, to }) {
      let wanted = live.orderBy("event.first_at", "desc").orderBy("event.release_key", "desc").limit(limit);
      if (from !== null) wanted = wanted.where("event.first_at", ">=", at(from));
      if (to !== null) wanted = wanted.where("event.first_at", "<", at(to));
      if (before !== null) {
        const place = sql<boolean>`(event.first_at, event.release_key) < (${before.at.toString()}::timestamptz, ${before.key})`;
        wanted = wanted.where(place);
      }
      if (locale !== null) {
        wanted = wanted.where((has) =>
          has.exists(
            has
              .selectFrom("version")
              .select("version.locale")
              .whereRef("version.edition_id", "=", "edition.id")
              .where("version.locale", "=", locale),
          ),
        );
      }
      const editions = (await wanted.execute()).map(publicEdition);
      const versions = await versionsOf(editions.map((edition) => edition.editionId));
      return editions.map((edition) => ({ ...edition, versions: versions.get(edition.editionId) ?? [] }));
    },

    index: indexed,

    async locales() {
      // From one locale to the next by the index: there are few, and many versions of each.
      const { rows } = await sql<{ locale: string }>`
        with recursive each (locale) as (
          (select locale from dateline.version order by locale limit 1)
          union all
          select (select locale from dateline.version v where v.locale > each.locale order by locale limit 1)
          from each where each.locale is not null
        )
        select locale from each where locale is not null and exists (
          select 1 from dateline.version v join dateline.edition e on e.id = v.edition_id
          where v.locale = each.locale and e.state = 'live'
        )`.execute(db);
      return rows.map(({ locale }) => locale);
    },
  };

  async function indexed({
    locale,
    limit,
    fromDay,
    toDay,
    place,
  }: IndexQuery): Promise<readonly IndexedVersion[]> {
    const towards = place?.side === "newer" ? "asc" : "desc";
    let wanted = db
      .selectFrom("version")
      .innerJoin("edition", "edition.id", "version.edition_id")
      .select(["version.release_key as key", "version.headline", "version.day"])
      .where("version.locale", "=", locale)
      .where("edition.state", "=", "live")
      .orderBy("version.day", towards)
      .orderBy("version.release_key", towards)
      .limit(limit);
    if (fromDay !== null) wanted = wanted.where("version.day", ">=", fromDay);
    if (toDay !== null) wanted = wanted.where("version.day", "<", toDay);
    if (place !== null) {
      const than = sql.raw(place.side === "newer" ? ">" : "<");
      const { day, key } = place;
      wanted = wanted.where(sql<boolean>`(version.day, version.release_key) ${than} (${day}::date, ${key})`);
    }
    const rows = await wanted.execute();
    return towards === "asc" ? rows.reverse() : rows;
  }

  async function versionsOf(ids: readonly number[]): Promise<ReadonlyMap<number, readonly ListedVersion[]>> {
    const byEdition = new Map<number, ListedVersion[]>(ids.map((id) => [id, []]));
    if (ids.length === 0) return byEdition;
    const rows = await db
      .selectFrom("version")
      .selectAll()
      .where("edition_id", "in", ids)
      .orderBy("place")
      .execute();
    for (const { edition_id: id, locale, headline, dateline, day } of rows) {
      byEdition.get(id)?.push({ locale, headline, dateline: { text: dateline, date: day } });
    }
    return byEdition;
  }
}

/** An instant as a parameter that the driver sends as text. */
function at(instant: Temporal.Instant) {
  return sql<Temporal.Instant>`${instant.toString()}::timestamptz`;
}

interface RenderingRow {
  readonly path: string;
  readonly locale: string | null;
  readonly content_type: string;
  readonly coding: "identity" | "br" | "gzip";
  readonly etag: string;
  readonly bytes: Uint8Array;
}

/** Puts the codings of each surface together again. */
function together(rows: readonly RenderingRow[]): readonly Rendering[] {
  const byPath = new Map<string, RenderingRow[]>();
  for (const row of rows) byPath.set(row.path, [...(byPath.get(row.path) ?? []), row]);
  return [...byPath].map(([path, [first, ...others]]) => {
    const all = first === undefined ? others : [first, ...others];
    return {
      path,
      locale: first?.locale ?? null,
      contentType: first?.content_type ?? "application/octet-stream",
      bodies: all.map(({ coding, etag, bytes }) => ({ coding, etag, bytes })),
    };
  });
}
