/**
 * What stands about a release at the head of its file: fields that would otherwise be options of a command. Values are as
 * written; who uses one reads it (a key, a time, a locale) and says what is wrong with it, at its line.
 */

/** A value and the line of the file that it stands in, counted from 1; 0 where the format has no lines. */
export interface FrontMatterField {
  readonly value: string;
  readonly line: number;
}

export const frontMatterFields = [
  "key",
  "place",
  "dateline",
  "embargo",
  "publish-at",
  "from",
  "locales",
] as const;

export type FrontMatterName = (typeof frontMatterFields)[number];

/** `locales`: the locales to translate into, with commas between them. */
export type FrontMatter = Readonly<Partial<Record<FrontMatterName, FrontMatterField>>>;
