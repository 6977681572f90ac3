/**
 * Review: where a policy signs off, it does so here, by its own name in the log; and where every required locale
 * is signed off for the same revision, the edition is made and authorised.
 */
import { isSignedOff, policyExact, signOffByPolicy } from "../domain/translation/sign-off.ts";
import type { Ports } from "./ports.ts";
import type { EditionRow, LogEntry, Records, ReleaseRow, RevisionRow, TranslationRow } from "./records.ts";
import { armWish } from "./wishes.ts";

export async function review(ports: Ports, subject: string): Promise<void> {
  const revisionId = Number(subject);
  const edition = await ports.database.inTransaction(async (records) => {
    // The release first: a submission that comes now waits, and then finds the edition that this makes.
    const release = await records.releases.lockOf(revisionId);
    const revision = release === null ? null : await records.releases.takeReview(revisionId);
    if (release === null || revision === null) return null;
    if (release.signOff !== "exact" || !revision.isNewest) return null;
    const { translations, entries } = await signOffAll(records, revision);
    await ports.at("review-decided");
    const made = coversAll(release, revision, translations) ? await assemble(records, revision) : null;
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
async function signOffAll(records: Records, revision: RevisionRow): Promise<SignedOffAll> {
  const signed = (await records.translations.ofRevision(revision.id)).map(signedByPolicy);
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

/** Makes the edition of a revision that is signed off in every locale, unless there is one. */
async function assemble(records: Records, revision: RevisionRow): Promise<EditionRow | null> {
  const { ofRevision, open, live } = await records.editions.around(revision);
  // An edition on hold is a person's doubt: no policy goes round it.
  if (ofRevision !== null || open !== null) return null;
  const kind = live === null ? "original" : "update";
  const { key, id: revisionId } = revision;
  return records.editions.create({ key, revisionId, kind, authorisedBy: policyExact });
}

function authorised(edition: EditionRow, { key, number }: RevisionRow): LogEntry {
  const detail = { edition: edition.number, revision: number };
  return { key, who: policyExact, what: "authorised", detail };
}

function coversAll(
  release: ReleaseRow,
  revision: RevisionRow,
  translations: readonly TranslationRow[],
): boolean {
  const signed = new Set(translations.filter((one) => one.state === "signed-off").map((one) => one.locale));
  return release.locales.every((locale) => locale === revision.sourceLocale || signed.has(locale));
}
