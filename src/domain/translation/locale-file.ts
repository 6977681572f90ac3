/**
 * Locale files: a version as an i18next resource, for sites that know nothing of us.
 *
 * All stands under ONE top-level key, since i18next merges top-level keys on a reload and would keep withdrawn text.
 * Strings are complete text; what people wrote is never evaluated: U+2060 WORD JOINER, which has no width and allows no
 * break, parts what i18next would take for interpolation (`{{`) or nesting (`$t(`).
 */
export interface LocaleText {
  /** The edition's number, as text: i18next shows strings. */
  readonly edition: string;
  readonly headline: string;
  readonly dateline: string;
  /** In the order of the text. */
  readonly blocks: readonly { readonly path: string; readonly text: string }[];
  readonly times: readonly LocaleTime[];
}

/** A moment once more, as data. What is null or empty is left out of the file. */
export interface LocaleTime {
  readonly id: string;
  readonly text: string;
  /** RFC 3339, UTC. */
  readonly instant: string | null;
  /** IANA zones in the order written, joined by commas. */
  readonly zones: string | null;
  /** ISO 8601. */
  readonly duration: string | null;
}

/** What became of the release decides what its files say. */
export type LocaleFileInput =
  | (LocaleText & { readonly status: "published" })
  | (LocaleText & { readonly status: "withdrawn"; readonly notice: string })
  | { readonly status: "killed"; readonly notice: string };

/** Strings, and objects of strings. */
export interface LocaleStrings {
  readonly [key: string]: string | LocaleStrings;
}

export interface LocaleFile {
  readonly release: LocaleStrings;
}

/**
 * The file of one locale, its keys in a fixed order.
 * @throws RangeError for a block path or time id that could not be a key: i18next reads `.` `:` and `_` in keys
 */
export function buildLocaleFile(input: LocaleFileInput): LocaleFile {
  if (input.status === "killed") return { release: { status: input.status, notice: guard(input.notice) } };
  const notice = input.status === "withdrawn" ? { notice: guard(input.notice) } : {};
  return {
    release: {
      status: input.status,
      edition: input.edition,
      ...notice,
      headline: guard(input.headline),
      dateline: guard(input.dateline),
      blocks: keyed(input.blocks.map(({ path, text }) => [path, guard(text)])),
      times: keyed(input.times.map((time) => [time.id, timeStrings(time)])),
    },
  };
}

/** The bytes' text: two-space indent, final newline. The same file gives the same text. */
export function serialiseLocaleFile(file: LocaleFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** `{{` becomes `{`, U+2060, `{` and `$t(` becomes `$`, U+2060, `t(`; runs of braces are parted one by one. */
export function guard(text: string): string {
  return text.replace(/\{(?=\{)/gu, "{\u2060").replace(/\$(?=t\()/gu, "$$\u2060");
}

/** Takes the guard away again. What an author had parted so himself loses it too. */
export function unguard(text: string): string {
  return text.replace(/\{\u2060(?=\{)/gu, "{").replace(/\$\u2060(?=t\()/gu, "$$");
}

function timeStrings(time: LocaleTime): LocaleStrings {
  return {
    text: guard(time.text),
    ...(time.instant ? { instant: time.instant } : {}),
    ...(time.zones ? { zones: time.zones } : {}),
    ...(time.duration ? { duration: time.duration } : {}),
  };
}

/** A key begins with a letter, so that it keeps its place in the order, and holds nothing that i18next reads. */
function keyed(entries: readonly (readonly [string, string | LocaleStrings])[]): LocaleStrings {
  for (const [key] of entries) {
    if (!/^[a-z][a-z0-9-]*$/u.test(key))
      throw new RangeError(`not a key of a locale file: ${JSON.stringify(key)}`);
  }
  const strings = Object.fromEntries(entries);
  if (Object.keys(strings).length !== entries.length)
    throw new RangeError("two entries of a locale file have one key");
  return strings;
}
