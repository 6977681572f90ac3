/** What a run shows on the way: stage by stage on a terminal, lines elsewhere, and `status` as a table. */
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { aFolder } from "../support/app.ts";
import { dateline } from "../support/command.ts";

const suite = "progress on a terminal";

/** `script` of util-linux gives a command a terminal; without it nothing can be seen. */
function leaveOutTerminal(): boolean {
  if (spawnSync("script", ["--version"]).status === 0 || process.env["CI"] === "true") return false;
  console.warn(`left out: ${suite} (no \`script\` found)`);
  return true;
}

const { path: folder, remove } = aFolder();
afterAll(remove);

const seed = ["run", "examples/seed-release.txt", "--memory", "examples/memory.tmx"];

function onTerminal(words: readonly string[]): string {
  const env = {
    ...process.env,
    DATA_DIR: join(folder, "data"),
    LOCALES_DIR: join(folder, "locales"),
    LC_ALL: "C",
  };
  const command = `stty cols 100 rows 40; ${process.execPath} bin/dateline.js ${words.join(" ")}; true`;
  const shown = execFileSync("script", ["-qec", command, "/dev/null"], { env, encoding: "utf8" });
  return stripVTControlCharacters(shown).replaceAll("\r", "");
}

describe.skipIf(leaveOutTerminal())(suite, () => {
  test("names every stage, and ends with all of them done", () => {
    const lines = onTerminal([...seed, "--key", "done", "--sign-off", "exact"]).split("\n");
    const done = lines.filter((line) => line.startsWith("✔"));
    expect(done.slice(-5)).toEqual(
      ["Times and structure", "Translation", "Sign-off", "Pages and files", "Public in every language"].map(
        (stage) => `✔ ${stage}`,
      ),
    );
  });

  test("says at which stage a release waits, and why", () => {
    const shown = onTerminal([...seed, "--key", "waits"]);
    expect(shown).toContain("✔ Translation\n");
    expect(shown).toMatch(/Sign-off\n {2}↓ Waiting {2}\d+ segments are not signed off\n/u);
  });
});

describe("elsewhere", () => {
  test("a run says each change in a line, and status is a table in the reader's language", async () => {
    const ended = await dateline([...seed, "--key", "lines"], { folder });
    expect(ended.stdout).not.toContain("\u001B");
    expect(ended.stdout).toMatch(/^Waiting {2}\d+ segments/mu);
    const { stdout } = await dateline(["status", "--lang", "ja"], { folder });
    const [head = "", row = ""] = stdout.split("\n");
    expect(head).toMatch(/^リリース\s+言語\s+稿\s+状態$/u);
    expect(row).toMatch(/^lines\s+en, ja\s+1\s+\S/u);
  });
});
