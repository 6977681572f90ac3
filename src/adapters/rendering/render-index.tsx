/**
 * The list of releases in one language, at `/{locale}/releases`: by month, newest first. It says nothing of what
 * is not public: no counts, no gaps, no "soon".
 */
import type { ReactNode } from "react";
import { presentDate } from "../../domain/time/dateline.ts";
import { Frame } from "./frame.tsx";
import { Head } from "./head.tsx";
import type { IndexEntry, IndexPage } from "../../domain/edition/index-page.ts";
import { languageName, switchOrder } from "./languages.ts";
import { htmlDocument } from "./markup.ts";
import { monthName, yearName } from "./month.ts";
import { absolute, at, path } from "./paths.ts";
import { Runs } from "./runs.tsx";
import { pageStyle } from "./style.ts";
import { headlineRoom } from "./text-block.tsx";
import type { LocaleWords, Words } from "./words.ts";

/** The list as a whole HTML document; the same list gives the same bytes. */
export function renderIndex(index: IndexPage, locale: string, words: Words): string {
  const own = words.in(locale);
  return htmlDocument(
    <IndexFrame index={index} locale={locale} words={words}>
      <header className="head">
        <h1 lang={langOf(own, locale)}>
          {own.t("releases")}
          {index.filter === null ? null : (
            <span className="period">{periodName(index.filter, own.locale)}</span>
          )}
        </h1>
      </header>
      {index.entries.length === 0 ? <p lang={langOf(own, locale)}>{own.t("noReleases")}</p> : null}
      {byMonth(index.entries).map(({ month, entries }) => (
        <Month key={month} month={month} entries={entries} index={index} locale={locale} words={own} />
      ))}
      <Pages index={index} locale={locale} words={own} />
    </IndexFrame>,
  );
}

interface PartProps {
  readonly index: IndexPage;
  readonly locale: string;
  readonly words: LocaleWords;
}

function Month(props: PartProps & { readonly month: string; readonly entries: readonly IndexEntry[] }) {
  const { month, entries, index, locale, words } = props;
  return (
    <section className="month">
      <h2 lang={langOf(words, locale)}>
        {monthName(Number(month.slice(0, 4)), Number(month.slice(5)), words.locale)}
      </h2>
      <ul role="list">
        {entries.map((entry) => (
          <li key={entry.key}>
            <time dateTime={entry.date} lang={langOf(words, locale)}>
              {presentDate(entry.date, words.locale)}
            </time>
            <p>
              <a href={path(index.publicUrl, at.page(locale, entry.key))}>
                <Runs runs={entry.headline} room={headlineRoom} />
              </a>
              {entry.state === "published" ? null : (
                <span className={`state ${entry.state}`} lang={langOf(words, locale)}>
                  {words.t(entry.state)}
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Links to the pages of newer and older entries, where there are any. */
function Pages({ index, locale, words }: PartProps) {
  if (index.newer === null && index.older === null) return null;
  const base = path(index.publicUrl, at.index(locale));
  return (
    <nav className="pages" aria-label={words.t("pages")} lang={langOf(words, locale)}>
      {index.newer === null ? null : (
        <a rel="prev" href={base + index.newer}>
          {words.t("newer")}
        </a>
      )}
      {index.older === null ? null : (
        <a rel="next" href={base + index.older}>
          {words.t("older")}
        </a>
      )}
    </nav>
  );
}

function IndexFrame(props: {
  readonly index: IndexPage;
  readonly locale: string;
  readonly words: Words;
  readonly children: ReactNode;
}) {
  const { index, locale, words, children } = props;
  const own = words.in(locale);
  const organisation = index.organisation[locale] ?? own.t("organisation");
  const period = index.filter === null ? [] : [periodName(index.filter, own.locale)];
  const title = [...period, own.t("releases"), organisation].join(own.t("titleGap"));
  return (
    <Frame
      skeleton={{
        locale,
        wordsLocale: own.locale,
        bilingual: false,
        organisation: [
          { text: organisation, lang: index.organisation[locale] === undefined ? own.locale : locale },
        ],
        section: [{ text: own.t("releases"), lang: own.locale }],
        home: path(index.publicUrl, at.index(locale)),
        languages: switchOrder(index.locales, index.homeZone).map((each) => ({
          href: path(index.publicUrl, indexPath(index, each)),
          labels: [{ text: languageName(each, each), lang: each }],
          hreflang: each,
          current: each === locale,
        })),
        footer: [
          {
            href: path(index.publicUrl, at.atom(locale)),
            labels: [{ text: own.t("atom"), lang: own.locale }],
          },
        ],
        labels: { skip: own.t("skip"), language: own.t("language") },
      }}
      head={
        <Head
          title={title}
          headline={title}
          locale={locale}
          locales={index.locales}
          organisation={organisation}
          publicUrl={index.publicUrl}
          canonical={absolute(index.publicUrl, indexPath(index, locale))}
          alternates={[
            ...index.locales.map((each) => [each, each]),
            ["x-default", index.locales[0] ?? locale],
          ].map(([hreflang = locale, each = locale]) => ({
            hreflang,
            href: absolute(index.publicUrl, indexPath(index, each)),
          }))}
          feeds={[{ locale, title: `${organisation}${own.t("titleGap")}${own.t("releases")}` }]}
          article={null}
          hidden={false}
          style={pageStyle}
          jsonLd={null}
        />
      }
    >
      {children}
    </Frame>
  );
}

/** The list of that locale, narrowed as this one is. */
function indexPath({ filter }: IndexPage, locale: string): string {
  if (filter === null) return at.index(locale);
  return filter.month === null ? at.year(locale, filter.year) : at.month(locale, filter.year, filter.month);
}

function periodName(filter: NonNullable<IndexPage["filter"]>, locale: string): string {
  return filter.month === null ? yearName(filter.year, locale) : monthName(filter.year, filter.month, locale);
}

/** Neighbours of one month together, in the order given. */
function byMonth(
  entries: readonly IndexEntry[],
): readonly { month: string; entries: readonly IndexEntry[] }[] {
  const months: { month: string; entries: IndexEntry[] }[] = [];
  for (const entry of entries) {
    const month = entry.date.slice(0, 7);
    const last = months.at(-1);
    if (last?.month === month) last.entries.push(entry);
    else months.push({ month, entries: [entry] });
  }
  return months;
}

function langOf(words: LocaleWords, locale: string): string | undefined {
  return words.locale === locale ? undefined : words.locale;
}
