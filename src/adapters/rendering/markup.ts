/** A React element as a whole HTML document. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

export function htmlDocument(page: ReactElement): string {
  return `<!doctype html>\n${renderToStaticMarkup(page).replace(attribute, inHtmlSpelling)}\n`;
}

/**
 * An attribute with its value, as React writes them: always in double quotes, which it escapes in text and values.
 * The value is taken with it, so that nothing inside one is mistaken for an attribute.
 */
const attribute = / ([A-Za-z:-]+)="[^"]*"/gu;

/** React spells some names as in scripts; pages are also read by people and by plain text tools. */
const spelling: { readonly [name: string]: string } = {
  charSet: "charset",
  dateTime: "datetime",
  hrefLang: "hreflang",
};

function inHtmlSpelling(whole: string, name: string): string {
  const html = Object.hasOwn(spelling, name) ? spelling[name] : undefined;
  return html === undefined ? whole : ` ${html}${whole.slice(1 + name.length)}`;
}
