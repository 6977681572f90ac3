/** English: what the sentence around a time says about it - where the event was, and whether it is over. */
import type { Span } from "../issue.ts";
import { lowered } from "./folded-text.ts";
import type { LanguageReader } from "./language-reader.ts";

/** A sentence is not looked at further than this from the time, so that a text without full stops stays cheap. */
const reach = 600;

export const sentenceEn: LanguageReader["sentence"] = (text, time) => {
  const from = Math.max(0, time.start - reach);
  let start = from;
  for (const found of text.slice(from, time.start).matchAll(sentenceEnd))
    start = from + found.index + found[0].length;
  const after = text.slice(time.end, time.end + reach);
  const next = after.matchAll(sentenceEnd).next();
  return { start, end: time.end + (next.done === true ? after.length : next.value.index + 1) };
};

/** "during his visit to Washington D.C.", "visiting the U.S.", "in Geneva". */
export const cueEn: LanguageReader["cue"] = (text, place) => {
  const at = place.end - place.name.length;
  const before = lowered(text.slice(Math.max(0, at - 32), at));
  if (visits.test(before)) return "visit";
  return inside.test(before) ? "in" : null;
};

export function tenseEn(sentence: string): "past" | "future" | null {
  const low = lowered(sentence);
  if (future.test(low)) return "future";
  return past.test(low) ? "past" : null;
}

export function isHoursEn(sentence: string): boolean {
  return hours.test(lowered(sentence));
}

/** The halves with the preposition before them; of a stretch of time, with "commencing at" or "from" too. */
export const phraseEn: LanguageReader["phrase"] = (text, { time, duration, range }) => {
  const whole = spanOf(time, duration);
  const before = text.slice(Math.max(0, whole.start - 24), whole.start);
  const lead = (duration === null && !range ? preposition : leadToStretch).exec(before)?.[0] ?? "";
  const adverbial = lead !== "" || (duration !== null && duration.start < time.start);
  return { start: whole.start - lead.length, end: whole.end, role: adverbial ? "adverbial" : "nominal" };
};

function spanOf(time: Span, duration: Span | null): Span {
  if (duration === null) return time;
  return { start: Math.min(time.start, duration.start), end: Math.max(time.end, duration.end) };
}

// A full stop ends a sentence after a word of four small letters or a bracket, not after "Mr.", "a.m." or "D.C.".
const sentenceEnd = /(?:(?<=[a-z0-9]{4}|[)"”])[.]|[!?])[)"”']?\s+(?=["“'(]?[A-Z])|\n/gu;
const visits = /(?:visit(?:s|ed|ing)?|trip|travel(?:l?ed|l?ing)?|tour)(?: to| of| in)? (?:the )?$/u;
const inside = /(?:^|[^a-z])(?:in|at) (?:the )?$/u;
const future = /(?:^|[^a-z])(?:will|scheduled|upcoming|to be held|plans to)(?![a-z])/u;
const past =
  /(?:^|[^a-z])(?:was|were|had|held|took|met|made|spoke|signed|attended|paid|received|exchanged)(?![a-z])/u;
const hours =
  /(?:office|business|opening|visiting|working|reception) hours|(?:^|[^a-z])(?:tel|phone|call|weekdays|closed|open (?:daily|from|every))(?![a-z])|(?:mon|monday) ?(?:-|–|to|through) ?(?:fri|sat|sun)/u;
const preposition = /(?:^|(?<=[^A-Za-z]))(?:[Oo]n|[Aa]t) $/u;
const leadToStretch =
  /(?:^|(?<=[^A-Za-z]))(?:(?:[Cc]ommencing|[Ss]tarting|[Bb]eginning)(?: at| from| on)?|[Ff]rom|[Oo]n|[Aa]t) $/u;
