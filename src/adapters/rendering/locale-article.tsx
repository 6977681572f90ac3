/** The page in one language: notice, headline, date line and text; two facts beside it. */
import type { Page, PageVersion } from "../../domain/edition/page.ts";
import { Body } from "./body.tsx";
import { Dateline } from "./dateline.tsx";
import { Facts } from "./facts.tsx";
import { Notice } from "./notice.tsx";
import { partsOf } from "./page-parts.ts";
import { at } from "./paths.ts";
import { Runs } from "./runs.tsx";
import { headlineRoom, TextBlock } from "./text-block.tsx";
import { Trail } from "./trail.tsx";
import type { LocaleWords } from "./words.ts";

export interface LocaleArticleProps {
  readonly page: Page;
  readonly version: PageVersion;
  readonly words: LocaleWords;
}

export function LocaleArticle({ page, version, words }: LocaleArticleProps) {
  const { category, subheads, body } = partsOf(version);
  const { locale, dateline } = version;
  const date = dateline.date ?? page.firstPublishedAt;
  return (
    <>
      <Trail publicUrl={page.publicUrl} locale={locale} date={date} words={words} />
      {page.status === "withdrawn" ? (
        <Notice kind="withdrawn" page={page} locale={locale} words={words} />
      ) : null}
      <div className="columns">
        <article>
          <header className="head">
            {category === null ? null : <TextBlock block={category} id={category.path} />}
            <h1>
              <Runs runs={version.headline} room={headlineRoom} />
            </h1>
            {subheads.map((block) => (
              <TextBlock key={block.path} block={block} id={block.path} />
            ))}
            <Dateline {...dateline} />
          </header>
          <Body blocks={body} />
        </article>
        <aside
          className="facts"
          aria-label={words.t("facts")}
          lang={words.locale === locale ? undefined : words.locale}
        >
          <Facts page={page} version={version} words={words} address={at.page(locale, page.key)} />
        </aside>
      </div>
    </>
  );
}
