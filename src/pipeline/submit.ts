/** Submit: a source becomes the next revision of its release - or its issues, and then nothing is stored. */
import type { Issue } from "../domain/issue.ts";
import { blocking, isBlocking } from "../domain/issue.ts";
import type { PlannedTime } from "../domain/time/planned-time.ts";
import { isAhead } from "../domain/edition/schedule.ts";
import type { Repair } from "../domain/release/block.ts";
import { type ReadRelease, readRelease } from "../domain/release/read-release.ts";
import { Temporal } from "../domain/temporal.ts";
import type { ReleaseKey } from "../domain/release/release-key.ts";
import type { Source } from "../domain/release/source.ts";
import { refuseBehind } from "./heads.ts";
import type { Ports } from "./ports.ts";
import type { Records, ReleaseRow, ReleaseSettings, RevisionRow } from "./records.ts";
import { cancelOpenEdition, resume } from "./resume.ts";
import { prepareWish } from "./wishes.ts";

export interface Submission {
  readonly key: ReleaseKey;
  readonly sourceLocale: string;
  readonly source: Source;
  /** The repairs that a person does not want, by name (`code@line`). */
  readonly undone: readonly string[];
  readonly settings: ReleaseSettings;
  /** Who submits, by name in the log. */
  readonly by: string;
}

export type SubmitOutcome =
  | { readonly kind: "refused"; readonly issues: readonly Issue[] }
  /** The newest revision says exactly this already; what still waited is tried again. */
  | { readonly kind: "unchanged"; readonly revision: number }
  | { readonly kind: "accepted"; readonly revision: number };

/** What would be said of the submission before anything is stored; empty where it would be taken. */
export async function refusalsOf(ports: Ports, submission: Submission): Promise<readonly Issue[]> {
  const { issues } = readSubmitted(submission);
  const newest = await ports.database.records.releases.newestRevision(submission.key);
  return [...issues.filter(isBlocking), ...otherLocale(newest, submission)];
}

/** What the parser repaired in what is submitted, in the order of the text. */
export function repairsOf(submission: Submission): readonly Repair[] {
  return readSubmitted(submission).repairs;
}

/** @throws Refusal while the record is behind what readers have seen */
export async function submit(ports: Ports, submission: Submission): Promise<SubmitOutcome> {
  refuseBehind(ports.heads);
  const read = readSubmitted(submission);
  const refusals = read.issues.filter(isBlocking);
  if (refusals.length > 0) return { kind: "refused", issues: refusals };

  const { outcome, wishes } = await ports.database.inTransaction(async (records) => {
    const release = await records.releases.lockOrCreate(submission.key, submission.settings);
    const newest = release.isNew ? null : await records.releases.newestRevision(submission.key);
    const issues = otherLocale(newest, submission);
    if (issues.length > 0) return { outcome: { kind: "refused", issues } as const, wishes: [] };
    if (!release.isNew)
      await records.releases.saveSettings(
        submission.key,
        await keepTimes(records, release, submission.settings),
      );
    const digest = digestOf(ports, submission);
    if (newest?.digest === digest) {
      const wishes = await resume(records, newest, isMoved(release, submission.settings));
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

function readSubmitted({ source, sourceLocale, undone }: Submission): ReadRelease {
  return readRelease(source, sourceLocale, new Set(undone));
}

/** A release stays in the language that it is written in. */
function otherLocale(newest: RevisionRow | null, { sourceLocale }: Submission): readonly Issue[] {
  if (newest === null || newest.sourceLocale === sourceLocale) return [];
  return [blocking("source-locale-changed", "locale", { expected: newest.sourceLocale })];
}

async function addRevision(
  records: Records,
  { key, sourceLocale, source, undone, by }: Submission,
  { blocks, repairs }: ReadRelease,
  { number, digest }: { readonly number: number; readonly digest: string },
): Promise<number> {
  const id = await records.releases.addRevision({
    key,
    number,
    digest,
    sourceLocale,
    source,
    undone,
    blocks,
    repairs,
    by,
  });
  await records.log({ key, who: by, what: "submitted", detail: { revision: number, digest } });
  return id;
}

/**
 * Times that a submission does not name stay as they are: an embargo is never lost by leaving it out, and neither is
 * a planned publication, unless it has passed and nothing waits for it any more.
 */
async function keepTimes(records: Records, was: ReleaseRow, now: ReleaseSettings): Promise<ReleaseSettings> {
  const embargo = now.embargo ?? was.embargo;
  if (now.publishAt !== null || was.publishAt === null) return { ...now, embargo };
  const open = await records.editions.open(was.key);
  const waitsForIt = open !== null && open.issues.length === 0;
  const isToCome = isAhead(Temporal.Instant.from(was.publishAt.instant), await records.now());
  return { ...now, embargo, publishAt: waitsForIt || isToCome ? was.publishAt : null };
}

/** Whether a submission names another time than the release had. */
function isMoved(was: ReleaseRow, named: ReleaseSettings): boolean {
  const differs = (a: PlannedTime | null, b: PlannedTime | null) => a !== null && a.instant !== b?.instant;
  return differs(named.embargo, was.embargo) || differs(named.publishAt, was.publishAt);
}

/** Lines of the front matter do not count, its words do. Pasted text alone has the digest that it always had. */
function digestOf(ports: Ports, { sourceLocale, settings, source, undone }: Submission): string {
  const facts = Object.entries(source.frontMatter)
    .map(([name, { value }]) => [name, value])
    .sort();
  const beside = [source.roles, facts, [...undone].sort()];
  const said = beside.some((part) => part.length > 0) ? beside : [];
  return ports.digest(JSON.stringify([sourceLocale, [...settings.locales].sort(), source.text, ...said]));
}
