/**
 * The public pages of an edition as HTML, from a `Page` value and the words alone: the same page gives the same
 * bytes, so that they can be stored with their ETag. No script is needed to read them.
 */
import type { Page } from "../../domain/edition/page.ts";
import { BilingualArticle } from "./bilingual-article.tsx";
import { articleData, bilingualData, embeddable } from "./json-ld.ts";
import { LocaleArticle } from "./locale-article.tsx";
import { htmlDocument } from "./markup.ts";
import { sourceVersion, versionIn } from "./page-parts.ts";
import { plainText } from "./plain-text.ts";
import { organisationIn, ReleaseFrame } from "./release-frame.tsx";
import { BilingualTombstone, Tombstone } from "./tombstone.tsx";
import type { Words } from "./words.ts";

/** The page in one language, at `/{locale}/releases/{key}`. Throws where the edition is not in that locale. */
export function renderLocalePage(page: Page, locale: string, words: Words): string {
  const version = versionIn(page, locale);
  const own = words.in(locale);
  const killed = page.status === "killed";
  return htmlDocument(
    <ReleaseFrame
      page={page}
      words={words}
      shown={[locale]}
      bilingual={false}
      title={killed ? own.t("killedNotice") : plainText(version.headline)}
      jsonLd={
        killed ? null : embeddable(articleData(page, version, organisationIn(page, locale, words).text))
      }
    >
      {killed ? (
        <Tombstone page={page} locale={locale} words={own} />
      ) : (
        <LocaleArticle page={page} version={version} words={own} />
      )}
    </ReleaseFrame>,
  );
}

/** The page with all languages of the edition side by side, the source first, at `/releases/{key}`. */
export function renderBilingualPage(page: Page, words: Words): string {
  const source = sourceVersion(page);
  const others = page.versions.filter((version) => version !== source);
  const versions = [source, ...others] as const;
  const killed = page.status === "killed";
  const titles = versions.map((version) =>
    killed ? words.in(version.locale).t("killedNotice") : plainText(version.headline),
  );
  const organisation = organisationIn(page, source.locale, words).text;
  return htmlDocument(
    <ReleaseFrame
      page={page}
      words={words}
      shown={[source.locale, ...others.map((version) => version.locale)]}
      bilingual
      title={titles.join(" / ")}
      jsonLd={killed ? null : embeddable(bilingualData(page, organisation))}
    >
      {killed ? (
        <BilingualTombstone page={page} versions={versions} words={words} />
      ) : (
        <BilingualArticle page={page} versions={versions} words={words} />
      )}
    </ReleaseFrame>,
  );
}
