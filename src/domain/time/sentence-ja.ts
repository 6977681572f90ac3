/** Japanese: what the sentence around a time says about it - where the event was, and whether it is over. */
import type { LanguageReader } from "./language-reader.ts";

/** A sentence is not looked at further than this from the time, so that a text without full stops stays cheap. */
const reach = 400;

export const sentenceJa: LanguageReader["sentence"] = (text, time) => {
  const from = Math.max(0, time.start - reach);
  const to = Math.min(text.length, time.end + reach);
  let { start, end } = time;
  while (start > from && !isStop(text.charCodeAt(start - 1))) start -= 1;
  while (end < to && !isStop(text.charCodeAt(end))) end += 1;
  return { start, end };
};

/** 。 or the end of a line. */
function isStop(code: number): boolean {
  return code === 0x3002 || code === 10;
}

/** 米国・ワシントンD.C.を訪問中, ニューヨーク訪問中, ジュネーブにおいて, パリで. */
export const cueJa: LanguageReader["cue"] = (text, place) => {
  const after = text.slice(place.end, place.end + 12);
  if (visits.test(after)) return "visit";
  return place.value.tied || inside.test(after) ? "in" : null;
};

export function tenseJa(sentence: string): "past" | "future" | null {
  if (/予定|行います|開催します|実施します/u.test(sentence)) return "future";
  return /ました|行った|された/u.test(sentence) ? "past" : null;
}

export function isHoursJa(sentence: string): boolean {
  return /(?:開館|閉館|開庁|開室|開場|営業|受付|診療|執務|窓口|利用)(?:の)?時間|平日|休館|定休|電話|TEL|月曜?(?:日)?(?:から|~|-)金/u.test(
    sentence,
  );
}

/** The halves, with まで of a range, and with から and the duration. A time before の, は, が, を or まで stands as a noun. */
export const phraseJa: LanguageReader["phrase"] = (text, { time, duration, range }) => {
  const upTo = range && text.startsWith("まで", time.end) ? time.end + 2 : time.end;
  const start = Math.min(time.start, duration?.start ?? time.start);
  const end = Math.max(upTo, duration?.end ?? upTo);
  const noun = duration === null && /^(?:の|は|が|を|まで)/u.test(text.slice(end, end + 2));
  return { start, end, role: noun ? "nominal" : "adverbial" };
};

const visits = /^[)]?(?:を|へ|に)?(?:公式|実務|現在)?(?:訪問|訪れ|滞在|出張|来訪)/u;
const inside = /^[)]?(?:市内|郊外)?(?:で|にて|において|における)/u;
