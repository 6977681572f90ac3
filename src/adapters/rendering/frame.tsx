/** What stands around every public page: the document, its head, the organisation, the languages, the foot. */
import { Fragment, type ReactNode } from "react";
import { Seal } from "./seal.tsx";

export interface Link {
  /** Where a reader goes. */
  readonly href: string;
  /** More than one are joined by a plus. */
  readonly labels: readonly Label[];
  /** The language of the page behind it, where it is one. */
  readonly hreflang?: string;
  readonly current?: boolean;
}

/** Words in their own language, which may not be the page's. */
export interface Label {
  readonly text: string;
  readonly lang: string;
}

export interface Skeleton {
  /** The language of the page, and of the words around its text: they differ where a locale has no words. */
  readonly locale: string;
  readonly wordsLocale: string;
  readonly bilingual: boolean;
  readonly organisation: readonly Label[];
  readonly section: readonly Label[];
  readonly home: string;
  readonly languages: readonly Link[];
  readonly footer: readonly Link[];
  readonly labels: { readonly skip: string; readonly language: string };
}

export interface FrameProps {
  readonly skeleton: Skeleton;
  readonly head: ReactNode;
  readonly children: ReactNode;
}

export function Frame({ skeleton, head, children }: FrameProps) {
  const { locale, labels } = skeleton;
  const lang = skeleton.wordsLocale === locale ? undefined : skeleton.wordsLocale;
  return (
    <html lang={locale}>
      <head>{head}</head>
      <body className={skeleton.bilingual ? "bilingual" : undefined}>
        <a className="skip" href="#main" lang={lang}>
          {labels.skip}
        </a>
        <header className="site" lang={lang}>
          <div className="wrap">
            <a className="organisation" href={skeleton.home}>
              <Seal />
              <span>
                <b>
                  <Labels labels={skeleton.organisation} around={skeleton.wordsLocale} gap={"\u3000"} />
                </b>
                <span className="label">
                  <Labels labels={skeleton.section} around={skeleton.wordsLocale} gap={"\u3000"} />
                </span>
              </span>
            </a>
            {skeleton.languages.length > 1 ? (
              <nav className="languages" aria-label={labels.language}>
                <Links links={skeleton.languages} around={skeleton.wordsLocale} />
              </nav>
            ) : null}
          </div>
        </header>
        <main id="main" className="wrap">
          {children}
        </main>
        <footer className="foot" lang={lang}>
          <div className="wrap">
            <Links links={skeleton.footer} around={skeleton.wordsLocale} />
          </div>
        </footer>
      </body>
    </html>
  );
}

interface LabelsProps {
  readonly labels: readonly Label[];
  /** The language of the element around, which needs no mark. */
  readonly around: string;
  readonly gap: string;
}

function Labels({ labels, around, gap }: LabelsProps) {
  return labels.map(({ text, lang }, index) => (
    <Fragment key={index}>
      {index > 0 ? gap : null}
      {lang === around ? text : <span lang={lang}>{text}</span>}
    </Fragment>
  ));
}

function Links({ links, around }: { readonly links: readonly Link[]; readonly around: string }) {
  return (
    <ul role="list">
      {links.map((link) => (
        <li key={link.href}>
          <a
            href={link.href}
            hrefLang={link.hreflang}
            aria-current={link.current === true ? "page" : undefined}
          >
            <Labels labels={link.labels} around={around} gap=" + " />
          </a>
        </li>
      ))}
    </ul>
  );
}
