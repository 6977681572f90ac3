/**
 * What a stated time becomes: plain JSON values that are stored, compared and presented again.
 *
 * The author's words (`StatedTime`) are kept beside our reading of them (`NormalisedTime`), and what was
 * stated is kept apart from what was assumed. A dual time - one instant written in two zones - is ONE
 * stated time with two readings.
 */
import type { Issue, Span } from "../issue.ts";

/** What the reader may use to complete a time that does not say everything. */
export interface TimeContext {
  /** The date line's day, `YYYY-MM-DD`: the base for a missing year, month or day. Null where unknown. */
  readonly dateline: string | null;
  /** The place of the event or the date line as written ("Washington D.C."), or null. */
  readonly place: string | null;
  /** The publisher's own zone (IANA). */
  readonly homeZone: string;
  /** The day that an earlier heading set, `YYYY-MM-DD`. */
  readonly anchorDate?: string | null;
  /** The day last spoken of before this text, `YYYY-MM-DD`: what "the same day" and 翌日 count from. */
  readonly spokenDate?: string | null;
}

/** One half of a stated time, read: what one zone's clock said. */
export interface Reading extends Span {
  /** IANA zone, an offset (`-05:00`) where only that is known, or `Etc/Unknown`. */
  readonly zone: string;
  /** `YYYY-MM-DDTHH:MM`; a date alone where no clock time is stated; `THH:MM` where no day can be known. */
  readonly local: string;
  /** `YYYY-MM-DDTHH:MM` at the end of a range; kept where the time is stored, so that it can be resolved anew. */
  readonly localUntil?: string;
  /** The author's words of this half. */
  readonly text: string;
  /** The place that named the zone, as written by the author or found in the text; null where the zone was named otherwise. */
  readonly place: string | null;
  /** What the author did not write: any of `zone`, `year`, `month`, `date`, `meridiem`, `fold`. */
  readonly assumed: readonly string[];
}

/** A time as the author wrote it, with its place in the text (UTF-16 offsets). */
export interface StatedTime extends Span {
  /** From the first character of the first half to the last of the last, closing bracket included. */
  readonly text: string;
  /**
   * The whole phrase that a presentation replaces: the halves with a leading "On"/"on"/"at" where the author
   * wrote one, with "commencing at" or "from" before a range or a time with a duration, and with the duration
   * that belongs to it ("…, for approximately 1 hour"; "…から約1時間").
   * Always contains the span above.
   */
  readonly phrase: Span & { readonly text: string };
  /** Whether the phrase is adverbial ("On February 14 …") or a bare noun ("February 14, 11:00 a.m."). */
  readonly role: "adverbial" | "nominal";
  /** The amount of the duration alone ("approximately 1 hour"; 約1時間), where the phrase holds one. */
  readonly duration?: Span;
}

/** The normalised value behind a stated time: a moment. */
export interface NormalisedTime {
  /** RFC 3339 in UTC, whole seconds; null where it cannot be known or the halves disagree. */
  readonly instant: string | null;
  /** The instant a range ends, or null. */
  readonly until: string | null;
  /** ISO 8601, or null. */
  readonly duration: string | null;
  /** "about", "approximately", 約, 頃: the clock time or the duration is approximate. */
  readonly approx: boolean;
  /**
   * Whether it is the clock time that is approximate ("around 5 p.m.", 5時頃). Left out by who has only `approx`:
   * then it is the duration where there is one, else the clock time.
   */
  readonly clockApprox?: boolean;
  /** Likewise for the duration. */
  readonly durationApprox?: boolean;
  /** In the order written. */
  readonly readings: readonly Reading[];
  /** Codes: see CONTRACT `times`; `stated-times-disagree`, `no-such-time`, `no-such-date` block, the rest advise. */
  readonly issues: readonly Issue[];
}

/** A stated time together with its value. The contract's `times` element is a view of this. */
export interface ReadTime {
  /** In the author's words. */
  readonly stated: StatedTime;
  /** What we take them to mean. */
  readonly value: NormalisedTime;
}

/** A piece of presented text; `datetime` is what an HTML `<time datetime>` carries (an instant, a date, a duration) or null. */
export interface PresentedRun {
  readonly text: string;
  readonly datetime: string | null;
}

/** A moment in the words of one locale. `text` is the runs joined. */
export interface PresentedTime {
  readonly text: string;
  readonly runs: readonly PresentedRun[];
}
