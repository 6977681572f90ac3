/** No approval outlives an edit, a doubt, or a check: what was signed off is published, and nothing else. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readPlannedTime } from "../../src/domain/time/planned-time.ts";
import { readPublic } from "../../src/pipeline/go-live.ts";
import { hold } from "../../src/pipeline/hold.ts";
import { importMemory, importTerms } from "../../src/pipeline/import-memory.ts";
import type { Step } from "../../src/pipeline/steps.ts";
import { aConfig, aFolder, aKey, aWorkingApp, settled, submitted, type TestApp } from "../support/app.ts";
import {
  freePort,
  leaveOutPostgres,
  leaveOutRedis,
  startOwnRedis,
  startPostgres,
} from "../support/services.ts";

const key = "decision";
const text = "Press Releases\n\nA decision\n\nFebruary 15, 2023\n\nThe budget was adopted. It is large.\n";
const pairs = [
  ["Press Releases", "報道発表", "Communiqués"],
  ["A decision", "決定", "Une décision"],
  ["The budget was adopted.", "予算が採択されました。", "Le budget a été adopté."],
  ["It is large.", "規模は大きい。", "Il est important."],
  ["It is small.", "規模は小さい。", "Il est modeste."],
];

const later = (() => {
  const planned = readPlannedTime("2099-03-01T09:00[Asia/Tokyo]", "test");
  if ("code" in planned) throw new Error(planned.code);
  return planned;
})();

async function withMemory(working: TestApp): Promise<void> {
  const units = pairs.map(([en = "", ja = "", fr = ""]) => ({
    sides: [
      { lang: "en", text: en },
      { lang: "ja", text: ja },
      { lang: "fr", text: fr },
    ],
    dateline: null,
  }));
  await importMemory(working.app.ports, units, "test");
}

describe("on the embedded database", () => {
  let folder: ReturnType<typeof aFolder>;
  let working: TestApp;
  let onStep: (step: Step) => Promise<void>;

  beforeEach(async () => {
    folder = aFolder();
    onStep = async () => undefined;
    working = await aWorkingApp(aConfig(folder.path), { at: (step) => onStep(step) });
    await withMemory(working);
  });

  afterEach(async () => {
    await working.close();
    folder.remove();
  });

  test("an edition on hold stays on hold, whatever is submitted again by a policy", async () => {
    const { app } = working;
    await submitted(app, { key, text, publishAt: later });
    await settled(app, key);
    const open = await app.ports.database.records.editions.open(aKey(key));
    expect(await hold(app.ports, open?.id ?? 0, "Ms Doubt")).toEqual({ kind: "held" });

    await submitted(app, { key, text });
    expect((await settled(app, key)).state).toEqual({ name: "held", edition: 1 });
    await submitted(app, { key, text: text.replace("It is large.", "It is small.") });
    expect((await settled(app, key)).state.name).toBe("signed-off");
    expect((await app.ports.database.records.editions.open(aKey(key)))?.state).toBe("held");
  });

  test("a term that was forbidden since stops words that were signed off before", async () => {
    const { app } = working;
    await submitted(app, { key, text });
    expect((await settled(app, key)).state.name).toBe("live");
    const term = { source: "budget", domain: "", note: "", sourceLocale: "en", targetLocale: "ja" };
    await importTerms(app.ports, [
      { ...term, target: "予算", status: "forbidden" },
      { ...term, target: "歳出計画", status: "preferred" },
    ]);
    await submitted(app, { key, text: text.replace("It is large.", "It is small.") });
    const { state, issues } = await settled(app, key);
    expect(state.name === "in-review" ? state.waiting.map(({ source }) => source) : []).toEqual([
      "The budget was adopted.",
    ]);
    expect(issues.map(({ code, at }) => `${code} ${at}`)).toContain("forbidden-term b3.s1 ja");
  });

  test("a language that is dropped leaves no copy behind", async () => {
    const { app } = working;
    const file = join(folder.path, "locales/fr/releases", `${key}.json`);
    await submitted(app, { key, text, locales: ["en", "ja", "fr"] });
    expect((await settled(app, key)).state).toMatchObject({ name: "live", edition: 1 });
    expect(existsSync(file)).toBe(true);
    await submitted(app, { key, text, locales: ["en", "ja"] });
    expect((await settled(app, key)).state).toMatchObject({ name: "live", edition: 2 });
    expect(existsSync(file)).toBe(false);
  });
});

const onPostgres = "an edit that comes while a policy decides";

describe.skipIf(leaveOutPostgres(onPostgres))(onPostgres, () => {
  let postgres: Awaited<ReturnType<typeof startPostgres>>;

  beforeAll(async () => {
    postgres = await startPostgres();
  });

  afterAll(() => postgres.stop());

  test("takes the edition of the older revision off its way", async () => {
    const folder = aFolder();
    let editing: Promise<unknown> = Promise.resolve();
    const working: TestApp = await aWorkingApp(
      aConfig(folder.path, { DATABASE_URL: await postgres.createDatabase() }),
      {
        at: async (step) => {
          // Not awaited: on a server the edit waits for the decision, and then finds what it made.
          if (step === "review-decided")
            editing = submitted(working.app, { key, text: text.replace("large", "blue") });
        },
      },
    );
    try {
      await withMemory(working);
      await submitted(working.app, { key, text });
      const first = await settled(working.app, key);
      await editing;
      const { state, revision } = await settled(working.app, key);
      expect([first.revision, revision].at(-1)).toBe(2);
      expect(state.name).toBe("in-review");
      const { records } = working.app.ports.database;
      expect(await records.editions.open(aKey(key))).toBeNull();
      expect(await records.events.after(0, 10)).toEqual([]);
    } finally {
      await working.close();
      folder.remove();
    }
  });
});

const withoutRedis = "an instant that comes while Redis is away";

describe.skipIf(leaveOutRedis(withoutRedis))(withoutRedis, () => {
  test("is recorded by the first reader, who is answered", async () => {
    const folder = aFolder();
    const redis = await startOwnRedis(await freePort());
    const working = await aWorkingApp(aConfig(folder.path, { REDIS_URL: redis.url }));
    try {
      await withMemory(working);
      await submitted(working.app, { key, text });
      const { records } = working.app.ports.database;
      await new Promise<void>((armed) => {
        const look = async (): Promise<void> => {
          if ((await records.editions.open(aKey(key)))?.state === "armed") armed();
          else setTimeout(() => void look(), 20);
        };
        void look();
      });
      await redis.stop();
      const read = async () => readPublic(working.app.ports, (some) => some.published.live(aKey(key)));
      await expect.poll(read, { timeout: 20_000, interval: 50 }).toMatchObject({ number: 1 });
    } finally {
      await working.close();
      folder.remove();
    }
  });
});
