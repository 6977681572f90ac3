import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderBilingualPage, renderLocalePage } from "../../../src/adapters/rendering/render-page.tsx";
import { alternatesIn, canonicalOf, elementsOf, named } from "../../fixtures/pages/markup.ts";
import { pageWithText, seedPage } from "../../fixtures/pages/seed.ts";
import { pageWords } from "../../fixtures/pages/words.ts";

const words = pageWords();
const seed = seedPage();
const pages = {
  english: renderLocalePage(seed, "en", words),
  japanese: renderLocalePage(seed, "ja", words),
  bilingual: renderBilingualPage(seed, words),
};
const all = Object.entries(pages);

describe("every page of a release", () => {
  test.each(all)(
    "the %s page is a well-formed document with one h1, one main and its language",
    (_name, html) => {
      expect(html).toMatch(/^<!doctype html>\n<html lang="(?:en|ja)">/u);
      expect(named(html, "h1")).toHaveLength(1);
      expect(named(html, "main")).toHaveLength(1);
      expect(named(html, "title")).toHaveLength(1);
    },
  );

  test.each(all)("the %s page is under 40 kB and asks the network for nothing", (_name, html) => {
    expect(Buffer.byteLength(html)).toBeLessThan(40_000);
    expect(html).not.toMatch(/@import|url\(|src=|rel="stylesheet"|rel="preload"/u);
  });

  test("is the same bytes each time", () => {
    expect(renderLocalePage(seedPage(), "en", pageWords())).toBe(pages.english);
    expect(renderLocalePage(seedPage(), "ja", pageWords())).toBe(pages.japanese);
    expect(renderBilingualPage(seedPage(), pageWords())).toBe(pages.bilingual);
  });

  test("names the same alternates: itself, each language, and the bilingual page for everybody else", () => {
    const lists = all.map(([, html]) => alternatesIn(html));
    expect(lists[0]).toEqual([
      ["en", "https://press.example.org/en/releases/japan-us-vice-ministers"],
      ["ja", "https://press.example.org/ja/releases/japan-us-vice-ministers"],
      ["x-default", "https://press.example.org/releases/japan-us-vice-ministers"],
    ]);
    for (const list of lists) expect(list).toEqual(lists[0]);
    expect(all.map(([, html]) => canonicalOf(html))).toEqual((lists[0] ?? []).map(([, href]) => href));
  });

  test("has the same ids of blocks, so that a link to a place works in every language", () => {
    const ids = (html: string): readonly (string | undefined)[] =>
      elementsOf(html)
        .map(({ attributes }) => attributes["id"])
        .filter((id) => id !== undefined && /^b\d+$/u.test(id));
    expect(ids(pages.english)).toEqual(["b0", "b3", "b4", "b5", "b6", "b7", "b8", "b9", "b10", "b11"]);
    expect(ids(pages.japanese)).toEqual(ids(pages.english));
    expect(ids(pages.bilingual)).toEqual(ids(pages.english));
  });

  test("links to the other languages by their own names, in the same order everywhere", () => {
    for (const [, html] of all) {
      const [, , ...texts] = named(html, "a").map((link) => link.text);
      expect(texts.slice(0, 3)).toEqual(["日本語", "English", "日本語 + English"]);
      expect(html.match(/aria-current="page"/gu)).toHaveLength(1);
    }
  });

  test("marks every word in another language than the one around it", () => {
    expect(pages.english).toContain('<span lang="ja">日本語</span> + English</a>');
    expect(pages.japanese).toContain('（<span lang="en">The Honorable Wendy R. Sherman,');
    expect(pages.bilingual).toContain(
      '<p class="item level-1" lang="ja"><span class="marker">1\u3000</span>冒頭',
    );
  });

  test("announces its feeds", () => {
    const feeds = named(pages.japanese, "link").filter(({ attributes }) => attributes["type"] !== undefined);
    expect(feeds.map(({ attributes }) => attributes["href"])).toContain(
      "https://press.example.org/ja/feed.atom",
    );
  });
});

describe("times", () => {
  test("stand in <time> half by half, with the brackets outside", () => {
    expect(pages.japanese).toContain(
      '<time datetime="2023-02-14T16:00:00Z" class="moment">現地時間2月14日午前11時</time>（' +
        '<time datetime="2023-02-14T16:00:00Z" class="moment">日本時間15日午前1時</time>）から' +
        '<time datetime="PT1H">約1時間</time>、',
    );
    expect(pages.japanese).toContain('<time datetime="2023-02-15">令和5年2月15日</time>');
  });

  test("are shown beside the text on both clocks, with the day shift in words", () => {
    const facts = (html: string): string => named(html, "aside")[0]?.text ?? "";
    expect(facts(pages.english)).toMatch(
      /Washington D\.C\.Tue, February 1411:00 a\.m\.JapanWed, February 15\+1 day1:00 a\.m\./u,
    );
    expect(facts(pages.japanese)).toMatch(
      /ワシントンD\.C\.2月14日（火）午前11時日本2月15日（水）翌日午前1時約1時間/u,
    );
  });

  test("say when the edition was published, on the publisher's clock, and together with what", () => {
    const facts = named(pages.japanese, "aside")[0]?.text ?? "";
    expect(facts).toContain("公開2023年2月15日（水）午前6時日本時間。英語版と同時原文英語版第1版");
  });

  test("say when it was updated only where it was", () => {
    const later = renderLocalePage(
      seedPage({ edition: 2, publishedAt: "2023-02-16T01:00:00Z" }),
      "en",
      words,
    );
    expect(named(later, "dt").map((element) => element.text)).toContain("Updated");
    expect(named(pages.english, "dt").map((element) => element.text)).not.toContain("Updated");
  });
});

describe("structured data", () => {
  test("ties each language to the other", () => {
    const article = (html: string): unknown => JSON.parse(named(html, "script")[0]?.text ?? "");
    expect(article(pages.japanese)).toMatchObject({
      "@type": "NewsArticle",
      headline: "日米次官協議",
      inLanguage: "ja",
      datePublished: "2023-02-14T21:00:00Z",
      dateModified: "2023-02-14T21:00:00Z",
      translationOfWork: { "@id": "https://press.example.org/en/releases/japan-us-vice-ministers" },
      publisher: { name: "見本省" },
    });
    expect(article(pages.english)).toMatchObject({ workTranslation: [{ inLanguage: "ja" }] });
    expect(article(pages.bilingual)).toMatchObject({ hasPart: [{ inLanguage: "en" }, { inLanguage: "ja" }] });
  });

  test("says language and territory to messengers", () => {
    const property = (name: string): string | undefined =>
      named(pages.japanese, "meta").find(({ attributes }) => attributes["property"] === name)?.attributes[
        "content"
      ];
    expect(property("og:locale")).toBe("ja_JP");
    expect(property("og:locale:alternate")).toBe("en_US");
  });
});

describe("what people wrote", () => {
  const hostile = `</title></script><script>alert(1)</script> & "quotes" 'too' {{x}} $t(releases) <!-- ]]>`;

  test("is shown as written and evaluated nowhere", () => {
    const page = pageWithText(hostile, [hostile]);
    for (const html of [renderLocalePage(page, "en", words), renderBilingualPage(page, words)]) {
      expect(named(html, "h1")[0]?.text).toBe(hostile);
      expect(named(html, "p").map((element) => element.text)).toContain(hostile);
      expect(named(html, "title")[0]?.text).toContain(hostile);
      expect(html.match(/<script/gu)).toHaveLength(1);
      expect(html).not.toContain("<!--");
    }
  });

  test("may look like an attribute", () => {
    const text = 'x dateTime=" dateTime=';
    const html = renderLocalePage(pageWithText(text, [text]), "en", words);
    expect(named(html, "h1")[0]?.text).toBe(text);
    expect(JSON.parse(named(html, "script")[0]?.text ?? "")).toMatchObject({ headline: text });
    const title = named(html, "meta").find(({ attributes }) => attributes["property"] === "og:title");
    expect(title?.attributes["content"]).toBe(text);
  });

  test("survives any characters in headline and text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (headline, text) => {
        const html = renderLocalePage(pageWithText(headline, [text]), "en", words);
        expect(named(html, "h1")[0]?.text).toBe(headline);
        expect(named(html, "p").some((element) => element.text === text)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

describe("an edition that no longer holds", () => {
  const notice = {
    en: { text: "The overview was <wrong>.", at: "2023-02-16T01:00:00Z" },
    ja: { text: "概要に誤りがありました。", at: "2023-02-16T01:00:00Z" },
  };

  test("withdrawn, has its notice before everything and keeps its text", () => {
    const html = renderLocalePage(seedPage({ status: "withdrawn", notice }), "en", words);
    expect(html.indexOf("The overview was &lt;wrong&gt;.")).toBeLessThan(html.indexOf("<h1"));
    expect(html).toContain("This release has been withdrawn");
    expect(html).toContain("shared the recognition that U.S. engagement");
  });

  test("withdrawn, says so in every language on the bilingual page", () => {
    const html = renderBilingualPage(seedPage({ status: "withdrawn", notice }), words);
    expect(html).toContain("This release has been withdrawn");
    expect(html).toContain("概要に誤りがありました。");
  });

  test("killed, leaves nothing but its tombstone", () => {
    const killed = seedPage({ status: "killed", notice });
    for (const html of [renderLocalePage(killed, "ja", words), renderBilingualPage(killed, words)]) {
      expect(named(html, "h1")[0]?.text).toContain("この発表は配信を取り消しました");
      expect(html).toContain("概要に誤りがありました。");
      expect(html).not.toMatch(/日米次官協議|Vice Minister|令和5年|ld\+json/u);
    }
  });

  test("killed without words of its own, still says that it must not be used", () => {
    const html = renderLocalePage(seedPage({ status: "killed" }), "en", words);
    expect(named(html, "h1")[0]?.text).toBe("This release must not be used");
  });
});

describe("other sets of languages", () => {
  test("one language has no switch and no dangling alternate", () => {
    const html = renderLocalePage(pageWithText("Alone", ["Text."]), "en", words);
    expect(html).not.toContain('class="languages"');
    expect(alternatesIn(html).map(([hreflang]) => hreflang)).toEqual(["en", "x-default"]);
  });

  test("a language without words of its own gets English ones, marked as English", () => {
    const [english] = seed.versions;
    if (english === undefined) throw new Error("the seed has no version");
    const html = renderLocalePage(
      { ...seed, versions: [...seed.versions, { ...english, locale: "fr" }] },
      "fr",
      words,
    );
    expect(named(html, "html")[0]?.attributes["lang"]).toBe("fr");
    expect(named(html, "footer")[0]?.attributes["lang"]).toBe("en");
    expect(named(html, "aside")[0]?.attributes["lang"]).toBe("en");
  });

  test("a language that the edition does not have is refused, never replaced by another", () => {
    expect(() => renderLocalePage(seed, "fr", words)).toThrow("fr");
  });

  test("a site below a path links below that path", () => {
    const html = renderLocalePage(seedPage({ publicUrl: "https://example.org/press" }), "en", words);
    const links = named(html, "a").map(({ attributes }) => attributes["href"] ?? "");
    expect(links.filter((href) => !href.startsWith("/press/"))).toEqual(["#main"]);
  });
});
