/**
 * Words of another language inside a text: the Latin gloss that a Japanese edition puts in brackets after a name.
 * Marked with their language, they get the right glyphs and the right voice (WCAG 3.1.2).
 */
import { languageOf } from "../locale.ts";
import type { Run } from "./page.ts";

/**
 * Two or more Latin words in a row; a single one (`G7`, `D.C.`, `ASEAN`) is part of the sentence.
 * The look-behind keeps the search linear: a word is tried from its first letter only.
 */
const latinWords =
  /(?<![A-Za-zÀ-ɏ.,'’&-])[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.,'’&-]*(?: [A-Za-zÀ-ɏ(][A-Za-zÀ-ɏ.,'’&)-]*)+/gu;

const withoutLatinScript = new Set(["ja", "zh", "ko", "ru", "uk", "ar", "th", "el", "he", "hi"]);

/** Cuts a text into plain and foreign runs. Latin words are taken to be in the source's language, else in English. */
export function foreignRuns(text: string, locale: string, sourceLocale: string): readonly Run[] {
  if (!withoutLatinScript.has(languageOf(locale))) return [{ kind: "text", text }];
  const lang = withoutLatinScript.has(languageOf(sourceLocale)) ? "en" : sourceLocale;
  const runs: Run[] = [];
  let done = 0;
  for (const found of text.matchAll(latinWords)) {
    if (found.index > done) runs.push({ kind: "text", text: text.slice(done, found.index) });
    runs.push({ kind: "foreign", text: found[0], lang });
    done = found.index + found[0].length;
  }
  if (done < text.length) runs.push({ kind: "text", text: text.slice(done) });
  return runs;
}
