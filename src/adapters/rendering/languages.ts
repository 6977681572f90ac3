/** Names and order of languages on the public pages. */
import { remembered } from "./remembered.ts";

/** A language's name in the words of a reader: `ja` in `en` is Japanese, in `ja` 日本語. */
export function languageName(locale: string, inLocale: string): string {
  return namesIn(inLocale)(locale);
}

const namesIn = remembered((inLocale) => {
  const names = new Intl.DisplayNames([inLocale], { type: "language" });
  return remembered((locale) => names.of(locale) ?? locale);
});

/**
 * The order of the language switch, the same on every page whatever a release was written in: the language
 * spoken where the publisher is comes first, then the others by their tag. For Asia/Tokyo: `ja`, `en`, `fr`.
 */
export function switchOrder(locales: readonly string[], homeZone: string): readonly string[] {
  return [...locales].sort((a, b) => {
    const home = Number(isSpokenIn(b, homeZone)) - Number(isSpokenIn(a, homeZone));
    if (home !== 0) return home;
    return a < b ? -1 : a > b ? 1 : 0;
  });
}

/** Open Graph wants language and territory: `ja` -> `ja_JP`, `en` -> `en_US`. */
export function openGraphLocale(locale: string): string {
  const { language, region } = likely(locale);
  return region === undefined ? language : `${language}_${region}`;
}

interface RegionZones {
  readonly timeZones?: readonly string[];
  getTimeZones?(): readonly string[] | undefined;
}

/** Whether the zone is one of the region where the language is most spoken (CLDR likely subtags). */
function isSpokenIn(locale: string, zone: string): boolean {
  return zonesOf(locale).includes(zone);
}

const likely = remembered((locale) => new Intl.Locale(locale).maximize());

const zonesOf = remembered((locale): readonly string[] => {
  // Older runtimes have the zones of a region as a property, newer ones as a method; the library types know neither.
  const region: Intl.Locale & RegionZones = likely(locale);
  return region.getTimeZones?.() ?? region.timeZones ?? [];
});
