/** What a site that knows nothing of us sees: a plain i18next with its own backends reads the files of the seed release. */
import { createReadStream } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import i18next, { type i18n } from "i18next";
import FsBackend from "i18next-fs-backend";
import HttpBackend from "i18next-http-backend";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readTmx } from "../../../src/adapters/interchange/tmx.ts";
import { localeFilePath, placeFile } from "../../../src/adapters/locale-files/write-locale-files.ts";
import {
  buildLocaleFile,
  type LocaleFileInput,
  serialiseLocaleFile,
} from "../../../src/domain/translation/locale-file.ts";
import { listed } from "../../support/bytes.ts";

const locales = ["en", "ja"] as const;
const ns = "releases/seed-release";
let dir = "";
let server: Server;
let address = "";

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "dateline-"));
  for (const locale of locales) await place(locale, await seed(locale));
  server = createServer((request, response) => {
    readFile(join(dir, decodeURIComponent(request.url ?? "").replace(/^\/locales/u, ""))).then(
      (body) => response.writeHead(200, { "content-type": "application/json" }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  address = typeof at === "object" && at !== null ? `http://127.0.0.1:${at.port}` : "";
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(dir, { recursive: true });
});

/** The seed release in one locale, a block for each aligned segment. */
async function seed(locale: string): Promise<LocaleFileInput> {
  const units = await listed(
    readTmx(createReadStream(new URL("../../../examples/memory.tmx", import.meta.url))),
  );
  const texts = units.map((unit) => unit.segs.find((seg) => seg.lang === locale)?.text ?? "");
  const [, headline = "", dateline = "", ...blocks] = texts;
  return {
    status: "published",
    edition: "1",
    headline,
    dateline,
    blocks: blocks.map((text, i) => ({ path: `b${i + 3}`, text })),
    times: [
      {
        id: "t1",
        text: locale === "ja" ? "現地時間2月14日午前11時（日本時間15日午前1時）から約1時間" : "February 14",
        instant: "2023-02-14T16:00:00Z",
        zones: "America/New_York,Asia/Tokyo",
        duration: "PT1H",
      },
    ],
  };
}

async function place(locale: string, input: LocaleFileInput): Promise<void> {
  await placeFile(
    localeFilePath(dir, locale, "seed-release"),
    Buffer.from(serialiseLocaleFile(buildLocaleFile(input))),
  );
}

async function withFs(): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.use(FsBackend).init({
    lng: "ja",
    preload: [...locales],
    ns,
    fallbackLng: false,
    backend: { loadPath: `${dir}/{{lng}}/{{ns}}.json` },
  });
  return instance;
}

async function withHttp(): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.use(HttpBackend).init({
    lng: "ja",
    preload: [...locales],
    ns,
    fallbackLng: false,
    backend: { loadPath: `${address}/locales/{{lng}}/{{ns}}.json`, reloadInterval: false },
  });
  return instance;
}

/** Every key of a resource that holds a string, as a path. */
function keysOf(resource: unknown, path = ""): readonly string[] {
  if (typeof resource !== "object" || resource === null) return [path];
  return Object.entries(resource).flatMap(([key, value]) =>
    keysOf(value, path === "" ? key : `${path}.${key}`),
  );
}

describe.each([
  ["i18next-fs-backend", withFs],
  ["i18next-http-backend", withHttp],
])("%s", (_name, start) => {
  test("resolves every key of both locales, asked for in either way", async () => {
    const instance = await start();
    const keys = locales.map((locale) =>
      keysOf(JSON.parse(JSON.stringify(instance.getResourceBundle(locale, ns)))),
    );
    expect(keys[0]).toEqual(keys[1]);
    expect(keys[0]?.length).toBeGreaterThan(20);
    for (const locale of locales) {
      const t = instance.getFixedT(locale);
      for (const key of keys[0] ?? []) {
        const value: unknown = instance.getResource(locale, ns, key);
        expect(t(key, { ns })).toBe(value);
        expect(t(`${ns}:${key}`)).toBe(value);
        expect(String(value)).not.toBe("");
      }
    }
    expect(instance.t(`${ns}:release.blocks.b3`)).toContain(
      "現地時間2月14日午前11時（日本時間15日午前1時）から約1時間",
    );
    expect(instance.getFixedT("en")(`${ns}:release.headline`)).toBe("Japan-U.S. Vice Ministers’ Meeting");
  });

  test("a reload after a kill leaves nothing of the text", async () => {
    const instance = await start();
    expect(instance.exists(`${ns}:release.blocks.b3`)).toBe(true);
    try {
      await place("ja", { status: "killed", notice: "この発表は使用しないでください。" });
      await instance.reloadResources("ja", ns);
      expect(instance.getResourceBundle("ja", ns)).toEqual({
        release: { status: "killed", notice: "この発表は使用しないでください。" },
      });
      expect(instance.exists(`${ns}:release.blocks.b3`)).toBe(false);
      expect(instance.t(`${ns}:release.notice`)).toBe("この発表は使用しないでください。");
    } finally {
      await place("ja", await seed("ja"));
    }
  });
});
