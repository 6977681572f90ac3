/** Locales are BCP 47 tags in their canonical form (`en`, `ja`, `zh-Hant`). */

/** The canonical form of a tag, or null where the text is not one. */
export function localeOf(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? null;
  } catch {
    return null; // not a language tag: the caller says so, with the place
  }
}

/** A comma-separated list of tags, each once; null where one is not a tag. */
export function localesOf(text: string): readonly string[] | null {
  const locales = text.split(",").map((tag) => localeOf(tag.trim()));
  const known = locales.filter((locale) => locale !== null);
  return known.length === locales.length && known.length > 0 ? [...new Set(known)] : null;
}

/** The primary language of a locale: `zh-Hant` -> `zh`. What language rules are chosen by. */
export function languageOf(locale: string): string {
  return locale.split("-", 1)[0]?.toLowerCase() ?? locale;
}

/**
 * A tag without what CLDR's likely subtags say anyway: `en-US` -> `en`, `ja-JP` -> `ja`, `en-GB` stays.
 * What memory and terms are kept under, so that files of other tools meet our releases.
 */
export function plainLocale(locale: string): string {
  return new Intl.Locale(locale).minimize().toString();
}

/** The language that a text is evidently written in, as far as its script alone says so. */
export function evidentLanguage(text: string): "ja" | null {
  const sample = text.slice(0, 20_000);
  const kana = sample.match(/[\u3041-\u30ff]/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return kana > 0 && kana * 10 > letters ? "ja" : null;
}
