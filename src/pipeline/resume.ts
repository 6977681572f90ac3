/**
 * Resume: the same text was submitted again. What is public or on its way stays as it is; what waited is tried once
 * more, since the memory, the policy or the planned time may be new.
 */
import type { ReleaseKey } from "../domain/release/release-key.ts";
import type { Wish } from "./queue.ts";
import type { Records, RevisionRow } from "./records.ts";
import { armWish, reviewWish, translateWish } from "./wishes.ts";

/** Answers the jobs that follow. `moved`: the embargo or the planned publication is another one now. */
export async function resume(
  records: Records,
  revision: RevisionRow,
  moved: boolean,
): Promise<readonly Wish[]> {
  // The revision's row first, as every stage does that touches its translations: so none waits for another in a ring.
  await records.releases.lockRevision(revision.id);
  if (moved && (await cancelOpenEdition(records, revision.key, "policy:moved")))
    return reviewAgain(records, revision);
  const edition = await records.editions.ofRevision(revision.id);
  if (edition === null) return tryTranslationsAgain(records, revision);
  if (edition.state !== "authorised" || edition.issues.length === 0) return [];
  await records.editions.refuse(edition.id, []);
  return [armWish(edition.id)];
}

/**
 * Takes the edition of a release that is on its way off it; answers whether it did. One whose instant has come is
 * public already, and stays; one on hold stays on hold, until the person who doubted says more.
 */
export async function cancelOpenEdition(records: Records, key: ReleaseKey, who: string): Promise<boolean> {
  await records.events.recordDue();
  const open = await records.editions.open(key);
  if (open === null || open.state === "held") return false;
  await records.editions.setState(open.id, "cancelled");
  await records.log({ key, who, what: "cancelled", detail: { edition: open.number } });
  return true;
}

async function tryTranslationsAgain(records: Records, revision: RevisionRow): Promise<readonly Wish[]> {
  const translations = await records.translations.ofRevision(revision.id);
  const waiting = translations.filter(({ state }) => state === "in-review");
  await records.translations.requeue(waiting.map(({ id }) => id));
  if (waiting.length > 0)
    return waiting.map(({ locale }) => translateWish(revision.id, locale, { light: false }));
  return translations.length > 0 ? reviewAgain(records, revision) : [];
}

async function reviewAgain(records: Records, revision: RevisionRow): Promise<readonly Wish[]> {
  await records.releases.wishReview(revision.id);
  return [reviewWish(revision.id)];
}
