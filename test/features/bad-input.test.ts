/** Bad input gets one clear sentence with file and place, exit code 2, and nothing is stored. */
import {
  chmodSync,
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
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
  const japanese = "外務省は、これを発表しました。\n";
  const shiftJis = Buffer.from("9afa8c8b82cd81418a4f96b18fc882c582b7814282b182ea0a", "hex");
  writeFileSync(
    file("broken.txt"),
    Buffer.concat([Buffer.from(`${release}${japanese}`), Buffer.of(0xe3, 0x81)]),
  );
  writeFileSync(file("mixed.txt"), Buffer.concat([Buffer.from(`${release}${japanese}`), shiftJis]));
  writeFileSync(file("garbled.txt"), `${release}\nJapanâ€™s part.\n`);
  writeFileSync(file("paper.txt"), "%PDF-1.7\n");
  writeFileSync(
    file("macros.docx"),
    "PK\u0003\u0004[Content_Types].xml word/document.xml word/vbaProject.bin",
  );
  writeFileSync(file("embrago.txt"), `---\nkey: a\nembrago: 2027-03-14T00:00Z\n---\n${release}`);
  writeFileSync(file("open.txt"), `---\nembargo: 2027-03-14T00:00Z\n\n${release}`);
  writeFileSync(file("fronted.txt"), `---\nembargo: 2027-03-14T00:00Z\nto: ja\n---\n${release}`);
  writeFileSync(file("tomorrow.md"), `---\npublish-at: tomorrow\n---\n# ${release}`);
  writeFileSync(file("deep.md"), `# ${release}\n${">".repeat(10_000)} deep\n`);
  writeFileSync(file("crowded.md"), `# ${release}\n${"*a ".repeat(690_000)}`);
  writeFileSync(file("long.txt"), `${release}\n${"The two sides met and talked about it.\n".repeat(50_000)}`);
  writeFileSync(file("no-date.txt"), "A headline\n\nThe text of it stands here, and says no day at all.\n");
  writeFileSync(
    file("no-headline.txt"),
    "February 15, 2023\n\nThe minister met his counterpart today, and they talked for a long time.\n",
  );
  writeFileSync(file("good.txt"), release);
  writeFileSync(file("見本.txt"), release);
  writeFileSync(file("broken.tmx"), "<tmx version='1.4'><body><tu>");
  mkdirSync(file("folder.txt"));
  writeFileSync(file("noise.txt"), Buffer.alloc(9_000_000, shiftJis.subarray(3)));
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
  ["latin.txt", [], "encoding-not-declared", /latin\.txt:line 1 .*windows-1252/u],
  ["broken.txt", [], "broken-encoding", /broken\.txt:line 7 .*UTF-8.*\b93\b/u],
  ["mixed.txt", [], "mixed-encodings", /mixed\.txt:line 7 .*Shift_JIS.*UTF-8/u],
  ["garbled.txt", [], "mojibake", /garbled\.txt:line 7 .*Japanâ€™s/u],
  ["paper.txt", [], "format-not-read", /paper\.txt .*PDF/u],
  ["macros.docx", [], "format-not-read", /macros\.docx .*macros/u],
  ["embrago.txt", [], "front-matter-unknown", /embrago\.txt:line 3 .*embrago.*embargo/u],
  ["open.txt", [], "front-matter-open", /open\.txt:line 1 /u],
  [
    "fronted.txt",
    ["--embargo", "2027-03-15T00:00Z"],
    "front-matter-contradicts",
    /fronted\.txt:line 2 .*03-14.*03-15/u,
  ],
  ["fronted.txt", ["--to", "ja,fr"], "front-matter-contradicts", /fronted\.txt:line 3 .*--to/u],
  ["fronted.txt", ["--publish-at", "2027-03-13T00:00Z"], "publish-before-embargo", /--publish-at/u],
  ["tomorrow.md", [], "bad-time", /tomorrow\.md:line 2 /u],
  ["good.txt", ["--undo", "bullet-dropped@3"], "no-such-repair", /--undo .*bullet-dropped@3/u],
  ["deep.md", [], "nested-too-deep", /deep\.md:line 7 /u],
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

  test.each([
    ["huge.txt", "file-too-large"],
    ["noise.txt", "file-too-large"],
    ["long.txt", "too-many-lines"],
    ["deep.md", "nested-too-deep"],
    ["crowded.md", "too-much-markup"],
  ])("%s takes less than 300 MB of memory: %s", async (name, code) => {
    const [watch, peak] = [file(`${name}.cjs`), file(`${name}.peak`)];
    const written = `require("node:fs").writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS))`;
    writeFileSync(watch, `process.on("exit", () => { ${written}; });`);
    const ended = await dateline(["parse", file(name)], { folder, nodeOptions: ["--require", watch] });
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toMatch(new RegExp(`^${code} `, "u"));
    expect(Number(readFileSync(peak, "utf8"))).toBeLessThan(300 * 1024);
  });
});
