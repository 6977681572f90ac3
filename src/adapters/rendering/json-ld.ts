/** The page as schema.org data, and how it is put into a page without a way out of its element. */
import type { Page, PageVersion } from "../../domain/edition/page.ts";
import { absolute, at } from "./paths.ts";
import { plainText } from "./plain-text.ts";

type Data = { readonly [property: string]: unknown };

/** A NewsArticle in one language, tied to the work it translates or to its translations. */
export function articleData(page: Page, version: PageVersion, organisation: string): Data {
  const url = absolute(page.publicUrl, at.page(version.locale, page.key));
  return {
    "@context": "https://schema.org",
    ...article(page, version),
    mainEntityOfPage: url,
    isPartOf: {
      "@type": "CollectionPage",
      "@id": absolute(page.publicUrl, at.index(version.locale)),
    },
    ...relations(page, version),
    publisher: { "@type": "Organization", name: organisation },
  };
}

/** The bilingual page: a page that has the articles of all languages as its parts. */
export function bilingualData(page: Page, organisation: string): Data {
  return {
    "@context": "https://schema.org",
    "@type": "WebPage",
    "@id": absolute(page.publicUrl, at.bilingual(page.key)),
    inLanguage: page.versions.map((version) => version.locale),
    datePublished: page.firstPublishedAt,
    dateModified: page.publishedAt,
    hasPart: page.versions.map((version) => ({ ...article(page, version), ...relations(page, version) })),
    publisher: { "@type": "Organization", name: organisation },
  };
}

/** JSON that no parser of HTML can mistake for markup: `</script>` and `<!--` are written with `\u003c`; nor, with `=` so too, for an attribute. */
export function embeddable(data: Data): string {
  return JSON.stringify(data).replace(
    /[<>&=\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function article(page: Page, version: PageVersion): Data {
  return {
    "@type": "NewsArticle",
    "@id": absolute(page.publicUrl, at.page(version.locale, page.key)),
    headline: plainText(version.headline),
    inLanguage: version.locale,
    dateline: version.dateline.text,
    datePublished: page.firstPublishedAt,
    dateModified: page.publishedAt,
    version: String(page.edition),
    ...(page.status === "withdrawn" ? { creativeWorkStatus: "Withdrawn" } : {}),
  };
}

function relations(page: Page, version: PageVersion): Data {
  const reference = (other: PageVersion): Data => ({
    "@type": "NewsArticle",
    "@id": absolute(page.publicUrl, at.page(other.locale, page.key)),
    inLanguage: other.locale,
  });
  const others = page.versions.filter((other) => other.locale !== version.locale);
  if (others.length === 0) return {};
  if (version.locale === page.sourceLocale) return { workTranslation: others.map(reference) };
  const source = others.find((other) => other.locale === page.sourceLocale);
  return source === undefined ? {} : { translationOfWork: reference(source) };
}
