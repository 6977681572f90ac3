/** The frame and head of a release's pages, from the page itself: links, languages, alternates, titles. */
import type { ReactNode } from "react";
import type { Page } from "../../domain/edition/page.ts";
import { Frame, type Label, type Link } from "./frame.tsx";
import { Head, type Alternate } from "./head.tsx";
import { languageName, switchOrder } from "./languages.ts";
import { absolute, at, path } from "./paths.ts";
import { bilingualStyle, pageStyle } from "./style.ts";
import type { Words } from "./words.ts";

export interface ReleaseFrameProps {
  readonly page: Page;
  readonly words: Words;
  /** The locales that this page shows, the one that the document is in first: one, or all of them. */
  readonly shown: readonly [string, ...string[]];
  readonly bilingual: boolean;
  /** Of the release, without section and organisation. */
  readonly title: string;
  readonly jsonLd: string | null;
  readonly children: ReactNode;
}

export function ReleaseFrame(props: ReleaseFrameProps) {
  const { page, words, shown, bilingual, children } = props;
  const [locale] = shown;
  const own = words.in(locale);
  return (
    <Frame
      skeleton={{
        locale,
        wordsLocale: own.locale,
        bilingual,
        organisation: distinct(shown.map((each) => organisationIn(page, each, words))),
        section: sections(shown, words),
        home: path(page.publicUrl, at.index(locale)),
        languages: languageLinks(page, bilingual ? null : locale),
        footer: footerLinks(page, shown, bilingual, words),
        labels: { skip: own.t("skip"), language: own.t("language") },
      }}
      head={<ReleaseHead {...props} />}
    >
      {children}
    </Frame>
  );
}

/** The publisher's name as the page has it, else as the words have it. */
export function organisationIn(page: Page, locale: string, words: Words): Label {
  const name = page.organisation[locale];
  const own = words.in(locale);
  return name === undefined
    ? { text: own.t("organisation"), lang: own.locale }
    : { text: name, lang: locale };
}

function ReleaseHead({ page, words, shown, bilingual, title, jsonLd }: ReleaseFrameProps) {
  const [locale] = shown;
  const own = words.in(locale);
  const organisation = organisationIn(page, locale, words).text;
  const here = bilingual ? at.bilingual(page.key) : at.page(locale, page.key);
  const killed = page.status === "killed";
  return (
    <Head
      title={[title, own.t("releases"), organisation].join(own.t("titleGap"))}
      headline={title}
      locale={locale}
      locales={page.versions.map((version) => version.locale)}
      organisation={organisation}
      publicUrl={page.publicUrl}
      canonical={absolute(page.publicUrl, here)}
      alternates={alternatesOf(page)}
      feeds={shown.map((each) => ({
        locale: each,
        title: `${organisationIn(page, each, words).text}${own.t("titleGap")}${words.in(each).t("releases")}`,
      }))}
      article={killed ? null : { publishedAt: page.firstPublishedAt, modifiedAt: page.publishedAt }}
      hidden={killed}
      style={bilingual ? bilingualStyle : pageStyle}
      jsonLd={jsonLd}
    />
  );
}

/** The same on every page of the release, itself included; who has no language of the list reads all of them. */
function alternatesOf(page: Page): readonly Alternate[] {
  const locales = page.versions.map(({ locale }) => ({
    hreflang: locale,
    href: absolute(page.publicUrl, at.page(locale, page.key)),
  }));
  return [...locales, { hreflang: "x-default", href: absolute(page.publicUrl, at.bilingual(page.key)) }];
}

/** Each language by its own name, then all of them; `current` null on the page that has all. */
function languageLinks(page: Page, current: string | null): readonly Link[] {
  const ordered = switchOrder(
    page.versions.map((version) => version.locale),
    page.homeZone,
  );
  const links = ordered.map((locale) => ({
    href: path(page.publicUrl, at.page(locale, page.key)),
    labels: [{ text: languageName(locale, locale), lang: locale }],
    hreflang: locale,
    current: locale === current,
  }));
  if (links.length < 2) return links;
  return [
    ...links,
    {
      href: path(page.publicUrl, at.bilingual(page.key)),
      labels: links.flatMap((link) => link.labels),
      current: current === null,
    },
  ];
}

function footerLinks(
  page: Page,
  shown: readonly string[],
  bilingual: boolean,
  words: Words,
): readonly Link[] {
  const link = (to: string, key: string, locale: string): Link => {
    const own = words.in(locale);
    return { href: path(page.publicUrl, to), labels: [{ text: own.t(key), lang: own.locale }] };
  };
  const [first = page.sourceLocale] = shown;
  const data = bilingual ? at.release(page.key) : at.document(first, page.key);
  return [
    ...shown.map((locale) => link(at.index(locale), "allReleases", locale)),
    ...shown.map((locale) => link(at.atom(locale), "atom", locale)),
    ...(page.status === "killed" ? [] : [link(data, "data", first)]),
  ];
}

function sections(shown: readonly string[], words: Words): readonly Label[] {
  return distinct(
    shown.map((locale) => ({ text: words.in(locale).t("releases"), lang: words.in(locale).locale })),
  );
}

/** Words that two languages share are said once. */
function distinct(labels: readonly Label[]): readonly Label[] {
  return labels.filter((label, index) => labels.findIndex((other) => other.text === label.text) === index);
}
