/** What a person at a terminal is told, by the command itself. */
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aFolder } from "../support/app.ts";
import { dateline, startDateline } from "../support/command.ts";

const { path: folder, remove } = aFolder();
const seed = resolve("examples/seed-release.txt");
const memory = resolve("examples/memory.tmx");
const long = join(folder, "long.txt");

beforeAll(() => {
  const text = readFileSync(seed, "utf8");
  const half = "(1:00 a.m. on February 15, Japan time)";
  const sentences = Array.from(
    { length: 3_000 },
    (_, i) => `The ${i}th sentence of the release stands here.\n\n`,
  );
  writeFileSync(long, `A headline\n\nFebruary 15, 2023\n\n${sentences.join("")}`);
  writeFileSync(join(folder, "broken.txt"), text.replace(half, "(2:00 a.m. on February 15, Japan time)"));
});

afterAll(remove);

describe("dateline run", () => {
  test("a release whose halves are an hour apart stops before translation, in words, with both readings", async () => {
    const ended = await dateline(
      ["run", join(folder, "broken.txt"), "--memory", memory, "--sign-off", "exact"],
      { folder },
    );
    expect(ended.code).toBe(1);
    expect(ended.stderr.trim().split("\n")).toHaveLength(1);
    expect(ended.stderr).toMatch(/^stated-times-disagree {2}b3 {2}.*11:00 a\.m\..*2:00 a\.m\..*1 hour/u);
    expect(ended.stdout).not.toContain("Translating");
  });

  test("from any folder, prints the key and where every file is, and says when nothing changed", async () => {
    const words = [
      "run",
      seed,
      "--key",
      "elsewhere",
      "--memory",
      memory,
      "--sign-off",
      "exact",
      "--out",
      "pages",
    ];
    const first = await dateline(words, { folder, cwd: folder });
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toContain("elsewhere, revision 1");
    const files = first.stdout
      .split("\n")
      .filter((line) => line.startsWith("  "))
      .map((line) => line.trim());
    expect(files).toHaveLength(5);
    for (const file of files) expect(readFileSync(join(folder, file), "utf8").length).toBeGreaterThan(0);
    expect(files).toContain("pages/ja/releases/elsewhere/index.html");

    const again = await dateline([...words, "--lang", "ja"], { folder, cwd: folder });
    expect(again).toMatchObject({ code: 0, stderr: "" });
    expect(again.stdout).toContain("変更なし（第1稿と同じ本文）");
  });

  test("lists each segment without words, and publishes nothing", async () => {
    const ended = await dateline(["run", seed, "--key", "unsigned", "--to", "fr", "--sign-off", "exact"], {
      folder,
    });
    expect(ended.code).toBe(1);
    const lines = ended.stderr.trim().split("\n");
    expect(lines).toHaveLength(16);
    for (const line of lines)
      expect(line).toMatch(/^segment-without-words {2}b\d+\.s\d fr {2}No words yet for: ./u);
  });
});

describe("dateline serve", () => {
  test("says where it serves, tells a second process, and ends when it is asked to", async () => {
    const { path, remove: removeServed } = aFolder();
    const serving = startDateline(["serve"], { folder: path, environment: { PORT: "0" } });
    const address = /http:\S+/u.exec(await serving.line(/serves on/u))?.[0] ?? "";
    expect((await fetch(`${address}/v1/releases`)).status).toBe(200);

    const second = await dateline(["status"], { folder: path });
    expect(second.code).toBe(2);
    expect(second.stderr).toMatch(/^database-in-use /u);
    expect(second.stderr).toContain(address);
    expect(second.stderr).toContain(String(serving.pid));

    const { path: other, remove: removeOther } = aFolder();
    const taken = await dateline(["serve"], { folder: other, environment: { PORT: new URL(address).port } });
    expect(taken).toMatchObject({ code: 2, stdout: "" });
    expect(taken.stderr).toMatch(/^port-in-use {2}PORT /u);

    serving.ask("SIGTERM");
    expect(await serving.ended).toMatchObject({ code: 0, signal: null, stderr: "" });
    expect((await dateline(["status"], { folder: path })).code).toBe(0);
    removeServed();
    removeOther();
  });
});

describe("dateline parse", () => {
  test("says nothing of a reader that closes the stream after the first words", async () => {
    const program = resolve("bin/dateline.js");
    const child = spawn(process.execPath, [program, "parse", long], { stdio: ["ignore", "pipe", "pipe"] });
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (some: string) => (stderr += some));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((end) => child.on("close", end));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  test("prints the blocks of the seed as its structure says", async () => {
    const ended = await dateline(["parse", seed], { folder });
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    const blocks = JSON.parse(ended.stdout) as readonly { readonly path: string }[];
    const structure: unknown = JSON.parse(readFileSync("test/fixtures/releases/seed/structure.json", "utf8"));
    expect(blocks.map(({ path: _path, ...block }) => block)).toEqual(structure);
    expect(blocks.map(({ path }) => path)).toEqual(blocks.map((_block, i) => `b${i}`));
  });
});

describe("npm run demo", () => {
  test("publishes both editions of the seed release, by the very words of package.json", async () => {
    const { path, remove: removeDemo } = aFolder();
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: { demo: string } };
    const [program, file, ...words] = scripts.demo.split(" ");
    expect([program, file]).toEqual(["node", "bin/dateline.js"]);
    const ended = await dateline(words, { folder: path });
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout).toContain("seed-release, revision 1");
    for (const place of ["en", "ja"]) {
      const { release } = JSON.parse(
        readFileSync(join(path, "locales", place, "releases/seed-release.json"), "utf8"),
      ) as { release: { status: string } };
      expect(release.status).toBe("published");
    }
    removeDemo();
  });
});

describe("help", () => {
  test.each([
    ["en", "Usage:", "nothing is published before this time"],
    ["ja", "使い方：", "これより前には何も公開しない"],
  ])("is in the reader's language: %s", async (lang, title, said) => {
    const ended = await dateline(["--lang", lang, "run", "--help"], { folder });
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout).toContain(title);
    expect(ended.stdout).toContain(said);
    if (lang === "ja") expect(ended.stdout).not.toMatch(/choices|default|display/u);
  });
});
