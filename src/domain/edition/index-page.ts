/** The list of releases in one language as a plain value: what `render-index.tsx` needs, and no more. */
import type { Run } from "./page.ts";

export interface IndexEntry {
  readonly key: string;
  readonly headline: readonly Run[];
  /** The date line's day, else the day of publication in the home zone: `YYYY-MM-DD`. Its month is the entry's. */
  readonly date: string;
  /** Killed releases are not listed. */
  readonly state: "published" | "corrected" | "withdrawn";
}

export interface IndexPage {
  /** Where the site stands, no slash at the end. */
  readonly publicUrl: string;
  readonly homeZone: string;
  /** The publisher's name in each locale. */
  readonly organisation: { readonly [locale: string]: string };
  /** Every locale that has a list, the default one first. */
  readonly locales: readonly string[];
  /** The year, and the month 1 to 12, that the list is narrowed to; null for all. */
  readonly filter: { readonly year: number; readonly month: number | null } | null;
  /** Newest first, 20 at the most. */
  readonly entries: readonly IndexEntry[];
  /** What comes after the path for the page of newer and of older entries (`?year=2023&after=…`), or null. */
  readonly newer: string | null;
  readonly older: string | null;
}
