/** The language that a document says its text is in. Word says one for Latin letters and one for those of East Asia. */
import type { WordLanguages } from "./word-styles.ts";

/** Letters of East Asia among all letters, above which the text is in their language. */
const share = 0.2;

/** In UTF-16 units: enough of a text to tell. */
const sample = 20_000;

const tag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/u;

/** The language of a text (BCP 47, as written in the document), or null where the document does not say. */
export function languageOfText(text: string, { latin, eastAsian }: WordLanguages): string | null {
  const head = text.slice(0, sample);
  const asian =
    head.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const all = head.match(/\p{L}/gu)?.length ?? 0;
  if (asian <= all * share) return latin !== null && tag.test(latin) ? latin : null;
  return eastAsian !== null && /^(?:ja|zh|ko)\b/iu.test(eastAsian) && tag.test(eastAsian) ? eastAsian : null;
}
