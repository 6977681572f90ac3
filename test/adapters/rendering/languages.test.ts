import { expect, test } from "vitest";
import { languageName, openGraphLocale, switchOrder } from "../../../src/adapters/rendering/languages.ts";

test("the publisher's own language comes first in the switch, the others by tag, whatever the source was", () => {
  expect(switchOrder(["en", "ja"], "Asia/Tokyo")).toEqual(["ja", "en"]);
  expect(switchOrder(["ja", "fr", "en"], "Asia/Tokyo")).toEqual(["ja", "en", "fr"]);
  expect(switchOrder(["ja", "en"], "Europe/Paris")).toEqual(["en", "ja"]);
});

test("a language is named in itself and in others", () => {
  expect(languageName("ja", "ja")).toBe("日本語");
  expect(languageName("ja", "en")).toBe("Japanese");
});

test("Open Graph is told language and territory", () => {
  expect(["ja", "en", "en-GB"].map(openGraphLocale)).toEqual(["ja_JP", "en_US", "en_GB"]);
});
