/** Rows imply jobs: of every kind there is room for some, so that what stays long starves nothing. */
import { plainSource } from "../../../src/domain/release/source.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Application, compose } from "../../../src/compose.ts";
import { Temporal } from "../../../src/domain/temporal.ts";
import { aConfig, aFolder, aKey } from "../../support/app.ts";

const folder = aFolder();
let app: Application;

beforeAll(async () => {
  app = await compose(aConfig(folder.path));
});

afterAll(async () => {
  await app.close();
  folder.remove();
});

/** An edition on its way: authorised, or armed for so many seconds ahead. */
async function anEdition(key: string, armedFor: number | null): Promise<number> {
  return app.ports.database.inTransaction(async (records) => {
    const settings = {
      locales: ["en"],
      signOff: "none",
      provider: null,
      embargo: null,
      publishAt: null,
    } as const;
    await records.releases.lockOrCreate(aKey(key), settings);
    const source = { source: plainSource(key), sourceLocale: "en", undone: [], blocks: [], repairs: [] };
    const revision = { key: aKey(key), number: 1, digest: key, by: "test", ...source };
    const revisionId = await records.releases.addRevision(revision);
    await records.releases.savePrepared(
      revisionId,
      { dateline: null, units: [], moments: [], issues: [] },
      [],
    );
    const edition = await records.editions.create({
      key: aKey(key),
      revisionId,
      kind: "original",
      authorisedBy: "test",
    });
    if (armedFor === null) return edition.id;
    const now = await records.now();
    const effectiveAt = now
      .add({ seconds: armedFor })
      .round({ smallestUnit: "second", roundingMode: "ceil" });
    await records.editions.seal(edition, { effectiveAt, versions: [], renderings: [] });
    return edition.id;
  });
}

test("editions armed for later keep no other from being armed or published, however many there are", async () => {
  for (let i = 0; i < 5; i += 1) await anEdition(`later-${i}`, 86_400);
  const soon = await anEdition("soon", 30);
  const waiting = await anEdition("waiting", null);
  const wishes = await app.ports.database.records.implied(1);
  expect(wishes.map(({ stage, subject }) => `${stage} ${subject}`)).toEqual([
    `arm ${waiting}`,
    `publish ${soon}`,
  ]);
  const [, publish] = wishes;
  expect(Temporal.Instant.compare(publish?.notBefore ?? Temporal.Now.instant(), Temporal.Now.instant())).toBe(
    1,
  );
});
