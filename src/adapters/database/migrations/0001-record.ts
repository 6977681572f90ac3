/**
 * The record's first shape. Constraints make the rules true: one release a key, one open and one live edition a
 * release, no armed edition without an instant, no event without an edition, numbers that are given once.
 * There is no publish flag per locale on purpose: the event alone makes an edition public, in all its locales.
 */
export const record = {
  name: "0001-record",
  sql: `
create table dateline.release (
  key text primary key check (key ~ '^[a-z0-9][a-z0-9-]{0,79}$'),
  locales jsonb not null,
  sign_off text not null check (sign_off in ('exact', 'none')),
  provider text,
  embargo jsonb,
  publish_at jsonb,
  created_at timestamptz not null default clock_timestamp()
);

create table dateline.revision (
  id integer generated always as identity primary key,
  release_key text not null references dateline.release,
  number integer not null check (number > 0),
  digest text not null,
  source_locale text not null,
  text text not null,
  blocks jsonb not null,
  repairs jsonb not null,
  submitted_by text not null,
  submitted_at timestamptz not null default clock_timestamp(),
  state text not null default 'submitted' check (state in ('submitted', 'blocked', 'prepared', 'outdated')),
  issues jsonb not null default '[]',
  dateline date,
  units jsonb not null default '[]',
  moments jsonb not null default '[]',
  tz_version text,
  review_due boolean not null default false,
  unique (release_key, number)
);
create index revision_submitted on dateline.revision (id) where state = 'submitted';
create index revision_review_due on dateline.revision (id) where review_due;

create table dateline.translation (
  id integer generated always as identity primary key,
  revision_id integer not null references dateline.revision,
  locale text not null,
  state text not null default 'queued' check (state in ('queued', 'in-review', 'signed-off', 'outdated')),
  issues jsonb not null default '[]',
  signed_off_by text,
  signed_off_at timestamptz,
  unique (revision_id, locale),
  check ((state = 'signed-off') = (signed_off_by is not null))
);
create index translation_queued on dateline.translation (id) where state = 'queued';

create table dateline.target (
  translation_id integer not null references dateline.translation,
  segment text not null,
  place integer not null,
  content jsonb,
  state text not null check (state in ('initial', 'translated', 'reviewed', 'final')),
  origin text check (origin in ('memory', 'machine', 'person')),
  rate integer check (rate between 0 and 102),
  author text,
  changed_at timestamptz not null default clock_timestamp(),
  primary key (translation_id, segment),
  check ((content is null) = (origin is null)),
  check ((content is null) = (state = 'initial'))
);

create table dateline.memory_entry (
  id bigint generated always as identity primary key,
  source_locale text not null,
  target_locale text not null,
  template_key text not null,
  digest text not null,
  source_text text not null,
  source jsonb not null,
  target jsonb not null,
  origin text not null,
  added_at timestamptz not null default clock_timestamp(),
  unique (source_locale, target_locale, digest)
);
create index memory_entry_template on dateline.memory_entry (source_locale, target_locale, template_key);

create table dateline.term (
  id integer generated always as identity primary key,
  source_locale text not null,
  target_locale text not null,
  source text not null,
  target text not null,
  domain text not null,
  note text not null,
  status text not null check (status in ('preferred', 'admitted', 'forbidden')),
  unique (source_locale, target_locale, source, target)
);

create table dateline.edition (
  id integer generated always as identity primary key,
  release_key text not null references dateline.release,
  number integer not null check (number > 0),
  revision_id integer not null references dateline.revision,
  kind text not null check (kind in ('original', 'update')),
  state text not null default 'authorised'
    check (state in ('authorised', 'armed', 'held', 'cancelled', 'live', 'superseded')),
  authorised_by text not null,
  effective_at timestamptz check (effective_at = date_trunc('second', effective_at)),
  issues jsonb not null default '[]',
  created_at timestamptz not null default clock_timestamp(),
  check (state in ('authorised', 'cancelled') or effective_at is not null)
);
-- A number is given again where nobody ever saw its edition: a gap would tell of it.
create unique index edition_number on dateline.edition (release_key, number) where state <> 'cancelled';
create index edition_of_revision on dateline.edition (revision_id);
create unique index edition_open on dateline.edition (release_key) where state in ('authorised', 'armed', 'held');
create unique index edition_live on dateline.edition (release_key) where state = 'live';
create index edition_due on dateline.edition (effective_at, id) where state = 'armed';
create index edition_authorised on dateline.edition (id) where state = 'authorised';

create table dateline.version (
  edition_id integer not null references dateline.edition,
  locale text not null,
  place integer not null,
  release_key text not null references dateline.release,
  headline text not null,
  dateline text not null,
  day date not null,
  primary key (edition_id, locale)
);
create index version_by_day on dateline.version (locale, day desc, release_key desc);

create table dateline.rendering (
  edition_id integer not null references dateline.edition,
  path text not null,
  locale text,
  content_type text not null,
  coding text not null check (coding in ('identity', 'br', 'gzip')),
  etag text not null,
  bytes bytea not null,
  primary key (edition_id, path, coding)
);

create table dateline.event (
  number bigint primary key check (number > 0),
  type text not null check (type in ('published', 'corrected', 'updated', 'withdrawn', 'killed', 'restored')),
  release_key text not null references dateline.release,
  edition_id integer not null references dateline.edition,
  at timestamptz not null,
  first_at timestamptz not null check (first_at <= at),
  recorded_at timestamptz not null default clock_timestamp(),
  placed_at timestamptz
);
create unique index event_going_live on dateline.event (edition_id) where type in ('published', 'corrected', 'updated', 'restored');
create index event_newest on dateline.event (first_at desc, release_key desc);
create index event_of_edition on dateline.event (edition_id);
create index event_of_release on dateline.event (release_key, number);
create index event_unplaced on dateline.event (number) where placed_at is null;

create table dateline.log (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  release_key text not null references dateline.release,
  who text not null,
  what text not null,
  detail jsonb not null
);
create index log_of_release on dateline.log (release_key, id);
`,
};
