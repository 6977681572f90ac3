/**
 * The record, as the pipeline sees it: what is known of releases, translations, editions and events.
 * Each part is small and speaks the domain's language; `adapters/database/` implements it in SQL.
 */
import type { Issue } from "../domain/issue.ts";
import type { EditionKind, EditionState, EventType } from "../domain/edition/edition.ts";
import type { Block, Repair } from "../domain/release/block.ts";
import type { ReleaseKey } from "../domain/release/release-key.ts";
import type { Source } from "../domain/release/source.ts";
import type { Moment } from "../domain/segments/placeable.ts";
import type { Unit } from "../domain/segments/segment.ts";
import type { Temporal } from "../domain/temporal.ts";
import type { PlannedTime } from "../domain/time/planned-time.ts";
import type { SignOffPolicy } from "../domain/translation/sign-off.ts";
import type { Target, TranslationState } from "../domain/translation/translation.ts";
import type { LossRecords } from "./losses.ts";
import type { MemoryRecords, TermRecords } from "./memory-records.ts";
import type { PublicRecords } from "./published.ts";
import type { Wish } from "./queue.ts";
import type { TimesToCome } from "./times-to-come.ts";
import type { WorkRecords } from "./work-records.ts";

/** What the publisher wants done with a release; may change between submissions of it. */
export interface ReleaseSettings {
  /** Every locale of an edition, the source first. */
  readonly locales: readonly string[];
  readonly signOff: SignOffPolicy;
  /** The name of the provider that drafts what the memory does not hold, or null. */
  readonly provider: string | null;
  readonly embargo: PlannedTime | null;
  readonly publishAt: PlannedTime | null;
}

export interface ReleaseRow extends ReleaseSettings {
  readonly key: ReleaseKey;
}

/**
 * `submitted`: to be prepared. `blocked`: its issues stop it. `prepared`: read, cut and given to translation.
 * `outdated`: a newer one came before it was prepared.
 */
export type RevisionState = "submitted" | "blocked" | "prepared" | "outdated";

export interface NewRevision {
  readonly key: ReleaseKey;
  readonly number: number;
  /** Of the source as submitted, its locale, the locales it goes to, and what was undone: the same is the same submission. */
  readonly digest: string;
  readonly sourceLocale: string;
  readonly source: Source;
  /** The repairs that a person did not want, by name (`code@line`). */
  readonly undone: readonly string[];
  readonly blocks: readonly Block[];
  readonly repairs: readonly Repair[];
  readonly by: string;
}

export interface RevisionRow extends NewRevision {
  readonly id: number;
  readonly state: RevisionState;
  readonly issues: readonly Issue[];
  /** The date line's day, `YYYY-MM-DD`; null until prepared. */
  readonly dateline: string | null;
  readonly units: readonly Unit[];
  readonly moments: readonly Moment[];
  /** Whether a review of it is due: words or the policy changed since the last one. */
  readonly reviewDue: boolean;
}

export interface PreparedRevision {
  readonly dateline: string | null;
  readonly units: readonly Unit[];
  readonly moments: readonly Moment[];
  readonly issues: readonly Issue[];
}

export interface ReviewedRevision extends RevisionRow {
  readonly release: ReleaseRow;
  /** Whether no newer revision was submitted. */
  readonly isNewest: boolean;
}

export interface ReleaseRecords {
  /** As `lock`; made with these settings where it is new, and then it has no revision yet. */
  lockOrCreate(key: ReleaseKey, settings: ReleaseSettings): Promise<ReleaseRow & { readonly isNew: boolean }>;
  find(key: ReleaseKey): Promise<ReleaseRow | null>;
  /**
   * The same, locked until the transaction ends. Whoever changes a release's revisions, translations and editions
   * locks them in this order: release, revision, translation; going live comes last.
   */
  lock(key: ReleaseKey): Promise<ReleaseRow | null>;
  /** Locks the release of a revision. */
  lockOf(revisionId: number): Promise<void>;
  list(): Promise<readonly ReleaseRow[]>;
  saveSettings(key: ReleaseKey, settings: ReleaseSettings): Promise<void>;
  newestRevision(key: ReleaseKey): Promise<RevisionRow | null>;
  revision(id: number): Promise<RevisionRow | null>;
  lockRevision(id: number): Promise<void>;
  /** Adds the next revision; work on older ones that has not begun is outdated with it. */
  addRevision(revision: NewRevision): Promise<number>;
  /** Only where it is `submitted` still, and announced; and makes its translations into these locales, `queued`. */
  savePrepared(id: number, prepared: PreparedRevision, locales: readonly string[]): Promise<void>;
  /** As `savePrepared`, without translations. */
  saveBlocked(id: number, issues: readonly Issue[]): Promise<void>;
  /** Locks the revision and asks for a review of it, announced. */
  wishReview(id: number): Promise<void>;
  /** Locks the revision and takes the wish for its review off it, announced; null where there was none. */
  takeReview(id: number): Promise<ReviewedRevision | null>;
}

export interface TranslationRow {
  readonly id: number;
  readonly revisionId: number;
  readonly locale: string;
  readonly state: TranslationState;
  /** Of the checks; `at` is a segment's id. */
  readonly issues: readonly Issue[];
  readonly signedOffBy: string | null;
  readonly targets: readonly Target[];
}

/** What one person or policy signs off at once. */
export interface SignedOff {
  readonly by: string;
  /** Final from now on. */
  readonly targets: readonly { readonly translation: number; readonly segment: string }[];
  /** The translations that are signed off as a whole. */
  readonly translations: readonly number[];
}

export interface TranslationRecords {
  ofRevision(revisionId: number): Promise<readonly TranslationRow[]>;
  /** The newest earlier revision of the release that has words in this locale, with its translation. */
  before(
    revision: RevisionRow,
    locale: string,
  ): Promise<{ revision: RevisionRow; translation: TranslationRow } | null>;
  /** What was translated and checked, for review; only where it is still `queued`. */
  saveTranslated(id: number, targets: readonly Target[], issues: readonly Issue[]): Promise<void>;
  /** Has a translation made again. */
  requeue(ids: readonly number[]): Promise<void>;
  signOff(signed: SignedOff): Promise<void>;
}

export interface NewEdition {
  readonly key: ReleaseKey;
  readonly revisionId: number;
  readonly kind: EditionKind;
  readonly authorisedBy: string;
}

export interface EditionRow extends NewEdition {
  readonly id: number;
  readonly number: number;
  readonly state: EditionState;
  readonly effectiveAt: Temporal.Instant | null;
  /** Why arming was refused, for a person to settle. */
  readonly issues: readonly Issue[];
}

/** Bytes of one public surface of an edition, stored with what they are served with. */
export interface Rendering {
  /** The path of the surface, `/ja/releases/<key>`. */
  readonly path: string;
  readonly locale: string | null;
  readonly contentType: string;
  readonly bodies: readonly RenderedBody[];
}

export interface RenderedBody {
  /** Content coding (RFC 9110 section 8.4.1). */
  readonly coding: "identity" | "br" | "gzip";
  /** Strong, of these very bytes, without quotes. */
  readonly etag: string;
  readonly bytes: Uint8Array;
}

/** All that is fixed when an edition is armed. */
export interface SealedEdition {
  readonly effectiveAt: Temporal.Instant;
  readonly versions: readonly ListedVersion[];
  readonly renderings: readonly Rendering[];
}

/** What a list says of a version. */
export interface ListedVersion {
  readonly locale: string;
  readonly headline: string;
  /** The date line's words and its day (`YYYY-MM-DD`). */
  readonly dateline: { readonly text: string; readonly date: string | null };
}

export interface EditionRecords {
  create(edition: NewEdition): Promise<EditionRow>;
  get(id: number): Promise<EditionRow | null>;
  /** Locked until the transaction ends; with the database's clock, read when it was. */
  lock(id: number): Promise<(EditionRow & { readonly now: Temporal.Instant }) | null>;
  /** The edition on its way to the public, at most one a release. */
  open(key: ReleaseKey): Promise<EditionRow | null>;
  newest(key: ReleaseKey): Promise<EditionRow | null>;
  /** The newest edition of a revision that was not cancelled. */
  ofRevision(revisionId: number): Promise<EditionRow | null>;
  /** Stores every byte and sets the instant: from here on nothing of the edition changes. The timers are told. */
  seal(edition: Pick<EditionRow, "id" | "key">, sealed: SealedEdition): Promise<void>;
  /** Notes why arming was refused; an empty list lets it be tried again. */
  refuse(id: number, issues: readonly Issue[]): Promise<void>;
  /** The timers are told of it. */
  setState(id: number, state: "held" | "cancelled"): Promise<void>;
  /** When the next armed edition becomes public, on the database's clock that shows `now`; null where none is armed. */
  nextArmed(): Promise<{ readonly effectiveAt: Temporal.Instant; readonly now: Temporal.Instant } | null>;
}

/** The numbered record of an edition becoming public. Numbers are dense and given only when public. */
export interface EventRow {
  readonly number: number;
  readonly type: EventType;
  readonly key: ReleaseKey;
  readonly editionId: number;
  readonly editionNumber: number;
  /** From when it is public. */
  readonly at: Temporal.Instant;
  /** Whether its copies outside the database are written. */
  readonly placed: boolean;
}

export interface EventRecords {
  /**
   * Records, under the one lock of going live, every armed edition whose instant has come, and supersedes. Idempotent.
   * Answers the events that this call recorded.
   */
  recordDue(): Promise<readonly EventRow[]>;
  get(number: number): Promise<EventRow | null>;
  /** The newest event of a release, or null. */
  newest(key: ReleaseKey): Promise<EventRow | null>;
  /** Events after a number, in order. */
  after(number: number, limit: number): Promise<readonly EventRow[]>;
  /** Those of these numbers that there are. */
  numbered(numbers: readonly number[]): Promise<readonly EventRow[]>;
  markPlaced(number: number): Promise<void>;
}

/** An entry of the audit log: who did what, when, on which release. Appended in the transaction of the act. */
export interface LogEntry {
  readonly key: ReleaseKey;
  readonly who: string;
  readonly what: string;
  readonly detail: Issue["detail"];
}

export interface Records {
  /** The database's clock now (`clock_timestamp()`). */
  now(): Promise<Temporal.Instant>;
  /** Tells every process, after commit, that something about these releases changed. */
  announce(...keys: readonly ReleaseKey[]): Promise<void>;
  /** Appends to the audit log, in this order, and announces. */
  log(...entries: readonly LogEntry[]): Promise<void>;
  /** The log of a release, the oldest entry first. */
  logOf(key: ReleaseKey): Promise<readonly LogEntry[]>;
  /** The jobs that the rows imply, oldest first. */
  implied(limit: number): Promise<readonly Wish[]>;
  readonly releases: ReleaseRecords;
  readonly translations: TranslationRecords;
  readonly memory: MemoryRecords;
  readonly terms: TermRecords;
  readonly editions: EditionRecords;
  readonly events: EventRecords;
  readonly losses: LossRecords;
  readonly published: PublicRecords;
  readonly toCome: TimesToCome;
  readonly work: WorkRecords;
}

export interface Database {
  /** One transaction; inside it SQL only. Commits when the work resolves, rolls back when it throws. */
  inTransaction<T>(work: (records: Records) => Promise<T>): Promise<T>;
  /** One view of the record for an answer made of several statements (REPEATABLE READ, read only). */
  inSnapshot<T>(work: (records: Records) => Promise<T>): Promise<T>;
  /** Statements of their own, each its own transaction. */
  readonly records: Records;
  /** Told the key of every release that changes, in any process. Answers how to stop. */
  onChange(listener: (key: string) => void): Promise<() => Promise<void>>;
  /** Told when an edition is armed, or armed no more, in any process: the next instant may be another one. */
  onSchedule(listener: () => void): Promise<() => Promise<void>>;
}
