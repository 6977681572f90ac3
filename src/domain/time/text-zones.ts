/** What a text says of the clocks of its times, beside the words at each: lines, legends, the time before, places. */
import type { Span } from "../issue.ts";
import { headingZones } from "./headings.ts";
import type { LanguageReader } from "./language-reader.ts";
import type { Mentions } from "./mentions.ts";
import { mentionedPlaces } from "./mentions.ts";
import type { NormalisedTime, Reading } from "./moment.ts";
import { zoneOfAll } from "./said-elsewhere.ts";
import { sameShape } from "./stated-half.ts";
import type { StatedGroup } from "./stated-time.ts";
import type { Kinds, Token, TokenOf } from "./token.ts";
import type { ZoneLabel } from "./zone-label.ts";
import type { ContextPlace } from "./zone-sources.ts";

/** A text as it is read: in the author's words, folded, and in tokens. */
export interface TokenisedText {
  readonly text: string;
  /** As long as the text, so that offsets are the same. */
  readonly view: string;
  readonly tokens: readonly Token[];
  readonly kinds: Kinds;
}

/** A clock that is not the publisher's. */
type ClockAway = Pick<Reading, "zone" | "place">;

/** Knows the zones of one text; its times are asked about in their order. */
export class TextZones {
  readonly #text: TokenisedText;
  readonly #reader: LanguageReader;
  readonly #homeZone: string;
  readonly #lines: readonly TokenOf<"zone">[];
  /** How many of the lines stand before the time that is read. */
  #passed = 0;
  /** The clock that a pair before was told by without a word for it, that of the last time, and up to where lines were looked at. */
  #away: ClockAway | null = null;
  #last: ClockAway | null = null;
  #looked = 0;
  /** Once they have been looked for. */
  #legend: { readonly zone: ZoneLabel | null } | null = null;
  #mentions: readonly ContextPlace[] | null = null;
  /** The line that was last asked about. */
  #line: (Span & { readonly places: readonly ContextPlace[] }) | null = null;

  constructor(text: TokenisedText, reader: LanguageReader, homeZone: string) {
    this.#text = text;
    this.#reader = reader;
    this.#homeZone = homeZone;
    this.#lines = text.kinds.line && text.kinds.zone ? headingZones(text.tokens) : [];
  }

  /** A clock without a zone is in the zone that stands alone in a line above, or in that of all clocks of the text. */
  zoned(group: StatedGroup): StatedGroup {
    while ((this.#lines[this.#passed]?.end ?? Infinity) <= group.start) this.#passed += 1;
    const [half] = group.halves;
    if (half === undefined || half.zone !== null || group.halves.length > 1) return group;
    const line = this.#passed === 0 ? undefined : this.#lines[this.#passed - 1];
    const zone = line?.value ?? this.#zoneOfAll();
    if (zone === null) return group;
    const { start, end, dayAfter, soft, duration } = group;
    return { start, end, halves: [sameShape({ ...half, zone })], dayAfter, soft, duration };
  }

  /** Looked for once, and only where a clock has no zone. */
  #zoneOfAll(): ZoneLabel | null {
    this.#legend ??= { zone: zoneOfAll(this.#text.view, this.#reader) };
    return this.#legend.zone;
  }

  /** Notes a time that has been read: where the first of its halves was told by another clock without a word for it. */
  note({ halves, end }: StatedGroup, { instant, readings }: NormalisedTime): void {
    const [half, reading] = [halves[0], readings[0]];
    this.#looked = Math.max(this.#looked, end);
    const alone = halves.length === 1 && instant !== null && reading !== undefined;
    this.#last = alone ? { zone: reading.zone, place: reading.place } : null;
    const unsaid = half?.zone === null || half?.zone?.kind === "local";
    if (instant === null || halves.length < 2 || !unsaid || reading === undefined) return;
    const { zone, place } = reading;
    this.#away = zone === this.#homeZone ? null : { zone, place };
  }

  /** The clock away from home that the time before was told by, in the same line; null where none was. */
  before({ start, halves }: StatedGroup, sentence: Span): ClockAway | null {
    const goesOn = this.#looked > sentence.start;
    if (start > this.#looked && this.#text.view.slice(this.#looked, start).includes("\n"))
      [this.#away, this.#last] = [null, null];
    this.#looked = Math.max(this.#looked, start);
    // 米東部時間11日午前2時20分に出発。同午後9時すぎに着水: the same day, by the same clock; and so is the rest of a sentence.
    return this.#away ?? (goesOn || halves[0]?.relativeDay === 0 ? this.#last : null);
  }

  /** The places that the line of a time mentions, in whatever words; where it mentions none, those of the text. */
  mentions({ start }: StatedGroup): Mentions {
    const { view } = this.#text;
    if (this.#line === null || start >= this.#line.end) {
      const end = view.indexOf("\n", start);
      const line = { start: view.lastIndexOf("\n", start) + 1, end: end < 0 ? view.length : end };
      this.#line = { ...line, places: this.#placesIn(view.slice(line.start, line.end)) };
    }
    if (this.#line.places.length > 0) return { places: this.#line.places, near: true };
    this.#mentions ??= this.#placesIn(view);
    return { places: this.#mentions, near: this.#mentions.filter((one) => this.#isAway(one)).length === 1 };
  }

  #isAway({ place }: ContextPlace): boolean {
    return !place.zones.includes(this.#homeZone);
  }

  #placesIn(text: string): readonly ContextPlace[] {
    return mentionedPlaces(this.#reader.prose(text).all);
  }
}
