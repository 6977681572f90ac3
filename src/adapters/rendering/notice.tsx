/**
 * The bar above everything that says an edition was corrected or withdrawn: what, when, and why. Colour repeats
 * what the words say; it is always printed.
 */
import type { Page } from "../../domain/edition/page.ts";
import { placeName } from "../../domain/time/zone.ts";
import { HomeTime } from "./facts.tsx";
import type { LocaleWords } from "./words.ts";

export interface NoticeProps {
  readonly kind: "corrected" | "withdrawn";
  readonly page: Page;
  readonly locale: string;
  readonly words: LocaleWords;
}

export function Notice({ kind, page, locale, words }: NoticeProps) {
  return (
    <div className={`notice ${kind}`} role="note" lang={words.locale}>
      <p>
        <strong>{words.t(kind === "corrected" ? "correctedNotice" : "withdrawnNotice")}</strong>
      </p>
      <NoticeText page={page} locale={locale} words={words} />
    </div>
  );
}

/** When, on the publisher's clock, and the words of the person who decided it; nothing where none were given. */
export function NoticeText({ page, locale, words }: Omit<NoticeProps, "kind">) {
  const notice = page.notice?.[locale];
  if (notice === undefined) return null;
  return (
    <p>
      <HomeTime instant={notice.at} page={page} words={words} />
      <span className="nb">
        {words.t("zoneAfter", { place: placeName(page.homeZone, null, words.locale) })}
      </span>
      <span lang={locale === words.locale ? undefined : locale}>{notice.text}</span>
    </p>
  );
}
