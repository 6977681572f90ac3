/** The public view, as the pipeline and its readers see it: an edition is there if and only if it has an event. */
import type { ReleaseKey } from "../domain/release/release-key.ts";
import type { Temporal } from "../domain/temporal.ts";
import type { ListedVersion, Rendering } from "./records.ts";

export interface PublicEdition {
  readonly key: ReleaseKey;
  readonly editionId: number;
  readonly number: number;
  readonly publishedAt: Temporal.Instant;
  readonly firstPublishedAt: Temporal.Instant;
  readonly status: "published" | "withdrawn" | "killed";
  readonly eventNumber: number;
}

/** The public view: what has an event. It never compares clocks. */
export interface PublicRecords {
  /** Whether an armed edition's instant has come and is not yet recorded. One indexed look. */
  isDue(): Promise<boolean>;
  /** The live edition of a release. */
  live(key: ReleaseKey): Promise<PublicEdition | null>;
  /** A surface of the live edition of a release, by its path. */
  surface(key: ReleaseKey, path: string): Promise<Rendering | null>;
  /** A surface of an edition that is or was public, by its number. */
  surfaceOfEdition(key: ReleaseKey, number: number, path: string): Promise<Rendering | null>;
  /** Every surface of the live edition of a release. */
  surfaces(key: ReleaseKey): Promise<readonly Rendering[]>;
  /** The paths that earlier public editions of a release had and the live one has not. */
  formerPaths(key: ReleaseKey): Promise<readonly string[]>;
  /** Live editions, newest first, after a place in that order. */
  list(query: ListQuery): Promise<readonly ListedEdition[]>;
  /** Live versions in one locale, the newest day first. */
  index(query: IndexQuery): Promise<readonly IndexedVersion[]>;
  /** Every locale in which something is live. */
  locales(): Promise<readonly string[]>;
}

export interface ListQuery {
  /** Only releases that have this locale. */
  readonly locale: string | null;
  readonly limit: number;
  readonly before: { readonly at: Temporal.Instant; readonly key: string } | null;
  /** Half-open range of first publication. */
  readonly from: Temporal.Instant | null;
  readonly to: Temporal.Instant | null;
}

/** One locale's live versions by the day of their date line. */
export interface IndexQuery {
  readonly locale: string;
  readonly limit: number;
  /** Half-open range of days, `YYYY-MM-DD`. */
  readonly fromDay: string | null;
  readonly toDay: string | null;
  /** Only what comes after (older) or before (newer) this place; the nearest to it. */
  readonly place: (IndexPlace & { readonly side: "older" | "newer" }) | null;
}

export interface IndexPlace {
  readonly day: string;
  readonly key: string;
}

export interface IndexedVersion extends IndexPlace {
  readonly headline: string;
}

export interface ListedEdition extends PublicEdition {
  readonly versions: readonly ListedVersion[];
}
