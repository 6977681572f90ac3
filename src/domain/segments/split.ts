/**
 * Cuts a text into sentences. The sentences joined are the text, byte for byte; white space stays with the sentence before.
 *
 * English and Japanese have rules for press releases; other languages use those of the Unicode standard, which the
 * runtime brings.
 */
import { languageOf } from "../locale.ts";
import { splitEnglish } from "./split-en.ts";
import { splitJapanese } from "./split-ja.ts";

export function splitSentences(text: string, locale: string): readonly string[] {
  const language = languageOf(locale);
  if (language === "ja") return splitJapanese(text);
  return language === "en" ? splitEnglish(text) : splitByUnicode(text, locale);
}

function splitByUnicode(text: string, locale: string): readonly string[] {
  return Array.from(
    new Intl.Segmenter(locale, { granularity: "sentence" }).segment(text),
    ({ segment }) => segment,
  );
}
