/**
 * Every time that a text states, read and checked: the whole engine in order. Tokens, candidates, halves and pairs
 * (what was stated), then days, zones and instants (what was meant). Linear in the text, never throws, and silent
 * where there is no time.
 */
import { languageOf } from "../locale.ts";
import { isoDate, readIsoDate } from "./calendar.ts";
import { candidates } from "./candidates.ts";
import { folded } from "./folded-text.ts";
import type { LanguageReader } from "./language-reader.ts";
import type { ReadTime, TimeContext } from "./moment.ts";
import { resolveDay } from "./resolve-day.ts";
import { english } from "./stated-time-en.ts";
import { japanese } from "./stated-time-ja.ts";
import { statedGroups } from "./stated-time.ts";
import { TextTimes } from "./text-times.ts";
import type { Kinds } from "./token.ts";

const readers = new Map<string, LanguageReader>([
  ["en", english],
  ["ja", japanese],
]);

/** The times in a text of a locale, in order; none for a language without a reader. */
export function readTimes(text: string, locale: string, context: TimeContext): readonly ReadTime[] {
  const reader = readers.get(locale) ?? readers.get(languageOf(locale));
  if (reader === undefined) return [];
  const view = folded(text);
  const list = reader.tokens(view);
  if (!mayState(list.kinds)) return [];
  const groups = statedGroups(candidates(list));
  if (groups.length === 0) return [];
  const found = new TextTimes({ text, view, tokens: list.all, kinds: list.kinds }, reader, context);
  for (const group of groups) found.read(group);
  return found.times;
}

/** What no stated time goes without: a clock, or a day, which a zone then makes one. */
function mayState(kinds: Kinds): boolean {
  return kinds.clock || kinds.day || kinds["relative-day"];
}

/**
 * The last day that a text names, `YYYY-MM-DD`, whether it states a time or not; null where it names none. A heading's day is
 * that of what stands below; what was spoken of last is what "the same day" counts from.
 */
export function readLastDay(text: string, locale: string, context: TimeContext): string | null {
  const reader = readers.get(languageOf(locale));
  const token = reader?.prose(folded(text)).all.findLast(({ kind }) => kind === "day");
  if (token?.kind !== "day") return null;
  const day = resolveDay(token.value, null, { day: readIsoDate(context.dateline ?? ""), tense: null });
  return day.kind === "day" ? isoDate(day.day) : null;
}
