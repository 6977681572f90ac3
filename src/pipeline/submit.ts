/** Submit: a text becomes the next revision of its release - or its issues, and then nothing is stored. */
import type { Issue } from "../domain/issue.ts";
import { blocking, isBlocking } from "../domain/issue.ts";
import { isAhead } from "../domain/edition/schedule.ts";
import { type ReadRelease, readRelease } from "../domain/release/read-release.ts";
import { Temporal } from "../domain/temporal.ts";
import type { ReleaseKey } from "../domain/release/release-key.ts";
import type { Ports } from "./ports.ts";
import type { Records, ReleaseRow, ReleaseSettings, RevisionRow } from "./records.ts";
import { cancelOpenEdition, resume } from "./resume.ts";
import type { Wish } from "./queue.ts";
import { prepareWish } from "./wishes.ts";

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
    const release = await records.releases.lockOrCreate(submission.key, submission.settings);
    const newest = await records.releases.newestRevision(submission.key);
    if (newest !== null && newest.sourceLocale !== submission.sourceLocale) return refuseLocale(newest);
    const settings = await keepTimes(records, release, submission.settings);
    await records.releases.saveSettings(submission.key, settings);
    const digest = digestOf(ports, submission);
    if (newest?.digest === digest) {
      const wishes = await resume(records, newest, timesOf(settings) !== timesOf(release));
      return { outcome: { kind: "unchanged", revision: newest.number } as const, wishes };
    }
    if (newest !== null) await cancelOpenEdition(records, submission.key, "policy:newest-revision");
    const number = (newest?.number ?? 0) + 1;
    const id = await addRevision(records, submission, read, { number, digest });
    await ports.at("submit-saving");
    return { outcome: { kind: "accepted", revision: number } as const, wishes: [prepareWish(id)] };
  });
  await ports.at("submit-saved");
  await ports.queue.add(wishes);
  return outcome;
}

async function addRevision(
  records: Records,
  { key, sourceLocale, text, by }: Submission,
  { blocks, repairs }: ReadRelease,
  { number, digest }: { readonly number: number; readonly digest: string },
): Promise<number> {
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
  return id;
}

function refuseLocale(newest: RevisionRow): { outcome: SubmitOutcome; wishes: readonly Wish[] } {
  const issue = blocking("source-locale-changed", "locale", { expected: newest.sourceLocale });
  return { outcome: { kind: "refused", issues: [issue] }, wishes: [] };
}

/**
 * Times that a submission does not name stay as they are: an embargo is never lost by leaving it out, and neither is
 * a planned publication that is still to come.
 */
async function keepTimes(records: Records, was: ReleaseRow, now: ReleaseSettings): Promise<ReleaseSettings> {
  const kept = was.publishAt;
  const stillToCome = kept !== null && isAhead(Temporal.Instant.from(kept.instant), await records.now());
  return {
    ...now,
    embargo: now.embargo ?? was.embargo,
    publishAt: now.publishAt ?? (stillToCome ? kept : null),
  };
}

function timesOf({ embargo, publishAt }: ReleaseSettings): string {
  return JSON.stringify([embargo?.instant, publishAt?.instant]);
}

function digestOf(ports: Ports, { sourceLocale, settings, text }: Submission): string {
  return ports.digest(JSON.stringify([sourceLocale, settings.locales, text]));
}
