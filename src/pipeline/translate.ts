/**
 * Translate: gives every segment of one revision its words in one locale - kept from the revision before, else
 * from the memory, else drafted by a provider - and checks them. One query for the memory, one batch to the provider,
 * one save.
 */
import type { Issue } from "../domain/issue.ts";
import { plainLocale } from "../domain/locale.ts";
import { runChecks } from "../domain/quality/check.ts";
import { skeletonKey } from "../domain/segments/content.ts";
import type { Segment } from "../domain/segments/segment.ts";
import { carryTargets } from "../domain/translation/carry-targets.ts";
import { bestMatch, matchOf } from "../domain/translation/match.ts";
import { readsBack } from "../domain/translation/read-back.ts";
import { reopenStopped } from "../domain/translation/sign-off.ts";
import { buildTermIndex, type TermIndex } from "../domain/translation/term-base.ts";
import type { Target } from "../domain/translation/translation.ts";
import { isSettled, untranslated } from "../domain/translation/translation.ts";
import type { Ports } from "./ports.ts";
import { type Preparation, preparedOf, segmentsOf, wordsOf } from "./preparation.ts";
import type { ReleaseRow, RevisionRow, TranslationRow } from "./records.ts";
import { reviewWish, translationOf } from "./wishes.ts";

export async function translate(ports: Ports, subject: string): Promise<void> {
  const work = await load(ports, subject);
  if (work === null) return;
  const kept = await keep(ports, work);
  const [matched, terms] = await Promise.all([fromMemory(ports, work, kept), termsOf(ports, work)]);
  await ports.at("translate-matched");
  const drafted = await fromProvider(ports, work, matched);
  const issues = check(work, drafted, terms);
  await save(ports, work, drafted, issues);
  await ports.at("translate-saved");
  await ports.queue.add([reviewWish(work.revision.id)]);
}

interface Work {
  readonly release: ReleaseRow;
  readonly revision: RevisionRow;
  readonly prepared: Preparation;
  readonly translation: TranslationRow;
  readonly locale: string;
  readonly segments: readonly Segment[];
}

/** The truth about the job, or null where its work is no longer wanted. */
async function load(ports: Ports, subject: string): Promise<Work | null> {
  const { revisionId, locale } = translationOf(subject);
  const found = await ports.database.records.work.translate(revisionId, locale);
  if (found?.translation.state !== "queued" || !found.isNewest) return null;
  const { release, revision, translation } = found;
  const prepared = preparedOf(revision, ports.setting.homeZone);
  return { release, revision, prepared, translation, locale, segments: segmentsOf(revision) };
}

/** What people settled here already, else the words of the segments that the revision before says too. */
async function keep(ports: Ports, work: Work): Promise<readonly Target[]> {
  const own = new Map(work.translation.targets.map((target) => [target.segment, target]));
  const { translations } = ports.database.records;
  const isFirst = work.revision.number === 1;
  const before = isFirst ? null : await translations.before(work.revision, work.locale);
  const carried = new Map<string, Target>();
  if (before !== null) {
    const from = { segments: wordsOf(before.revision), targets: before.translation.targets };
    const to = wordsOf(work.revision);
    for (const target of carryTargets(from, to)) carried.set(target.segment, target);
  }
  return work.segments.map(({ id }) => own.get(id) ?? carried.get(id) ?? untranslated(id));
}

async function fromMemory(ports: Ports, work: Work, targets: readonly Target[]): Promise<readonly Target[]> {
  const wanted = new Set(targets.filter((target) => !isSettled(target)).map((target) => target.segment));
  const words = wordsOf(work.revision).filter(({ segment }) => wanted.has(segment.id));
  const keyed = words.map((one) => ({ ...one, key: ports.digest(skeletonKey(one.segment.content)) }));
  const { sourceLocale } = work.revision;
  const keys = [...new Set(keyed.map(({ key }) => key))];
  const [from, to] = [plainLocale(sourceLocale), plainLocale(work.locale)];
  const found = await ports.database.records.memory.find(from, to, keys);
  const fresh = new Map<string, Target>();
  for (const { segment, text, key } of keyed) {
    const matches = (found.get(key) ?? []).flatMap(
      (entry) => matchOf({ content: segment.content, text }, entry) ?? [],
    );
    const best = bestMatch(matches);
    if (best === null) continue;
    const rate = best.rate >= 100 || readsBack(work.prepared, work.locale, segment.content) ? best.rate : 95;
    const words: Target = {
      segment: segment.id,
      content: best.target,
      state: "translated",
      origin: "memory",
      rate,
      author: best.origin,
    };
    fresh.set(segment.id, words);
  }
  return targets.map((target) => fresh.get(target.segment) ?? target);
}

async function fromProvider(
  ports: Ports,
  work: Work,
  targets: readonly Target[],
): Promise<readonly Target[]> {
  const provider = work.release.provider === null ? null : ports.provider(work.release.provider);
  const empty = new Set(targets.filter((target) => target.content === null).map((target) => target.segment));
  const segments = work.segments.filter(({ id }) => empty.has(id));
  if (provider === null || segments.length === 0) return targets;
  const contents = segments.map(({ content }) => content);
  const drafts = await provider.translate({
    from: work.revision.sourceLocale,
    to: work.locale,
    segments: contents,
  });
  const drafted = new Map<string, Target>();
  segments.forEach(({ id }, i) => {
    const content = drafts[i];
    if (content === undefined) return;
    drafted.set(id, {
      segment: id,
      content,
      state: "translated",
      origin: "machine",
      rate: null,
      author: provider.name,
    });
  });
  return targets.map((target) => drafted.get(target.segment) ?? target);
}

async function termsOf({ database }: Ports, { revision, locale }: Work): Promise<TermIndex> {
  const [from, to] = [plainLocale(revision.sourceLocale), plainLocale(locale)];
  return buildTermIndex(await database.records.terms.all(from, to));
}

function check(work: Work, targets: readonly Target[], terms: TermIndex): readonly Issue[] {
  const { sourceLocale } = work.revision;
  const contents = new Map(work.segments.map(({ id, content }) => [id, content]));
  return targets.flatMap((target) => {
    const content = contents.get(target.segment);
    if (content === undefined || target.content === null) return [];
    const source = { locale: sourceLocale, content };
    const issues = runChecks({ source, target: { locale: work.locale, content: target.content }, terms });
    return issues.map((issue) => ({ ...issue, at: target.segment }));
  });
}

async function save(
  ports: Ports,
  work: Work,
  targets: readonly Target[],
  issues: readonly Issue[],
): Promise<void> {
  await ports.database.inTransaction(async (records) => {
    // The revision's row first. Where the translation is queued no more, a review too many finds nothing to do.
    await records.releases.wishReview(work.revision.id);
    await records.translations.saveTranslated(work.translation.id, reopenStopped(targets, issues), issues);
    await ports.at("translate-saving");
  });
}
