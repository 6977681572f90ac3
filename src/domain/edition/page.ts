/**
 * A page as a plain value: everything a reader is shown of an edition, before any markup.
 * Rendering it (HTML, print, feeds) is an adapter's work.
 */
import type { BlockKind } from "../release/block.ts";

/** A run of text in a block: plain, a time, or words in another language than the version's. */
export type Run =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "time"; readonly text: string; readonly datetime: string; readonly id: string }
  | { readonly kind: "foreign"; readonly text: string; readonly lang: string };

export interface PageBlock {
  readonly path: string;
  readonly kind: BlockKind;
  readonly level: number;
  /** In the locale's own form: `1.` and `(1)` in English, `1` and `（1）` in Japanese. */
  readonly marker: string | null;
  readonly runs: readonly Run[];
}

/** One zone's clock at a moment, for the facts beside the text. */
export interface PageClock {
  /** The place or country in the locale's words: "Washington D.C.", 日本. */
  readonly place: string;
  readonly zone: string;
  /** `YYYY-MM-DD`, in that zone. */
  readonly date: string;
  /** `HH:MM`, or null for a day without a clock time. */
  readonly time: string | null;
  /** Days counted from the first clock: 0, +1, -1. */
  readonly dayShift: number;
}

export interface PageMoment {
  readonly id: string;
  readonly instant: string | null;
  readonly clocks: readonly PageClock[];
  readonly duration: string | null;
  readonly approx: boolean;
}

/** One locale's side of the page. */
export interface PageVersion {
  readonly locale: string;
  readonly headline: readonly Run[];
  /** The date line's words and its day (`YYYY-MM-DD`, or null). */
  readonly dateline: { readonly text: string; readonly date: string | null };
  /** Every block but headline and date line; the category, where there is one, is the first. */
  readonly blocks: readonly PageBlock[];
  readonly moments: readonly PageMoment[];
}

/** The words that stand before a withdrawn edition, or in place of a killed one. */
export interface PageNotice {
  readonly text: string;
  readonly at: string;
}

export interface Page {
  readonly key: string;
  readonly edition: number;
  readonly status: "published" | "withdrawn" | "killed";
  readonly sourceLocale: string;
  /** RFC 3339, UTC: when this edition became public, and when the release first did. */
  readonly publishedAt: string;
  readonly firstPublishedAt: string;
  readonly homeZone: string;
  /** Where the site stands, no slash at the end. */
  readonly publicUrl: string;
  /** The publisher's name in each locale. */
  readonly organisation: { readonly [locale: string]: string };
  /** What readers are told of a withdrawal or kill, in each locale, and when it was decided (RFC 3339, UTC). */
  readonly notice: { readonly [locale: string]: PageNotice } | null;
  /** Every locale of the edition, the source first. */
  readonly versions: readonly PageVersion[];
}
