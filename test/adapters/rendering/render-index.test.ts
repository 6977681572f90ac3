import { expect, test } from "vitest";
import type { IndexPage } from "../../../src/domain/edition/index-page.ts";
import { renderIndex } from "../../../src/adapters/rendering/render-index.tsx";
import { alternatesIn, canonicalOf, named } from "../../fixtures/pages/markup.ts";
import { anIndex } from "../../fixtures/pages/index.ts";
import { pageWords } from "../../fixtures/pages/words.ts";

const words = pageWords();

test("lists by month, each release with its date in the locale's own form", () => {
  const html = renderIndex(anIndex(), "ja", words);
  expect(named(html, "h2").map((element) => element.text)).toEqual(["2023年2月", "2023年1月"]);
  expect(named(html, "li").map((element) => element.text)).toEqual(
    expect.arrayContaining(["令和5年2月15日日米次官協議訂正", "令和5年2月10日日米電話会談"]),
  );
  expect(html).toContain('href="/ja/releases/vice-ministers"');
});

test("says the state only of what was corrected or withdrawn, in words", () => {
  const html = renderIndex(anIndex(), "en", words);
  expect(html.match(/class="state/gu)).toHaveLength(2);
  expect(html).toContain(">Corrected</span>");
  expect(html).toContain(">Withdrawn</span>");
});

test("is narrowed in title, address and alternates, each language naming the same list", () => {
  const index = anIndex({ filter: { year: 2023, month: 2 } });
  const [english, japanese] = [renderIndex(index, "en", words), renderIndex(index, "ja", words)];
  expect(named(english, "title")[0]?.text).toBe("February 2023 – Press Releases – Sample Ministry");
  expect(canonicalOf(japanese)).toBe("https://press.example.org/ja/releases?year=2023&month=2");
  expect(alternatesIn(english)).toEqual(alternatesIn(japanese));
  expect(alternatesIn(english).map(([hreflang]) => hreflang)).toEqual(["en", "ja", "x-default"]);
});

test("links to newer and older releases where there are any, and to the feed", () => {
  const html = renderIndex(anIndex({ older: "?before=x&y" }), "en", words);
  const links = named(html, "a").map(({ attributes }) => attributes["href"]);
  expect(links).toContain("/en/releases?before=x&y");
  expect(links).toContain("/en/feed.atom");
  expect(html).not.toContain('rel="prev"');
});

test("says that there is nothing, and no more than that", () => {
  const html = renderIndex(anIndex({ entries: [] }), "ja", words);
  expect(named(html, "main")[0]?.text).toBe("報道発表この期間の発表はありません。");
});

test("is the same bytes each time, and under 40 kB for a full page of long headlines", () => {
  const entries: IndexPage["entries"] = Array.from({ length: 20 }, (_, index) => ({
    key: `release-${index}`,
    headline: [{ kind: "text", text: "日米韓次官協議".repeat(10) }],
    date: "2023-02-15",
    state: "corrected",
  }));
  const html = renderIndex(anIndex({ entries }), "ja", words);
  expect(renderIndex(anIndex({ entries }), "ja", pageWords())).toBe(html);
  expect(Buffer.byteLength(html)).toBeLessThan(40_000);
});
