/**
 * Memory entries: signed-off pairs of source and target, kept as templates.
 *
 * A time that both sides state becomes a placeable in both, so that the same sentence about another moment is still
 * found, and its time is presented anew. Two times are the same when their clocks say the same; the year, which a
 * memory seldom states, plays no part.
 */
import { contentOf } from "../segments/content.ts";
import type { Content } from "../segments/segment.ts";
import type { ReadTime, TimeContext } from "../time/moment.ts";
import { readTimes } from "../time/read-times.ts";

export interface Side {
  readonly locale: string;
  readonly text: string;
}

/** A pair as a translator would have typed it, before its times are read. */
export interface Pair {
  readonly source: Side;
  readonly target: Side;
  /** The day of the release it comes from, `YYYY-MM-DD`, where known: it completes the times of both sides. */
  readonly dateline: string | null;
  /** The file or the release it comes from, said with every match. */
  readonly origin: string;
}

export interface MemoryEntry {
  readonly sourceLocale: string;
  readonly targetLocale: string;
  /** The source's own words, to tell an exact match (100) from one exact apart from placeables (99). */
  readonly sourceText: string;
  readonly source: Content;
  readonly target: Content;
  readonly origin: string;
}

/** Makes an entry of a pair. Times that cannot be paired stay text on both sides. */
export function entryOf(pair: Pair, homeZone: string): MemoryEntry {
  const context: TimeContext = { dateline: pair.dateline, place: null, homeZone };
  const ours = settled(readTimes(pair.source.text, pair.source.locale, context));
  const theirs = settled(readTimes(pair.target.text, pair.target.locale, context));
  const partners = pairUp(ours, theirs);
  const holes = partners === null ? [] : ours.map((time, i) => hole(time, i));
  const targetHoles =
    partners === null
      ? []
      : theirs.map((time) => hole(time, partners.indexOf(time))).sort((a, b) => a.start - b.start);
  return {
    sourceLocale: pair.source.locale,
    targetLocale: pair.target.locale,
    sourceText: pair.source.text,
    source: contentOf(pair.source.text, holes),
    target: contentOf(pair.target.text, targetHoles),
    origin: pair.origin,
  };
}

/** For each of our times, the time of the other side that says the same; null unless every time has its partner. */
function pairUp(ours: readonly ReadTime[], theirs: readonly ReadTime[]): readonly ReadTime[] | null {
  if (ours.length !== theirs.length) return null;
  const free = [...theirs];
  const partners: ReadTime[] = [];
  for (const time of ours) {
    const at = free.findIndex((other) => clocks(other) === clocks(time));
    const [partner] = at < 0 ? [] : free.splice(at, 1);
    if (partner === undefined) return null;
    partners.push(partner);
  }
  return partners;
}

/** What the clocks of a time say, without the year and whichever half leads. */
function clocks(time: ReadTime): string {
  const halves = time.value.readings.map((reading) => reading.local.replace(/^\d{4}-/u, "")).sort();
  return [...halves, time.value.duration ?? "", time.value.approx ? "about" : ""].join(" ");
}

function settled(times: readonly ReadTime[]): readonly ReadTime[] {
  return times.filter((time) => time.value.instant !== null || time.value.readings.length > 0);
}

function hole(time: ReadTime, index: number): { ph: string; start: number; end: number } {
  return { ph: `t${index + 1}`, start: time.stated.phrase.start, end: time.stated.phrase.end };
}
