import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { localeFilePath, placeFile } from "../../../src/adapters/locale-files/write-locale-files.ts";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "dateline-"));
});
afterEach(() => rm(dir, { recursive: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("the path is the contract's, inside the folder", () => {
  expect(localeFilePath("locales", "zh-Hant-TW", "seed-release")).toBe(
    join("locales", "zh-Hant-TW", "releases", "seed-release.json"),
  );
});

test.each([
  ["..", "seed"],
  ["ja/../..", "seed"],
  ["", "seed"],
  ["ja", "../seed"],
  ["ja", ".."],
  ["ja", "a/b"],
  ["ja", "Seed"],
  ["ja", "a:b"],
  ["ja", ""],
  ["ja", "x".repeat(81)],
  ["ja\u0000", "seed"],
])("refuses locale %j with key %j", (locale, key) => {
  expect(() => localeFilePath("locales", locale, key)).toThrow(RangeError);
});

test("makes the folders, writes the file whole and leaves nothing beside it", async () => {
  const path = localeFilePath(join(dir, "new", "locales"), "ja", "seed");
  expect(await placeFile(path, bytes("一"))).toBe(true);
  expect(await placeFile(path, bytes("二二"))).toBe(true);
  expect(await readFile(path, "utf8")).toBe("二二");
  expect(await readdir(join(path, ".."))).toEqual(["seed.json"]);
});

test("writes a part of a larger buffer as that part", async () => {
  const path = join(dir, "x.json");
  await placeFile(path, bytes("abcdef").subarray(2, 4));
  expect(await readFile(path, "utf8")).toBe("cd");
});

test("leaves bytes that are there already alone", async () => {
  const path = join(dir, "x.json");
  await placeFile(path, bytes("same"));
  const before = await stat(path);
  expect(await placeFile(path, bytes("same"))).toBe(false);
  const after = await stat(path);
  expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
});

test("a reader at any time sees one whole file", async () => {
  const path = join(dir, "x.json");
  const whole = ["a", "b", "c"].map((letter) => letter.repeat(200_000));
  await writeFile(path, whole[0] ?? "");
  let writing = true;
  const writes = Promise.all(whole.map((text) => placeFile(path, bytes(text)))).finally(() => {
    writing = false;
  });
  const seen = new Set<string>();
  while (writing) seen.add(await readFile(path, "utf8"));
  await writes;
  expect([...seen].filter((text) => !whole.includes(text))).toEqual([]);
  expect(whole).toContain(await readFile(path, "utf8"));
});

test("a place that cannot be written says so", async () => {
  await writeFile(join(dir, "file"), "x");
  await expect(placeFile(join(dir, "file", "x.json"), bytes("x"))).rejects.toThrow(/ENOTDIR|EEXIST/u);
});
