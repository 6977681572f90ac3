/** Japanese: what the sentence around a time says about it - where the event was, and whether it is over. */
import type { Span } from "../issue.ts";
import type { LanguageReader } from "./language-reader.ts";

/** A sentence is not looked at further than this from the time, so that a text without full stops stays cheap. */
const reach = 400;

export const sentenceJa: LanguageReader["sentence"] = (text, time) => {
  const from = Math.max(0, time.start - reach);
  const before = text.slice(from, time.start);
  const start = Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1;
  const after = text.slice(time.end, time.end + reach);
  const stop = after.search(/[。\n]/u);
  return { start: from + start, end: time.end + (stop < 0 ? after.length : stop) };
};

/** 米国・ワシントンD.C.を訪問中, ニューヨーク訪問中, ジュネーブにおいて, パリで. */
export const cueJa: LanguageReader["cue"] = (text, place) => {
  const after = text.slice(place.end, place.end + 12);
  if (visits.test(after)) return "visit";
  return place.tied || inside.test(after) ? "in" : null;
};

export function tenseJa(sentence: string): "past" | "future" | null {
  if (/予定|行います|開催します|実施します/u.test(sentence)) return "future";
  return /ました|行った|された/u.test(sentence) ? "past" : null;
}

/** The halves, with から and the duration after it. A time before の, は, が, を or まで stands as a noun. */
export const phraseJa: LanguageReader["phrase"] = (text, { time, duration }) => {
  const whole: Span =
    duration === null
      ? time
      : { start: Math.min(time.start, duration.start), end: Math.max(time.end, duration.end) };
  const noun = duration === null && /^(?:の|は|が|を|まで)/u.test(text.slice(whole.end, whole.end + 2));
  return { start: whole.start, end: whole.end, role: noun ? "nominal" : "adverbial" };
};

const visits = /^[)]?(?:を|へ|に)?(?:公式|実務|現在)?(?:訪問|訪れ|滞在|出張|来訪)/u;
const inside = /^[)]?(?:市内|郊外)?(?:で|にて|において|における)/u;
