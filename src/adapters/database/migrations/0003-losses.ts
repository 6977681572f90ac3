/** Events that readers saw, that the record has lost - an older backup was restored - and that a person gave up. */
export const losses = {
  name: "0003-losses",
  sql: `
create table dateline.loss (
  number bigint not null check (number > 0),
  type text not null check (type in ('published', 'corrected', 'updated', 'restored')),
  release_key text not null,
  edition_number integer not null,
  at timestamptz not null,
  accepted_by text not null,
  accepted_at timestamptz not null default clock_timestamp(),
  primary key (number, type, release_key, edition_number, at)
);
`,
};
