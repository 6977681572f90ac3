/** The head of a public page: what browsers, search engines, feed readers and messengers are told. */
import { openGraphLocale } from "./languages.ts";
import { absolute, at } from "./paths.ts";

export interface Alternate {
  readonly hreflang: string;
  /** Absolute. */
  readonly href: string;
}

export interface HeadProps {
  readonly title: string;
  readonly headline: string;
  readonly locale: string;
  /** All locales that the page exists in, this one too. */
  readonly locales: readonly string[];
  readonly organisation: string;
  readonly publicUrl: string;
  /** Absolute. */
  readonly canonical: string;
  readonly alternates: readonly Alternate[];
  /** Whose feeds to announce, and by which titles. */
  readonly feeds: readonly { readonly locale: string; readonly title: string }[];
  readonly article: { readonly publishedAt: string; readonly modifiedAt: string } | null;
  /** Nothing here may be found by a search: for a tombstone. */
  readonly hidden: boolean;
  readonly style: string;
  /** Safe to embed (see `json-ld.ts`), or null. */
  readonly jsonLd: string | null;
}

export function Head(props: HeadProps) {
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{props.title}</title>
      {props.hidden ? <meta name="robots" content="noindex" /> : null}
      <link rel="canonical" href={props.canonical} />
      {props.alternates.map(({ hreflang, href }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={href} />
      ))}
      {props.feeds.map((feed) => (
        <FeedLinks key={feed.locale} {...feed} publicUrl={props.publicUrl} />
      ))}
      <OpenGraph {...props} />
      <style dangerouslySetInnerHTML={{ __html: props.style }} />
      {props.jsonLd === null ? null : (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: props.jsonLd }} />
      )}
    </>
  );
}

function FeedLinks(props: { readonly locale: string; readonly title: string; readonly publicUrl: string }) {
  const feeds = [
    ["application/atom+xml", at.atom(props.locale)],
    ["application/feed+json", at.jsonFeed(props.locale)],
    ["application/rss+xml", at.rss(props.locale)],
  ] as const;
  return feeds.map(([type, to]) => (
    <link key={type} rel="alternate" type={type} title={props.title} href={absolute(props.publicUrl, to)} />
  ));
}

function OpenGraph({ headline, organisation, canonical, locale, locales, article }: HeadProps) {
  return (
    <>
      <meta property="og:type" content={article === null ? "website" : "article"} />
      <meta property="og:title" content={headline} />
      <meta property="og:site_name" content={organisation} />
      <meta property="og:url" content={canonical} />
      <meta property="og:locale" content={openGraphLocale(locale)} />
      {locales
        .filter((other) => other !== locale)
        .map((other) => (
          <meta key={other} property="og:locale:alternate" content={openGraphLocale(other)} />
        ))}
      {article === null ? null : (
        <>
          <meta property="article:published_time" content={article.publishedAt} />
          <meta property="article:modified_time" content={article.modifiedAt} />
        </>
      )}
    </>
  );
}
