/**
 * What a file says beside its words: the role of each line, the front matter, and which repairs a person undid. Revisions
 * from before were pasted text, which says nothing.
 */
export const source = {
  name: "0002-source",
  sql: `
alter table dateline.revision
  add column source jsonb not null default '{"roles": [], "frontMatter": {}, "undone": []}';
`,
};
