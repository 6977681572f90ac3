/** A person backs up the embedded database while it serves, loses it, and puts it back: by the command, in its own process. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aFolder } from "../support/app.ts";
import { dateline, type Ended, type Started, startDateline } from "../support/command.ts";
import { freePort } from "../support/services.ts";

const { path: folder, remove } = aFolder();
const office = join(folder, "office");
const file = join(folder, "kept", "monday.zip");
const [newer, older] = [join(folder, "newer"), join(folder, "older")];
const page = "/ja/releases/first";
let published: string;

const publish = (key: string, inFolder: string): Promise<Ended> =>
  dateline(
    [
      ...["run", "examples/seed-release.txt", "--key", key, "--memory", "examples/memory.tmx"],
      ...["--sign-off", "exact"],
    ],
    { folder: inFolder },
  );

/** How the pages of the two releases answer. */
async function statuses(address: string): Promise<readonly number[]> {
  const answers = await Promise.all([page, "/ja/releases/second"].map((path) => fetch(`${address}${path}`)));
  return answers.map(({ status }) => status);
}

/** Serves the folder while `use` runs. */
async function serving<T>(
  inFolder: string,
  use: (address: string, server: Started) => Promise<T>,
): Promise<T> {
  const environment = { PORT: String(await freePort()) };
  const server = startDateline(["serve"], { folder: inFolder, environment });
  try {
    const line = await server.line(/^Dateline serves on /u);
    return await use(line.replace("Dateline serves on ", ""), server);
  } finally {
    server.ask("SIGTERM");
    await server.ended;
  }
}

/** One release is public when the backup is made, and a second one after it. */
beforeAll(async () => {
  expect(await publish("first", office)).toMatchObject({ code: 0, stderr: "" });
  await serving(office, async (address) => {
    const [made, ...read] = await Promise.all([
      dateline(["backup", file], { folder: office }),
      ...Array.from({ length: 20 }, () => fetch(`${address}${page}`)),
    ]);
    expect(made).toMatchObject({ code: 0, stderr: "" });
    expect(made.stdout).toMatch(/^Wrote \S+monday\.zip: everything up to event 1, as of \S+Z\.\n$/u);
    expect(new Set(read.map(({ status }) => status))).toEqual(new Set([200]));
    published = await (await fetch(`${address}${page}`)).text();
  });
  expect(await publish("second", office)).toMatchObject({ code: 0 });
}, 120_000);
afterAll(remove);

test("the backup is one file, and the process that serves is left with nothing of it", () => {
  expect(readdirSync(join(folder, "kept"))).toEqual(["monday.zip"]);
  expect(
    readdirSync(join(office, "data"))
      .filter((name) => name.startsWith("database"))
      .toSorted(),
  ).toEqual(["database", "database.copy.lock", "database.lock"]);
});

test("it is put into an empty folder, and serves and writes there what it served before", async () => {
  const elsewhere = join(folder, "elsewhere");
  const recovered = await dateline(["recover", file], { folder: elsewhere });
  expect(recovered).toMatchObject({ code: 0, stderr: "" });
  expect(recovered.stdout).toMatch(/monday\.zip is in place: everything up to event 1, as of/u);
  const written = join(elsewhere, "locales", "ja", "releases", "first.json");
  await serving(elsewhere, async (address) => {
    expect(await (await fetch(`${address}${page}`)).text()).toBe(published);
    expect(await statuses(address)).toEqual([200, 404]);
    await expect.poll(() => existsSync(written), { timeout: 20_000 }).toBe(true);
  });
  expect(readFileSync(written)).toEqual(
    readFileSync(join(office, "locales", "ja", "releases", "first.json")),
  );
});

test("nothing is written over a database that is there", async () => {
  const before = readFileSync(join(office, "data", "database", "PG_VERSION"));
  const refused = await dateline(["recover", file], { folder: office });
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  expect(refused.stderr).toMatch(/^database-there {2}\S+database {2}There is a database already/u);
  expect(readFileSync(join(office, "data", "database", "PG_VERSION"))).toEqual(before);
  await serving(office, async (address, { pid }) => {
    expect((await dateline(["recover", file], { folder: office })).stderr).toContain(`by process ${pid} `);
    expect(await statuses(address)).toEqual([200, 200]);
  });
});

test.each<[string, string, (bytes: Buffer) => Buffer]>([
  ["cut short", "backup-cut-short", (bytes) => bytes.subarray(0, bytes.length - 1_000)],
  ["altered in one byte", "backup-damaged", (bytes) => altered(bytes)],
  ["that is somebody else's", "backup-foreign", () => Buffer.from("PK\u0003\u0004 and so on".repeat(9))],
])("a file %s is refused, and nothing is left", async (what, code, spoil) => {
  const empty = join(folder, what.replaceAll(/\W/gu, "-"));
  mkdirSync(empty);
  const spoilt = join(empty, "spoilt.zip");
  writeFileSync(spoilt, spoil(readFileSync(file)));
  const refused = await dateline(["recover", spoilt], { folder: empty });
  expect(refused).toMatchObject({ code: 2, stdout: "" });
  expect(refused.stderr).toContain(`${code}  ${spoilt}  `);
  expect(readdirSync(empty)).toEqual(["spoilt.zip"]);
});

test("what cannot be backed up is said", async () => {
  const empty = join(folder, "empty");
  const environment = { DATABASE_URL: "postgres://127.0.0.1:1/none" };
  const ask = async (words: readonly string[], more = {}) => {
    const { code, stderr } = await dateline(words, { folder: empty, ...more });
    return [code, stderr.split(" ", 1)[0]];
  };
  expect(await ask(["backup", file])).toEqual([2, "nothing-to-back-up"]);
  expect(await ask(["backup", file], { environment })).toEqual([2, "backup-by-pg-dump"]);
  expect(await ask(["recover", file], { environment })).toEqual([2, "recover-by-pg-restore"]);
  expect(await ask(["recover", `${file}.none`])).toEqual([2, "no-such-file"]);
  expect(await ask(["recover", "--accept", "\n"])).toEqual([2, "wrong-use"]);
  expect(existsSync(join(empty, "data"))).toBe(false);
});

test("older than what readers have seen, it shows nothing and publishes nothing", async () => {
  renameSync(join(office, "data", "database"), newer);
  const behind = await dateline(["recover", file], { folder: office });
  expect(behind.code).toBe(1);
  expect(behind.stderr).toMatch(
    /^event-missing {4}Event 2 is not in the record: published second, edition 1, \S+Z\.\nrecord-behind /u,
  );
  await serving(office, async (address) => {
    expect(await statuses(address)).toEqual([503, 503]);
    expect(await (await fetch(`${address}${page}`)).json()).toMatchObject({
      issues: [{ code: "record-behind" }],
    });
  });
  expect(await publish("third", office)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("record-behind"),
  });
});

test("it is in step when the rest is there again", async () => {
  renameSync(join(office, "data", "database"), older);
  renameSync(newer, join(office, "data", "database"));
  expect(await dateline(["recover"], { folder: office })).toMatchObject({ code: 0, stderr: "" });
});

test("it shows what it has when a person accepts that the rest is lost", async () => {
  renameSync(join(office, "data", "database"), newer);
  renameSync(older, join(office, "data", "database"));
  const accepted = await dateline(["recover", "--accept", "A. Person"], { folder: office });
  expect(accepted).toMatchObject({ code: 0, stderr: "" });
  expect(accepted.stdout).toMatch(
    /^Event 2 \(published second, .* is noted as lost, accepted by A\. Person\.\n/u,
  );
  await serving(office, async (address) => expect(await statuses(address)).toEqual([200, 404]));
});

function altered(bytes: Buffer): Buffer {
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  return bytes;
}
