/**
 * An edition as JSON documents for other sites: one document a locale, and one that names them all.
 * Every href names its edition, so that a pull that follows them reads one edition in every locale.
 */
import type { EditionFacts } from "./edition.ts";
import type { Json } from "../issue.ts";
import type { Version } from "./version.ts";

/** Where a locale's document of this very edition stands. */
export function documentHref(facts: Pick<EditionFacts, "key" | "number">, locale: string): string {
  return `/v1/releases/${facts.key}/editions/${facts.number}/${locale}`;
}

/** `GET /v1/releases/{key}/{lng}`: the document in one locale. */
export function localeDocument(facts: EditionFacts, version: Version): Json {
  return {
    key: facts.key,
    status: "published",
    edition: facts.number,
    language: version.locale,
    sourceLanguage: facts.sourceLocale,
    origin: facts.origins[version.locale] ?? "source",
    publishedAt: facts.effectiveAt,
    firstPublishedAt: facts.firstPublishedAt,
    headline: version.headline.text,
    dateline: version.dateline,
    blocks: version.blocks.map(({ path, kind, level, marker, text }) => ({
      path,
      kind,
      level,
      marker,
      text,
    })),
    times: version.times.map(({ id, text, value }) => ({
      id,
      text,
      instant: value.instant,
      until: value.until,
      duration: value.duration,
      approx: value.approx,
      clocks: value.readings.map(({ zone, local }) => ({ zone, local })),
    })),
    href: documentHref(facts, version.locale),
    page: `/${version.locale}/releases/${facts.key}`,
  };
}

/** `GET /v1/releases/{key}`: the locale-neutral document; `seals` are the ETag and digest of each locale's document. */
export function releaseDocument(
  facts: EditionFacts,
  seals: ReadonlyMap<string, { readonly etag: string; readonly sha256: string }>,
): Json {
  return {
    key: facts.key,
    status: "published",
    edition: facts.number,
    publishedAt: facts.effectiveAt,
    firstPublishedAt: facts.firstPublishedAt,
    sourceLanguage: facts.sourceLocale,
    page: `/releases/${facts.key}`,
    locales: facts.versions.map(({ locale }) => ({
      lng: locale,
      href: documentHref(facts, locale),
      etag: seals.get(locale)?.etag ?? null,
      sha256: seals.get(locale)?.sha256 ?? null,
      origin: facts.origins[locale] ?? "source",
    })),
  };
}
