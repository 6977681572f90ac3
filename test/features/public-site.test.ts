/** What a reader or another site gets from the server, and what nobody gets before its time. */
import type { FastifyInstance } from "fastify";
import { createInstance } from "i18next";
import HttpBackend from "i18next-http-backend";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildServer } from "../../src/http/server.ts";
import { readPlannedTime } from "../../src/domain/time/planned-time.ts";
import {
  aConfig,
  aFolder,
  aWorkingApp,
  seedText,
  settled,
  submitted,
  type TestApp,
  withExampleMemory,
} from "../support/app.ts";

const { path: folder, remove } = aFolder();
const troubles: string[] = [];
let working: TestApp;
let server: FastifyInstance;
let address: string;

beforeAll(async () => {
  working = await aWorkingApp(aConfig(folder));
  server = buildServer(working.app.ports, (where, error) => troubles.push(`${where} ${String(error)}`));
  address = await server.listen({ host: "127.0.0.1", port: 0 });
  await withExampleMemory(working.app);
  const text = await seedText();
  await submitted(working.app, { key: "seed", text });
  await submitted(working.app, { key: "embargoed", text, embargo: plannedFor("2099-01-01T00:00Z") });
  await submitted(working.app, { key: "draft", text, signOff: "none" });
  for (const key of ["seed", "embargoed", "draft"]) await settled(working.app, key);
});

afterAll(async () => {
  await server.close();
  await working.close();
  remove();
});

function plannedFor(text: string) {
  const planned = readPlannedTime(text, "test");
  if ("code" in planned) throw new Error(planned.code);
  return planned;
}

const get = (url: string, headers: { readonly [name: string]: string } = {}) =>
  server.inject({ url, headers });

const surfaces = (key: string): readonly string[] => [
  `/releases/${key}`,
  `/en/releases/${key}`,
  `/ja/releases/${key}`,
  `/v1/releases/${key}`,
  `/v1/releases/${key}/en`,
  `/v1/releases/${key}/ja`,
  `/v1/releases/${key}/editions/1/ja`,
  `/locales/ja/releases/${key}.json`,
];

describe("a published release", () => {
  test.each(surfaces("seed"))(
    "%s answers with a strong ETag, 304 and the same headers to HEAD",
    async (url) => {
      const first = await get(url);
      expect(first.statusCode).toBe(200);
      expect(first.headers).toMatchObject({ "cache-control": "public, max-age=30", vary: "Accept-Encoding" });
      const etag = String(first.headers["etag"]);
      expect(etag).toMatch(/^"[\w-]{43}"$/u);
      const again = await get(url, { "if-none-match": etag });
      expect([again.statusCode, again.body, again.headers["etag"]]).toEqual([304, "", etag]);
      const head = await server.inject({ method: "HEAD", url });
      expect([head.statusCode, head.body, head.headers["etag"]]).toEqual([200, "", etag]);
      expect(head.headers["content-length"]).toBe(first.headers["content-length"]);
    },
  );

  test("is stored in the codings that clients accept, each with an ETag of its own", async () => {
    const url = "/en/releases/seed";
    const etags = new Set<unknown>();
    for (const [accepted, coding] of [
      ["br", "br"],
      ["gzip", "gzip"],
      ["gzip;q=0.5, br", "br"],
      ["identity", undefined],
      ["zstd", undefined],
    ]) {
      const answer = await get(url, { "accept-encoding": accepted ?? "" });
      expect(answer.headers["content-encoding"]).toBe(coding);
      etags.add(answer.headers["etag"]);
    }
    expect(etags.size).toBe(3);
  });

  test("names the same edition in the document of all locales and in each", async () => {
    const { locales, edition } = (await get("/v1/releases/seed")).json<{
      edition: number;
      locales: { lng: string; href: string; sha256: string; etag: string; origin: string }[];
    }>();
    expect(locales.map(({ lng, origin }) => `${lng} ${origin}`)).toEqual(["en source", "ja memory"]);
    for (const { href, etag, lng } of locales) {
      const answer = await get(href);
      expect(answer.headers["etag"]).toBe(`"${etag}"`);
      expect(answer.headers["content-language"]).toBe(lng);
      expect(answer.json<{ edition: number }>().edition).toBe(edition);
    }
  });

  test("is listed, and its list is a page that links to it", async () => {
    const list = (await get("/v1/releases?lng=ja&limit=1")).json<{
      releases: { key: string }[];
      next: string | null;
    }>();
    expect(list.releases.map(({ key }) => key)).toEqual(["seed"]);
    expect(list.next).toBeNull();
    const page = (await get("/ja/releases?year=2023&month=2")).body;
    expect(page).toContain('href="/ja/releases/seed"');
    expect((await get("/ja/releases?year=2022")).body).not.toContain("/ja/releases/seed");
  });

  test.each(["?limit=0", "?limit=x", "?cursor=zz", "?from=yesterday", "?what=else", "?limit=1&limit=2"])(
    "a list asked for with %s is refused, in the caller's language",
    async (query) => {
      const answer = await get(`/v1/releases${query}`, { "accept-language": "ja" });
      expect(answer.statusCode).toBe(400);
      expect(answer.headers["content-type"]).toContain("application/problem+json");
      expect(answer.json<{ issues: { code: string; words: string }[] }>().issues[0]).toMatchObject({
        code: "bad-parameter",
      });
      expect(answer.headers["content-language"]).toBe("ja");
    },
  );

  test.each([["t(key, { ns })"], ["t(ns:key)"]])(
    "loads in a plain i18next client over HTTP, by %s",
    async (call) => {
      const client = createInstance();
      await client.use(HttpBackend).init<{ loadPath: string }>({
        lng: "ja",
        fallbackLng: false,
        ns: ["releases/seed"],
        backend: { loadPath: `${address}/locales/{{lng}}/{{ns}}.json` },
      });
      const said =
        call === "t(ns:key)"
          ? client.t("releases/seed:release.blocks.b3")
          : client.t("release.blocks.b3", { ns: "releases/seed" });
      expect(said).toMatch(/^現地時間2月14日午前11時（日本時間15日午前1時）から約1時間、/u);
    },
  );
});

describe("what is not public", () => {
  test("a draft, an embargoed release and one that does not exist answer alike, byte for byte", async () => {
    for (const [draft, embargoed, unknown] of zip(
      surfaces("draft"),
      surfaces("embargoed"),
      surfaces("unknown"),
    )) {
      const answers = await Promise.all([get(draft), get(embargoed), get(unknown)]);
      const seen = answers.map(({ statusCode, headers, body }) => ({
        statusCode,
        body,
        headers: { ...headers, date: "" },
      }));
      expect(seen[0]?.statusCode).toBe(404);
      expect(seen[1]).toEqual(seen[0]);
      expect(seen[2]).toEqual(seen[0]);
    }
  });

  test("lists and indexes do not hint at it", async () => {
    for (const url of ["/v1/releases", "/en/releases", "/ja/releases"]) {
      expect((await get(url)).body).not.toMatch(/embargoed|draft/u);
    }
  });

  test.each([
    "/%E0%A4%A",
    "/v1/releases/..%2f..%2fetc",
    "/en/releases/seed/",
    `/en/releases/${"a".repeat(5_000)}`,
    "/v1/releases/seed/editions/0/en",
    "/v1/releases/seed/editions/99999999999999999999/en",
    "/xx-nope-!!/releases",
    "/ja/releases?year=20233",
    "/ja/releases?older=2023-02-30_seed",
  ])("%s is not there, and says nothing", async (url) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).toBe('{"type":"about:blank","title":"Not Found","status":404}\n');
  });
});

test("the server met no trouble", () => {
  expect(troubles).toEqual([]);
  expect(working.troubles).toEqual([]);
});

function zip<T>(a: readonly T[], b: readonly T[], c: readonly T[]): readonly (readonly [T, T, T])[] {
  return a.flatMap((one, i) => {
    const [two, three] = [b[i], c[i]];
    return two === undefined || three === undefined ? [] : [[one, two, three] as const];
  });
}
