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
  | { readonly kind: "day"; readonly day: StatedDay }
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
  | { readonly kind: "join" }
  | { readonly kind: "comma" }
  /** "on", "at", "commencing", の: words inside a time that say nothing by themselves. */
  | { readonly kind: "filler" }
  | { readonly kind: "break"; readonly word: boolean };

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
      this.all[this.all.length - 1] = { ...last, end };
    } else {
      this.all.push({ start, end, ...value });
    }
    return end;
  }
}
