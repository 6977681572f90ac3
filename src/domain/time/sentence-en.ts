/** English: what the sentence around a time says about it - where the event was, and whether it is over. */
import type { Span } from "../issue.ts";
import { isCapital, isDigit, isSmall } from "./characters.ts";
import { lowered } from "./folded-text.ts";
import type { LanguageReader } from "./language-reader.ts";
import { expanded } from "./phrases.ts";

/** A sentence is not looked at further than this from the time, so that a text without full stops stays cheap. */
const reach = 600;

/** The sentence around a time (UTF-16 offsets), from the sign that ends the one before to its own. */
export const sentenceEn: LanguageReader["sentence"] = (text, time) => {
  const from = Math.max(0, time.start - reach);
  const to = Math.min(text.length, time.end + reach);
  let start = from;
  for (let i = time.start - 1; i >= from; i -= 1) {
    if (!isSign(text.charCodeAt(i))) continue;
    const next = nextSentence(text, i);
    if (next < 0 || next > time.start) continue;
    start = next;
    break;
  }
  let end = time.end;
  while (end < to && !(isSign(text.charCodeAt(end)) && nextSentence(text, end) >= 0)) end += 1;
  return { start, end: Math.min(text.length, end + 1) };
};

/** Whether a sentence may end with a sign: the end of a line, or one of ! . ? */
function isSign(code: number): boolean {
  return code <= 63 && (code === 46 || code === 10 || code === 33 || code === 63);
}

/**
 * Where the next sentence begins if one ends with the sign at an offset, else -1. A full stop ends a sentence after a word
 * of four small letters or a bracket, not after "Mr.", "a.m." or "D.C.".
 */
function nextSentence(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign === 10) return at + 1;
  const stop = sign === 46 ? endsWord(text, at) : sign === 33 || sign === 63;
  if (!stop) return -1;
  let next = closers.has(text.charAt(at + 1)) ? at + 2 : at + 1;
  const spaces = next;
  while (isSpace(text.charCodeAt(next))) next += 1;
  if (next === spaces) return -1;
  const first = openers.has(text.charAt(next)) ? next + 1 : next;
  return isCapital(text.charCodeAt(first)) ? next : -1;
}

function endsWord(text: string, at: number): boolean {
  if (brackets.has(text.charAt(at - 1))) return true;
  for (let i = at - 4; i < at; i += 1) {
    const code = text.charCodeAt(i);
    if (!isSmall(code) && !isDigit(code)) return false;
  }
  return true;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

const closers: ReadonlySet<string> = new Set(")\"”'");
const openers: ReadonlySet<string> = new Set("\"“'(");
const brackets: ReadonlySet<string> = new Set(')"”');

/** "during his visit to Washington D.C.", "visiting the U.S.", "in Geneva". */
export const cueEn: LanguageReader["cue"] = (text, place) => {
  const at = place.end - place.value.name.length;
  const before = lowered(text.slice(Math.max(0, at - 32), at));
  if (visits.test(before)) return "visit";
  return inside.test(before) ? "in" : null;
};

/** "will", "scheduled" -> future, whatever else is said; "was", "held" -> past; null where no such word stands. */
export function tenseEn(sentence: string): "past" | "future" | null {
  const low = lowered(sentence);
  if (future.test(low)) return "future";
  return past.test(low) ? "past" : null;
}

/** "office hours", "Mon-Fri"; beside a stretch of time "tel" and "closed" too. */
export function isHoursEn(sentence: string, stretch: boolean): boolean {
  const low = lowered(sentence);
  return doors.test(low) || (stretch && hours.test(low));
}

/** The halves with the preposition before them; of a stretch of time, with "commencing at" or "from" too. */
export const phraseEn: LanguageReader["phrase"] = (text, { time, duration, range }) => {
  const whole = spanOf(time, duration);
  const start = leadBefore(text, whole.start, duration === null && !range ? prepositions : leadsToStretch);
  const adverbial = start < whole.start || (duration !== null && duration.start < time.start);
  return { start, end: whole.end, role: adverbial ? "adverbial" : "nominal" };
};

/** Where the words of a list begin that stand right before an offset; the offset itself where none do. */
function leadBefore(text: string, at: number, leads: readonly string[]): number {
  if (text.charCodeAt(at - 1) !== 32) return at;
  for (const lead of leads) {
    const start = at - lead.length;
    // The first letter may be a capital.
    const begins =
      (text.charCodeAt(start) | 32) === lead.charCodeAt(0) && text.startsWith(lead.slice(1), start + 1);
    if (start >= 0 && begins && !isLetter(text.charCodeAt(start - 1))) return start;
  }
  return at;
}

function isLetter(code: number): boolean {
  return isSmall(code) || isCapital(code);
}

function spanOf(time: Span, duration: Span | null): Span {
  if (duration === null) return time;
  return { start: Math.min(time.start, duration.start), end: Math.max(time.end, duration.end) };
}

const visits = /(?:visit(?:s|ed|ing)?|trip|travel(?:l?ed|l?ing)?|tour)(?: to| of| in)? (?:the )?$/u;
const inside = /(?:^|[^a-z])(?:in|at|hit|hits|struck|rocked|shook) (?:the )?$/u;
const future =
  /(?:^|[^a-z])(?:will|scheduled|upcoming|to be held|plans to|(?:planned|slated|targeted|set) for|would (?:begin|start|open|close|take|come|meet|resume|be held))(?![a-z])/u;
const past =
  /(?:^|[^a-z])(?:was|were|had|held|took|met|made|spoke|signed|attended|paid|received|exchanged|said|told|struck|hit|fired|launched|lifted|landed|began|opened|closed|erupted|occurred|happened|killed|died)(?![a-z])/u;
/** Words of doors: what the clocks of such a sentence say, they say of every day. */
const doors =
  /(?:office|business|opening|visiting|working|reception|trading|store|museum|shop) hours|(?:^|[^a-z])hours:|last (?:admission|entry)|business days|(?:^|[^a-z])weekdays(?![a-z])|(?:^|[^a-z])m(?:on?)?(?:day)?s? ?(?:-|–|to|through) ?(?:f(?:ri)?|sat|sun)(?:day)?s?(?![a-z])|(?:^|[^a-z])tue(?:sday)?s? ?(?:-|–|to|through) ?(?:sat|sun)/u;
/** Words that may be of doors, beside a stretch of time. */
const hours = /(?:^|[^a-z])(?:tel|phone|call|closed|open (?:daily|from|every))(?![a-z])/u;
const prepositions = expanded("[on|at] ");
const leadsToStretch = [
  ...expanded("[commencing|starting|beginning][ at| from| on|] "),
  ...expanded("[from|on|at] "),
];
