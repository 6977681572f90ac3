/** The way from the list of releases to this one: the list, then its month. */
import { monthName } from "./month.ts";
import { at, path } from "./paths.ts";
import type { LocaleWords } from "./words.ts";

export interface TrailProps {
  readonly publicUrl: string;
  readonly locale: string;
  /** `YYYY-MM-DD` or longer. */
  readonly date: string;
  readonly words: LocaleWords;
}

export function Trail({ publicUrl, locale, date, words }: TrailProps) {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  return (
    <nav
      className="trail"
      aria-label={words.t("trail")}
      lang={words.locale === locale ? undefined : words.locale}
    >
      <ol role="list">
        <li>
          <a href={path(publicUrl, at.index(locale))}>{words.t("releases")}</a>
        </li>
        <li>
          <span aria-hidden="true">›</span>
          <a href={path(publicUrl, at.month(locale, year, month))}>{monthName(year, month, words.locale)}</a>
        </li>
      </ol>
    </nav>
  );
}
