/**
 * The pieces that a language's reader cuts a text into. Everything that cannot be a part of a time is a `break`.
 * What the pieces mean together is decided in `stated-time.ts`, the same for all languages.
 *
 * Every token has the same four fields, whatever its kind: a text is read a token at a time, and objects of one shape are
 * read several times faster than objects of twenty.
 */
import type { Span } from "../issue.ts";
import type { Place } from "./zone.ts";
import type { ZoneLabel } from "./zone-label.ts";

/** A clock as it is written, before anything is made of it. */
export interface StatedClock {
  /** As written, 0 to 30; `meridiem` is still to be applied. */
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Null where it is not written. */
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
  /** January is 1; null where it is left out. */
  readonly month: number | null;
  /** Of the month, as written; whether there is such a day is asked later. */
  readonly day: number;
  /** Days after the date line's, for "tomorrow" (1) and the like; then the other fields say nothing. */
  readonly ahead?: number;
  /** Months after the base's, for 来月10日 (1) and 昨年12月3日 (-12): what they say stands for what is left out. */
  readonly months?: number;
  /** The other day that 5/9/2023 may be. */
  readonly swapped?: StatedDay;
}

/** "tomorrow": a day counted from the date line. */
export function dayAhead(ahead: number): StatedDay {
  return { year: null, month: null, day: 0, ahead };
}

/** A length of time: "for about 1 hour", 約40分間. */
export interface StatedDuration extends Span {
  /** ISO 8601 as written: 95 minutes is PT95M. */
  readonly iso: string;
  /** "about", 約. */
  readonly approx: boolean;
}

/** A place that a text names. */
export interface PlaceMention {
  readonly place: Place;
  /** As written. */
  readonly name: string;
  /** "in Lisbon", so that it names the zone of a clock beside it. */
  readonly tied: boolean;
}

interface Piece<Kind extends string, Value> {
  readonly kind: Kind;
  readonly value: Value;
}

/** What a token can be, and what it then says. */
export type TokenValue =
  | Piece<"clock", StatedClock>
  | Piece<"day", StatedDay>
  /** "the 14th": a day only where a clock or another day says so. */
  | Piece<"ordinal", StatedDay>
  | Piece<"weekday", number>
  /** The same day (0), the day after or before: counted from the other half, else from the date line. */
  | Piece<"relative-day", number>
  | Piece<"zone", ZoneLabel>
  | Piece<"place", PlaceMention>
  /** The span of the token includes "for"; `StatedDuration`'s own span is the bare amount. */
  | Piece<"duration", StatedDuration>
  | Piece<"approx", null>
  /** "to", "until", –, から between two clocks; elsewhere a `soft` one is filler and the others break. */
  | Piece<"range", "soft" | "hard" | "dash">
  | Piece<"open", null>
  | Piece<"close", null>
  /**
   * ; / = between two halves. "or" and "and" may also part two schedules; only agreement or a likely slip makes the
   * halves one time. A `bar` may also be the mark of a column.
   */
  | Piece<"join", "or" | "and" | "bar" | null>
  /** A colon: after a zone or a place it is the mark of a label, elsewhere a break. */
  | Piece<"colon", null>
  /** A tab: the mark of a column. */
  | Piece<"cell", null>
  /** The end of a line. */
  | Piece<"line", null>
  /** 早朝, 夜, "evening": a part of a day that is no clock. */
  | Piece<"day-part", null>
  | Piece<"comma", null>
  /**
   * "on", "commencing", の: words inside a time that say nothing by themselves. After a `cue` ("at", "from") even an
   * unmarked 5:30 is a clock.
   */
  | Piece<"filler", "cue" | null>
  /** `word`: it begins with a word. `words`: there is a word in it. Else bullets, dashes, stops. */
  | Piece<"break", "word" | "words" | null>;

/** A piece of a text with its place in it (UTF-16 offsets). */
export type Token = Span & TokenValue;
/** What a token can be: `clock`, `day`, `zone`. */
export type TokenKind = TokenValue["kind"];
/** A token that is known to be of one kind: `TokenOf<"clock">`. */
export type TokenOf<Kind extends TokenKind> = Extract<Token, { kind: Kind }>;

/** Which kinds of tokens a text has, of those that are asked for; a record, since it is asked a dozen times a text. */
export type Kinds = Readonly<Record<TokenKind, boolean>>;

function noKinds(): Record<TokenKind, boolean> {
  return {
    clock: false,
    day: false,
    ordinal: false,
    weekday: false,
    "relative-day": false,
    zone: false,
    place: false,
    duration: false,
    approx: false,
    range: false,
    open: false,
    close: false,
    join: false,
    colon: false,
    cell: false,
    line: false,
    "day-part": false,
    comma: false,
    filler: false,
    break: false,
  };
}

/** A token from a piece, with its UTF-16 offsets. */
export function tokenOf(start: number, end: number, { kind, value }: TokenValue): Token {
  // Kind and value come from one piece, which the type of a literal cannot say.
  return { start, end, kind, value } as Token;
}

/** A break that what follows may still lengthen. */
interface OpenBreak extends Span {
  readonly kind: "break";
  end: number;
  value: "word" | "words" | null;
}

/**
 * Collects tokens and which kinds there are. Neighbouring breaks become one, with the small words between them, so that
 * prose costs little.
 */
export class TokenList {
  /** In the order of the text. */
  readonly all: Token[] = [];
  readonly kinds = noKinds();
  /** Whether there is a clock without a mark, which is one only in the right company. */
  unmarked = false;
  /** How many brackets are open at the end of the list. */
  depth = 0;
  /** The last break, while nothing but small words has come after it, and how many tokens end with it. */
  #open: OpenBreak | null = null;
  #openLength = 0;

  /** Adds a token and answers where it ends. */
  add(start: number, end: number, piece: TokenValue): number {
    switch (piece.kind) {
      case "break":
        return this.skip(start, end, piece.value);
      case "filler":
      case "comma":
      case "approx":
        break;
      case "range":
      case "join":
        this.kinds[piece.kind] = true;
        // The columns of a table are counted, whatever is in them.
        if (piece.value === "bar") this.#open = null;
        break;
      case "open":
        this.kinds[piece.kind] = true;
        this.depth += 1;
        this.#open = null;
        break;
      case "close":
        if (this.depth > 0) this.depth -= 1;
        this.#open = null;
        break;
      case "zone":
        this.kinds.zone = true; // Like days, too frequent to be looked up by the name of its kind.
        this.#open = null;
        break;
      case "day":
        this.kinds.day = true;
        this.#open = null;
        break;
      case "clock":
        if (piece.value.form !== "marked") this.unmarked = true;
        this.kinds.clock = true;
        this.#open = null;
        break;
      default:
        this.kinds[piece.kind] = true;
        this.#open = null;
    }
    this.all.push(tokenOf(start, end, piece));
    return end;
  }

  /** Adds what cannot be a part of a time, and answers where it ends. */
  skip(start: number, end: number, value: "word" | "words" | null): number {
    const open = this.#open;
    if (open === null) {
      this.#open = { start, end, kind: "break", value };
      this.#openLength = this.all.push(this.#open);
    } else {
      while (this.all.length > this.#openLength) this.all.pop();
      open.end = end;
      if (open.value === null && value !== null) open.value = "words";
    }
    return end;
  }

  /** The token that was added last, or undefined for an empty list. */
  last(): Token | undefined {
    return tokenIn(this.all, this.all.length - 1);
  }
}

/**
 * The token at a position; undefined before the first and after the last. A negative index would say the same, and a
 * hundred times slower.
 */
export function tokenIn(tokens: readonly Token[], i: number): Token | undefined {
  return i < 0 ? undefined : tokens[i];
}

/** Whether a token is a break of bullets, dashes and stops alone. */
export function isMarks(token: Token | undefined): boolean {
  return token?.kind === "break" && token.value === null;
}
