/** Japanese: what the sentence around a time says about it - where the event was, and whether it is over. */
import { codesOf } from "./characters.ts";
import type { LanguageReader } from "./language-reader.ts";
import { isDateline } from "./places-ja.ts";

/** A sentence is not looked at further than this from the time, so that a text without full stops stays cheap. */
const reach = 400;
/** Nor is the bracket around a full stop looked for further than this. */
const bracketReach = 60;

/** What says how a place stands in its sentence is within so many UTF-16 units after it. */
const placeReach = 30;

/** A country may stand between 訪問先の and its city. */
const visitedReach = 16;
const visitedFirst: ReadonlySet<string> = new Set(["訪問", "滞在", "出張", "遠征", "外遊"]);
const clauseEnd = /[、。,()\n]/u;

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
  const after = text.slice(place.end, place.end + placeReach);
  if (visits.test(after) || isVisited(text, place.start)) return "visit";
  if (place.value.tied && isDateline(text, place.end - place.value.name.length, place.end)) return "report";
  if (place.value.tied || inside.test(after) || around.test(after) || spot.test(after)) return "in";
  if (place.value.place.kind !== "city") return null;
  const state = text.charAt(place.end - 1) === "州" && townOfState.test(after);
  return state || venue.test(after) || named.test(after) ? "in" : null;
};

/** 訪問先のパリで, 滞在先の米国・ニューヨークで. */
function isVisited(text: string, at: number): boolean {
  const words = text.slice(Math.max(0, at - visitedReach), at);
  const before = words.lastIndexOf("先の");
  if (before < 2 || !visitedFirst.has(words.slice(before - 2, before))) return false;
  return !clauseEnd.test(words.slice(before));
}

/** 予定 and としておりました: what was said of a time may be past while the time is to come. */
export function tenseJa(sentence: string): "past" | "future" | null {
  if (
    /予定|行います|に決ま|に決定|こと[とに]な(?:った|りました)|することが.{0,12}(?:発表|明らか|わかっ|分かっ|決まっ)/u.test(
      sentence,
    ) ||
    coming.test(sentence)
  )
    return "future";
  if (/とし(?:て(?:い|おり)ま?し?た|ましたが)|とお知らせし/u.test(sentence)) return null;
  return /ました|行った|[らさわ]れた/u.test(sentence) ? "past" : null;
}

/** Whether a sentence speaks of opening hours: 開館時間, 平日, 電話; of a stretch, 窓口 and ATM say so, too. */
export function isHoursJa(sentence: string, stretch: boolean): boolean {
  return hours.test(sentence) || verses.test(sentence) || (stretch && counters.test(sentence));
}

/** What an announcement says of what it announces. */
const coming =
  /(?:開催|実施|適用|開始|再開|開演|開場|終了|停止|公開|配信|放送|放映|中継|生中継|発売|販売|発表|更新|提供|出演|登壇)(?:を)?(?:いたし|致し|し|され)ます|始まります/u;

/** The halves, with まで of a range, and with から and the duration. A time before の, は, が, を or まで stands as a noun. */
export const phraseJa: LanguageReader["phrase"] = (text, { time, duration, range }) => {
  // 午前11時（日本時間午前0時）頃: the word after the bracket is a part of the time.
  const about =
    text.charCodeAt(time.end - 1) === closing
      ? (aboutAfter.exec(text.slice(time.end, time.end + 2))?.[0].length ?? 0)
      : 0;
  const ends = time.end + about;
  const upTo = range && text.startsWith("まで", ends) ? ends + 2 : ends;
  const start = Math.min(time.start, duration?.start ?? time.start);
  const end = Math.max(upTo, duration?.end ?? upTo);
  const noun = duration === null && (nounAfter.has(text.charCodeAt(end)) || text.startsWith("まで", end));
  return { start, end, role: noun ? "nominal" : "adverbial" };
};

/** What makes a time before it a noun, まで apart. */
const nounAfter = codesOf("のはがを");
/** Words of doors, telephones, meals and wages: 電話会談 and 携帯電話 are none of them. */
const hours =
  /(?:開館|閉館|開庁|開室|開場|営業|受付|診療|執務|窓口|利用)(?:の)?時間|平日|休館|定休|無休|(?<!携帯|衛星)電話(?!会談|協議|会議|首脳|で(?:会談|協議))|TEL|月曜?(?:日)?(?:から|~|-)金|毎(?:[日朝晩](?!新聞|放送)|週[月火水木金土日]|月第)|ランチ|ディナー|L\.O|ラストオーダー|時給|深夜帯|(?:禁止|対象|割増)時間帯|原則として|[前後]場[ :]?\d|[月火水木金]曜?日?[~-][火水木金土日]曜/u;
/** Verses are numbered like clocks: ローマ8:28. */
const verses = /聖書|福音書|ヨハネ|コリント|マタイ|ルカ\d|詩[編篇]\d/u;
const counters = /窓口|ATM|年末年始|[祝土日]日?を除/u;
const aboutAfter = /^(?:頃|ごろ|ころ)/u;
const visits = /^[)]?(?:を|へ|に)?(?:公式|実務|現在)?(?:訪問|訪れ|滞在|出張|来訪)/u;
/** トルコ南部, フロリダ州沖, カムチャツカ半島付近. */
const around =
  /^[)]?市?(?:半島|諸島|[島県州省郡湾])?の?(?:最?[東西南北]{1,2}(?:部|端|岸|方沖|沖)|中[東西南北]?部|中央部|内陸|沿岸|沖|近海|近郊|郊外|付近|周辺)(?![門隊長員局署品])/u;
/** インドネシア・ジャワ島東部沖, インドネシアのスラウェシ島ミナハサ半島を震源: as `places-ja.ts` knows it. */
const spot =
  /^[^、。,()\n]{0,14}を震源|^[・の][\u30a1-\u30fa\u30fc]{2,12}(?:島|半島|諸島)(?:[\u30a1-\u30fa\u30fc]{2,12}半島)?(?:[東西南北中][東西南北]?部)?(?:沖|近海|付近|にある)/u;
/** ハワイ州オアフ島で. */
const townOfState = /^の?[\u30a1-\u30fa\u30fc\u4e00-\u9fff・]{2,14}(?:で|にて|付近|近郊|沖)/u;
/** ラスベガスの屋外会場に, バチカン市の礼拝堂から, ロンドン・ウェンブリーで. */
const venue =
  /^[)]?(?:市|島|半島|諸島)?(?:[の・]|にある)(?:[^、。,()「」]{0,20}?(?:会場|劇場|ホテル|空港|スタジアム|球場|競技場|アリーナ|ドーム|サーキット|礼拝堂|大聖堂|教会|寺院|宮殿|広場|公園|大使館|公使館|領事館|議事堂|会館|会議場|博物館|美術館|官邸|公邸|迎賓館|ホワイトハウス|裁判所|取引所|基地|発?射場|宇宙センター|会議センター|大学|本部|本社|病院)(?:で|にて|に|へ|から|を|付近)|[A-Za-z\u30a1-\u30fa\u30fc・]{2,16}で)/u;
/** ニューヨーク外国為替市場では: an airport or a school may be named by a city where nobody is. */
const named =
  /^[\u30a1-\u30fa\u30fc\u4e00-\u9fff]{0,12}?(?:市場|会場|会館|スタジアム|競技場|アリーナ|ドーム|サーキット|議事堂|会議場|博物館|美術館|取引所|宇宙センター)(?:で|にて|において)/u;
const inside =
  /^[)]?(?:(?:市内|郊外|[市州県省])?(?:で|にて|において|における)|[発着] ?(?:同日|翌日|\d)|に[^、。]{0,12}(?:飛来|着弾|墜落|落下|着水))/u;
