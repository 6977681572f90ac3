/** What a stage has to know before it begins, each in one look at the record: so it is all of one moment. */
import type { Temporal } from "../domain/temporal.ts";
import type { EditionRow, ReleaseRow, RevisionRow, TranslationRow } from "./records.ts";

export interface PrepareWork {
  readonly revision: RevisionRow;
  readonly release: ReleaseRow;
}

export interface TranslateWork {
  readonly release: ReleaseRow;
  readonly revision: RevisionRow;
  readonly translation: TranslationRow;
  /** Whether no newer revision was submitted. */
  readonly isNewest: boolean;
}

export interface ArmWork {
  readonly edition: EditionRow;
  readonly release: ReleaseRow;
  readonly revision: RevisionRow;
  readonly translations: readonly TranslationRow[];
  /** When the release was first public; null where it never was. */
  readonly firstPublishedAt: Temporal.Instant | null;
  /** The database's clock. */
  readonly now: Temporal.Instant;
}

export interface ReviewWork {
  readonly translations: readonly TranslationRow[];
  /** Whether the revision has an edition, other than a cancelled one. */
  readonly hasEdition: boolean;
  /** Whether the release has an edition on its way to the public. */
  readonly hasOpen: boolean;
  readonly hasLive: boolean;
}

export interface WorkRecords {
  prepare(revisionId: number): Promise<PrepareWork | null>;
  translate(revisionId: number, locale: string): Promise<TranslateWork | null>;
  review(revision: Pick<RevisionRow, "id" | "key">): Promise<ReviewWork>;
  arm(editionId: number): Promise<ArmWork | null>;
}
