/**
 * The one stylesheet of the public pages, ready to stand inside a page: tokens as custom properties for light,
 * dark and paper, then the rules in `css/`. It is in the page because a page must also read well alone,
 * from a disk or an archive.
 */
import { readFileSync } from "node:fs";
import { dark, light, paper } from "./tokens.ts";

/** In the order in which they take precedence, the last the most. */
const sheets = ["base", "site", "article", "facts", "parallel", "list", "narrow", "print"];

const rules = sheets
  .map((sheet) => compact(readFileSync(new URL(`./css/${sheet}.css`, import.meta.url), "utf8")))
  .join("");

/** For a page in one language: A4 upright in print. */
export const pageStyle = [
  `:root{color-scheme:light dark;${properties(light)}}`,
  `@media (prefers-color-scheme:dark){:root{${properties(dark)}}}`,
  rules,
  `@media print{:root{color-scheme:light;${properties(paper)}}}`,
  "@page{size:A4;margin:20mm}",
].join("\n");

/** For the page with all languages side by side: the same, and A4 lying in print. */
export const bilingualStyle = `${pageStyle}\n@page{size:A4 landscape;margin:16mm 18mm}`;

function properties(theme: { readonly [token: string]: string }): string {
  return Object.entries(theme)
    .map(([token, colour]) => `--${token}:${colour}`)
    .join(";");
}

/** Without comments, indentation and the line ends that carry nothing: `a {\n  b: c;\n}` -> `a {b: c;}`. */
function compact(css: string): string {
  let bare = "";
  let from = 0;
  for (let start = css.indexOf("/*"); start >= 0; start = css.indexOf("/*", from)) {
    bare += css.slice(from, start);
    const end = css.indexOf("*/", start);
    from = end < 0 ? css.length : end + 2;
  }
  bare += css.slice(from);
  let out = "";
  for (const line of bare.split("\n").map((each) => each.trim())) {
    if (line === "") continue;
    out += line;
    if (line === "}") out += "\n";
    else if (!line.endsWith("{") && !line.endsWith(";")) out += " ";
  }
  return out;
}
