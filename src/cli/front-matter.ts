/**
 * What is asked for, by an option or by the front matter of the file. An option that says something else than the front
 * matter is a contradiction, not a correction: one of them is a mistake, and which one only a person knows.
 */
import { blocking, type Issue } from "../domain/issue.ts";
import type { FrontMatter, FrontMatterName } from "../domain/release/front-matter.ts";
import { evidentLanguage, languageOf, localeOf, plainLocale } from "../domain/locale.ts";
import type { Config } from "../config.ts";
import type { ReadFile } from "../sources.ts";

/** The words of a wish, and the place to name where they are wrong: `--key`, or `release.txt:line 2`. */
export interface Asked {
  readonly text: string;
  readonly at: string;
}

/** The option of the command that a field of the front matter stands for. */
const options: Partial<Record<FrontMatterName, string>> = {
  key: "--key",
  from: "--from",
  locales: "--to",
  embargo: "--embargo",
  "publish-at": "--publish-at",
};

export class AskedFor {
  readonly issues: Issue[] = [];
  readonly #file: string;
  readonly #frontMatter: FrontMatter;

  constructor(file: string, frontMatter: FrontMatter) {
    this.#file = file;
    this.#frontMatter = frontMatter;
  }

  /**
   * What is asked for, or null for nothing. `valueOf` gives what words mean, so that an option may say the same in other
   * words; null for what means nothing.
   */
  get(
    name: FrontMatterName,
    option: string | undefined,
    valueOf: (text: string) => string | null,
  ): Asked | null {
    const field = this.#frontMatter[name];
    const own = option === undefined ? null : { text: option, at: options[name] ?? name };
    if (field === undefined) return own;
    const at = field.line > 0 ? `${this.#file}:line ${field.line}` : this.#file;
    if (own !== null && !isSame(own.text, field.value, valueOf)) {
      const detail = { option: own.at, given: own.text, field: name, value: field.value };
      this.issues.push(blocking("front-matter-contradicts", at, detail));
    }
    return { text: field.value, at };
  }
}

function isSame(a: string, b: string, valueOf: (text: string) => string | null): boolean {
  return a.trim() === b.trim() || (valueOf(a) !== null && valueOf(a) === valueOf(b));
}

/** The language of a release: as asked for, else the one it is evidently in, else what its document says, else the default. */
export function sourceLocaleOf(
  config: Config,
  { source, lang }: ReadFile,
  asked: AskedFor,
  option: string | undefined,
): string {
  const from = asked.get("from", option, localeOf);
  if (from === null)
    return evidentLanguage(source.text) ?? documentLocale(config, lang) ?? config.sourceLocale;
  const locale = localeOf(from.text);
  if (locale === null) asked.issues.push(blocking("bad-locale", from.at, { value: from.text }));
  return locale ?? config.sourceLocale;
}

/** A page says `en-US` because its program does so: what counts is the language, in the locale that is set for it. */
function documentLocale(config: Config, lang: string | null): string | null {
  const locale = lang === null ? null : localeOf(lang.replaceAll("_", "-"));
  if (locale === null) return null;
  const known = [config.sourceLocale, ...config.targetLocales];
  return known.find((one) => languageOf(one) === languageOf(locale)) ?? plainLocale(locale);
}
