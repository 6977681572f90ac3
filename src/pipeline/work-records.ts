/** What a stage has to know before it begins, each in one look at the record: so it is all of one moment. */
import type { Temporal } from "../domain/temporal.ts";
import type { EditionRow, ReleaseRow, RevisionRow, TranslationRow } from "./records.ts";

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

export interface WorkRecords {
  translate(revisionId: number, locale: string): Promise<TranslateWork | null>;
  arm(editionId: number): Promise<ArmWork | null>;
}
