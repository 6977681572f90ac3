/** The tables of schema `dateline`, as Kysely sees them. Columns of JSON are typed with what the domain puts there. */
import type { ColumnType, Generated } from "kysely";
import type { EditionKind, EditionState, EventType } from "../../domain/edition/edition.ts";
import type { Issue } from "../../domain/issue.ts";
import type { Block, Repair } from "../../domain/release/block.ts";
import type { Source } from "../../domain/release/source.ts";
import type { ReleaseKey } from "../../domain/release/release-key.ts";
import type { Moment } from "../../domain/segments/placeable.ts";
import type { Content, Unit } from "../../domain/segments/segment.ts";
import type { Temporal } from "../../domain/temporal.ts";
import type { PlannedTime } from "../../domain/time/planned-time.ts";
import type { SignOffPolicy } from "../../domain/translation/sign-off.ts";
import type { Origin, SegmentState, TranslationState } from "../../domain/translation/translation.ts";
import type { RevisionState } from "../../pipeline/records.ts";

type Jsonb<T> = ColumnType<T, string, string>;
type MaybeJsonb<T> = ColumnType<T | null, string | null, string | null>;
type JsonbWithDefault<T> = ColumnType<T, string | undefined, string>;
type Stamp = ColumnType<Temporal.Instant, string | undefined, string>;
type MaybeStamp = ColumnType<Temporal.Instant | null, string | null | undefined, string | null>;

export interface Tables {
  release: {
    key: ReleaseKey;
    locales: Jsonb<readonly string[]>;
    sign_off: SignOffPolicy;
    provider: string | null;
    embargo: MaybeJsonb<PlannedTime>;
    publish_at: MaybeJsonb<PlannedTime>;
    created_at: Stamp;
  };
  revision: {
    id: Generated<number>;
    release_key: ReleaseKey;
    number: number;
    digest: string;
    source_locale: string;
    text: string;
    source: JsonbWithDefault<Omit<Source, "text"> & { readonly undone: readonly string[] }>;
    blocks: Jsonb<readonly Block[]>;
    repairs: Jsonb<readonly Repair[]>;
    submitted_by: string;
    submitted_at: Stamp;
    state: Generated<RevisionState>;
    issues: JsonbWithDefault<readonly Issue[]>;
    dateline: string | null;
    units: JsonbWithDefault<readonly Unit[]>;
    moments: JsonbWithDefault<readonly Moment[]>;
    tz_version: string | null;
    review_due: Generated<boolean>;
  };
  translation: {
    id: Generated<number>;
    revision_id: number;
    locale: string;
    state: Generated<TranslationState>;
    issues: JsonbWithDefault<readonly Issue[]>;
    signed_off_by: string | null;
    signed_off_at: MaybeStamp;
  };
  target: {
    translation_id: number;
    segment: string;
    place: number;
    content: MaybeJsonb<Content>;
    state: SegmentState;
    origin: Origin | null;
    rate: number | null;
    author: string | null;
    changed_at: Stamp;
  };
  memory_entry: {
    id: Generated<number>;
    source_locale: string;
    target_locale: string;
    template_key: string;
    digest: string;
    source_text: string;
    source: Jsonb<Content>;
    target: Jsonb<Content>;
    origin: string;
    added_at: Stamp;
  };
  term: {
    id: Generated<number>;
    source_locale: string;
    target_locale: string;
    source: string;
    target: string;
    domain: string;
    note: string;
    status: "preferred" | "admitted" | "forbidden";
  };
  edition: {
    id: Generated<number>;
    release_key: ReleaseKey;
    number: number;
    revision_id: number;
    kind: EditionKind;
    state: Generated<EditionState>;
    authorised_by: string;
    effective_at: MaybeStamp;
    issues: JsonbWithDefault<readonly Issue[]>;
    created_at: Stamp;
  };
  version: {
    edition_id: number;
    locale: string;
    place: number;
    headline: string;
    dateline: string;
    release_key: ReleaseKey;
    /** `YYYY-MM-DD`: of the date line, else of going live, in UTC. */
    day: string;
  };
  rendering: {
    edition_id: number;
    path: string;
    locale: string | null;
    content_type: string;
    coding: "identity" | "br" | "gzip";
    etag: string;
    bytes: Uint8Array;
  };
  event: {
    number: number;
    type: EventType;
    release_key: ReleaseKey;
    edition_id: number;
    at: Stamp;
    first_at: Stamp;
    recorded_at: Stamp;
    placed_at: MaybeStamp;
  };
  loss: {
    number: number;
    type: EventType;
    release_key: ReleaseKey;
    edition_number: number;
    at: Stamp;
    accepted_by: string;
    accepted_at: Stamp;
  };
  log: {
    id: Generated<number>;
    at: Stamp;
    release_key: ReleaseKey;
    who: string;
    what: string;
    detail: Jsonb<Issue["detail"]>;
  };
}
