/** A backup file: what went in comes out, and nothing of one that is not whole is believed. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ZipFile } from "yazl";
import { checkBackup, unpackBackup } from "../../../src/adapters/backup/read-backup.ts";
import { seal, unsealed } from "../../../src/adapters/backup/seal.ts";
import { writeBackup } from "../../../src/adapters/backup/write-backup.ts";
import { Refusal } from "../../../src/pipeline/refusal.ts";
import { aFolder } from "../../support/app.ts";

const manifest = { program: "1.2.3", at: "2027-03-14T15:00:00Z" };
let folder: ReturnType<typeof aFolder>;
let from: string;
let file: string;
let to: string;

beforeEach(() => {
  folder = aFolder();
  from = join(folder.path, "from");
  to = join(folder.path, "to");
  file = join(folder.path, "backup.zip");
  mkdirSync(join(from, "base", "1"), { recursive: true });
  mkdirSync(join(from, "pg_notify", "empty"), { recursive: true });
  writeFileSync(join(from, "PG_VERSION"), "18\n");
  writeFileSync(join(from, "base", "1", "2600"), Buffer.alloc(20_000, 7));
  writeFileSync(join(from, "base", "1", ".hidden 名"), "");
});
afterEach(() => folder.remove());

const refusalOf = async (): Promise<string> => {
  try {
    await checkBackup(file);
    await unpackBackup(file, to);
  } catch (error) {
    if (error instanceof Refusal) return error.issues.map(({ code }) => code).join();
    throw error;
  }
  return "none";
};
const contents = (of: string) =>
  readdirSync(of, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(of.length), entry.isFile() ? readFileSync(path, "base64") : "folder"] as const;
    })
    .toSorted(([a], [b]) => (a < b ? -1 : 1));

test("gives back every file and every empty folder", async () => {
  await writeBackup(file, from, manifest);
  await checkBackup(file);
  expect(await unpackBackup(file, to)).toEqual(manifest);
  expect(contents(to)).toEqual(contents(from));
  expect(contents(to)).toHaveLength(7);
});

test("is refused when it is cut anywhere", async () => {
  await writeBackup(file, from, manifest);
  const bytes = readFileSync(file);
  const refused = new Set<string>();
  for (let size = 0; size < bytes.length; size += 1) {
    writeFileSync(file, bytes.subarray(0, size));
    const code = await refusalOf();
    expect(code, `${size} bytes`).toBe(size < 43 ? "backup-foreign" : "backup-cut-short");
    refused.add(code);
  }
  expect(refused.size).toBe(2);
});

test("is refused when any byte is another", async () => {
  await writeBackup(file, from, manifest);
  const bytes = readFileSync(file);
  for (let at = 0; at < bytes.length; at += 1) {
    const altered = Buffer.from(bytes);
    altered.writeUInt8(altered.readUInt8(at) ^ 0x10, at);
    writeFileSync(file, altered);
    expect(await refusalOf(), `byte ${at}`).toMatch(/^backup-(?:foreign|cut-short|damaged)$/u);
  }
});

test("is refused when something was added to it", async () => {
  await writeBackup(file, from, manifest);
  writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from("\n")]));
  expect(await refusalOf()).toBe("backup-cut-short");
});

test("that fails leaves the one that was there", async () => {
  writeFileSync(file, "yesterday's");
  rmSync(from, { recursive: true });
  await expect(writeBackup(file, from, manifest)).rejects.toMatchObject({ code: "ENOENT" });
  expect(readFileSync(file, "utf8")).toBe("yesterday's");
  expect(readdirSync(folder.path)).toEqual(["backup.zip"]);
});

test.each([
  ["a newer form", { form: 2, program: "9.0.0", at: manifest.at }],
  ["a manifest without a form", manifest],
  ["a manifest that is none", null],
])("an archive with %s is refused, though it is whole", async (_what, value) => {
  await sealedArchive((archive) => {
    archive.addBuffer(Buffer.from(JSON.stringify(value)), "manifest.json");
    archive.addBuffer(Buffer.from("18\n"), "database/PG_VERSION");
  });
  expect(await refusalOf()).toBe("backup-foreign");
  expect(readdirSync(folder.path)).not.toContain("to");
});

test("an archive of something else is refused", async () => {
  await sealedArchive((archive) => archive.addBuffer(Buffer.from("x"), "a file of somebody else's"));
  expect(await refusalOf()).toBe("backup-foreign");
});

async function sealedArchive(fill: (archive: ZipFile) => void): Promise<void> {
  const archive = new ZipFile();
  fill(archive);
  archive.end({ comment: unsealed, forceZip64Format: false });
  const parts: Buffer[] = [];
  for await (const part of archive.outputStream) parts.push(Buffer.from(part));
  writeFileSync(file, Buffer.concat(parts));
  const handle = await open(file, "r+");
  await seal(handle);
  await handle.close();
}
