/**
 * A version: one locale's text inside an edition, with its times presented.
 *
 * Built by construction from the revision's units, the moments and the targets: a time's words come from its one
 * value, never from a translator. The source locale's own presentation is the author's words, byte for byte.
 */
import type { Block, BlockKind } from "../release/block.ts";
import type { Moment, PlaceableValues } from "../segments/placeable.ts";
import { presentDay, presentPlaceable } from "../segments/placeable.ts";
import { rejoinTarget } from "../segments/rejoin.ts";
import type { Content, Unit } from "../segments/segment.ts";
import type { Target } from "../translation/translation.ts";
import { datelineBlock } from "../release/dateline-block.ts";
import type { NormalisedTime, PresentedRun, PresentedTime } from "../time/moment.ts";
import { presentAsWritten } from "../time/present-as-written.ts";
import { localMarker } from "./marker.ts";

/** What a revision holds once it is prepared: all that its versions are made of. */
export interface Prepared extends PlaceableValues {
  readonly sourceLocale: string;
  readonly blocks: readonly Block[];
  readonly units: readonly Unit[];
}

/** A run of a version's text; `moment` names the moment whose words it is. */
export interface VersionRun extends PresentedRun {
  readonly moment: string | null;
}

export interface VersionBlock {
  readonly path: string;
  readonly kind: BlockKind;
  readonly level: number;
  readonly marker: string | null;
  readonly text: string;
  readonly runs: readonly VersionRun[];
}

export interface VersionTime {
  readonly id: string;
  /** The moment's words in this locale, as they stand in the block. */
  readonly text: string;
  readonly value: NormalisedTime;
}

export interface Version {
  readonly locale: string;
  readonly headline: VersionBlock;
  readonly dateline: { readonly text: string; readonly date: string | null };
  /** Every block but headline and date line, in the order of the text. */
  readonly blocks: readonly VersionBlock[];
  readonly times: readonly VersionTime[];
}

type Present = (ph: string, sentenceStart: boolean) => PresentedTime;

/** The author's own version. */
export function sourceVersion(prepared: Prepared): Version {
  const words = new Map(prepared.moments.map((moment) => [moment.id, presentAsWritten(moment.time)]));
  const present: Present = (ph) =>
    words.get(ph) ?? presentDay(prepared.dateline ?? "", datelineWords(prepared));
  return versionOf(prepared, prepared.sourceLocale, present, (unit) => sourceContent(unit));
}

/**
 * The version of another locale. `targets` holds the words of every segment.
 * @throws RangeError naming the segment that has no words: assembling checks that before.
 */
export function targetVersion(prepared: Prepared, locale: string, targets: readonly Target[]): Version {
  const contents = new Map<string, Content>();
  for (const target of targets) if (target.content !== null) contents.set(target.segment, target.content);
  const present: Present = (ph, sentenceStart) => presentPlaceable(prepared, locale, ph, sentenceStart);
  return versionOf(prepared, locale, present, (unit) => rejoinTarget(unit, contents, locale));
}

function versionOf(
  prepared: Prepared,
  locale: string,
  present: Present,
  contentOf: (unit: Unit) => Content,
): Version {
  const times = new Map<string, VersionTime>();
  const units = new Map(prepared.units.map((unit) => [unit.path, unit]));
  const blocks = prepared.blocks.map((block): VersionBlock => {
    const unit = units.get(block.path);
    const runs = runsOf(unit === undefined ? [block.text] : contentOf(unit), present);
    for (const [id, time] of timesIn(runs, prepared.moments)) times.set(id, time);
    const marker = localMarker(block.marker, prepared.sourceLocale, locale);
    return { path: block.path, kind: block.kind, level: block.level, marker, text: joined(runs), runs };
  });
  const headline = blocks.find((block) => block.kind === "headline");
  if (headline === undefined) throw new RangeError("a release without a headline has no version");
  const dateline = blocks.find((block) => block.kind === "dateline");
  return {
    locale,
    headline,
    dateline: { text: dateline?.text ?? "", date: prepared.dateline },
    blocks: blocks.filter((block) => block !== headline && block !== dateline),
    times: prepared.moments.flatMap((moment) => times.get(moment.id) ?? []),
  };
}

function sourceContent(unit: Unit): Content {
  const pieces: Content[number][] = [];
  unit.skeleton.forEach((between, i) => pieces.push(...between, ...(unit.segments[i]?.content ?? [])));
  return pieces;
}

function runsOf(content: Content, present: Present): readonly VersionRun[] {
  const runs: VersionRun[] = [];
  for (const piece of content) {
    const last = runs.at(-1);
    if (typeof piece !== "string") {
      const words = present(piece.ph, startsSentence(joined(runs)));
      for (const run of words.runs) runs.push({ ...run, moment: piece.ph });
    } else if (last !== undefined && last.moment === null) {
      runs[runs.length - 1] = { ...last, text: last.text + piece };
    } else {
      runs.push({ text: piece, datetime: null, moment: null });
    }
  }
  return runs;
}

/** Whether a placeable after these words opens a sentence. */
function startsSentence(before: string): boolean {
  return before.trim() === "" || /[.!?。！？][”’"'」』）)]?\s*$/u.test(before.slice(-8));
}

function timesIn(runs: readonly VersionRun[], moments: readonly Moment[]): readonly [string, VersionTime][] {
  return moments.flatMap((moment): [string, VersionTime][] => {
    const own = runs.filter((run) => run.moment === moment.id);
    if (own.length === 0) return [];
    return [[moment.id, { id: moment.id, text: joined(own), value: moment.time.value }]];
  });
}

/** The words of the date line's day, as its author wrote them. */
function datelineWords(prepared: Prepared): string {
  const dateline = datelineBlock(prepared.blocks, prepared.sourceLocale);
  return dateline === null ? "" : dateline.block.text.slice(dateline.start, dateline.end);
}

function joined(runs: readonly PresentedRun[]): string {
  return runs.map((run) => run.text).join("");
}
