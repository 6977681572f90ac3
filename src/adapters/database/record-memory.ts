/** The translation memory and the term base in SQL: exact lookups by key. */
import { type Kysely, sql } from "kysely";
import { slices } from "./slices.ts";
import type { MemoryEntry } from "../../domain/translation/memory.ts";
import type { MemoryRecords, TermRecords } from "../../pipeline/memory-records.ts";
import type { Tables } from "./tables.ts";

export function memoryRecords(db: Kysely<Tables>, digest: (text: string) => string): MemoryRecords {
  return {
    async add(entries) {
      let added = 0;
      for (const some of slices(entries)) {
        const done = await db
          .insertInto("memory_entry")
          .values(
            some.map((entry) => ({
              source_locale: entry.sourceLocale,
              target_locale: entry.targetLocale,
              template_key: entry.key,
              digest: digest(JSON.stringify([entry.sourceText, entry.source, entry.target])),
              source_text: entry.sourceText,
              source: JSON.stringify(entry.source),
              target: JSON.stringify(entry.target),
              origin: entry.origin,
            })),
          )
          .onConflict((conflict) =>
            conflict.columns(["source_locale", "target_locale", "digest"]).doNothing(),
          )
          .executeTakeFirst();
        added += Number(done.numInsertedOrUpdatedRows ?? 0n);
      }
      return added;
    },

    async find(from, to, keys) {
      const found = new Map<string, MemoryEntry[]>();
      if (keys.length === 0) return found;
      const rows = await db
        .selectFrom("memory_entry")
        .selectAll()
        .where("source_locale", "=", from)
        .where("target_locale", "=", to)
        .where("template_key", "=", sql<never>`any(${keys}::text[])`)
        .orderBy("id", "desc")
        .execute();
      for (const row of rows) {
        const { source, target, origin } = row;
        const entry: MemoryEntry = {
          sourceLocale: from,
          targetLocale: to,
          sourceText: row.source_text,
          source,
          target,
          origin,
        };
        const others = found.get(row.template_key);
        if (others === undefined) found.set(row.template_key, [entry]);
        else others.push(entry);
      }
      return found;
    },
  };
}

export function termRecords(db: Kysely<Tables>): TermRecords {
  return {
    async add(from, to, terms) {
      let added = 0;
      for (const some of slices(terms)) {
        const done = await db
          .insertInto("term")
          .values(some.map((term) => ({ source_locale: from, target_locale: to, ...term })))
          .onConflict((conflict) =>
            conflict.columns(["source_locale", "target_locale", "source", "target"]).doUpdateSet((with_) => ({
              domain: with_.ref("excluded.domain"),
              note: with_.ref("excluded.note"),
              status: with_.ref("excluded.status"),
            })),
          )
          .executeTakeFirst();
        added += Number(done.numInsertedOrUpdatedRows ?? 0n);
      }
      return added;
    },

    async all(from, to) {
      return db
        .selectFrom("term")
        .select(["source", "target", "domain", "note", "status"])
        .where("source_locale", "=", from)
        .where("target_locale", "=", to)
        .orderBy("id")
        .execute();
    },
  };
}
