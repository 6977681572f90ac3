/**
 * The words of the public pages: `locales/<locale>/page.json` through an i18next of our own (no global one),
 * loaded by the caller. Where a locale has no such file the words are English, and say so, so that the page can
 * put `lang` on them.
 *
 * What an author wrote is never handed to i18next, except as a value: values are not evaluated.
 */
import { createInstance } from "i18next";
import { remembered } from "./remembered.ts";

/** `page.json` of each locale. */
export type PageResources = { readonly [locale: string]: object };

export type Values = { readonly [name: string]: string | number };

/** The words for the readers of one locale. */
export interface LocaleWords {
  /** The locale that the words are really in: the one asked for, its bare language, or `en`. */
  readonly locale: string;
  /** The words of a key of `page.json`, its `{{values}}` filled in. Throws where the key is unknown. */
  t(key: string, values?: Values): string;
}

export interface Words {
  in(locale: string): LocaleWords;
}

const fallback = "en";

/** A noncharacter: what no file of words says. */
const noWords = "\uffff";

/** Makes the words of all locales. `resources` must hold `en`. */
export function createPageWords(resources: PageResources): Words {
  if (resources[fallback] === undefined) throw new Error(`page words need the locale ${fallback}`);
  const i18n = createInstance();
  void i18n.init({
    initAsync: false,
    fallbackLng: fallback,
    defaultNS: "page",
    resources: Object.fromEntries(
      Object.entries(resources).map(([locale, page]) => [locale, { page: { ...page } }]),
    ),
    interpolation: { escapeValue: false, skipOnVariables: true },
  });
  const wordsIn = remembered((locale): LocaleWords => {
    const found = [locale, locale.split("-")[0] ?? locale].find((tag) => resources[tag] !== undefined);
    const own = found ?? fallback;
    const fixed = i18n.getFixedT(own, "page");
    const said = (key: string, values: Values): string => {
      const text = fixed(key, { ...values, defaultValue: noWords });
      if (text === noWords) throw new Error(`no words for ${key} in ${own}/page.json`);
      return text;
    };
    const plain = remembered((key) => said(key, {}));
    return { locale: own, t: (key, values) => (values === undefined ? plain(key) : said(key, values)) };
  });
  return { in: wordsIn };
}
