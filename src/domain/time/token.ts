/**
 * The pieces that a language's reader cuts a text into. Everything that cannot be a part of a time is a `break`.
 * What the pieces mean together is decided in `stated-time.ts`, the same for all languages.
 */
import type { Span } from "../issue.ts";
import type { Place } from "./zone.ts";
import type { ZoneLabel } from "./zone-label.ts";

export interface StatedClock {
  /** As written, 0 to 30; `meridiem` is still to be applied. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly meridiem: "am" | "pm" | null;
  /**
   * `marked`: a clock beyond doubt (11 a.m., 午前11時, noon). `colon`: 1:00. `four`: 0710. `number`: 9.
   * The last three are clocks only in the right company.
   */
  readonly form: "marked" | "colon" | "four" | "number";
  /** Whether hours run from 0 to 24, so that 1:00 cannot be one in the afternoon. */
  readonly hours24: boolean;
  readonly approx: boolean;
}

/** A date, as far as it is written. */
export interface StatedDay {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
}

export interface StatedDuration extends Span {
  /** ISO 8601 as written: 95 minutes is PT95M. */
  readonly iso: string;
  readonly approx: boolean;
}

export type TokenValue =
  | { readonly kind: "clock"; readonly clock: StatedClock }
  /** `ordinal`: "the 14th", a day only where a clock or another day says so. */
  | { readonly kind: "day"; readonly day: StatedDay; readonly ordinal?: boolean }
  | { readonly kind: "weekday"; readonly weekday: number }
  /** The same day, the day after or before: counted from the other half, else from the date line. */
  | { readonly kind: "relative-day"; readonly shift: number }
  | { readonly kind: "zone"; readonly label: ZoneLabel }
  /** `tied`: "in Lisbon", so that it names the zone of a clock beside it. */
  | { readonly kind: "place"; readonly place: Place; readonly name: string; readonly tied: boolean }
  /** The span of the token includes "for"; `duration`'s own span is the bare amount. */
  | { readonly kind: "duration"; readonly duration: StatedDuration }
  | { readonly kind: "approx" }
  /** "to", "until", –, から between two clocks; elsewhere a `soft` one is filler and a hard one breaks. */
  | { readonly kind: "range"; readonly soft: boolean }
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  /** ; / or = between two halves. */
  /** `soft`: "or", "and" may also part two schedules; only agreement or a likely slip makes the halves one time. */
  | { readonly kind: "join"; readonly soft?: "or" | "and"; readonly bar?: boolean }
  /** A colon: after a zone or a place it is the mark of a label, elsewhere a break. */
  | { readonly kind: "colon" }
  /** A tab: the mark of a column. So is a join that is a `bar`. */
  | { readonly kind: "cell" }
  /** The end of a line. */
  | { readonly kind: "line" }
  /** 早朝, 夜, "evening": a part of a day that is no clock. */
  | { readonly kind: "day-part" }
  | { readonly kind: "comma" }
  /**
   * "on", "commencing", の: words inside a time that say nothing by themselves. After a `cue` ("at", "from") even an
   * unmarked 5:30 is a clock.
   */
  | { readonly kind: "filler"; readonly cue?: boolean }
  /** `word`: it begins with a word. `words`: there is a word in it. */
  | { readonly kind: "break"; readonly word: boolean; readonly words?: boolean };

export type Token = Span & TokenValue;

/** Collects tokens; neighbouring breaks become one, so that prose costs little. */
export class TokenList {
  readonly all: Token[] = [];
  depth = 0;

  add(start: number, end: number, value: TokenValue): number {
    if (value.kind === "open") this.depth += 1;
    if (value.kind === "close" && this.depth > 0) this.depth -= 1;
    const last = this.all.at(-1);
    if (value.kind === "break" && last?.kind === "break") {
      this.all[this.all.length - 1] = {
        start: last.start,
        end,
        kind: "break",
        word: last.word,
        words: hasWord(last) || hasWord(value),
      };
    } else {
      this.all.push({ start, end, ...value });
    }
    return end;
  }
}

/** Whether a break holds a word, and is not only bullets, dashes and stops. */
export function hasWord({ word, words }: Extract<TokenValue, { kind: "break" }>): boolean {
  return words ?? word;
}
