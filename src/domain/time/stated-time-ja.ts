/**
 * Japanese: how a text is cut into the pieces of times. Dispatch is by character; every pattern is anchored and
 * bounded, so that the whole is linear in the length of the text.
 */
import { timeJa } from "./clock-ja.ts";
import type { LanguageReader } from "./language-reader.ts";
import { firstsJa, phrasesJa, signsJa } from "./phrases-ja.ts";
import { cueJa, isHoursJa, phraseJa, sentenceJa, tenseJa } from "./sentence-ja.ts";
import { TokenList } from "./token.ts";
import type { TokenValue } from "./token.ts";
import { ianaZoneAt } from "./iana-zone.ts";
import { abbreviationAt } from "./zone-abbreviations.ts";
import { zonesLabel } from "./zone-label.ts";
import { zoneNamesJa } from "./zone-names-ja.ts";
import { placesIn } from "./zone.ts";

export const japanese: LanguageReader = {
  tokens: tokensJa,
  sentence: sentenceJa,
  cue: cueJa,
  tense: tenseJa,
  isHours: isHoursJa,
  unmarkedIsHome: true,
  phrase: phraseJa,
};

const places = placesIn("ja");

function tokensJa(text: string) {
  const list = new TokenList();
  for (let at = 0; at < text.length;) at = tokenAt(text, at, list);
  return list.all;
}

function tokenAt(text: string, at: number, list: TokenList): number {
  const char = text.charAt(at);
  if (char === " " || char === "*") return at + 1;
  if (char === "(") return bracketAt(text, at, list);
  const later = char === "+" ? sticky(daysLater, text, at) : null;
  if (later !== null)
    return list.add(at, at + later[0].length, { kind: "relative-day", shift: Number(later[1]) });
  const before = char === "於" ? (text.charAt(at + 1) === ":" ? 2 : 1) : 0;
  if (before > 0 && places.longestAt(text, at + before) !== null) return at + before;
  if (!mayBegin(char)) return list.add(at, at + 1, sign(char, list.depth));
  if (letter.test(char)) return zoneJa(text, at, list) ?? skipWord(text, at, list);
  if (/\d/u.test(char)) {
    const time = gluedBefore.test(text.charAt(at - 1)) ? null : timeJa(text, at, list);
    return time ?? skipDigits(text, at, list);
  }
  return (
    weekdayJa(text, at, list) ??
    zoneJa(text, at, list) ??
    timeJa(text, at, list) ??
    phraseAt(text, at, list) ??
    placeJa(text, at, list) ??
    list.add(at, at + 1, sign(char, list.depth))
  );
}

/** Dispatch by first character: most of a text is dismissed here. */
function mayBegin(char: string): boolean {
  return firstsJa.has(char) || letter.test(char) || zoneNamesJa.begins(char) || places.begins(char);
}

function sign(char: string, depth: number): TokenValue {
  const value = signsJa.get(char);
  if (value !== undefined) return value;
  if ((char === "。" || char === ".") && depth > 0) return { kind: "join" };
  return { kind: "break", word: !/[。「」『』!?\n]/u.test(char) };
}

/** 「（日韓時差なし）」 says that there is no second half; any other bracket opens. */
function bracketAt(text: string, at: number, list: TokenList): number {
  const later = sticky(bracketedDaysLater, text, at);
  if (later !== null)
    return list.add(at, at + later[0].length, { kind: "relative-day", shift: Number(later[1]) });
  const same = sticky(noDifference, text, at);
  return list.add(at, at + (same?.[0].length ?? 1), same === null ? { kind: "open" } : { kind: "filler" });
}

/** (水), (水曜日), 水曜日. */
function weekdayJa(text: string, at: number, list: TokenList): number | null {
  const found = sticky(weekdayName, text, at);
  const alone = found?.[2] === undefined;
  if (found === null || (alone && !(text.charAt(at - 1) === "(" && /[)・]/u.test(text.charAt(at + 1)))))
    return null;
  return list.add(at, at + found[0].length, {
    kind: "weekday",
    weekday: "月火水木金土日".indexOf(found[1] ?? "") + 1,
  });
}

function zoneJa(text: string, at: number, list: TokenList): number | null {
  const local = sticky(localTime, text, at);
  if (local !== null) return list.add(at, at + local[0].length, { kind: "zone", label: { kind: "local" } });
  const named = zoneNamesJa.longestAt(text, at);
  if (named !== null) return list.add(at, named.end, { kind: "zone", label: named.value });
  const place = places.longestAt(text, at);
  const time = place === null ? null : sticky(timeAfter, text, place.end);
  if (place !== null && time !== null && !cutsWord(text, at)) {
    return list.add(at, place.end + time[0].length, {
      kind: "zone",
      label: zonesLabel(place.value.zones, text.slice(at, place.end)),
    });
  }
  const abbreviation = abbreviationAt(text, at) ?? ianaZoneAt(text, at);
  if (abbreviation === null) return null;
  const end = abbreviation.end + (sticky(/時間/y, text, abbreviation.end)?.[0].length ?? 0);
  return list.add(at, end, { kind: "zone", label: abbreviation.label });
}

function placeJa(text: string, at: number, list: TokenList): number | null {
  const found = places.longestAt(text, at);
  if (
    found === null ||
    cutsWord(text, at) ||
    (katakana.test(text.charAt(found.end - 1)) && katakana.test(text.charAt(found.end)))
  ) {
    return null;
  }
  const own = text.startsWith("於", at - 1) ? 1 : text.startsWith("於:", at - 2) ? 2 : 0;
  return list.add(at - own, found.end, {
    kind: "place",
    place: found.value,
    name: text.slice(at, found.end),
    tied: own > 0,
  });
}

function phraseAt(text: string, at: number, list: TokenList): number | null {
  for (const [pattern, value] of phrasesJa) {
    const found = sticky(pattern, text, at);
    if (found !== null) return list.add(at, at + found[0].length, value);
  }
  return null;
}

/** Whether a name that begins here would begin inside a katakana word: タイ in スタイル. */
function cutsWord(text: string, at: number): boolean {
  return katakana.test(text.charAt(at)) && katakana.test(text.charAt(at - 1));
}

function skipWord(text: string, at: number, list: TokenList): number {
  const [word = ""] = sticky(/[A-Za-z\u00c0-\u024f'.-]+\d*/y, text, at) ?? [];
  const place = places.longestAt(text, at);
  if (place !== null) return placeJa(text, at, list) ?? at + 1;
  return list.add(at, at + Math.max(1, word.length), { kind: "break", word: true });
}

function skipDigits(text: string, at: number, list: TokenList): number {
  const [digits = ""] = sticky(/\d[\d.,:]*/y, text, at) ?? [];
  return list.add(at, at + Math.max(1, digits.length), { kind: "break", word: true });
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const letter = /[A-Za-z\u00c0-\u024f]/u;
const katakana = /[\u30a1-\u30f6\u30fc]/u;
/** What a digit hangs on to: 第5, 2+2, 1.5, ¥500. */
const gluedBefore = /[第+.,¥$\dA-Za-z]/u;
const weekdayName = /([月火水木金土日])(曜日?)?/y;
const localTime = /(?:現地|当地)(?:の)?(?:時間|時刻|(?=\d|午前\d|午後\d|同日|前日|翌日))/y;
const timeAfter = /(?:の)?(?:現地)?(?:標準)?時間(?!差|帯|外|半|後)|標準時/y;

const noDifference = /\([\u4e00-\u9fff]{0,6}時差[なは無][^\s()]{0,4}\)/y;
const daysLater = /\+ ?([12]) ?日?(?![\d:])/y;
const bracketedDaysLater = /\(\+ ?([12]) ?日?\)/y;
