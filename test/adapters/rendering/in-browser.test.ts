import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderIndex } from "../../../src/adapters/rendering/render-index.tsx";
import { renderBilingualPage, renderLocalePage } from "../../../src/adapters/rendering/render-page.tsx";
import type { Page } from "../../../src/domain/edition/page.ts";
import { anIndex } from "../../fixtures/pages/index.ts";
import { seedPage } from "../../fixtures/pages/seed.ts";
import { pageWords } from "../../fixtures/pages/words.ts";
import { launchChromium, leaveOutBrowserSuite } from "../../support/browser.ts";

const words = pageWords();
const notice = {
  en: { text: "The overview of the meeting contained an error.", at: "2023-02-16T01:00:00Z" },
  ja: { text: "協議の概要に誤りがあったためです。", at: "2023-02-16T01:00:00Z" },
};
const pages: { readonly [name: string]: string } = {
  English: renderLocalePage(seedPage(), "en", words),
  Japanese: renderLocalePage(seedPage(), "ja", words),
  bilingual: renderBilingualPage(seedPage(), words),
  withdrawn: renderBilingualPage(seedPage({ status: "withdrawn", notice }), words),
  killed: renderLocalePage(seedPage({ status: "killed", notice }), "ja", words),
  "three-language": renderBilingualPage(inThreeLanguages(), words),
  index: renderIndex(anIndex(), "ja", words),
};
const names = Object.keys(pages);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.skipIf(leaveOutBrowserSuite("the public pages in Chromium"))("the public pages in Chromium", () => {
  let browser: Browser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await launchChromium();
    tab = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
  });

  test.each(names)("axe finds nothing on the %s page, light and dark, wide and narrow", async (name) => {
    await tab.setContent(html(name));
    await tab.evaluate(axe);
    for (const colorScheme of ["light", "dark"] as const) {
      await tab.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const width of [1440, 360]) {
        await tab.setViewportSize({ width, height: 900 });
        const found = await tab.evaluate(`axe.run({ resultTypes: ["violations"] }).then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ": " + nodes.map((node) => node.html).join(" ")))`);
        expect({ colorScheme, width, found }).toEqual({ colorScheme, width, found: [] });
      }
    }
  });

  test.each(names)("the %s page has no sideways scroll at any width", async (name) => {
    await tab.setContent(html(name));
    for (const width of [360, 390, 641, 768, 901, 1100, 1440, 1920]) {
      await tab.setViewportSize({ width, height: 900 });
      expect(await tab.evaluate("document.documentElement.scrollWidth")).toBe(width);
    }
  });

  test.each(["English", "Japanese", "bilingual"])(
    "no half of a time is broken on the %s page",
    async (name) => {
      await tab.setContent(html(name));
      for (const width of [360, 390, 768, 1000, 1440]) {
        await tab.setViewportSize({ width, height: 900 });
        const lines = await linesOf(tab, "article time");
        expect(lines.map(([text]) => text).join()).toMatch(/11:00 a\.m\.|午前11時/u);
        expect(lines.filter(([, count]) => count !== 1)).toEqual([]);
      }
    },
  );

  test("a half wider than a telephone breaks between day and clock, and the page does not scroll", async () => {
    const half =
      "Wednesday, September 27, 2023, commencing at approximately 11:45 p.m. Eastern Daylight Time";
    await tab.setContent(renderLocalePage(withHalf(half), "en", words));
    await tab.setViewportSize({ width: 360, height: 900 });
    expect(await tab.evaluate("document.documentElement.scrollWidth")).toBe(360);
    expect((await linesOf(tab, "article .nb")).filter(([, count]) => count !== 1)).toEqual([]);
    const [whole] = await linesOf(tab, "article time.long");
    expect(whole?.[1]).toBeGreaterThan(1);
  });

  test("a copy of the list keeps its numbers", async () => {
    const copyOf = async (name: string): Promise<string> => {
      await tab.setContent(html(name));
      await tab.evaluate(`getSelection().selectAllChildren(document.querySelector(".body"))`);
      return String(await tab.evaluate("getSelection().toString()"));
    };
    const [english, japanese] = [await copyOf("English"), await copyOf("Japanese")];
    expect(english).toMatch(/^\s*\(2\) The two sides concurred/mu);
    expect(english).toMatch(/^\s*3\. The two sides reconfirmed/mu);
    expect(japanese).toMatch(/^\s*（2）両者は、前日に/mu);
    expect(japanese).toMatch(/^\s*3\u3000両者は、G7広島サミット/mu);
  });

  test("on paper there is no switch, and the address is there", async () => {
    await tab.setContent(html("Japanese"));
    await tab.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await tab.locator(".languages").isVisible()).toBe(false);
    const address = tab.getByText("https://press.example.org/ja/releases/japan-us-vice-ministers");
    expect(await address.isVisible()).toBe(true);
    expect(await tab.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
    await tab.emulateMedia({ media: "screen", colorScheme: "light" });
  });
});

/** Each element that the selector finds: its text, and on how many lines it stands. */
async function linesOf(tab: Tab, selector: string): Promise<readonly (readonly [string, number])[]> {
  return tab.evaluate((wanted): [string, number][] => {
    const lines = (element: Element): number =>
      new Set([...element.getClientRects()].map((box) => box.top)).size;
    return [...document.querySelectorAll(wanted)].map((element) => [
      element.textContent ?? "",
      lines(element),
    ]);
  }, selector);
}

function html(name: string): string {
  const found = pages[name];
  if (found === undefined) throw new Error(`no page ${name}`);
  return found;
}

function inThreeLanguages(): Page {
  const seed = seedPage();
  const [english] = seed.versions;
  return english === undefined
    ? seed
    : { ...seed, versions: [...seed.versions, { ...english, locale: "fr" }] };
}

function withHalf(text: string): Page {
  const seed = seedPage();
  const half = { kind: "time", text, datetime: "2023-09-28T03:45:00Z", id: "t1" } as const;
  return {
    ...seed,
    versions: seed.versions.map((version) => ({
      ...version,
      blocks: version.blocks.map((block) => ({ ...block, runs: [half, ...block.runs] })),
    })),
  };
}
