/**
 * Arm: renders an authorised edition, seals every byte with its ETags and sets the instant from which it is public.
 *
 * The long work is done before the one transaction. The instant is shown on the pages, so it is chosen before they are
 * rendered and checked again on the database's clock when they are sealed.
 */
import type { EditionFacts } from "../domain/edition/edition.ts";
import { pageOf } from "../domain/edition/page-of.ts";
import { isAhead, jobAheadMilliseconds, schedule, type Wanted } from "../domain/edition/schedule.ts";
import { sourceVersion, targetVersion } from "../domain/edition/version.ts";
import type { Issue } from "../domain/issue.ts";
import { blocking } from "../domain/issue.ts";
import { Temporal } from "../domain/temporal.ts";
import type { PlannedTime } from "../domain/time/planned-time.ts";
import type { Ports } from "./ports.ts";
import { preparedOf } from "./preparation.ts";
import type { EditionRow, SealedEdition, TranslationRow } from "./records.ts";
import { renderEdition } from "./render-edition.ts";
import { publishWish } from "./wishes.ts";
import type { ArmWork } from "./work-records.ts";

/** How often sealing may be too slow for the instant chosen, before the outside world is to blame. */
const attempts = 6;

export async function arm(ports: Ports, subject: string): Promise<void> {
  const editionId = Number(subject);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const work = await load(ports, editionId);
    if (work === null) return;
    const decision = schedule(work.wanted, work.now, attempt);
    if (decision.kind === "passed") return refuse(ports, work, passed(decision.wanted));
    const facts = factsOf(ports, work, decision.effectiveAt);
    const renderings = await renderEdition(ports, facts, pageOf(facts, ports.setting));
    const versions = facts.versions.map(({ locale, headline, dateline }) => {
      return { locale, headline: headline.text, dateline };
    });
    await ports.at("arm-rendered");
    if (await seal(ports, work.edition, { effectiveAt: decision.effectiveAt, versions, renderings })) {
      await ports.at("arm-sealed");
      const ahead = decision.effectiveAt.epochMilliseconds - work.now.epochMilliseconds;
      return ahead > jobAheadMilliseconds
        ? undefined
        : ports.queue.add([publishWish(editionId, decision.effectiveAt)]);
    }
  }
  throw new Error(`edition ${editionId} could not be sealed in time`);
}

interface Work extends ArmWork {
  readonly wanted: Wanted;
}

/** The truth about the job, or null where the edition is not to be armed (any more). */
async function load(ports: Ports, editionId: number): Promise<Work | null> {
  const work = await ports.database.records.work.arm(editionId);
  if (work?.edition.state !== "authorised" || work.edition.issues.length > 0) return null;
  const { publishAt, embargo } = work.release;
  return { ...work, wanted: { publishAt: instantOf(publishAt), embargo: instantOf(embargo) } };
}

function instantOf(planned: PlannedTime | null): Temporal.Instant | null {
  return planned === null ? null : Temporal.Instant.from(planned.instant);
}

function factsOf(ports: Ports, work: Work, effectiveAt: Temporal.Instant): EditionFacts {
  const { edition, revision, release } = work;
  const prepared = preparedOf(revision, ports.setting.homeZone);
  const byLocale = new Map(work.translations.map((translation) => [translation.locale, translation]));
  const targets = (locale: string) => byLocale.get(locale)?.targets ?? [];
  const others = release.locales.filter((locale) => locale !== revision.sourceLocale);
  return {
    key: edition.key,
    number: edition.number,
    sourceLocale: revision.sourceLocale,
    versions: [
      sourceVersion(prepared),
      ...others.map((locale) => targetVersion(prepared, locale, targets(locale))),
    ],
    origins: Object.fromEntries(others.map((locale) => [locale, originOf(targets(locale))])),
    effectiveAt: effectiveAt.toString({ smallestUnit: "second" }),
    firstPublishedAt: (work.firstPublishedAt ?? effectiveAt).toString({ smallestUnit: "second" }),
  };
}

/** Where a version's words came from: the origins of its segments, in alphabetical order. */
function originOf(targets: TranslationRow["targets"]): string {
  return [...new Set(targets.flatMap((target) => target.origin ?? []))].sort().join("+");
}

/** One transaction: SQL only. Answers whether the instant was still ahead, and the edition still to be armed. */
async function seal(ports: Ports, edition: EditionRow, sealed: SealedEdition): Promise<boolean> {
  const { effectiveAt } = sealed;
  return ports.database.inTransaction(async (records) => {
    const locked = await records.editions.lock(edition.id);
    if (locked?.state !== "authorised") return true;
    if (!isAhead(effectiveAt, locked.now)) return false;
    await records.editions.seal(edition, sealed);
    const detail = { edition: edition.number, effectiveAt: effectiveAt.toString() };
    await records.log({ key: edition.key, who: edition.authorisedBy, what: "armed", detail });
    await ports.at("arm-sealing");
    return true;
  });
}

function passed(wanted: Temporal.Instant): Issue {
  return blocking("publish-time-passed", "publish-at", { wanted: wanted.toString() });
}

async function refuse(ports: Ports, { edition }: Work, issue: Issue): Promise<void> {
  await ports.database.inTransaction(async (records) => {
    const locked = await records.editions.lock(edition.id);
    if (locked?.state !== "authorised") return;
    await records.editions.refuse(edition.id, [issue]);
    await records.announce(edition.key);
  });
}
