/** Submit: a text becomes the next revision of its release - or its issues, and then nothing is stored. */
import type { Issue } from "../domain/issue.ts";
import { blocking, isBlocking } from "../domain/issue.ts";
import { readRelease } from "../domain/release/read-release.ts";
import type { ReleaseKey } from "../domain/release/release-key.ts";
import type { Ports } from "./ports.ts";
import type { Records, ReleaseSettings, RevisionRow } from "./records.ts";
import type { Wish } from "./queue.ts";
import { armWish, prepareWish, reviewWish, translateWish } from "./wishes.ts";

export interface Submission {
  readonly key: ReleaseKey;
  readonly sourceLocale: string;
  readonly text: string;
  readonly settings: ReleaseSettings;
  /** Who submits, by name in the log. */
  readonly by: string;
}

export type SubmitOutcome =
  | { readonly kind: "refused"; readonly issues: readonly Issue[] }
  /** The newest revision says exactly this already; what still waited is tried again. */
  | { readonly kind: "unchanged"; readonly revision: number }
  | { readonly kind: "accepted"; readonly revision: number };

export async function submit(ports: Ports, submission: Submission): Promise<SubmitOutcome> {
  const read = readRelease(submission.text, submission.sourceLocale);
  const refusals = read.issues.filter(isBlocking);
  if (refusals.length > 0) return { kind: "refused", issues: refusals };

  const { outcome, wishes } = await ports.database.inTransaction(async (records) => {
    const digest = digestOf(ports, submission);
    await records.releases.lockOrCreate(submission.key, submission.settings);
    const newest = await records.releases.newestRevision(submission.key);
    if (newest !== null && newest.sourceLocale !== submission.sourceLocale) return refuseLocale(newest);
    await records.releases.saveSettings(submission.key, submission.settings);
    if (newest?.digest === digest) return tryAgain(records, newest);
    if (newest !== null) await supersedeOpenEdition(records, submission.key);
    const number = (newest?.number ?? 0) + 1;
    const { key, sourceLocale, text, by } = submission;
    const { blocks, repairs } = read;
    const id = await records.releases.addRevision({
      key,
      number,
      digest,
      sourceLocale,
      text,
      blocks,
      repairs,
      by,
    });
    await records.log({ key, who: by, what: "submitted", detail: { revision: number, digest } });
    await records.announce(key);
    await ports.at("submit-saving");
    return { outcome: { kind: "accepted", revision: number } as const, wishes: [prepareWish(id)] };
  });
  await ports.at("submit-saved");
  await ports.queue.add(wishes);
  return outcome;
}

interface Decided {
  readonly outcome: SubmitOutcome;
  readonly wishes: readonly Wish[];
}

function refuseLocale(newest: RevisionRow): Decided {
  const detail = { expected: newest.sourceLocale };
  return {
    outcome: { kind: "refused", issues: [blocking("source-locale-changed", "locale", detail)] },
    wishes: [],
  };
}

/** The same text again: what waits for words or for a sign-off is tried once more, since memory or policy may be new. */
async function tryAgain(records: Records, revision: RevisionRow): Promise<Decided> {
  const wishes: Wish[] = [];
  const waiting = await records.translations.ofRevision(revision.id);
  for (const translation of waiting) {
    if (translation.state !== "in-review") continue;
    await records.translations.setState(translation.id, "queued", null);
    wishes.push(translateWish(revision.id, translation.locale));
  }
  if (waiting.length > 0) await records.releases.setReviewDue(revision.id, true);
  if (waiting.length > 0 && wishes.length === 0) wishes.push(reviewWish(revision.id));
  const edition = await records.editions.open(revision.key);
  if (edition !== null && edition.issues.length > 0) {
    await records.editions.refuse(edition.id, []);
    wishes.push(armWish(edition.id));
  }
  return { outcome: { kind: "unchanged", revision: revision.number }, wishes };
}

/**
 * A new revision takes an edition of an older one off its way to the public: no approval outlives an edit.
 * One whose instant has come is public already, and stays.
 */
async function supersedeOpenEdition(records: Records, key: ReleaseKey): Promise<void> {
  await records.events.recordDue();
  const open = await records.editions.open(key);
  if (open === null) return;
  await records.editions.setState(open.id, "cancelled");
  await records.log({
    key,
    who: "policy:newest-revision",
    what: "cancelled",
    detail: { edition: open.number },
  });
}

function digestOf(ports: Ports, { sourceLocale, settings, text }: Submission): string {
  return ports.digest(JSON.stringify([sourceLocale, settings.locales, text]));
}
