/**
 * Review: where a policy signs off, it does so here, by its own name in the log; and where every required locale
 * is signed off for the same revision, the edition is made and authorised.
 */
import type { EditionKind } from "../domain/edition/edition.ts";
import { isSignedOff, policyExact, signOffByPolicy } from "../domain/translation/sign-off.ts";
import type { Ports } from "./ports.ts";
import type {
  EditionRow,
  LogEntry,
  Records,
  ReviewedRevision,
  RevisionRow,
  TranslationRow,
} from "./records.ts";
import { armWish } from "./wishes.ts";
import type { ReviewWork } from "./work-records.ts";

export async function review(ports: Ports, subject: string): Promise<void> {
  const revisionId = Number(subject);
  const edition = await ports.database.inTransaction(async (records) => {
    // The release first: a submission that comes now waits, and then finds the edition that this makes.
    await records.releases.lockOf(revisionId);
    const revision = await records.releases.takeReview(revisionId);
    if (revision?.release.signOff !== "exact" || !revision.isNewest) return null;
    const work = await records.work.review(revision);
    const { translations, entries } = await signOffAll(records, revision, work.translations);
    await ports.at("review-decided");
    const made = isToBeMade(revision, { ...work, translations })
      ? await make(records, revision, work.hasLive ? "update" : "original")
      : null;
    await records.log(...entries, ...(made === null ? [] : [authorised(made, revision)]));
    await ports.at("review-saving");
    return made;
  });
  await ports.at("review-saved");
  if (edition !== null) await ports.queue.add([armWish(edition.id)]);
}

/**
 * The policy signs off what it may; a translation whose every segment is final is signed off. Answers the translations
 * as they are then, and what the log says of it.
 */
async function signOffAll(
  records: Records,
  revision: RevisionRow,
  translations: readonly TranslationRow[],
): Promise<SignedOffAll> {
  const signed = translations.map(signedByPolicy);
  const whole = signed.filter(({ isWhole }) => isWhole);
  await records.translations.signOff({
    by: policyExact,
    targets: signed.flatMap(({ translation: { id }, segments }) =>
      segments.map((segment) => ({ translation: id, segment })),
    ),
    translations: whole.map(({ translation }) => translation.id),
  });
  return {
    translations: signed.map(({ translation }) => translation),
    entries: whole.map(({ translation: { locale, targets } }) => {
      const detail = { revision: revision.number, locale, segments: targets.length };
      return { key: revision.key, who: policyExact, what: "signed-off", detail };
    }),
  };
}

interface SignedOffAll {
  readonly translations: readonly TranslationRow[];
  readonly entries: readonly LogEntry[];
}

interface SignedByPolicy {
  readonly translation: TranslationRow;
  /** The segments that are final from now on. */
  readonly segments: readonly string[];
  /** Whether the translation as a whole is signed off from now on. */
  readonly isWhole: boolean;
}

function signedByPolicy(translation: TranslationRow): SignedByPolicy {
  if (translation.state !== "in-review") return { translation, segments: [], isWhole: false };
  const targets = signOffByPolicy(translation.targets, translation.issues);
  const isWhole = isSignedOff(targets);
  return {
    translation: { ...translation, targets, state: isWhole ? "signed-off" : "in-review" },
    segments: targets
      .filter(({ state }, i) => state !== translation.targets[i]?.state)
      .map(({ segment }) => segment),
    isWhole,
  };
}

/** Whether the revision is signed off in every locale, has no edition, and none is on its way. */
function isToBeMade(revision: ReviewedRevision, { translations, hasEdition, hasOpen }: ReviewWork): boolean {
  // An edition on hold is a person's doubt: no policy goes round it.
  return !hasEdition && !hasOpen && coversAll(revision, translations);
}

function make(
  records: Records,
  { key, id: revisionId }: RevisionRow,
  kind: EditionKind,
): Promise<EditionRow> {
  return records.editions.create({ key, revisionId, kind, authorisedBy: policyExact });
}

function authorised(edition: EditionRow, { key, number }: RevisionRow): LogEntry {
  const detail = { edition: edition.number, revision: number };
  return { key, who: policyExact, what: "authorised", detail };
}

function coversAll(
  { release, sourceLocale }: ReviewedRevision,
  translations: readonly TranslationRow[],
): boolean {
  const signed = new Set(translations.filter((one) => one.state === "signed-off").map((one) => one.locale));
  return release.locales.every((locale) => locale === sourceLocale || signed.has(locale));
}
