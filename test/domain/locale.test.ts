import { expect, test } from "vitest";
import { evidentLanguage, languageOf, localeOf, localesOf, plainLocale } from "../../src/domain/locale.ts";

test("a tag is read into its canonical form, and what is none is none", () => {
  expect(localeOf("EN-us")).toBe("en-US");
  expect(localeOf("not a tag")).toBeNull();
  expect(localesOf("ja, zh-hant,ja")).toEqual(["ja", "zh-Hant"]);
  expect(localesOf("ja,")).toBeNull();
  expect(languageOf("zh-Hant")).toBe("zh");
});

test.each([
  ["en-US", "en"],
  ["ja-JP", "ja"],
  ["en-GB", "en-GB"],
  ["zh-Hant-TW", "zh-TW"],
])("%s is kept under %s", (tag, plain) => {
  expect(plainLocale(tag)).toBe(plain);
});

test("a text in kana is evidently Japanese; names in kanji alone do not make it so", () => {
  expect(evidentLanguage("日米次官協議が開催されました。")).toBe("ja");
  expect(evidentLanguage("The meeting (日米次官協議) was held.")).toBeNull();
  expect(evidentLanguage("")).toBeNull();
});
