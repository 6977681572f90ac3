/**
 * The SQL of a release from submit to armed and nothing besides, cut for a queue that has a job for each segment: what
 * comes before those jobs, the job of a segment, and the job of the release when all of those are done. It is every
 * statement of the stages, with the same rows; the look-up in the memory and the saving of words, once a segment.
 */
import { createHash } from "node:crypto";
import type { OpenDatabase } from "../src/adapters/database/open-database.ts";
import { databaseOf } from "../src/adapters/database/records.ts";
import type { Tables } from "../src/adapters/database/tables.ts";
import type { ReleaseKey } from "../src/domain/release/release-key.ts";
import { Temporal } from "../src/domain/temporal.ts";
import { aKey } from "../test/support/app.ts";
import { readModel } from "./release-model.ts";

export interface ReleaseSql {
  /** Finds nothing to do. */
  nothing(): Promise<unknown>;
  /** What submit and prepare ask and save. */
  begin(): Promise<Begun>;
  /** What translate does for one segment. */
  segment(begun: Begun, place: number): Promise<void>;
  /** The rest of translate, review and arm. */
  finish(begun: Begun): Promise<void>;
}

export interface Begun {
  readonly key: ReleaseKey;
  readonly revision: number;
  readonly translation: number;
}

const by = "bench";

/** As the stage saves all words, for one. */
const saveWord = `
  insert into dateline.target (translation_id, segment, place, content, state, origin, rate, author)
  select $1::integer, words.* from jsonb_to_recordset($2) as words
    (segment text, place integer, content jsonb, state text, origin text, rate integer, author text)
  on conflict (translation_id, segment) do update
  set place = excluded.place, content = excluded.content, state = excluded.state, origin = excluded.origin,
      rate = excluded.rate, author = excluded.author`;

/** In a database that holds the model release. */
export async function releaseSql(open: OpenDatabase<Tables>): Promise<ReleaseSql> {
  const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
  const { records, inTransaction } = databaseOf(open.kysely, open, { digest, tzVersion: by });
  const model = await readModel(open, records);
  const { release, revision, translation } = model;
  const [from, to] = [revision.sourceLocale, translation.locale];
  let next = 0;

  const submit = (key: ReleaseKey): Promise<number> =>
    inTransaction(async (saving) => {
      await saving.releases.lockOrCreate(key, release);
      const id = await saving.releases.addRevision({ ...revision, key });
      await saving.log({ key, who: by, what: "submitted", detail: { revision: 1, digest: revision.digest } });
      return id;
    });

  const prepare = async (id: number): Promise<void> => {
    await records.work.prepare(id);
    await inTransaction((saving) => saving.releases.savePrepared(id, revision, [to]));
  };

  const endTranslation = async (begun: Begun): Promise<void> => {
    await records.terms.all(from, to);
    await inTransaction(async (saving) => {
      await saving.releases.wishReview(begun.revision);
      await saving.translations.saveTranslated(begun.translation, [], []);
    });
  };

  const review = ({ key, revision: id, translation: words }: Begun): Promise<number> =>
    inTransaction(async (saving) => {
      await saving.releases.lockOf(id);
      await saving.releases.takeReview(id);
      const found = await saving.work.review({ id, key });
      const targets = found.translations.flatMap((one) =>
        one.targets.map(({ segment }) => ({ translation: words, segment })),
      );
      await saving.translations.signOff({ by, targets, translations: [words] });
      const edition = { key, revisionId: id, kind: "original", authorisedBy: by } as const;
      const made = await saving.editions.create(edition);
      const entry = { key, who: by, detail: { edition: made.number, revision: 1 } };
      await saving.log({ ...entry, what: "signed-off" }, { ...entry, what: "authorised" });
      return made.id;
    });

  const arm = async ({ key }: Begun, id: number): Promise<void> => {
    const effectiveAt = Temporal.Now.instant().add({ hours: 24 }).round("second");
    await records.work.arm(id);
    await inTransaction(async (saving) => {
      await saving.editions.lock(id);
      await saving.editions.seal({ id, key }, { ...model, effectiveAt });
      const detail = { edition: 1, effectiveAt: effectiveAt.toString() };
      await saving.log({ key, who: by, what: "armed", detail });
    });
  };

  return {
    nothing: () => records.work.prepare(0),

    async begin() {
      const key = aKey(`raw-${(next += 1)}`);
      const id = await submit(key);
      await prepare(id);
      const work = await records.work.translate(id, to);
      return { key, revision: id, translation: work?.translation.id ?? 0 };
    },

    async segment(begun, place) {
      await records.memory.find(from, to, model.keys.slice(place, place + 1));
      const word = JSON.stringify([{ ...translation.targets[place], place }]);
      await open.pool.query(saveWord, [begun.translation, word]);
    },

    async finish(begun) {
      await endTranslation(begun);
      await arm(begun, await review(begun));
    },
  };
}
