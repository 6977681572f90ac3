/** What one real release left in the record, for whoever saves the same without making it. */
import type { OpenDatabase } from "../src/adapters/database/open-database.ts";
import type { Tables } from "../src/adapters/database/tables.ts";
import type { Application } from "../src/compose.ts";
import type {
  Records,
  ReleaseRow,
  RevisionRow,
  SealedEdition,
  TranslationRow,
} from "../src/pipeline/records.ts";
import { aKey, submitted } from "../test/support/app.ts";
import { importLines, releaseOf, tomorrow } from "./releases.ts";

export interface Model extends Pick<SealedEdition, "renderings" | "versions"> {
  readonly release: ReleaseRow;
  readonly revision: RevisionRow;
  readonly translation: TranslationRow;
  /** By which the memory knows each segment. */
  readonly keys: readonly string[];
}

const key = aKey("model");

/** Takes the release of so many segments all the way; `armed` resolves when it is there. */
export async function makeModel(app: Application, segments: number, armed: Promise<void>): Promise<void> {
  await importLines(app, segments);
  const working = await app.work(["prepare", "translate", "review", "arm"], (_where, error) => {
    throw error;
  });
  await submitted(app, { key, text: releaseOf(segments), publishAt: tomorrow() });
  await armed;
  await working.close();
}

export async function readModel({ kysely }: OpenDatabase<Tables>, records: Records): Promise<Model> {
  const db = kysely.withSchema("dateline");
  const release = found(await records.releases.find(key));
  const revision = found(await records.releases.newestRevision(key));
  const [translation] = await records.translations.ofRevision(revision.id);
  const memory = await db.selectFrom("memory_entry").select("template_key").orderBy("id").execute();
  const versions = await db.selectFrom("version").selectAll().execute();
  const renderings = await db.selectFrom("rendering").selectAll().execute();
  return {
    release,
    revision,
    translation: found(translation),
    keys: memory.map((entry) => entry.template_key),
    versions: versions.map(({ locale, headline, dateline, day }) => ({
      ...{ locale, headline },
      dateline: { text: dateline, date: day },
    })),
    renderings: renderings.map(({ path, locale, content_type: contentType, coding, etag, bytes }) => ({
      ...{ path, locale, contentType },
      bodies: [{ coding, etag, bytes }],
    })),
  };
}

function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("the model release is not complete");
  return value;
}
