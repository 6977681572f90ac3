/**
 * Japanese: what the order of the pieces says that no piece says alone - which comma joins two halves, which clock a label
 * is for, which month a day is in. The tokens of a whole text are looked at once, and mended in place.
 */
import { put } from "./mend-ja.ts";
import { isElsewhere } from "./places-ja.ts";
import { regionByCode } from "./regions.ts";
import { sameDay, sameZone } from "./same-ja.ts";
import type { StatedDay, Token, TokenList, TokenOf, TokenValue } from "./token.ts";
import { tokenIn, tokenOf } from "./token.ts";
import type { ZoneLabel } from "./zone-label.ts";
import { mentionedLabel } from "./zone-label.ts";

/** The same list, its tokens mended in place. */
export function pairedJa(list: TokenList): TokenList {
  const { all, kinds } = list;
  if (!kinds.zone && !kinds.place && !kinds.range) return list;
  for (let i = 0; i < all.length; i += 1) {
    const token = all[i];
    switch (token?.kind) {
      case "zone":
        zoneAt(list, token, i);
        break;
      case "place":
        placeAt(list, token, i);
        break;
      case "range":
        if (token.value !== "soft" && isOpenEnd(all, i)) put(list, i, { kind: "filler", value: null });
        break;
      case "relative-day":
        if (token.value === 0) sameDay(list, i);
        break;
      case "approx":
        if (all[i - 1]?.kind === "close") aboutBoth(list, i);
        break;
      case "day":
        if (tokenIn(all, i - 1)?.kind === "range" && tokenIn(all, i - 2)?.kind === "day")
          endDay(list, token, i);
        break;
      default:
    }
  }
  return list;
}

/** A place at the head of a half is its zone; one at the head of a report may be where nothing happened. */
function placeAt(list: TokenList, token: TokenOf<"place">, i: number): void {
  const { all } = list;
  const { place, name, tied } = token.value;
  if (headsHalf(all, i) || isAfterDay(all, i)) put(list, i, placeLabel(token));
  else if (tied && tokenIn(all, i - 1)?.kind === "open" && isElsewhere(all, i, token))
    put(list, i, { kind: "place", value: { place, name, tied: false } });
}

/** A zone before a time is that time's, and never the zone of the clock that stands before it. */
function zoneAt(list: TokenList, { value: label }: TokenOf<"zone">, i: number): void {
  const { all } = list;
  const [before, after] = [tokenIn(all, i - 1), all[i + 1]];
  if (label.kind === "same" && before?.kind === "open" && after?.kind === "day") sameZone(list, i);
  if (after?.kind === "open") withoutBracket(list, i);
  if (isHead(before)) withoutCommas(list, i);
  if (label.kind === "zones" && label.choices.length > 1 && label.choices[0]?.claims !== null)
    ofCountry(list, label, i);
  // 午前10時、日本時間午後6時: of two clocks beside each other one is labelled, so the other is another place's.
  const said = label.kind === "local" || (label.kind === "zones" && !label.mentioned);
  if (said && before?.kind === "comma" && isClockAhead(all, i + 1) && isUnlabelledClock(all, i - 2))
    put(list, i - 1, { kind: "join", value: "or" });
  // 【日本時間】18時【英国時間】10時: each label stands before its clock.
  if (
    before?.kind === "open" &&
    after?.kind === "close" &&
    isLabelled(all, i - 2) &&
    isClockToLabel(all, i + 2)
  ) {
    put(list, i - 1, { kind: "comma", value: null });
    put(list, i + 1, { kind: "filler", value: null });
  }
}

/** アメリカ海洋大気庁…午後1時(CDT): letters of several countries are those of the country that the line names before them. */
function ofCountry(list: TokenList, label: Extract<ZoneLabel, { kind: "zones" }>, i: number): void {
  const { all } = list;
  for (let at = i - 1; at >= 0 && i - at < lineReach; at -= 1) {
    const token = all[at];
    if (token?.kind === "line") return;
    const region = token?.kind === "place" ? regionByCode.get(token.value.place.region) : undefined;
    const choices =
      region === undefined ? [] : label.choices.filter(({ zone }) => region.zones.includes(zone));
    if (choices.length === 0) continue;
    put(list, i, { kind: "zone", value: { ...label, choices } });
    return;
  }
}

/** 太平洋標準時(PST)の午後5時: the letters say the zone of a clock to come again, and part nothing. */
function withoutBracket(list: TokenList, i: number): void {
  const { all } = list;
  if (all[i + 2]?.kind !== "zone" || all[i + 3]?.kind !== "close" || !isClockAhead(all, i + 4)) return;
  put(list, i + 1, { kind: "filler", value: null });
  put(list, i + 3, { kind: "filler", value: null });
}

/** 日本時間は、11月1日、午前8時30分: from the zone to its clock it is one half. */
function withoutCommas(list: TokenList, i: number): void {
  const { all } = list;
  let at = i + 1;
  while (at - i < reach && (isDayLike(all[at]) || isSmall(all[at]) || all[at]?.kind === "comma")) at += 1;
  if (all[at]?.kind !== "clock" || isOfNext(all, at + 1)) return;
  for (let comma = i + 1; comma < at; comma += 1)
    if (all[comma]?.kind === "comma") put(list, comma, { kind: "filler", value: null });
}

/** Whether the clock before has a zone of its own after it. */
function isOfNext(all: readonly Token[], from: number): boolean {
  return all[from]?.kind === "zone" || (all[from]?.kind === "open" && all[from + 1]?.kind === "zone");
}

/** What stands before a zone that begins a half. */
function isHead(before: Token | undefined): boolean {
  switch (before?.kind) {
    case undefined:
    case "line":
    case "open":
    case "join":
    case "comma":
    case "break":
      return true;
    default:
      return false;
  }
}

/** 午前11時（日本時間午前0時）頃: what stands after the bracket is said of the clock before it. */
function aboutBoth(list: TokenList, i: number): void {
  const { all } = list;
  let open = i - 2;
  while (i - open < bracketReach && all[open]?.kind !== "open") open -= 1;
  const at = all[open]?.kind === "open" ? clockBefore(all, open - 1) : -1;
  const clock = all[at];
  if (clock?.kind === "clock") put(list, at, { kind: "clock", value: { ...clock.value, approx: true } });
}

/** Whether a clock begins here, after its day perhaps. */
function isClockAhead(all: readonly Token[], from: number): boolean {
  return all[clockAhead(all, from)]?.kind === "clock";
}

/** Whether the clock that follows has no label behind it: 10時(日本時間) 7時(バイコヌール時間) has its own. */
function isClockToLabel(all: readonly Token[], from: number): boolean {
  const clock = clockAhead(all, from);
  return all[clock]?.kind === "clock" && !isOfNext(all, clock + 1);
}

/** Where a clock would stand behind its day and small words. */
function clockAhead(all: readonly Token[], from: number): number {
  let i = from;
  while (i - from < reach && (isDayLike(all[i]) || isSmall(all[i]))) i += 1;
  return i;
}

/** Whether a clock ends here that has no zone: neither before it nor before its day. */
function isUnlabelledClock(all: readonly Token[], last: number): boolean {
  const clock = clockBefore(all, last);
  return clock >= 0 && !zoneBefore(all, clock) && tokenIn(all, clock - 1)?.kind !== "range";
}

function isLabelled(all: readonly Token[], last: number): boolean {
  const clock = clockBefore(all, last);
  return clock >= 0 && zoneBefore(all, clock);
}

function zoneBefore(all: readonly Token[], clock: number): boolean {
  let i = clock - 1;
  while (clock - i < reach && isInside(all, i)) i -= 1;
  return tokenIn(all, i)?.kind === "zone";
}

/** Whether a token may stand between a zone and the clock that it is for, which may end a range. */
function isInside(all: readonly Token[], i: number): boolean {
  switch (all[i]?.kind) {
    case "comma":
    case "open":
    case "close":
    case "range":
      return true;
    case "clock":
      return all[i + 1]?.kind === "range";
    default:
      return isDayLike(all[i]) || isSmall(all[i]);
  }
}

/** The position of the clock that ends here but for small words, or -1. */
function clockBefore(all: readonly Token[], last: number): number {
  let i = last;
  while (last - i < reach && isSmall(tokenIn(all, i))) i -= 1;
  return tokenIn(all, i)?.kind === "clock" ? i : -1;
}

/** ワシントン20日13:20 and "・英国 6月12日 10:00": a place at the head of a half, before its day. */
function headsHalf(all: readonly Token[], i: number): boolean {
  const before = tokenIn(all, i - 1);
  if (!isDayLike(all[i + 1]) || !isClockAhead(all, i + 1)) return false;
  switch (before?.kind) {
    case undefined:
    case "line":
    case "open":
    case "join":
    case "comma":
      return true;
    default:
      return before?.kind === "break" && before.value === null;
  }
}

/** 5月9日（金）東京 22:00／ロンドン 14:00: of a list of places the first stands after the day. */
function isAfterDay(all: readonly Token[], i: number): boolean {
  if (!isDayLike(all[i - 1]) || all[i + 1]?.kind !== "clock") return false;
  const [joint, other] = [all[i + 2]?.kind, all[i + 3]?.kind];
  return (joint === "join" || joint === "comma") && (other === "place" || other === "zone");
}

function placeLabel({ value: { place, name } }: TokenOf<"place">): TokenValue {
  return { kind: "zone", value: mentionedLabel(place.zones, name) };
}

/** 10時～（日本時間18時～）: a range whose end nobody says. */
function isOpenEnd(all: readonly Token[], i: number): boolean {
  if (clockBefore(all, i - 1) < 0) return false;
  const next = all[i + 1]?.kind;
  return next === "open" || next === "close" || next === "join";
}

/** 6月10日から14日: the second day is in the month of the first; where no clock follows, both are one stretch of days. */
function endDay({ all }: TokenList, token: TokenOf<"day">, i: number): void {
  const first = all[i - 2];
  if (first?.kind !== "day") return;
  const ended = all[i + 1]?.kind === "weekday" ? i + 2 : i + 1;
  if (!isClockAhead(all, ended)) {
    all[i - 2] = tokenOf(first.start, all[ended - 1]?.end ?? token.end, first);
    all.splice(i - 1, ended - i + 1);
  } else if (token.value.month === null && token.value.ahead === undefined && first.value.month !== null) {
    all[i] = tokenOf(token.start, token.end, { kind: "day", value: near(token.value.day, first.value) });
  }
}

/** The day of that number nearest to another day. */
function near(day: number, { year, month, day: other }: StatedDay): StatedDay {
  const step = day - other > half ? -1 : other - day > half ? 1 : 0;
  const index = (month ?? 1) - 1 + step;
  return { year: year === null ? null : year + Math.floor(index / 12), month: ((index + 12) % 12) + 1, day };
}

function isDayLike(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === "day" || token.kind === "weekday" || token.kind === "relative-day";
}

function isSmall(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "filler" || token.kind === "approx");
}

/** No half has more pieces than this between its zone, its day and its clock. */
const reach = 8;
/** A bracket with other halves has no more pieces than this. */
const bracketReach = 16;
/** So many tokens before it a country may name what letters mean. */
const lineReach = 24;
/** Days: half a month. */
const half = 15;
