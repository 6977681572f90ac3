/**
 * Review: where a policy signs off, it does so here, by its own name in the log; and where every required locale
 * is signed off for the same revision, the edition is made and authorised.
 */
import { isSignedOff, policyExact, signOffByPolicy } from "../domain/translation/sign-off.ts";
import type { Ports } from "./ports.ts";
import type { EditionRow, Records, ReleaseRow, RevisionRow, TranslationRow } from "./records.ts";
import { armWish } from "./wishes.ts";

export async function review(ports: Ports, subject: string): Promise<void> {
  const known = await ports.database.records.releases.revision(Number(subject));
  if (known === null) return;
  const edition = await ports.database.inTransaction(async (records) => {
    // The release first: a submission that comes now waits, and then finds the edition that this makes.
    const release = await records.releases.lock(known.key);
    const revision = await records.releases.lockRevision(known.id);
    if (release === null || revision === null || !revision.reviewDue) return null;
    await records.releases.setReviewDue(revision.id, false);
    await records.announce(revision.key);
    const newest = await records.releases.newestRevision(revision.key);
    if (release.signOff !== "exact" || newest?.id !== revision.id) return null;
    await signOffAll(records, revision);
    await ports.at("review-decided");
    const made = await assemble(records, release, revision);
    await ports.at("review-saving");
    return made;
  });
  await ports.at("review-saved");
  if (edition !== null) await ports.queue.add([armWish(edition.id)]);
}

/** The policy signs off what it may; a translation whose every segment is final is signed off. */
async function signOffAll(records: Records, revision: RevisionRow): Promise<void> {
  for (const translation of await records.translations.ofRevision(revision.id)) {
    if (translation.state !== "in-review") continue;
    const targets = signOffByPolicy(translation.targets, translation.issues);
    await records.translations.saveTargets(translation.id, targets, translation.issues);
    if (!isSignedOff(targets)) continue;
    await records.translations.setState(translation.id, "signed-off", policyExact);
    const detail = { revision: revision.number, locale: translation.locale, segments: targets.length };
    await records.log({ key: revision.key, who: policyExact, what: "signed-off", detail });
  }
}

/** Makes the edition of a revision that is signed off in every locale, unless there is one. */
async function assemble(
  records: Records,
  release: ReleaseRow,
  revision: RevisionRow,
): Promise<EditionRow | null> {
  const translations = await records.translations.ofRevision(revision.id);
  if (!coversAll(release, revision, translations)) return null;
  if ((await records.editions.ofRevision(revision.id)) !== null) return null;
  // An edition on hold is a person's doubt: no policy goes round it.
  if ((await records.editions.open(revision.key)) !== null) return null;
  const first = (await records.editions.newestLive(revision.key)) === null;
  const edition = await records.editions.create({
    key: revision.key,
    revisionId: revision.id,
    kind: first ? "original" : "update",
    authorisedBy: policyExact,
  });
  const detail = { edition: edition.number, revision: revision.number };
  await records.log({ key: revision.key, who: policyExact, what: "authorised", detail });
  return edition;
}

function coversAll(
  release: ReleaseRow,
  revision: RevisionRow,
  translations: readonly TranslationRow[],
): boolean {
  const signed = new Set(translations.filter((one) => one.state === "signed-off").map((one) => one.locale));
  return release.locales.every((locale) => locale === revision.sourceLocale || signed.has(locale));
}
