/** What stands about a release at the head of its file is done as if it had been asked for by options. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readRequest, type RunOptions } from "../../src/cli/request.ts";
import { compose, type Application } from "../../src/compose.ts";
import { plainSource } from "../../src/domain/release/source.ts";
import { submit } from "../../src/pipeline/submit.ts";
import { aConfig, aFolder, aKey } from "../support/app.ts";
import { dateline } from "../support/command.ts";

const { path: folder, remove } = aFolder();
const file = (name: string): string => join(folder, name);

const text =
  "The Bridge Opens\n\nThe bridge opens on May 6 at 10:00 a.m. for walkers.\n\n1. The north\n• (1) The pier\n";
const front = [
  "---",
  "key: bridge-opens",
  "place: London",
  "date: May 2, 2027",
  "from: en",
  "to: [ja, fr]",
  "embargo: 2027-05-02T09:00[Europe/London]",
  "publish-at: 2027-05-02T08:30Z",
  "---",
  "",
].join("\n");

beforeAll(() => {
  mkdirSync(file("in"));
  writeFileSync(file("in/draft.txt"), front + text);
});

afterAll(remove);

describe("a run asks for", () => {
  const asked = { file: file("in/draft.txt"), signOff: "none", provider: "none", out: folder } as const;
  const request = async (options: Partial<RunOptions> = {}) =>
    (await readRequest(aConfig(folder), { ...asked, ...options })).submission;

  test("what the front matter says", async () => {
    const { key, sourceLocale, source, settings } = await request();
    expect([key, sourceLocale, settings.locales]).toEqual(["bridge-opens", "en", ["en", "ja", "fr"]]);
    expect(settings.embargo).toMatchObject({ instant: "2027-05-02T08:00:00Z", zone: "Europe/London" });
    expect(settings.publishAt).toMatchObject({ instant: "2027-05-02T08:30:00Z" });
    expect(source.frontMatter.place?.value).toBe("London");
  });

  test("the same where an option says it in other words", async () => {
    const options = { embargo: "2027-05-02T08:00:00Z", to: "fr,ja", from: "EN", key: "bridge-opens" };
    expect(await request(options)).toEqual(await request());
  });

  test.each([
    [{ embargo: "2027-05-02T09:00[Asia/Tokyo]" }, "embargo", 7],
    [{ to: "ja" }, "locales", 6],
    [{ from: "ja" }, "from", 5],
    [{ key: "other" }, "key", 2],
    [{ publishAt: "soon" }, "publish-at", 8],
  ])("nothing where an option says something else: %j", async (options, field, line) => {
    await expect(request(options)).rejects.toMatchObject({
      issues: [{ code: "front-matter-contradicts", at: `${asked.file}:line ${line}`, detail: { field } }],
    });
  });

  test("no repair that is undone", async () => {
    const line = front.split("\n").length + 5;
    expect((await request({ undo: [`bullet-dropped@${line}`] })).undone).toEqual([`bullet-dropped@${line}`]);
  });
});

describe("dateline parse", () => {
  const parse = async (...words: readonly string[]): Promise<unknown> =>
    JSON.parse((await dateline(["parse", file("in/draft.txt"), ...words], { folder })).stdout);

  test("prints the blocks; with --repairs what was repaired too; and leaves out what is undone", async () => {
    const blocks = await parse();
    expect(blocks).toMatchObject([
      { kind: "headline" },
      { kind: "dateline" },
      { kind: "paragraph" },
      { marker: "1." },
      { path: "b4", marker: "(1)", text: "The pier" },
    ]);
    const line = front.split("\n").length + 5;
    const repairs = [
      { path: "b4", code: "bullet-dropped", line, was: "•", said: "bullets beside numbers are left out" },
    ];
    expect(await parse("--repairs")).toEqual({ blocks, repairs });
    expect(await parse("--repairs", "--undo", `bullet-dropped@${line}`)).toMatchObject({
      blocks: { 4: { marker: "•", text: "(1) The pier" } },
      repairs: [],
    });
  });
});

describe("a submission keeps", () => {
  let app: Application;
  beforeAll(async () => {
    app = await compose(aConfig(file("own")));
  });
  afterAll(() => app.close());

  const settings = {
    locales: ["en", "ja"],
    signOff: "none",
    provider: null,
    embargo: null,
    publishAt: null,
  } as const;
  const source = {
    ...plainSource("Title\n\nMay 2, 2027\n\n• (1) One."),
    roles: [{ kind: "headline" } as const, null, null, null, null],
    frontMatter: { place: { value: "London", line: 2 } },
  };
  const asked = {
    key: aKey("kept"),
    sourceLocale: "en",
    source,
    undone: ["bullet-dropped@5"],
    settings,
    by: "test",
  };

  test("its source and what was undone, and is another where one of them is", async () => {
    expect(await submit(app.ports, asked)).toEqual({ kind: "accepted", revision: 1 });
    const stored = await app.ports.database.records.releases.newestRevision(asked.key);
    expect(stored).toMatchObject({ source, undone: asked.undone, repairs: [] });
    expect(stored?.blocks.at(-1)).toMatchObject({ marker: "•", text: "(1) One." });

    const moved = { ...source, frontMatter: { place: { value: "London", line: 7 } } };
    expect(await submit(app.ports, { ...asked, source: moved })).toEqual({ kind: "unchanged", revision: 1 });
    const others = [
      { ...asked, undone: [] },
      { ...asked, source: { ...source, frontMatter: {} } },
      { ...asked, source: { ...source, roles: [] } },
    ];
    for (const [i, other] of others.entries())
      expect(await submit(app.ports, other)).toEqual({ kind: "accepted", revision: i + 2 });
  });
});
