import { describe, expect, test } from "vitest";
import { createPageWords } from "../../../src/adapters/rendering/words.ts";
import { pageLocales, pageResource, pageWords } from "../../fixtures/pages/words.ts";

describe("the words of the public pages", () => {
  test("are the locale's own, and English where a locale has none, and say which", () => {
    const words = pageWords();
    expect(words.in("ja").t("releases")).toBe("報道発表");
    expect(words.in("ja-JP").locale).toBe("ja");
    expect(words.in("fr").locale).toBe("en");
    expect(words.in("fr").t("releases")).toBe("Press Releases");
  });

  test("have the same keys in every locale, plural forms apart", () => {
    const keys = (locale: string): readonly string[] => [
      ...new Set(Object.keys(pageResource(locale)).map((key) => key.replace(/_(?:one|other)$/u, ""))),
    ];
    for (const locale of pageLocales) expect(keys(locale)).toEqual(keys("en"));
  });

  test("name one edition and several", () => {
    const { t } = pageWords().in("en");
    expect(t("simultaneous", { count: 1, languages: "Japanese" })).toBe(
      "At the same time as the Japanese edition",
    );
    expect(t("simultaneous", { count: 2, languages: "Japanese and French" })).toMatch(/editions$/u);
  });

  test("take a value as it is, whatever it holds", () => {
    const place = "{{organisation}} $t(releases) <b>&amp;</b>";
    expect(pageWords().in("en").t("zoneTime", { place })).toBe(`${place} time`);
  });

  test("throw on a key that nobody wrote, rather than show it to a reader", () => {
    expect(() => pageWords().in("ja").t("no-such-key")).toThrow("no-such-key");
    expect(() => createPageWords({ ja: {} })).toThrow("en");
  });

  test("do not touch the words of another instance", () => {
    const other = createPageWords({ en: { releases: "News" } });
    expect(pageWords().in("en").t("releases")).toBe("Press Releases");
    expect(other.in("en").t("releases")).toBe("News");
  });
});
