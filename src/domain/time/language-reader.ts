/** What the shared engine asks of a language: its words and its sentences. One file per language answers. */
import type { Span } from "../issue.ts";
import type { StatedTime } from "./moment.ts";
import type { TokenList, TokenOf } from "./token.ts";
import type { Place } from "./zone.ts";

/** A place that the sentence names as where the event was. */
export interface NamedPlace {
  readonly place: Place;
  /** As written. */
  readonly name: string;
  /** `visit`: somebody is visiting it. `in`: something happens in it. `report`: a report was written there. */
  readonly cue: "visit" | "in" | "report";
}

/** A language's answers. Offsets are UTF-16 units of the folded text, which is as long as the author's. */
export interface LanguageReader {
  /** Cuts a folded text into tokens, in order, from its first character to its last. */
  tokens(text: string): TokenList;
  /** The tokens of a piece of text that states no time: for the days that it names. */
  prose(text: string): TokenList;
  /** The sentence around a time. */
  sentence(text: string, time: Span): Span;
  /** How a place stands in its sentence: as where somebody is or something happens, or null for any other mention. */
  cue(text: string, place: TokenOf<"place">): NamedPlace["cue"] | null;
  /** Whether a sentence speaks of what was or what will be. */
  tense(sentence: string): "past" | "future" | null;
  /** Whether a sentence with a clock, or a stretch from one to another, speaks of opening hours. */
  isHours(sentence: string, stretch: boolean): boolean;
  /** Where a text says the zone of all its clocks ("all times are UTC"); null where it does not, absent for never. */
  readonly legend?: (text: string) => Span | null;
  /** Whether a sentence puts a clock in figures alone ("9 ET") in the evening; absent for never. */
  readonly isEvening?: (sentence: string) => boolean;
  /** Whether an unmarked half beside a marked one is the publisher's own clock, as in Japanese. */
  readonly unmarkedIsHome: boolean;
  /** The phrase that a presentation replaces, and the part it plays in its sentence. */
  phrase(text: string, parts: PhraseParts): Span & Pick<StatedTime, "role">;
}

/** What a phrase is made of besides its small words. */
export interface PhraseParts {
  /** The halves. */
  readonly time: Span;
  readonly duration: Span | null;
  /** Whether the halves are ranges ("3 p.m. to 5 p.m."). */
  readonly range: boolean;
}
