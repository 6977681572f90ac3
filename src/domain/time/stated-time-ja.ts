/**
 * Japanese: how a text is cut into the pieces of times. Dispatch is by character; every pattern is anchored and
 * bounded, so that the whole is linear in the length of the text.
 */
import { codesOf, digitsEnd, isCapital, isDigit, isLatin, isSmall, matchAt } from "./characters.ts";
import { aboutAmountJa, halvedClockJa, lettersFirstClockJa, numberedJa } from "./clock-ja.ts";
import { eraDayJa } from "./day-ja.ts";
import type { LanguageReader } from "./language-reader.ts";
import { mayBeHalf } from "./meridiem-ja.ts";
import { pairedJa } from "./pairs-ja.ts";
import { signsJa } from "./phrases-ja.ts";
import { placeJa } from "./places-ja.ts";
import { cueJa, isHoursJa, phraseJa, sentenceJa, tenseJa } from "./sentence-ja.ts";
import { spokenDayJa } from "./spoken-day-ja.ts";
import type { Telling } from "./telling.ts";
import { addProse, addTelling } from "./telling.ts";
import type { Token } from "./token.ts";
import { tokenIn, TokenList } from "./token.ts";
import { bracketedWeekdayJa, weekdayJa } from "./weekday-ja.ts";
import type { LeadJa } from "./words-ja.ts";
import { leadJa, plainEnd } from "./words-ja.ts";
import { unknownZoneJa, zoneJa } from "./zone-ja.ts";
import { placesIn } from "./zone.ts";

/** Japanese, as the engine asks for it. */
export const japanese: LanguageReader = {
  tokens: tokensJa,
  prose: (text) => addProse(text, new TokenList(), tellingJa),
  sentence: sentenceJa,
  cue: cueJa,
  tense: tenseJa,
  isHours: isHoursJa,
  unmarkedIsHome: true,
  phrase: phraseJa,
};

const places = placesIn("ja");

function tokensJa(text: string): TokenList {
  const list = new TokenList();
  addTelling(text, list, tellingJa);
  return pairedJa(list);
}

/** What no time goes without: 11時, 17:11, 5 PM, 正午, or a word of zones, which 同 in a bracket may stand for. */
const tells =
  /[\d〇零一二三四五六七八九十] ?(?:[時:]|[AaPp]\.?[Mm](?![A-Za-z]))|正午|時間|時刻|標準時|[A-Z]T(?![a-z])|UTC|GMT|\(同\d/gu;

const tellingJa: Telling = { sign: tells, sentence: sentenceJa, token: plainOrTokenAt };

function plainOrTokenAt(text: string, at: number, list: TokenList): number {
  const end = plainEnd(text, at);
  return end > at ? list.skip(at, end, "word") : tokenAt(text, at, list);
}

function tokenAt(text: string, at: number, list: TokenList): number {
  const code = text.charCodeAt(at);
  if (code === 32 && isAfterLabel(text, at, list))
    return list.add(at, at + 1, { kind: "colon", value: null });
  if (code === 32 || code === 42) return at + 1;
  if (isDigit(code)) return digitsAt(text, at, list);
  if (isLatin(code)) return lettersAt(text, at, list);
  const lead = leadJa(text, at);
  if (lead !== undefined) return leadAt(text, at, lead, list) ?? signAt(text, at, list);
  if (code === 40) return bracketAt(text, at, list);
  const placed = code === held ? (text.charAt(at + 1) === ":" ? 2 : 1) : 0;
  if (placed > 0 && places.longestAt(text, at + placed) !== null) return at + placed;
  return (code === 43 ? daysLaterAt(daysLater, text, at, list) : null) ?? signAt(text, at, list);
}

/** "開催日時 9月8日 10:00": a space after a short noun at the head of a line is the mark of a label. */
function isAfterLabel(text: string, at: number, { all }: TokenList): boolean {
  const label = tokenIn(all, all.length - 1);
  if (label?.kind !== "break" || label.end !== at || at - label.start > longestLabel) return false;
  let before = all.length - 2;
  while (all[before]?.kind === "filler" && at - (all[before]?.start ?? 0) <= longestLabel) before -= 1;
  const heads = before < 0 || all[before]?.kind === "line";
  const hiragana = text.charCodeAt(at - 1) >= 0x3041 && text.charCodeAt(at - 1) <= 0x3096;
  return heads && !hiragana && isDigit(text.charCodeAt(at + 1));
}

function digitsAt(text: string, at: number, list: TokenList): number {
  const time = hangsOn(text, at) ? null : numberedJa(text, at, at, list);
  if (time !== null) return time;
  let end = at + 1;
  while (isDigit(text.charCodeAt(end)) || (numberSigns.has(text.charCodeAt(end)) && !isLabelMark(text, end)))
    end += 1;
  return list.skip(at, end, "word");
}

/** 部会1:9月3日: the colon after a number is the mark of a label where a day or an hour follows. */
function isLabelMark(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== colon) return false;
  const end = digitsEnd(text, at + 1);
  return end > at + 1 && dayUnits.has(text.charCodeAt(end));
}

function lettersAt(text: string, at: number, list: TokenList): number {
  const clock = mayBeHalf(text.charCodeAt(at)) ? lettersFirstClockJa(text, at, list) : null;
  return clock ?? zoneJa(text, at, list) ?? skipWord(text, at, list);
}

/** Whether digits hang on to what is before them: 第5, 2+2, 1.5, ¥500. */
function hangsOn(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return isDigit(code) || isCapital(code) || isSmall(code) || hung.has(code);
}

function leadAt(text: string, at: number, lead: LeadJa, list: TokenList): number | null {
  return (
    (lead.weekday ? weekdayJa(text, at, list) : null) ??
    (lead.zone ? zoneJa(text, at, list) : null) ??
    timeAt(text, at, lead, list) ??
    (lead.spoken ? spokenDayJa(text, at, list) : null) ??
    wordAt(text, at, lead, list) ??
    (lead.place ? placeJa(text, at, list) : null)
  );
}

/** The day, clock or amount that begins here. */
function timeAt(text: string, at: number, { time }: LeadJa, list: TokenList): number | null {
  switch (time) {
    case "number":
      return numberedJa(text, at, at, list);
    case "era":
      return eraDayJa(text, at, list);
    case "prefix":
      return isDigit(text.charCodeAt(at + 1)) ? numberedJa(text, at, at + 1, list) : null;
    case "about":
      return aboutAmountJa(text, at, list);
    case "half":
      return halvedClockJa(text, at, list);
    case null:
      return null;
    default:
      return time satisfies never;
  }
}

function wordAt(text: string, at: number, { words, patterns }: LeadJa, list: TokenList): number | null {
  for (const { pattern, value, opens, heads } of patterns) {
    if (opens !== undefined && list.last()?.kind !== "open" && !(heads === true && headsLine(list))) continue;
    const found = matchAt(pattern, text, at);
    if (found === null) continue;
    if (opens !== undefined) list.add(at, at, opens);
    return list.add(at, at + found[0].length, value);
  }
  for (const { words: word, value } of words)
    if (text.startsWith(word, at)) return list.add(at, at + word.length, value);
  return null;
}

/** Whether nothing but a mark stands before in the line. */
function headsLine({ all }: TokenList): boolean {
  const last = all[all.length - 1];
  const before = last?.kind === "break" && last.value === null ? all[all.length - 2] : last;
  return before === undefined || before.kind === "line";
}

function signAt(text: string, at: number, list: TokenList): number {
  const code = text.charCodeAt(at);
  const value = signsJa.get(code);
  // A bracket goes on in the next line: （現地時間12月1日15:07⏎日本時間12月1日16:07）.
  if (value?.kind === "line" && isInBracket(list, at))
    return list.add(at, at + 1, { kind: "join", value: null });
  if (value !== undefined) return list.add(at, at + 1, value);
  if (code === lessThan && isTimed(list.all)) return list.add(at, at + 1, { kind: "open", value: null });
  if (code === moreThan && list.depth > 0) return list.add(at, at + 1, { kind: "close", value: null });
  if (list.depth > 0 && fullStops.has(code)) return list.add(at, at + 1, { kind: "join", value: null });
  return list.skip(at, at + 1, stops.has(code) ? null : "word");
}

/** Whether a bracket that is opened in the same line holds a clock up to here. */
function isInBracket({ all, depth }: TokenList, at: number): boolean {
  if (depth === 0) return false;
  for (let i = all.length - 1, clocked = false; i >= 0; i -= 1) {
    const token = all[i];
    if (token === undefined || token.kind === "line" || at - token.start > longestBracket) return false;
    if (token.kind === "open") return clocked;
    clocked ||= token.kind === "clock";
  }
  return false;
}

/** UTF-16 units. */
const longestBracket = 60;

/** Whether a ＜ after these opens a bracket: 午前10時＜日本時間午後6時＞. */
function isTimed(tokens: readonly Token[]): boolean {
  let i = tokens.length - 1;
  if (tokens[i]?.kind === "filler" || tokens[i]?.kind === "approx") i -= 1;
  const kind = tokens[i]?.kind;
  return kind === "clock" || kind === "day" || kind === "weekday";
}

/** 「（日韓時差なし）」 says that there is no second half; any other bracket opens. */
function bracketAt(text: string, at: number, list: TokenList): number {
  const plus = text.charCodeAt(at + 1) === 43;
  const later = plus ? daysLaterAt(bracketedDaysLater, text, at, list) : null;
  if (later !== null) return later;
  const weekday = bracketedWeekdayJa(text, at, list);
  if (weekday !== null) return weekday;
  const same = saysDifference(text, at) ? matchAt(noDifference, text, at) : null;
  if (same !== null) return list.add(at, at + same[0].length, { kind: "filler", value: null });
  const timed = list.last()?.kind === "clock";
  const inside = list.add(at, at + 1, { kind: "open", value: null });
  return timed ? (zoneJa(text, inside, list) ?? unknownZoneJa(text, inside, list) ?? inside) : inside;
}

/** Whether 時差 stands within the first words of a bracket. */
function saysDifference(text: string, at: number): boolean {
  for (let i = at + 1; i <= at + 7; i += 1)
    if (text.charCodeAt(i) === hours && text.startsWith("時差", i)) return true;
  return false;
}

function daysLaterAt(pattern: RegExp, text: string, at: number, list: TokenList): number | null {
  const found = matchAt(pattern, text, at);
  if (found === null) return null;
  return list.add(at, at + found[0].length, { kind: "relative-day", value: Number(found[1]) });
}

function skipWord(text: string, at: number, list: TokenList): number {
  if (places.longestAt(text, at) !== null) return placeJa(text, at, list) ?? at + 1;
  let end = at + 1;
  for (let code = text.charCodeAt(end); isLatin(code) || joins.has(code); code = text.charCodeAt(end))
    end += 1;
  return list.skip(at, digitsEnd(text, end), "word");
}

/** 於: "held at". */
const held = 0x65bc;
/** UTF-16 units. */
const longestLabel = 12;
const colon = 58;
/** 時 */
const hours = 0x6642;
const dayUnits = codesOf("年月日時");
const lessThan = 60;
const moreThan = 62;
const hung = codesOf("第+.,¥$");
const numberSigns = codesOf(".,:");
const fullStops = codesOf("。.");
/** Ends of sentences, quotes and bullets are no words. */
const stops = codesOf("。「」『』!?•●○◎■□◆◇▼▽▲△★☆");
/** Inside a word of Latin letters. */
const joins = codesOf("'.-");
const noDifference = /\([\u4e00-\u9fff]{0,6}時差[なは無][^\s()]{0,4}\)/y;
const daysLater = /\+ ?([12]) ?日?(?![\d:])/y;
const bracketedDaysLater = /\(\+ ?([12]) ?日?\)/y;
