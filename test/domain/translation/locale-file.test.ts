import fc from "fast-check";
import i18next, { type i18n } from "i18next";
import { describe, expect, test } from "vitest";
import {
  buildLocaleFile,
  guard,
  type LocaleFileInput,
  serialiseLocaleFile,
  unguard,
} from "../../../src/domain/translation/locale-file.ts";

const published = {
  status: "published",
  edition: "1",
  headline: "日米次官協議",
  dateline: "令和5年2月15日",
  blocks: [
    { path: "b3", text: "現地時間2月14日午前11時から約1時間、…" },
    { path: "b10", text: "1" },
    { path: "b4", text: "二" },
  ],
  times: [
    {
      id: "t1",
      text: "現地時間2月14日午前11時から約1時間",
      instant: "2023-02-14T16:00:00Z",
      zones: "America/New_York,Asia/Tokyo",
      duration: "PT1H",
    },
    { id: "t2", text: "1月", instant: null, zones: "", duration: null },
  ],
} as const satisfies LocaleFileInput;

/** A plain i18next with its default options, holding the file as an http or fs backend would. */
async function plain(input: LocaleFileInput): Promise<i18n> {
  const instance = i18next.createInstance();
  const file = JSON.parse(serialiseLocaleFile(buildLocaleFile(input)));
  await instance.init({
    lng: "ja",
    ns: ["releases/k"],
    defaultNS: "translation",
    resources: { ja: { "releases/k": file } },
  });
  return instance;
}

test("the keys stand in the contract's order, blocks in the order of the text, two spaces deep", () => {
  expect(serialiseLocaleFile(buildLocaleFile(published))).toBe(`{
  "release": {
    "status": "published",
    "edition": "1",
    "headline": "日米次官協議",
    "dateline": "令和5年2月15日",
    "blocks": {
      "b3": "現地時間2月14日午前11時から約1時間、…",
      "b10": "1",
      "b4": "二"
    },
    "times": {
      "t1": {
        "text": "現地時間2月14日午前11時から約1時間",
        "instant": "2023-02-14T16:00:00Z",
        "zones": "America/New_York,Asia/Tokyo",
        "duration": "PT1H"
      },
      "t2": {
        "text": "1月"
      }
    }
  }
}
`);
});

test("a withdrawn release keeps its text and says so first; a killed one has its notice alone", () => {
  const withdrawn = buildLocaleFile({ ...published, status: "withdrawn", notice: "取り下げました。" });
  expect(Object.keys(withdrawn.release)).toEqual([
    "status",
    "edition",
    "notice",
    "headline",
    "dateline",
    "blocks",
    "times",
  ]);
  expect(withdrawn.release["blocks"]).toEqual(buildLocaleFile(published).release["blocks"]);
  expect(buildLocaleFile({ status: "killed", notice: "配信取消" })).toEqual({
    release: { status: "killed", notice: "配信取消" },
  });
});

test.each(["b.1", "b:1", "b_1", "1", "", "__proto__", "B1"])("a block path %j could not be a key", (path) => {
  expect(() => buildLocaleFile({ ...published, blocks: [{ path, text: "x" }] })).toThrow(RangeError);
});

test("two blocks of one path would lose one", () => {
  expect(() =>
    buildLocaleFile({
      ...published,
      blocks: [
        { path: "b1", text: "x" },
        { path: "b1", text: "y" },
      ],
    }),
  ).toThrow(RangeError);
});

describe("the guard", () => {
  const risky = fc
    .array(
      fc.constantFrom(
        "{",
        "}",
        "$",
        "t",
        "(",
        ")",
        "$t(",
        "{{",
        "}}",
        "-",
        "x",
        "release.headline",
        ", ",
        '{"a":1}',
        "\u2060",
        "あ",
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(""));

  test.each([
    ["{{x}}", "{\u2060{x}}"],
    ["{{{x}}}", "{\u2060{\u2060{x}}}"],
    ["$t(key)", "$\u2060t(key)"],
    ["$$t($t(a))", "$$\u2060t($\u2060t(a))"],
    ["a { b } $ t(x) costs $5", "a { b } $ t(x) costs $5"],
  ])("%s", (text, guarded) => expect(guard(text)).toBe(guarded));

  test("holds: once is enough, it only adds U+2060, and comes off again", () => {
    fc.assert(
      fc.property(risky, (text) => {
        const guarded = guard(text);
        expect(guard(guarded)).toBe(guarded);
        expect(guarded).not.toMatch(/\{\{|\$t\(/u);
        expect(guarded.replaceAll("\u2060", "")).toBe(text.replaceAll("\u2060", ""));
        if (!text.includes("\u2060")) expect(unguard(guarded)).toBe(text);
      }),
    );
  });

  test("a plain i18next shows any text as written and evaluates nothing, in every way of asking", async () => {
    const values = { x: "EVALUATED", interpolation: { escapeValue: false } };
    await fc.assert(
      fc.asyncProperty(
        risky.filter((text) => text !== ""),
        async (text) => {
          const { t } = await plain({
            ...published,
            headline: text,
            blocks: [{ path: "b1", text }],
            times: [{ id: "t1", text, instant: null, zones: null, duration: null }],
          });
          const shown = [
            t("release.headline", { ns: "releases/k" }),
            t("releases/k:release.headline"),
            t("release.headline", { ns: "releases/k", ...values }),
            t("releases/k:release.blocks.b1", { ...values, count: 2, context: "male" }),
            t("releases/k:release.times.t1.text", values),
          ];
          for (const one of shown) expect(one).toBe(guard(text));
          const blocks: unknown = t("releases/k:release.blocks", { ...values, returnObjects: true });
          expect(blocks).toEqual({ b1: guard(text) });
        },
      ),
      { numRuns: 150 },
    );
  });

  test("without it i18next would have evaluated the text", async () => {
    const instance = i18next.createInstance();
    await instance.init({
      lng: "ja",
      resources: { ja: { translation: { a: "{{x}} $t(b)", b: "EVALUATED" } } },
    });
    expect(instance.t("a", { x: "EVALUATED" })).toBe("EVALUATED EVALUATED");
  });
});
