/** Bad input gets one clear sentence with file and place, exit code 2, and nothing is stored. */
import { chmodSync, closeSync, existsSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aFolder } from "../support/app.ts";
import { dateline } from "../support/command.ts";

const { path: folder, remove } = aFolder();
const file = (name: string): string => join(folder, name);
const release = "A headline\n\nFebruary 15, 2023\n\nThe text of it.\n";

beforeAll(() => {
  writeFileSync(file("empty.txt"), "");
  writeFileSync(file("blank.txt"), " \n\n\u3000\n");
  writeFileSync(file("binary.txt"), Buffer.from([0, 1, 2, 3, 0xff, 0, 0, 9]));
  writeFileSync(file("latin.txt"), Buffer.from(`Caf\u00e9\n\n${release}`, "latin1"));
  writeFileSync(file("no-date.txt"), "A headline\n\nThe text of it stands here, and says no day at all.\n");
  writeFileSync(
    file("no-headline.txt"),
    "February 15, 2023\n\nThe minister met his counterpart today, and they talked for a long time.\n",
  );
  writeFileSync(file("good.txt"), release);
  writeFileSync(file("見本.txt"), release);
  writeFileSync(file("broken.tmx"), "<tmx version='1.4'><body><tu>");
  mkdirSync(file("folder.txt"));
  const huge = openSync(file("huge.txt"), "w");
  ftruncateSync(huge, 100 * 1024 * 1024);
  closeSync(huge);
  writeFileSync(file("closed.txt"), release);
  chmodSync(file("closed.txt"), 0o000);
});

afterAll(remove);

/** File, further words, the code that must be said, and a piece of the sentence. */
const cases: readonly (readonly [name: string, words: readonly string[], code: string, said: RegExp])[] = [
  ["empty.txt", [], "empty-release", /empty\.txt/u],
  ["blank.txt", [], "empty-release", /blank\.txt/u],
  ["binary.txt", [], "binary-file", /binary\.txt/u],
  ["latin.txt", [], "not-utf-8", /latin\.txt.*\b3\b/u],
  ["huge.txt", [], "file-too-large", /huge\.txt.*104857600/u],
  ["folder.txt", [], "not-a-file", /folder\.txt/u],
  ["missing.txt", [], "no-such-file", /missing\.txt/u],
  ["no-date.txt", [], "no-dateline", /no-date\.txt/u],
  ["no-headline.txt", [], "no-headline", /no-headline\.txt/u],
  ["good.txt", ["--key", "a:b"], "bad-key", /key/u],
  ["good.txt", ["--to", "not a tag"], "bad-locale", /not a tag/u],
  ["good.txt", ["--to", "en"], "no-target-locale", /en/u],
  ["good.txt", ["--publish-at", "tomorrow"], "bad-time", /--publish-at/u],
  ["good.txt", ["--embargo", "2027-03-14T02:30[America/New_York]"], "no-such-time", /--embargo/u],
  ["good.txt", ["--embargo", "2027-11-07T01:30[America/New_York]"], "happens-twice", /--embargo/u],
  [
    "good.txt",
    ["--embargo", "2027-03-15T00:00Z", "--publish-at", "2027-03-14T00:00Z"],
    "publish-before-embargo",
    /--publish-at/u,
  ],
  ["good.txt", ["--memory", join(folder, "broken.tmx")], "tmx-truncated", /broken\.tmx/u],
  ["good.txt", ["--memory", join(folder, "none.tmx")], "no-such-file", /none\.tmx/u],
  ["good.txt", ["--sign-off", "all"], "wrong-use", /--sign-off/u],
  ["good.txt", ["--nothing"], "wrong-use", /--nothing/u],
  ["見本.txt", [], "no-key", /--key/u],
];

describe.concurrent("a run that is refused", () => {
  test.each(cases)("%s %j: %s", async (name, words, code, said) => {
    const ended = await dateline(["run", file(name), ...words], { folder });
    expect(ended.stderr).toMatch(new RegExp(`^${code} `, "u"));
    expect(ended.stderr).toMatch(said);
    expect(ended.stderr).not.toMatch(/\bat .*\.ts:\d/u);
    expect(ended.stderr.trim().split("\n")).toHaveLength(1);
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(existsSync(join(folder, "data"))).toBe(false);
  });

  test("a file that may not be read is named (root may read everything, and is not asked)", async () => {
    const ended = await dateline(["run", file("closed.txt"), "--key", "a:b"], { folder });
    expect(ended.stderr).toMatch(process.getuid?.() === 0 ? /^bad-key / : /^file-not-readable /);
    expect(ended.code).toBe(2);
  });

  test("says it in Japanese to a Japanese terminal", async () => {
    const ended = await dateline(["run", file("empty.txt")], {
      folder,
      environment: { LC_ALL: "ja_JP.UTF-8" },
    });
    expect(ended.stderr).toContain("本文がありません。");
  });

  test("a setting that cannot be is named, all of them at once", async () => {
    const ended = await dateline(["status"], {
      folder,
      environment: { PORT: "many", HOME_ZONE: "Moon/Base" },
    });
    expect(ended.code).toBe(2);
    expect(ended.stderr).toMatch(/bad-setting {2}PORT/u);
    expect(ended.stderr).toMatch(/bad-setting {2}HOME_ZONE/u);
  });

  test("100 MB are refused without being read", async () => {
    const program =
      "process.on('exit',()=>{require('node:fs').writeSync(3,String(process.resourceUsage().maxRSS))})";
    const peak = join(folder, "peak.cjs");
    writeFileSync(
      peak,
      program.replace("writeSync(3,", `writeFileSync(${JSON.stringify(join(folder, "peak.txt"))},`),
    );
    const ended = await dateline(["parse", file("huge.txt")], { folder, nodeOptions: ["--require", peak] });
    expect(ended.code).toBe(2);
    const { readFileSync } = await import("node:fs");
    expect(Number(readFileSync(join(folder, "peak.txt"), "utf8"))).toBeLessThan(300 * 1024);
  });
});
