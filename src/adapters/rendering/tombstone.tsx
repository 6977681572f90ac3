/** What is left of a killed edition: that it must not be used, and why. No word of its text. */
import type { Page } from "../../domain/edition/page.ts";
import type { Versions } from "./bilingual-article.tsx";
import { NoticeText } from "./notice.tsx";
import type { LocaleWords, Words } from "./words.ts";

export interface TombstoneProps {
  readonly page: Page;
  readonly locale: string;
  readonly words: LocaleWords;
}

export function Tombstone({ page, locale, words }: TombstoneProps) {
  return (
    <div className="tombstone" lang={words.locale === locale ? undefined : words.locale}>
      <h1>{words.t("killedNotice")}</h1>
      <NoticeText page={page} locale={locale} words={words} />
    </div>
  );
}

export interface BilingualTombstoneProps {
  readonly page: Page;
  readonly versions: Versions;
  readonly words: Words;
}

/** The same in every language, below each other. */
export function BilingualTombstone({ page, versions, words }: BilingualTombstoneProps) {
  return (
    <div className="tombstone">
      <h1>
        {versions.map(({ locale }) => (
          <span key={locale} lang={words.in(locale).locale}>
            {words.in(locale).t("killedNotice")}
          </span>
        ))}
      </h1>
      {versions.map(({ locale }) => (
        <div key={locale} lang={words.in(locale).locale}>
          <NoticeText page={page} locale={locale} words={words.in(locale)} />
        </div>
      ))}
    </div>
  );
}
