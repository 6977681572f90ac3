/** A prepared revision as the domain's functions want it. */
import type { Prepared } from "../domain/edition/version.ts";
import { placeablesIn, plainText } from "../domain/segments/content.ts";
import type { Segment } from "../domain/segments/segment.ts";
import type { NormalisedTime } from "../domain/time/moment.ts";
import type { Worded } from "../domain/translation/carry-targets.ts";
import type { RevisionRow } from "./records.ts";

export type Preparation = Prepared;

export function preparedOf(revision: RevisionRow, homeZone: string): Preparation {
  const { sourceLocale, dateline, blocks, units, moments } = revision;
  return { sourceLocale, dateline, homeZone, blocks, units, moments };
}

export function segmentsOf(revision: RevisionRow): readonly Segment[] {
  return revision.units.flatMap((unit) => unit.segments);
}

export function wordsOf(revision: RevisionRow): readonly Worded[] {
  const moments = new Map(revision.moments.map((moment) => [moment.id, moment.time]));
  return segmentsOf(revision).map((segment) => {
    const values = placeablesIn(segment.content).map((ph) => valueOf(moments.get(ph)?.value));
    const text = plainText(segment.content, (ph) => moments.get(ph)?.stated.phrase.text ?? ph);
    return { segment, text, moments: JSON.stringify(values) };
  });
}

function valueOf(value: NormalisedTime | undefined) {
  if (value === undefined) return null;
  return [value.instant, value.until, value.duration, value.readings.map(({ zone, local }) => [zone, local])];
}
