/** The main job: one file in, two published editions out - or, honestly, what a person must settle. */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInstance } from "i18next";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readPlannedTime } from "../../src/domain/time/planned-time.ts";
import { importMemory } from "../../src/pipeline/import-memory.ts";
import {
  aConfig,
  aFolder,
  aKey,
  aWorkingApp,
  seedText,
  settled,
  submitted,
  type TestApp,
  withExampleMemory,
} from "../support/app.ts";

const folder = aFolder();
let working: TestApp;

beforeAll(async () => {
  working = await aWorkingApp(aConfig(folder.path));
});

afterAll(async () => {
  await working.close();
  folder.remove();
});

const localeFile = (locale: string, key: string): { release: Release } =>
  JSON.parse(readFileSync(join(folder.path, "locales", locale, "releases", `${key}.json`), "utf8")) as {
    release: Release;
  };

interface Release {
  readonly status: string;
  readonly edition: string;
  readonly headline: string;
  readonly dateline: string;
  readonly blocks: { readonly [path: string]: string };
  readonly times: {
    readonly [id: string]: {
      readonly text: string;
      readonly instant: string;
      readonly zones: string;
      readonly duration: string;
    };
  };
}

describe("with an empty memory", () => {
  test("nothing is published, each segment waits, and the work goes on when the memory is filled", async () => {
    const text = await seedText();
    await submitted(working.app, { key: "seed", text });
    const { state } = await settled(working.app, "seed");
    expect(state.name).toBe("in-review");
    expect(state.name === "in-review" ? state.waiting.length : 0).toBe(16);
    expect(await working.app.ports.database.records.events.after(0, 10)).toEqual([]);

    await withExampleMemory(working.app);
    expect(await submitted(working.app, { key: "seed", text })).toEqual({ kind: "unchanged", revision: 1 });
    expect((await settled(working.app, "seed")).state.name).toBe("live");
  });

  test("a pseudo-translation gives every segment words, and a policy signs none of them off", async () => {
    await submitted(working.app, {
      key: "tried",
      text: aRelease("The budget was adopted."),
      provider: "pseudo",
    });
    const { state } = await settled(working.app, "tried");
    expect(state.name).toBe("in-review");
    const targets = state.name === "in-review" ? state.waiting.map(({ target }) => target) : [];
    expect(targets.every((target) => target.origin === "machine" && target.state === "translated")).toBe(
      true,
    );
  });
});

describe("the seed release, published", () => {
  test("states its meeting in Japanese from the same value as in English", () => {
    const [en, ja] = [localeFile("en", "seed").release, localeFile("ja", "seed").release];
    expect(ja.blocks["b3"]).toMatch(/^現地時間2月14日午前11時（日本時間15日午前1時）から約1時間、/u);
    expect(en.blocks["b3"]).toMatch(
      /^On February 14, commencing at 11:00 a\.m\. \(1:00 a\.m\. on February 15, Japan time\), for approximately 1 hour, /u,
    );
    expect(ja.times["t1"]).toMatchObject({
      instant: "2023-02-14T16:00:00Z",
      zones: "America/New_York,Asia/Tokyo",
      duration: "PT1H",
    });
    expect({ ...en.times["t1"], text: "" }).toEqual({ ...ja.times["t1"], text: "" });
    expect(ja.dateline).toBe("令和5年2月15日");
  });

  test("has every key in both languages, and the English is the author's text", async () => {
    const [en, ja] = [localeFile("en", "seed").release, localeFile("ja", "seed").release];
    expect(Object.keys(ja.blocks)).toEqual(Object.keys(en.blocks));
    expect(Object.keys(ja.times)).toEqual(Object.keys(en.times));
    const source = await seedText();
    for (const text of [en.headline, en.dateline, ...Object.values(en.blocks)])
      expect(source).toContain(text);
  });

  test("is signed off, authorised and armed by the policy, by its name in the log", async () => {
    const live = await working.app.ports.database.records.published.live(aKey("seed"));
    expect(live?.number).toBe(1);
    const log = await working.app.ports.database.records.logOf(aKey("seed"));
    const acts = log.filter(({ who }) => who === "policy:exact").map(({ what }) => what);
    expect(acts).toEqual(["signed-off", "authorised", "armed"]);
  });

  test("submitted again, says that nothing changed and publishes nothing", async () => {
    const outcome = await submitted(working.app, { key: "seed", text: await seedText() });
    expect(outcome).toEqual({ kind: "unchanged", revision: 1 });
    await settled(working.app, "seed");
    expect(await working.app.ports.database.records.events.after(0, 10)).toHaveLength(1);
  });

  test("edited in one sentence, makes revision 2 and reopens that sentence alone", async () => {
    const text = (await seedText()).replace(
      "exchanged their views on regional issues",
      "exchanged views on many regional issues",
    );
    expect(await submitted(working.app, { key: "seed", text })).toEqual({ kind: "accepted", revision: 2 });
    const { state } = await settled(working.app, "seed");
    const waiting = state.name === "in-review" ? state.waiting.map(({ source }) => source) : [];
    expect(waiting).toEqual(["The two sides exchanged views on many regional issues."]);
    // What is public stays public, unchanged, while the next edition is prepared.
    expect(localeFile("ja", "seed").release.edition).toBe("1");
  });

  test("with a paragraph moved, keeps every word and publishes edition 2", async () => {
    const lines = (await seedText()).split("\n");
    const at = lines.findIndex((line) => line.includes("G7 Hiroshima Summit"));
    const [line = ""] = lines.splice(at, 1);
    lines.splice(at + 1, 0, line);
    await submitted(working.app, { key: "seed", text: lines.join("\n") });
    const { state } = await settled(working.app, "seed");
    expect(state).toMatchObject({ name: "live", edition: 2 });
    expect(localeFile("ja", "seed").release.edition).toBe("2");
    expect(localeFile("en", "seed").release.edition).toBe("2");
  });
});

describe("a release planned for later", () => {
  const planned = (text: string) => {
    const time = readPlannedTime(text, "test");
    if ("code" in time) throw new Error(time.code);
    return time;
  };
  const key = "planned";

  test("is armed for its time, and keeps it when it is submitted again without one", async () => {
    const text = await seedText();
    const publishAt = planned("2099-03-01T09:00[Asia/Tokyo]");
    const embargo = planned("2099-02-28T09:00[Asia/Tokyo]");
    await submitted(working.app, { key, text, publishAt, embargo });
    expect((await settled(working.app, key)).state).toMatchObject({ name: "armed", edition: 1 });
    expect(await submitted(working.app, { key, text })).toEqual({ kind: "unchanged", revision: 1 });
    const { state, release } = await settled(working.app, key);
    expect(state).toMatchObject({ name: "armed", edition: 1 });
    expect([release.publishAt?.instant, release.embargo?.instant]).toEqual([
      "2099-03-01T00:00:00Z",
      "2099-02-28T00:00:00Z",
    ]);
  });

  test("moves to another time, and keeps its number, since nobody ever saw it", async () => {
    await submitted(working.app, {
      key,
      text: await seedText(),
      publishAt: planned("2099-04-01T09:00[Asia/Tokyo]"),
    });
    const { state } = await settled(working.app, key);
    expect(state).toMatchObject({ name: "armed", edition: 1 });
    expect(String(state.name === "armed" ? state.effectiveAt : "")).toBe("2099-04-01T00:00:00Z");
  });

  test("edited, is not published as it was approved before the edit", async () => {
    const text = (await seedText()).replace("regional issues", "many issues");
    await submitted(working.app, { key, text });
    expect((await settled(working.app, key)).state.name).toBe("in-review");
    expect(await working.app.ports.database.records.editions.open(aKey(key))).toBeNull();
  });

  test("whose time has passed waits for a person to name another", async () => {
    await submitted(working.app, {
      key: "late",
      text: await seedText(),
      publishAt: planned("2020-01-01T00:00Z"),
    });
    const { state, issues } = await settled(working.app, "late");
    expect(state.name).toBe("not-armed");
    expect(issues.map(({ code }) => code)).toContain("publish-time-passed");
    await submitted(working.app, { key: "late", text: await seedText() });
    expect((await settled(working.app, "late")).state.name).toBe("live");
  });
});

describe("a release that contradicts itself", () => {
  test("stops before translation and names both readings", async () => {
    const text = (await seedText()).replace(
      "(1:00 a.m. on February 15, Japan time)",
      "(2:00 a.m. on February 15, Japan time)",
    );
    await submitted(working.app, { key: "broken", text });
    const standing = await settled(working.app, "broken");
    expect(standing.state.name).toBe("blocked");
    expect(standing.issues).toEqual([
      expect.objectContaining({ code: "stated-times-disagree", severity: "blocking", at: "b3" }),
    ]);
    const said = JSON.stringify(standing.issues[0]?.detail);
    expect(said).toContain("11:00 a.m.");
    expect(said).toContain("2:00 a.m.");
    expect(said).toContain("PT1H");
  });
});

describe("the Japanese twin of the seed", () => {
  test("is published in English with its times presented from the same value", async () => {
    const text = await readFile("examples/seed-release-ja.txt", "utf8");
    await submitted(working.app, { key: "twin", text, sourceLocale: "ja", locales: ["ja", "en"] });
    const { state } = await settled(working.app, "twin");
    expect(state.name === "in-review" ? state.waiting.map(({ source }) => source) : []).toEqual([]);
    expect(state.name).toBe("live");
    const { release } = localeFile("en", "twin");
    expect(release.blocks["b3"]).toMatch(
      /^On February 14, commencing at 11:00 a\.m\. \(1:00 a\.m\. on February 15, Japan time\), for approximately 1 hour, /u,
    );
    expect(release.times["t1"]?.instant).toBe("2023-02-14T16:00:00Z");
    expect(release.dateline).toBe("February 15, 2023");
  });
});

describe("text that looks like i18next", () => {
  const en = "Use {{x}} and $t(release.headline) and {t1} as they are.";
  const ja = "{{x}}と$t(release.headline)と{t1}はそのまま使います。";

  test("is published as it was written, and a plain client evaluates nothing", async () => {
    const sides = (source: string, target: string) => ({
      sides: [
        { lang: "en", text: source },
        { lang: "ja", text: target },
      ],
      dateline: null,
    });
    const units = [
      sides(en, ja),
      sides("Press Releases", "報道発表"),
      sides("A headline of its own", "見出し"),
    ];
    await importMemory(working.app.ports, units, "test");
    await submitted(working.app, { key: "braces", text: aRelease(en) });
    expect((await settled(working.app, "braces")).state.name).toBe("live");
    for (const [locale, words] of [
      ["en", en],
      ["ja", ja],
    ] as const) {
      const client = createInstance();
      const resources = { [locale]: { "releases/braces": localeFile(locale, "braces") } };
      await client.init({ lng: locale, resources, ns: ["releases/braces"] });
      const said = client.t("releases/braces:release.blocks.b3", { x: "evaluated" });
      expect(said.replaceAll("\u2060", "")).toBe(words);
      const page = readFileSync(join(folder.path, "site", locale, "releases/braces/index.html"), "utf8");
      expect(page).toContain(words);
    }
  });
});

function aRelease(body: string): string {
  return `Press Releases\n\nA headline of its own\n\nFebruary 15, 2023\n\n${body}\n`;
}

test("no job ran into trouble on the way", () => {
  expect(working.troubles).toEqual([]);
});
