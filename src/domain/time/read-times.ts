/**
 * Every time that a text states, read and checked: the whole engine in order. Tokens, candidates, halves and pairs
 * (what was stated), then days, zones and instants (what was meant). Linear in the text, never throws, and silent
 * where there is no time.
 */
import type { Span } from "../issue.ts";
import { languageOf } from "../locale.ts";
import { readIsoDate } from "./calendar.ts";
import { candidates } from "./candidates.ts";
import { folded } from "./folded-text.ts";
import type { LanguageReader, NamedPlace } from "./language-reader.ts";
import type { NormalisedTime, ReadTime, TimeContext } from "./moment.ts";
import { normalise } from "./normalise.ts";
import type { DayBase } from "./resolve-day.ts";
import { resolveDay } from "./resolve-day.ts";
import { english } from "./stated-time-en.ts";
import { japanese } from "./stated-time-ja.ts";
import type { StatedGroup } from "./stated-time.ts";
import { statedGroups } from "./stated-time.ts";
import { tokenLines } from "./token-lines.ts";
import { withTables } from "./time-table.ts";
import type { StatedDay, Token, TokenOf } from "./token.ts";
import type { ContextPlace } from "./zone-sources.ts";
import { placeNamed } from "./zone.ts";

const readers = new Map<string, LanguageReader>([
  ["en", english],
  ["ja", japanese],
]);

/** The times in a text of a locale, in order; none for a language without a reader. */
export function readTimes(text: string, locale: string, context: TimeContext): readonly ReadTime[] {
  const reader = readers.get(locale) ?? readers.get(languageOf(locale));
  if (reader === undefined) return [];
  const view = folded(text);
  const { all, kinds } = reader.tokens(view);
  if (!kinds.has("clock") && !(kinds.has("day") || kinds.has("relative-day"))) return [];
  const groups = [...statedGroups(candidates(withTables(all, kinds), kinds))].reverse();
  if (groups.length === 0) return [];
  const times: ReadTime[] = [];
  const dateline = dayOf(context.dateline);
  const contextPlace = placeOf(context.place);
  const headings = kinds.has("line") ? headingDays(all) : [];
  let nearby = dayOf(context.anchorDate ?? null);
  for (let group = groups.pop(); group !== undefined; group = groups.pop()) {
    const sentence = reader.sentence(view, group);
    if (isOpeningHours(group, view, sentence, reader)) continue;
    const inSentence = tokensWithin(all, sentence);
    const base = {
      day: dateline ?? nearby,
      tense: () => reader.tense(view.slice(sentence.start, sentence.end)),
    };
    const value = normalise(group, {
      text,
      base,
      nearby: dayBefore(inSentence, group, base) ?? headingBefore(headings, group, base) ?? nearby,
      places: kinds.has("place") ? placesIn(inSentence, view, group, reader) : [],
      contextPlace,
      homeZone: context.homeZone,
      unmarkedIsHome: reader.unmarkedIsHome,
    });
    if (parts(group, value)) {
      groups.push(...apart(group).reverse());
      continue;
    }
    nearby = readIsoDate(value.readings[0]?.local.slice(0, 10) ?? "") ?? nearby;
    times.push({ stated: statedOf(group, view, text, reader), value });
  }
  return times;
}

function placeOf(name: string | null): ContextPlace | null {
  const place = name === null ? null : placeNamed(name);
  return name === null || place === null ? null : { name, place };
}

/** Whether halves joined by "or" or "and" are two times after all: they differ, and not by a likely slip. */
function parts({ soft }: StatedGroup, { issues }: NormalisedTime): boolean {
  const disagreement = issues.find((issue) => issue.code === "stated-times-disagree");
  if (soft === null || disagreement === undefined) return false;
  return soft === "and" || !slip.test(String(disagreement.detail["repair"]));
}

/** An hour, twelve, a day, minutes. */
const slip = /^(?:PT1H|PT12H|P1D|PT\d{1,2}M)$/u;

function apart(group: StatedGroup): StatedGroup[] {
  return group.halves.map((half) => ({
    ...group,
    start: half.start,
    end: half.end,
    halves: [half],
    dayAfter: null,
    duration: null,
    soft: null,
  }));
}

function statedOf(
  group: StatedGroup,
  view: string,
  text: string,
  reader: LanguageReader,
): ReadTime["stated"] {
  const { halves, start, end } = group;
  const range = halves.some((half) => half.until !== null);
  const phrase = reader.phrase(view, { time: group, duration: group.duration?.token ?? null, range });
  const stated = {
    start,
    end,
    text: text.slice(start, end),
    phrase: { start: phrase.start, end: phrase.end, text: text.slice(phrase.start, phrase.end) },
    role: phrase.role,
  };
  const duration = group.duration?.stated;
  return duration === undefined
    ? stated
    : { ...stated, duration: { start: duration.start, end: duration.end } };
}

/** The last day that the sentence names before the time, where other words stand between the two. */
function dayBefore(tokens: readonly Token[], group: Span, base: DayBase): number | null {
  for (let i = tokens.length - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if ((token?.kind === "day" || token?.kind === "ordinal") && token.end <= group.start)
      return knownDay(token.value, base);
  }
  return null;
}

/** A day and no clock, alone in a line of few words, is the day of what stands below. */
function headingDays(tokens: readonly Token[]): readonly DayToken[] {
  return tokenLines(tokens).flatMap((line) => {
    const [day, another] = line.filter((token) => token.kind === "day" || token.kind === "ordinal");
    const short = (line[line.length - 1]?.end ?? 0) - (line[0]?.start ?? 0) <= longestHeading;
    const alone = day !== undefined && another === undefined && !line.some((token) => token.kind === "clock");
    return alone && short ? [day] : [];
  });
}

type DayToken = TokenOf<"day" | "ordinal">;
const longestHeading = 60;

function headingBefore(headings: readonly DayToken[], group: Span, base: DayBase): number | null {
  const heading = headings.findLast((token) => token.end <= group.start);
  return heading === undefined ? null : knownDay(heading.value, base);
}

function knownDay(stated: StatedDay, base: DayBase): number | null {
  const resolved = resolveDay(stated, null, base);
  return resolved.kind === "day" ? resolved.day : null;
}

/** A range without a day and a zone, in words of doors and telephones: when somebody is there, not when something was. */
function isOpeningHours(
  { halves }: StatedGroup,
  view: string,
  sentence: Span,
  reader: LanguageReader,
): boolean {
  const [half, other] = halves;
  return (
    half !== undefined &&
    other === undefined &&
    half.until !== null &&
    half.day === null &&
    half.zone === null &&
    reader.isHours(view.slice(sentence.start, sentence.end))
  );
}

/** The places in the sentence where the event may have been, the nearest first. */
function placesIn(
  tokens: readonly Token[],
  view: string,
  group: Span,
  reader: LanguageReader,
): readonly NamedPlace[] {
  const found = tokens.flatMap((token) => {
    if (token.kind !== "place") return [];
    const cue = reader.cue(view, token);
    const distance = token.start < group.start ? group.start - token.end : token.start - group.end;
    return cue === null ? [] : [{ place: token.value.place, name: token.value.name, cue, distance }];
  });
  return found.sort((a, b) => a.distance - b.distance);
}

/** The tokens that lie in a span; they are in order, so the first is found by halving. */
function tokensWithin(tokens: readonly Token[], { start, end }: Span): readonly Token[] {
  let from = 0;
  let above = tokens.length;
  while (from < above) {
    const middle = (from + above) >> 1;
    if ((tokens[middle]?.start ?? end) < start) from = middle + 1;
    else above = middle;
  }
  let to = from;
  while ((tokens[to]?.end ?? end + 1) <= end) to += 1;
  return tokens.slice(from, to);
}

function dayOf(date: string | null): number | null {
  return date === null ? null : readIsoDate(date);
}
