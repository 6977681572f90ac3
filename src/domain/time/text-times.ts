/** The times of one text, read one after the other: each may tell the next its day. */
import type { Span } from "../issue.ts";
import { dayOfLocal, readIsoDate } from "./calendar.ts";
import { headingDays } from "./headings.ts";
import type { DayToken } from "./headings.ts";
import type { LanguageReader, NamedPlace } from "./language-reader.ts";
import type { NormalisedTime, ReadTime, StatedTime, TimeContext } from "./moment.ts";
import { normalise } from "./normalise.ts";
import type { DayBase } from "./resolve-day.ts";
import { resolveDay, resolveWeekday } from "./resolve-day.ts";
import { dayToCome, inEvening, inSameHalf, isBareHours } from "./said-elsewhere.ts";
import type { StatedHalf } from "./stated-half.ts";
import { apart, parts } from "./loose-halves.ts";
import type { StatedGroup } from "./stated-time.ts";
import type { TokenisedText } from "./text-zones.ts";
import { TextZones } from "./text-zones.ts";
import { indexFrom } from "./token-lines.ts";
import type { StatedClock, StatedDay, Token, TokenOf } from "./token.ts";
import type { ContextPlace } from "./zone-sources.ts";
import { placeNamed } from "./zone.ts";

/** Collects the times of one text; the groups are read in their order, for each may tell the next its day. */
export class TextTimes {
  /** What has been read so far, in order. */
  readonly times: ReadTime[] = [];
  readonly #text: TokenisedText;
  readonly #reader: LanguageReader;
  readonly #dateline: number | null;
  readonly #place: ContextPlace | null;
  readonly #homeZone: string;
  readonly #headings: readonly DayToken[];
  readonly #zones: TextZones;
  /** How many headings stand before the time that is read. */
  #passed = 0;
  /** The day last spoken of. */
  #nearby: number | null;
  /** The day last spoken of before the text. */
  readonly #spokenBefore: number | null;
  /** The last day that the paragraph names up to where it has been looked at. */
  #paragraphDay: number | null = null;
  #scanned = 0;
  /** Where the last time ends, and its first clock. */
  #readTo = 0;
  #lastClock: StatedClock | null = null;

  constructor(text: TokenisedText, reader: LanguageReader, context: TimeContext) {
    this.#text = text;
    this.#reader = reader;
    this.#dateline = dayOf(context.dateline);
    this.#place = contextPlace(context.place);
    this.#homeZone = context.homeZone;
    const lines = text.kinds.line;
    this.#headings = lines && (text.kinds.day || text.kinds.ordinal) ? headingDays(text.tokens) : [];
    this.#zones = new TextZones(text, reader, context.homeZone);
    this.#nearby = dayOf(context.anchorDate ?? null);
    this.#spokenBefore = dayOf(context.spokenDate ?? null);
  }

  /** Reads one stated time, or two where its halves are times of their own after all. */
  read(group: StatedGroup): void {
    const sentence = this.#reader.sentence(this.#text.view, group);
    if (this.#isOpeningHours(group, sentence)) return;
    const last = this.#readTo > sentence.start ? this.#lastClock : null;
    const zoned = this.#zones.zoned(inSameHalf(group, last));
    const bare = isBareHours(zoned) && this.#isEvening(sentence);
    const value = this.#normalised(bare ? inEvening(zoned) : zoned, sentence);
    if (parts(group, value)) {
      for (const half of apart(group)) this.read(half);
      return;
    }
    const local = value.readings[0]?.local;
    const day = local === undefined ? null : dayOfLocal(local);
    // 24:00 on the 5th is the 6th, but the day spoken of is the 5th.
    const late = (group.halves[0]?.clock?.hour ?? 0) >= 24 ? 1 : 0;
    if (day !== null) {
      this.#nearby = day - late;
      // Of the days of a time the first half's is the one spoken of; the others are looked past.
      if (group.end > this.#scanned) [this.#paragraphDay, this.#scanned] = [day - late, group.end];
    }
    this.#readTo = group.end;
    this.#lastClock = zoned.halves.at(0)?.clock ?? null;
    this.#zones.note(group, value);
    this.times.push({ stated: this.#stated(group), value });
  }

  #isEvening({ start, end }: Span): boolean {
    return this.#reader.isEvening?.(this.#text.view.slice(start, end)) ?? false;
  }

  #normalised(group: StatedGroup, sentence: Span): NormalisedTime {
    const { text, view, tokens, kinds } = this.#text;
    const reader = this.#reader;
    const base: DayBase = {
      day: this.#dateline ?? this.#nearby,
      spoken: this.#nearby,
      tense() {
        return reader.tense(view.slice(sentence.start, sentence.end));
      },
    };
    const from = indexFrom(tokens, sentence.start);
    const dayless = group.halves.every(({ day }) => day === null);
    const spoken =
      this.#spoken(from, sentence, group, base) ?? (dayless ? this.#dayOfParagraph(sentence, base) : null);
    return normalise(group, {
      text,
      base,
      spoken,
      nearby: this.#dayFor(group, spoken, base) ?? this.#dayToCome(group, sentence, base),
      places: kinds.place ? this.#placesFrom(from, sentence, group) : [],
      contextPlace: this.#place,
      homeZone: this.#homeZone,
      unmarkedIsHome: reader.unmarkedIsHome,
      before: dayless ? this.#zones.before(group, sentence) : null,
      mentions: () => this.#zones.mentions(group),
    });
  }

  /** The day of a time that names none: of its sentence, of a heading, of the paragraph before it, else the day last spoken of. */
  #dayFor(group: StatedGroup, spoken: number | null, base: DayBase): number | null {
    const [first] = group.halves;
    const named = group.halves.some(({ day, weekday }) => day !== null || weekday !== null);
    if (named && first?.relativeDay !== 0) return spoken ?? this.#nearby;
    const near = spoken ?? this.#headingBefore(group, base) ?? this.#nearby;
    return near ?? (first?.relativeDay === null ? null : this.#spokenBefore);
  }

  /** The day behind the next clock of the sentence, for a time without any. */
  #dayToCome({ halves, end }: StatedGroup, sentence: Span, base: DayBase): number | null {
    if (halves.some(saysDay)) return null;
    const { tokens } = this.#text;
    const day = dayToCome(tokens, indexFrom(tokens, end), sentence.end);
    return day === null ? null : knownDay(day, base);
  }

  /** The last day that the paragraph names before a sentence. No character is looked at twice. */
  #dayOfParagraph({ start }: Span, base: DayBase): number | null {
    const { view } = this.#text;
    if (start > this.#scanned) {
      const text = view.slice(this.#scanned, start);
      const line = text.lastIndexOf("\n") + 1;
      if (line > 0) this.#paragraphDay = null;
      const piece = text.slice(line);
      const named = this.#reader.prose(piece).all;
      const day = named.findLast(isDay);
      const weekday = named.findLast((token) => token.kind === "weekday");
      if (day !== undefined) this.#paragraphDay = knownDay(day.value, base);
      else if (weekday?.kind === "weekday") {
        const tense = () => this.#reader.tense(piece);
        this.#paragraphDay = knownWeekday(weekday.value, { ...base, tense }) ?? this.#paragraphDay;
      }
      this.#scanned = start;
    }
    return this.#paragraphDay;
  }

  /** The day that the sentence names before the time; where a time stands between, the day that was spoken of there. */
  #spoken(from: number, sentence: Span, group: Span, base: DayBase): number | null {
    const { tokens } = this.#text;
    if (this.#readTo <= sentence.start) return dayBefore(tokens, from, group, base);
    return dayBefore(tokens, indexFrom(tokens, this.#readTo), group, base) ?? this.#nearby;
  }

  #headingBefore(group: Span, base: DayBase): number | null {
    // Times come in order, so that each heading is passed once.
    while ((this.#headings[this.#passed]?.end ?? Infinity) <= group.start) this.#passed += 1;
    const heading = this.#passed === 0 ? undefined : this.#headings[this.#passed - 1];
    return heading === undefined ? null : knownDay(heading.value, base);
  }

  /** A clock without a day, in words of doors and telephones: when somebody is there, not when something was. */
  #isOpeningHours({ halves }: StatedGroup, { start, end }: Span): boolean {
    const [half] = halves;
    if (half === undefined || halves.some(({ day }) => day !== null)) return false;
    const stretch = halves.length === 1 && half.until !== null && half.zone === null;
    return this.#reader.isHours(this.#text.view.slice(start, end), stretch);
  }

  /** The places in the sentence where the event may have been, the nearest first. */
  #placesFrom(from: number, sentence: Span, group: Span): readonly NamedPlace[] {
    const { view, tokens } = this.#text;
    const found: (NamedPlace & { readonly distance: number })[] = [];
    for (let i = from; i < tokens.length; i += 1) {
      const token = tokens[i];
      if (token === undefined || token.end > sentence.end) break;
      const cue = token.kind === "place" ? this.#reader.cue(view, token) : null;
      if (token.kind !== "place" || cue === null) continue;
      // "at 11:15 local time; in Tokyo it will be 18:15": the next clause is elsewhere.
      if (token.start > group.end && view.slice(group.end, token.start).includes(";")) break;
      const { place, name } = token.value;
      const distance = token.start < group.start ? group.start - token.end : token.start - group.end;
      found.push({ place, name, cue, distance });
    }
    return found.sort((a, b) => a.distance - b.distance);
  }

  #stated({ halves, start, end, duration }: StatedGroup): StatedTime {
    const { text, view } = this.#text;
    const range = halves.some((half) => half.until !== null);
    const phrase = this.#reader.phrase(view, {
      time: { start, end },
      duration: duration?.token ?? null,
      range,
    });
    const { role } = phrase;
    const words = text.slice(start, end);
    const whole = { start: phrase.start, end: phrase.end, text: text.slice(phrase.start, phrase.end) };
    if (duration === null) return { start, end, text: words, phrase: whole, role };
    const amount = { start: duration.stated.start, end: duration.stated.end };
    return { start, end, text: words, phrase: whole, role, duration: amount };
  }
}

/** The last day that the sentence names before the time, where other words stand between the two. */
function dayBefore(tokens: readonly Token[], from: number, group: Span, base: DayBase): number | null {
  let last: TokenOf<"day" | "ordinal" | "weekday"> | null = null;
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.end > group.start) break;
    // A weekday alone is a day only where the sentence names no other.
    if (token.kind === "day" || token.kind === "ordinal" || (token.kind === "weekday" && !isDayToken(last)))
      last = token;
  }
  if (last?.kind !== "weekday") return last === null ? null : knownDay(last.value, base);
  return knownWeekday(last.value, base);
}

function knownWeekday(weekday: number, base: DayBase): number | null {
  const resolved = resolveWeekday(weekday, base);
  return resolved.kind === "day" ? resolved.day : null;
}

function saysDay({ day, weekday, relativeDay }: StatedHalf): boolean {
  return day !== null || weekday !== null || relativeDay !== null;
}

function isDayToken(token: Token | null): boolean {
  return token?.kind === "day" || token?.kind === "ordinal";
}

function isDay(token: Token): token is TokenOf<"day"> {
  return token.kind === "day" && token.value.ahead === undefined;
}

/** 27日 after 3月23日 is in March, too. */
function knownDay(stated: StatedDay, base: DayBase): number | null {
  const isNear = stated.month === null && stated.ahead === undefined && stated.months === undefined;
  const spoken = base.spoken ?? null;
  const near = isNear && spoken !== null ? { day: spoken, tense: null } : base;
  const resolved = resolveDay(stated, null, near);
  return resolved.kind === "day" ? resolved.day : null;
}

function contextPlace(name: string | null): ContextPlace | null {
  const place = name === null ? null : placeNamed(name);
  return name === null || place === null ? null : { name, place };
}

function dayOf(date: string | null): number | null {
  return date === null ? null : readIsoDate(date);
}
