/** A prepared revision as the domain's functions want it. */
import type { Prepared } from "../domain/edition/version.ts";
import { plainText } from "../domain/segments/content.ts";
import type { Segment } from "../domain/segments/segment.ts";
import type { RevisionRow } from "./records.ts";

export type Preparation = Prepared;

export function preparedOf(revision: RevisionRow, homeZone: string): Preparation {
  const { sourceLocale, dateline, blocks, units, moments } = revision;
  return { sourceLocale, dateline, homeZone, blocks, units, moments };
}

export function segmentsOf(revision: RevisionRow): readonly Segment[] {
  return revision.units.flatMap((unit) => unit.segments);
}

/** A segment with the words its author wrote, placeables included. */
export interface Worded {
  readonly segment: Segment;
  readonly text: string;
}

export function wordsOf(revision: RevisionRow): readonly Worded[] {
  const words = new Map(revision.moments.map((moment) => [moment.id, moment.time.stated.phrase.text]));
  return segmentsOf(revision).map((segment) => ({
    segment,
    text: plainText(segment.content, (ph) => words.get(ph) ?? ph),
  }));
}
