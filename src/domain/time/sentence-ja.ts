/** Japanese: what the sentence around a time says about it - where the event was, and whether it is over. */
import type { LanguageReader } from "./language-reader.ts";

/** A sentence is not looked at further than this from the time, so that a text without full stops stays cheap. */
const reach = 400;
/** Nor is the bracket around a full stop looked for further than this. */
const bracketReach = 60;

const fullStop = 0x3002;
const lineEnd = 10;
const opening = 40;
const closing = 41;

/** A full stop inside a bracket that the time stands in or before ends no sentence: 午前11時（現地時間。日本時間15日午前1時）. */
export const sentenceJa: LanguageReader["sentence"] = (text, time) => {
  const { end, enclosing } = endAfter(text, time.end);
  return { start: startBefore(text, time.start, enclosing), end };
};

/** Where the sentence ends, and how many brackets close in it that were opened before. */
function endAfter(text: string, at: number): { readonly end: number; readonly enclosing: number } {
  const to = Math.min(text.length, at + reach);
  let [depth, enclosing, inner] = [0, 0, -1];
  for (let end = at; ; end += 1) {
    const code = end < to ? text.charCodeAt(end) : lineEnd;
    if (code === opening) depth += 1;
    else if (code === closing && depth > 0) depth -= 1;
    else if (code === closing) enclosing += 1;
    else if (code === fullStop && depth > 0 && inner < 0) inner = end;
    // A bracket that never closes holds no full stop back.
    else if (code === lineEnd) return { end: depth > 0 && inner >= 0 ? inner : end, enclosing };
    else if (code === fullStop && depth === 0 && !isInBracket(text, end)) return { end, enclosing };
  }
}

/** Whether a full stop stands in a bracket that was opened before: （午前11時。日本時間15日午前1時）, and not in "1) …。2) …". */
function isInBracket(text: string, stop: number): boolean {
  const to = Math.min(text.length, stop + bracketReach);
  let at = stop + 1;
  while (at < to && !isEdge(text.charCodeAt(at))) at += 1;
  if (at >= to || text.charCodeAt(at) !== closing) return false;
  const from = Math.max(0, stop - bracketReach);
  at = stop - 1;
  while (at >= from && !isEdge(text.charCodeAt(at))) at -= 1;
  return at >= from && text.charCodeAt(at) === opening;
}

function isEdge(code: number): boolean {
  return code === opening || code === closing || code === lineEnd;
}

function startBefore(text: string, at: number, enclosing: number): number {
  const from = Math.max(0, at - reach);
  let [depth, inner] = [enclosing, -1];
  for (let start = at; ; start -= 1) {
    const code = start > from ? text.charCodeAt(start - 1) : lineEnd;
    if (code === closing) depth += 1;
    else if (code === opening && depth > 0) depth -= 1;
    else if (code === fullStop && depth === 0) return start;
    else if (code === fullStop && inner < 0) inner = start;
    else if (code === lineEnd) return depth > 0 && inner >= 0 ? inner : start;
  }
}

/** 米国・ワシントンD.C.を訪問中, ニューヨーク訪問中, ジュネーブにおいて, パリで. */
export const cueJa: LanguageReader["cue"] = (text, place) => {
  const after = text.slice(place.end, place.end + 12);
  if (visits.test(after)) return "visit";
  return place.value.tied || inside.test(after) ? "in" : null;
};

/** 予定 and としておりました: what was said of a time may be past while the time is to come. */
export function tenseJa(sentence: string): "past" | "future" | null {
  if (/予定|行います|開催します|実施します|に決ま|に決定/u.test(sentence)) return "future";
  if (/とし(?:て(?:い|おり)ま?し?た|ましたが)|とお知らせし/u.test(sentence)) return null;
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
const inside = /^[)]?(?:(?:市内|郊外)?(?:で|にて|において|における)|[発着] ?(?:同日|翌日|\d))/u;
