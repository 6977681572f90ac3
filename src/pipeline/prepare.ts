/** Prepare: reads every time of a revision, stops where the author contradicts himself, and cuts the text into segments. */
import type { Issue } from "../domain/issue.ts";
import { isBlocking } from "../domain/issue.ts";
import { cutUnit } from "../domain/segments/unit.ts";
import type { Moment } from "../domain/segments/placeable.ts";
import { datelineBlock } from "../domain/release/dateline-block.ts";
import { datelinePlaceable } from "../domain/segments/placeable.ts";
import type { Unit } from "../domain/segments/segment.ts";
import type { TimeContext } from "../domain/time/moment.ts";
import { isPresentable } from "../domain/time/present.ts";
import { readLastDay, readTimes } from "../domain/time/read-times.ts";
import { withEndClocks } from "../domain/time/recheck.ts";
import type { Ports } from "./ports.ts";
import type { PreparedRevision, RevisionRow } from "./records.ts";
import type { Wish } from "./queue.ts";
import { translateWish } from "./wishes.ts";
import type { PrepareWork } from "./work-records.ts";

/**
 * Prepares a submitted revision and, unless an issue stops it, wishes for its translations. `subject` is its id; one in
 * any other state is left alone, so that the job may run twice.
 */
export async function prepare(ports: Ports, subject: string): Promise<void> {
  const work = await ports.database.records.work.prepare(Number(subject));
  if (work?.revision.state !== "submitted") return;
  const prepared = prepareRevision(work.revision, ports.setting.homeZone);
  await ports.at("prepare-read");
  const wishes = await save(ports, work, prepared);
  await ports.at("prepare-saved");
  await ports.queue.add(wishes);
}

/** Everything that is read out of a revision; pure. */
export function prepareRevision(
  revision: Pick<RevisionRow, "blocks" | "source" | "sourceLocale">,
  homeZone: string,
): PreparedRevision {
  const locale = revision.sourceLocale;
  const dateline = datelineBlock(revision.blocks, locale);
  const place = revision.source.frontMatter.place?.value ?? dateline?.place ?? null;
  const around: TimeContext = { dateline: dateline?.date ?? null, place, homeZone };
  let anchorDate: string | null = null;
  let spokenDate: string | null = null;
  const moments: Moment[] = [];
  const issues: Issue[] = [];
  const units: Unit[] = [];
  for (const block of revision.blocks) {
    if (block === dateline?.block) {
      units.push(
        cutUnit(block.path, block.text, locale, [
          { ph: datelinePlaceable, start: dateline.start, end: dateline.end },
        ]),
      );
      continue;
    }
    const holes: { ph: string; start: number; end: number }[] = [];
    const named = readLastDay(block.text, locale, around);
    const times = readTimes(block.text, locale, { ...around, anchorDate, spokenDate });
    // A day in a heading is the day of what stands below it, up to the next heading.
    if (block.kind === "heading" || block.kind === "subhead") anchorDate = times.length === 0 ? named : null;
    spokenDate = times.at(-1)?.value.readings[0]?.local.slice(0, 10) ?? named ?? spokenDate;
    for (const time of times) {
      issues.push(...time.value.issues.map((issue) => ({ ...issue, at: block.path })));
      if (!isPresentable(time.value)) continue; // its words stay text: what is not settled is not presented anew
      const id = `t${moments.length + 1}`;
      moments.push({ id, path: block.path, time: { ...time, value: withEndClocks(time.value) } });
      holes.push({ ph: id, start: time.stated.phrase.start, end: time.stated.phrase.end });
    }
    units.push(cutUnit(block.path, block.text, locale, holes));
  }
  return { dateline: dateline?.date ?? null, moments, issues, units };
}

/**
 * Saves what was read and answers the translations to wish for; none where an issue stops the revision. Where a newer
 * one outdated it meanwhile, nothing is saved, and what is wished for finds nothing to do.
 */
async function save(
  ports: Ports,
  { revision: { id, sourceLocale }, release }: PrepareWork,
  prepared: PreparedRevision,
): Promise<readonly Wish[]> {
  const stopped = prepared.issues.some(isBlocking);
  const locales = stopped ? [] : release.locales.filter((locale) => locale !== sourceLocale);
  await ports.database.inTransaction(async (records) => {
    if (stopped) await records.releases.saveBlocked(id, prepared.issues);
    else await records.releases.savePrepared(id, prepared, locales);
    await ports.at("prepare-saving");
  });
  const light = release.provider === null;
  return locales.map((locale) => translateWish(id, locale, { light }));
}
